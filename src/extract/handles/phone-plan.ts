import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';

/** What is needed of a country's numbering plan before the library is asked. */
export interface PhonePlan {
  readonly country: string;
  readonly callingCode: string;
  /** Digits a national number may have, trunk prefix not counted. */
  readonly lengths: ReadonlySet<number>;
  /** What is dialled before a national number inside the country, e.g. `0`, `8`, `06`; undefined when nothing is. */
  readonly trunk: string | undefined;
  /** Whether people leave the trunk prefix out when they write a mobile number. */
  readonly trunkOptional: boolean;
}

/** Calling codes of the world, without plus. ITU-T E.164: no code is the beginning of another. */
export const CALLING_CODES: ReadonlySet<string> = new Set(getCountries().map((country) => getCountryCallingCode(country)));

/** Types of number that ads give. */
const PERSONAL: readonly string[] = ['MOBILE', 'FIXED_LINE'];

/** Countries with a trunk prefix that is usually left out in writing, by observation. */
const TRUNK_OPTIONAL: ReadonlySet<string> = new Set(
  'US CA PR DO JM RU KZ BY HU TR BR IN ID CN MX AR CO PH UA UZ LT TM KG TJ MN AM GE AZ PE VE BD NP'.split(' '),
);

/** Countries without a trunk prefix (ITU-T E.164 national dialling plans); the library's metadata does not tell them from prefix 0. */
const TRUNKLESS: ReadonlySet<string> = new Set(
  (
    'ES IT SM VA PT PL CZ DK NO SJ GR LV EE CY MT LU IS HK SG MO QA KW BH OM AD MC GI SN CI ML BF BJ TG CM GA CG TD NE MR DJ KM SC MU CR PA SV ' +
    'GT HN NI MX CL TN LI CV GW GQ GN GM SL LR RW BI BW SZ LS MZ AO FO GL PF NC RE GP MQ'
  ).split(' '),
);

/** Trunk prefixes that the library's metadata no longer carries or spells differently, and that people still write. */
const TRUNKS: Readonly<Record<string, string>> = { RU: '8', KZ: '8', BY: '8', HU: '06', LT: '0', US: '1', CA: '1' };

/** The numbering plan of a country (ISO 3166-1 alpha-2, upper case); undefined for a code that has none. */
export function phonePlan(country: string): PhonePlan | undefined {
  return PLANS.get(country);
}

const PLANS: ReadonlyMap<string, PhonePlan> = new Map(getCountries().map((country) => [country, readPlan(country)]));

function readPlan(country: ReturnType<typeof getCountries>[number]): PhonePlan {
  const callingCode = getCountryCallingCode(country);
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan: unknown = metadata.numberingPlan;
  const lengths = hasMethods(plan) ? PERSONAL.flatMap((type) => plan.type(type)?.possibleLengths() ?? plan.possibleLengths()) : [];
  const trunk =
    TRUNKS[country] ?? (TRUNKLESS.has(country) || callingCode === '1' || !hasMethods(plan) ? undefined : (plan.nationalPrefix() ?? '0'));
  return {
    country,
    callingCode,
    lengths: new Set(lengths),
    trunk,
    trunkOptional: trunk === undefined || TRUNK_OPTIONAL.has(country),
  };
}

/** The parts of the library's plan object that its types leave out. */
interface PlanMethods {
  readonly possibleLengths: () => readonly number[];
  readonly nationalPrefix: () => string | undefined;
  readonly type: (name: string) => { readonly possibleLengths: () => readonly number[] | undefined } | undefined;
}


function hasMethods(plan: unknown): plan is PlanMethods {
  return typeof plan === 'object' && plan !== null && 'possibleLengths' in plan && 'nationalPrefix' in plan;
}
