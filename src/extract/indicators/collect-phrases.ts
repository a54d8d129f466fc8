import type { LexiconIndicator } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import type { Steps } from '../text/steps.ts';
import type { CompiledLexicon, PhraseGroup, PhraseValue } from './compile-lexicon.ts';
import type { MetWord } from './met-word.ts';
import { scanPhrases } from './scan-phrases.ts';

/** An indicator met; offsets into the folded text. */
export interface MetTerm extends Span {
  readonly indicator: LexiconIndicator;
  readonly language: string;
}

/** Judges whether a term counts, by its language and its indicator. */
export type CountsTerm = (value: PhraseValue & { readonly indicator: LexiconIndicator }) => boolean;

/** Everything of the lexicon that stands in a folded text: terms that count, and words that rules and weighings are made of, by list. */
export function* collectPhrases(
  lower: string,
  { compiled, counts, languages }: { compiled: CompiledLexicon; counts: CountsTerm; languages: readonly string[] },
): Steps<{ terms: MetTerm[]; words: Map<string, MetWord[]> }> {
  const terms: MetTerm[] = [];
  const words = new Map<string, MetWord[]>();
  const look = ({ trie, edges }: PhraseGroup): void =>
    scanPhrases(lower, trie, {
      edges,
      take: ({ value }, start, end) => {
        if (value.list === undefined) {
          if (counts(value) && isWritten(lower, { start, end, digits: value.digits }))
            terms.push({ indicator: value.indicator, language: value.language, start, end });
          return;
        }
        const met = words.get(value.list);
        const word = { list: value.list, language: value.language, start, end };
        if (met) met.push(word);
        else words.set(value.list, [word]);
      },
    });
  for (const group of compiled.phrases) {
    if (group.hint === undefined || group.hint.test(lower) || languages.some((code) => group.languages.has(code))) look(group);
    yield;
  }
  return { terms, words };
}

/** A term of numbers and signs alone ("24/7") must stand as its list writes it, and be no part of a date or longer number. */
function isWritten(lower: string, { start, end, digits }: { start: number; end: number; digits: string | undefined }): boolean {
  if (digits === undefined) return true;
  if (end - start > digits.length + 2 || lower.slice(start, end).replaceAll(' ', '') !== digits.replace(/^\D+|\D+$/g, '')) return false;
  return !/[\d.,:/-]$/.test(lower.slice(Math.max(0, start - 1), start)) && !/^[.,:/-]\d/.test(lower.slice(end, end + 2));
}
