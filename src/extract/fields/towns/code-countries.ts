import { plansOfCode } from '../../handles/phone-plan.ts';

/** The countries whose calling codes numbers of a text begin with ("+263 71 ...", "00225 ..."), ISO 3166-1 alpha-2, the main one of a code; two codes at most. */
export function codeCountries(lower: string): string[] {
  if (!lower.includes('+') && !lower.includes('00')) return [];
  const found = new Set<string>();
  for (const [, digits = ''] of lower.matchAll(CODE)) {
    const [plan] = [3, 2, 1].flatMap((length) => plansOfCode(digits.slice(0, length)).slice(0, 1));
    if (plan !== undefined) found.add(plan.country);
    if (found.size >= MOST) break;
  }
  return [...found];
}

const MOST = 2;
/** A plus or two zeros that no digit stands before, and the first digits of a number long enough to be one. */
const CODE = /(?:(?<!\d)\+ ?\(?|(?<![\d.,])00)([1-9]\d{0,2})(?=(?:[ ()./-]{0,2}\d){7})/gu;
