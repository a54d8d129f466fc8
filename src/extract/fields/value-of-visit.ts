/**
 * The value of a number in an ad for escorts, where hundreds are told in ways of their own: "one fifty half", "donation 1.2 hh, 2.0 hr". `plain` is its
 * value as elsewhere, `digits` as written (undefined for a number in words); what stands around it in lower case.
 */
export function valueOfVisit({
  plain,
  digits,
  before,
  after,
}: {
  readonly plain: number;
  readonly digits: string | undefined;
  readonly before: string;
  readonly after: string;
}): number {
  if (digits === undefined) return plain + hundredsBefore(before, plain);
  return /^[1-9]\.\d0?$/.test(digits) && isInHundreds(digits, before, after) ? plain * 100 : plain;
}

/** The hundreds that a word before tens stands for: "one fifty half". */
function hundredsBefore(before: string, value: number): number {
  const word = value >= 10 && value < 100 ? HUNDREDS.exec(before)?.[1] : undefined;
  return word === undefined ? 0 : (COUNTS.indexOf(word) + 1) * 100;
}

const COUNTS: readonly string[] = ['one', 'two', 'three', 'four', 'five'];
const HUNDREDS = /(?<!\p{L})(one|two|three|four|five)[ -]$/u;

/** Whether a donation is told in hundreds: "donation 1.2 hh, 2.0 hr", "1.80 for hour". */
function isInHundreds(digits: string, before: string, after: string): boolean {
  if (/^ (?:for|4|an?|per|the) (?:an? |the )?(?:h|full)/.test(after)) return digits.length === 4;
  return /(?:donations?|roses|rates?|specials?)[: ]{1,2}$/.test(before)
    ? /^ ?(?:hh|hhr|half|hf)/.test(after)
    : /^ ?(?:hh|hhr|half|hf)[^\d]{1,6}$/.test(before) && /^ ?(?:h|full)/.test(after);
}
