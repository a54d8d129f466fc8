import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { wordAlternatives } from '../word-alternatives.ts';

/** Whether days in a lower-case text are told of something else than a stay by the words of their line: closed days, holidays, tickets, rooms to let, offers, the past, another's visit. */
export function isNoStay(lower: string, start: number, end: number): boolean {
  const from = Math.max(lower.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const to = lower.indexOf('\n', end);
  const line = lower.slice(from, Math.min(to < 0 ? lower.length : to, end + REACH));
  const at = start - from;
  const clause = line.slice(lastEnd(line.slice(0, at)), end - from + firstEnd(line.slice(end - from)));
  return OTHER.test(clause) || HOURS.test(lower.slice(end, end + 16));
}

/** Whether a text that is of no category says of itself that it offers concerts, courses or lodging. */
export function isTextWithoutStays(lower: string): boolean {
  return OTHER_TEXT.test(lower.slice(0, LONGEST_TEXT));
}

const REACH = 90;
const LONGEST_TEXT = 4_000;
const WORD_BEGIN = String.raw`(?:^|[^\p{L}\p{M}])`;
const OTHER = new RegExp(
  String.raw`${WORD_BEGIN}(?:${wordAlternatives(tourWords.notInLine)}|(?:${wordAlternatives([...tourWords.notInLineWhole, ...tourWords.notHere])})(?![\p{L}\p{M}]))|\d[ ]?%`,
  'u',
);
const OTHER_TEXT = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.notInText)})(?![\p{L}\p{M}])`, 'u');
/** Hours right behind days. */
const HOURS = /^[ ,:.]{0,3}(?:\d{1,2}(?:[:.h]\d{2}|[ ]?(?:h|uhr|am|pm|u)(?!\p{L}))|\d{1,2}[ ]?[-–][ ]?\d{1,2}(?![./\d]))/u;

/** Where the last sentence before a place ends: a full stop behind a letter, "then", a mark of exclamation or question, a picture. */
function lastEnd(before: string): number {
  let end = 0;
  for (const match of before.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  return end;
}

function firstEnd(behind: string): number {
  const match = SENTENCE_END.exec(behind);
  SENTENCE_END.lastIndex = 0;
  return match === null ? behind.length : match.index + match[0].length;
}

const SENTENCE_END =
  /, (?=(?:poi|then|dann|danach|afterwards|puis|luego|después|depois|potem|potom|потом|потім|после|pak|apoi|daarna|sedan) )|(?<=\p{L})\.(?=[ ]|$)|[!?。！？](?=[ ]|$)|;|(?<= )\p{Extended_Pictographic}\uFE0F?(?= )/gu;
