import type { Span } from '../../model/provenance.ts';
import { PRICE } from './card-signs.ts';
import { holdsDigits, linesOf } from './text-lines.ts';

/**
 * Lines by which a site lets its visitors choose a range of prices: each begins where the one before ends ("£50 – £100", "£100 – £200"), with the line for all below and the one for all above.
 * At least two such ranges, with a sign of money among them.
 */
export function stepsOfPrices(text: string): Span[] {
  const found: Span[] = [];
  let before: Step | undefined;
  let run: Step[] = [];
  const finish = (after: Step | undefined): void => {
    if (run.length > 1 && run.some(({ line }) => isMoney(text.slice(line.start, line.end)))) {
      const [first, last] = [run[0], run.at(-1)];
      if (before?.to === undefined && before?.from === first?.from) found.push(...lineOf(before));
      found.push(...run.map(({ line }) => line));
      if (after?.to === undefined && (after?.from ?? -1) >= (last?.to ?? Infinity)) found.push(...lineOf(after));
    }
    run = [];
  };
  for (const line of linesOf(text)) {
    const step = stepIn(text, line);
    if (step?.to === undefined || (run.length > 0 && !isNext(run.at(-1), step))) {
      const last = run.at(-1);
      finish(step);
      before = last ?? step;
    }
    if (step?.to === undefined) before = step;
    else run.push(step);
  }
  finish(undefined);
  return found;
}

/** A line with one number or a range of two. */
interface Step {
  readonly line: Span;
  readonly from: number;
  readonly to: number | undefined;
}

function lineOf(step: Step | undefined): Span[] {
  return step === undefined ? [] : [step.line];
}

function isNext(last: Step | undefined, { from }: Step): boolean {
  return last?.to !== undefined && (from === last.to || from === last.to + 1);
}

const LONGEST = 40;
const MOST_LETTERS = 16;

/** The range that a short line tells, or its one number; undefined for any other line. How many there are, in brackets behind, is left out. */
function stepIn(text: string, line: Span): Step | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const written = text.slice(line.start, line.end);
  if (!holdsDigits(written, 1)) return undefined;
  const said = written.replace(COUNT, '');
  if ((said.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS) return undefined;
  const [first, second, third] = [...said.matchAll(NUMBER)];
  if (first === undefined || third !== undefined) return undefined;
  const from = valueOf(first[0]);
  if (second === undefined) return { line, from, to: undefined };
  const to = valueOf(second[0]);
  return to > from && BETWEEN.test(said.slice(first.index + first[0].length, second.index)) ? { line, from, to } : undefined;
}

const COUNT = /\s?\(\d[\d.,]{0,8}\)\s?$/;
/** A number with its thousands. */
const NUMBER = /\d{1,9}(?:[.,' \u00a0\u202f]\d{3}){0,3}(?:[.,]\d{1,2})?/g;
/** A dash or a short word, money on either side. */
const BETWEEN = /^[^\p{N}\n]{0,8}(?:[-–—~〜～]|to|bis|tot|à|a|do|до|til|till|ile|đến|sampai)[^\p{N}\n]{0,8}$/u;

function valueOf(written: string): number {
  return Number(written.replaceAll(/[.,' \u00a0\u202f](?=\d{3})/g, '').replace(',', '.'));
}

/** Whether a line has a sign of money or a word for thousands. */
function isMoney(line: string): boolean {
  return PRICE.test(line) || THOUSANDS.test(line);
}

const THOUSANDS = /\d\s?(?:k|mil|mln|млн|тыс|тис|tys|tis|ezer|bin|juta|ribu|triệu|tỷ|lakh|万|萬|만|แสน|ล้าน)(?!\p{L})/iu;
