import type { TextToken } from './text-token.ts';

/**
 * Whether a label belongs to the name before it, so that what stands behind it is another's: in brackets ("@anna_22 (tg) @anna.bell (ig)"), or in a row of names each with its label behind
 * ("@anna_22 tg | @anna.bell ig"), which no label begins. `labels` are those of the lower-case text, in order.
 */
export function belongsBefore(lower: string, token: TextToken, labels: readonly TextToken[]): boolean {
  const above = lower.slice(Math.max(0, token.start - LONGEST), token.start);
  const before = NAME_BEFORE.exec(above);
  if (before === null) return false;
  const below = lower.slice(token.end, token.end + LONGEST);
  if (above.endsWith('(') && CLOSED.test(below)) return true;
  const next = NAME_BEHIND.exec(below)?.[0];
  if (next === undefined || !isLabelled(lower, token.end + next.length, labels)) return false;
  return !isNamedBy(lower, token.start - above.length + before.index, labels);
}

/** Letters on either side in which the names are looked for. */
const LONGEST = 48;
/** A name behind an at or of a shape that no word has, with signs or a preposition behind it. */
const NAME_BEFORE =
  /(?:@[\w.]{2,30}\w|(?<![\p{L}\p{N}_.@/-])(?=[\w.]{0,30}(?:[\d_]|\.[a-z]{2}))[a-z][\w.]{2,30}\w)(?: ?[([|–—-]? ?| (?:on|at|op|auf|bei|sur|en|em|su|no|na|we|w|v|ve|в|на|у|по|på|pe|ở|di|via|i) )$/u;
/** The end of a bracket that no sign for a name follows. */
const CLOSED = /^[^()\n]{0,24}\)(?! ?[:=→➡>])/u;
/** Signs of a list, and a name of the same sorts. */
const NAME_BEHIND =
  /^[)\]]?(?: ?[,;.|/•·+&] ?| |\n)(?:@[\w.]{2,30}\w|(?=[\w.]{0,30}(?:[\d_]|\.[a-z]{2}))[a-z][\w.]{2,30}\w)(?![\p{L}\p{N}_@])/u;

/** Whether a label without a value of its own stands right behind a name. */
function isLabelled(lower: string, end: number, labels: readonly TextToken[]): boolean {
  return labels.some(
    ({ start, end: last }) =>
      start >= end && start - end <= WIDEST && BESIDE.test(lower.slice(end, start)) && !OWN_VALUE.test(lower.slice(last, last + 4)),
  );
}

/** Whether a label stands right before a name: signs between at most. */
function isNamedBy(lower: string, start: number, labels: readonly TextToken[]): boolean {
  return labels.some(({ end }) => end <= start && start - end <= WIDEST && /^[^\p{L}\p{N}\n.,;|]{0,5}$/u.test(lower.slice(end, start)));
}

/** Between a name and its label, at most. */
const WIDEST = 6;
const BESIDE = /^(?: ?[([|–—-]? ?| (?:on|at|op|auf|bei|sur|en|em|su|no|na|we|w|v|ve|в|на|у|по|på|pe|ở|di|via|i) )$/u;
/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=@>→]|-> ?|\+?\d)/;
