import { numberType } from './number-type.ts';
import { type PhonePlan, plansOfCode } from './phone-plan.ts';

/** What the library says of a number with its calling code: a fifth of its price, since it builds no objects of its own. */
export interface InternationalNumber {
  /** Without calling code and trunk prefix. */
  readonly national: string;
  /** ISO 3166-1 alpha-2; undefined when several countries share the code and none of them has such numbers. */
  readonly country: string | undefined;
  /** The library's type; undefined when it is in no range. */
  readonly type: string | undefined;
  /** Whether a number of the plan may have this length. */
  readonly possible: boolean;
}

/** Reads the digits behind a calling code as libphonenumber does; undefined when they are too few or too many for any number. */
export function internationalNumber(callingCode: string, digits: string): InternationalNumber | undefined {
  const plans = plansOfCode(callingCode);
  const [main] = plans;
  if (main === undefined) return undefined;
  const national = withoutTrunk(digits, plans, main);
  if (national.length < FEWEST || national.length > MOST) return undefined;
  const own = planOf(national, plans);
  const plan = own ?? main;
  return {
    national,
    country: own?.country,
    type: numberType(plan, national),
    possible: plan.general.lengths.has(national.length),
  };
}

/** Digits of a national number, ITU-T E.164 with the library's allowance. */
const FEWEST = 2;
const MOST = 17;

/** The digits without the trunk prefix that people write after a calling code, unless only with it they make a number. */
function withoutTrunk(digits: string, plans: readonly PhonePlan[], main: PhonePlan): string {
  const match = main.prefix?.pattern.exec(digits);
  if (main.prefix === undefined || match === null || match === undefined) return digits;
  const captured = match.length > 1 && match.at(-1) !== undefined && match.at(-1) !== '';
  const rest = captured && main.prefix.rule !== '' ? digits.replace(main.prefix.pattern, main.prefix.rule) : digits.slice(match[0].length);
  if (rest === digits || (main.general.pattern.test(digits) && !main.general.pattern.test(rest))) return digits;
  const { lengths } = (planOf(rest, plans) ?? main).general;
  return lengths.has(rest.length) || rest.length > Math.max(...lengths) ? rest : digits;
}

/** The country a national number belongs to among those that share a calling code. */
function planOf(national: string, plans: readonly PhonePlan[]): PhonePlan | undefined {
  if (plans.length === 1) return plans[0];
  return plans.find((plan) => (plan.leading === undefined ? numberType(plan, national) !== undefined : plan.leading.test(national)));
}
