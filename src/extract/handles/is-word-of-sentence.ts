import type { Span } from '../../model/provenance.ts';
import type { FoldedText } from './folded-text.ts';

/** Whether a label is no label but a word of the sentence: "of" in small letters behind another word ("a fan of @dj_marco"), which opens a clause or stands in capitals where it names OnlyFans. */
export function isWordOfSentence({ text }: FoldedText, { start, end }: Span): boolean {
  return text.slice(start, end) === 'of' && WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

const WORD_BEFORE = /[\p{L}\p{N}] ?$/u;
