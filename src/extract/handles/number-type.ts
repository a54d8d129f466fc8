import type { PhonePlan } from './phone-plan.ts';

/** The library's name for the type of a national number without trunk prefix, `FIXED_LINE_OR_MOBILE` where ranges overlap; undefined when it is in no range. */
export function numberType(plan: PhonePlan, national: string): string | undefined {
  if (!plan.general.pattern.test(national)) return undefined;
  const fits = (name: string): boolean => {
    const range = plan.types.get(name);
    return range !== undefined && range.lengths.has(national.length) && range.pattern.test(national);
  };
  if (fits('FIXED_LINE')) return !plan.types.has('MOBILE') || fits('MOBILE') ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
  for (const name of plan.types.keys()) if (name !== 'FIXED_LINE' && fits(name)) return name;
  return undefined;
}
