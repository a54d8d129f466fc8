import type { TextContext } from '../text-context.ts';
import type { AgeCandidate } from './age-candidates.ts';

/**
 * The position of the number that ends the title of an ad behind a dash, as boards for escorts and dating write the age of who advertises ("New in town - 23", "Sweet and kind – 21 (Downtown)");
 * undefined where the first line does not end so, or holds another such number.
 */
export function ageOfTitle(
  candidates: readonly AgeCandidate[],
  lower: string,
  { category }: Pick<TextContext, 'category'>,
): number | undefined {
  if (category !== 'escort' && category !== 'dating') return undefined;
  const first = lower.search(/\S/);
  const path = first < 0 ? null : PATH.exec(lower.slice(first, first + LONGEST_TITLE));
  const start = first + (path?.[0].length ?? 0);
  const found = start < 0 ? -1 : lower.indexOf('\n', start);
  const end = found < 0 ? lower.length : found;
  if (end - start > LONGEST_TITLE) return undefined;
  const at = candidates.findIndex(
    (candidate) =>
      candidate.end <= end &&
      candidate.value >= 18 &&
      candidate.value <= 60 &&
      DASH_BEFORE.test(lower.slice(Math.max(start, candidate.start - 6), candidate.start)) &&
      ENDS.test(lower.slice(candidate.end, end)),
  );
  return at < 0 ? undefined : at;
}

/** The path to the page, as sites print it above the title: "Home > Ohio > Escorts". */
const PATH = /^[^\n]{0,60}?[>›»→][^\n]{0,80}\n\s{0,8}/u;
const LONGEST_TITLE = 150;
/** A letter, or a sign that is no digit, then a dash apart from what stands before it; a minus glued to a number is none. */
const DASH_BEFORE = /[^\d\s] {1,2}[-–—~]{1,2} {0,2}$/u;
/** The end of the line, or a place in brackets before it. */
const ENDS = /^ {0,2}(?:\([^()\n]{2,60}\) {0,2})?$/u;
