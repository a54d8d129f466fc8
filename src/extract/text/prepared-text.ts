import { type FoldedText, foldText } from '../handles/folded-text.ts';
import { type TextWalk, walkText } from './text-walk.ts';

/** A text made ready once for every reader: folded, in lower case, walked over. */
export interface PreparedText {
  readonly original: string;
  readonly folded: FoldedText;
  /** The walk over the folded text. */
  readonly walk: TextWalk;
  /** The walk over the text as written, in lower case; undefined when lower case changes its length (İ), so that places would differ. */
  readonly plain: TextWalk | undefined;
  /** Sentences on what readers left unread of it because it was too long or too dense; readers add to it, whoever prepared the text reports it. */
  readonly cuts: Set<string>;
}

/** Prepares a text; what is prepared already is given back as it is. A caller with several readers prepares once and hands the result to each. */
export function prepareText(text: string | PreparedText): PreparedText {
  if (typeof text !== 'string') return text;
  const folded = foldText(text);
  const walk = walkText(folded.lower);
  const cuts = walk.numbersEnd < folded.lower.length ? [NUMBERS_CUT] : [];
  return { original: text, folded, walk, plain: folded.map === undefined ? walk : walkPlain(text), cuts: new Set(cuts) };
}

/** What is reported of a text with more numbers than any honest one. */
const NUMBERS_CUT = 'The text holds more numbers than were searched for phone numbers, prices, ages and dates.';

/** The first so many units of a text, prepared; what is left unread of `what` is noted in the cuts of the whole. */
export function prepareStart(text: string | PreparedText, most: number, what: string): PreparedText {
  const whole = typeof text === 'string' ? text : text.original;
  if (whole.length <= most) return prepareText(text);
  const start = prepareText(whole.slice(0, most));
  if (typeof text === 'string') return start;
  text.cuts.add(`Only the first ${most} characters were searched for ${what}.`);
  for (const cut of start.cuts) text.cuts.add(cut);
  return { ...start, cuts: text.cuts };
}

function walkPlain(text: string): TextWalk | undefined {
  const lower = text.toLowerCase();
  return lower.length === text.length ? walkText(lower) : undefined;
}
