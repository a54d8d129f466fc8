import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** The first line of a text where it is plainly a title: short, with words, followed by a break and by more text that does not go on with it. Undefined otherwise; also where one of the `dates` of posting stands in it. */
export function readTitleLine(text: string, dates: readonly Read<string>[]): Read<string> | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd < 0 || lineEnd - start > LONGEST) return undefined;
  const raw = text.slice(start, lineEnd).trimEnd();
  const rest = text.slice(lineEnd, lineEnd + 400);
  if (wordAt(STAMP, raw.toLowerCase(), 0) !== undefined || dates.some((date) => date.start < lineEnd)) return undefined;
  if (!HAS_WORDS.test(raw) || GOES_ON.test(raw) || LABELLED.test(raw) || IS_CONTACT.test(raw)) return undefined;
  if (!HAS_WORDS.test(rest) || CONTINUES.test(rest)) return undefined;
  return { value: raw.replace(/\s+/g, ' '), where: 'text', start, end: start + raw.length, raw, by: 'title-line@1' };
}

/** Words that begin the stamp of an ad or an account. */
const STAMP = buildWordIndex([dateWords.posted, dateWords.updated, dateWords.account].flat());
/** A title is one line on a screen. */
const LONGEST = 100;
/** Three letters, anywhere; two where a letter is a word. */
const HAS_WORDS = /\p{L}[^\p{L}]{0,20}\p{L}[^\p{L}]{0,20}\p{L}|[\p{Script=Han}\p{Script=Thai}\p{Script=Hangul}]{2}/u;
/** The end of a line that is not the end of what it says, as a greeting is one; or the full stop of a sentence, which titles go without. */
const GOES_ON = /[,;:：、，.。-]$/u;
/** "Label: value", the first line of a list; a time is none. */
const LABELLED = /^[\p{L}\p{M} ’'/-]{2,24}[:：](?!\d{2}(?!\d))/u;
/** Nothing but a number, an address, or a link. */
const IS_CONTACT = /@|:\/\/|www\.|\d(?:[ ()./-]{0,3}\d){6}/u;
/** A next line that begins small, with no empty line between, is the same sentence broken over lines. */
const CONTINUES = /^\r?\n[ \t]{0,10}\p{Ll}/u;
