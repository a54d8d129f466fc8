import type { Span } from '../../../model/provenance.ts';

/** The clause of a text in which something stands: from the sign that parts it from what is before to the one behind, 64 units away at most. `text` with its capitals. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  let from = start - before.length;
  for (const sign of before.matchAll(PARTING)) from = start - before.length + sign.index + sign[0].length;
  const behind = PARTING_BEHIND.exec(text.slice(end, end + FARTHEST));
  return { start: from, end: behind === null ? Math.min(text.length, end + FARTHEST) : end + behind.index };
}

const FARTHEST = 64;
/** Signs between clauses; not the points and commas in numbers and abbreviations, the dash of a range, the plus of a name. */
const SIGNS = String.raw`[\n;|•·!?()*]|,(?!\d)|\.(?=[ ]{1,2}[\p{Lu}\p{Lo}\d]|$)|[ ][–—-][ ](?!\p{Sc}?[ ]?\d)|[ ]?\+[ ]?(?=[\p{L}\d])|[،、，。।۔؛၊။។።፣։]|\p{Extended_Pictographic}(?<![\d*#])`;
const PARTING = new RegExp(SIGNS, 'gu');
/** As above; a bracket right behind an amount opens what it is for. */
const PARTING_BEHIND = new RegExp(`(?<!^ ?)\\(|${SIGNS.replace('()', ')')}`, 'u');
