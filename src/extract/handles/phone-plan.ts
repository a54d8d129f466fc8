import { type CountryCode, getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';

/** What is needed of a country's numbering plan to judge digits without asking the library each time. */
export interface PhonePlan {
  readonly country: string;
  readonly callingCode: string;
  /** Digits a national number of a person may have, trunk prefix not counted. */
  readonly lengths: ReadonlySet<number>;
  /** What is dialled before a national number inside the country, e.g. `0`, `8`, `06`; undefined when nothing is. */
  readonly trunk: string | undefined;
  /** Whether people leave the trunk prefix out when they write a mobile number. */
  readonly trunkOptional: boolean;
  /** Whether the rules for a trunk prefix are so simple that digits may be judged by `types` alone. */
  readonly simple: boolean;
  /** Any number of the plan. */
  readonly general: PhoneRange;
  /** What the library takes for a trunk prefix at the head of a number, and what it puts there instead; undefined when nothing is taken away. */
  readonly prefix: { readonly pattern: RegExp; readonly rule: string } | undefined;
  /** How the numbers of this country begin where several share its calling code; undefined when only their types tell. */
  readonly leading: RegExp | undefined;
  /** Ranges by the library's names. */
  readonly types: ReadonlyMap<string, PhoneRange>;
}

/** Numbers of one type: whole national numbers, without trunk prefix. */
export interface PhoneRange {
  readonly pattern: RegExp;
  readonly lengths: ReadonlySet<number>;
}

/** Calling codes of the world, without plus. ITU-T E.164: no code is the beginning of another. */
export const CALLING_CODES: ReadonlySet<string> = new Set(getCountries().map((country) => getCountryCallingCode(country)));

/** Types of number that ads give. */
const PERSONAL: readonly string[] = ['MOBILE', 'FIXED_LINE'];

/** Countries with a trunk prefix that is usually left out in writing, by observation. */
const TRUNK_OPTIONAL: ReadonlySet<string> = new Set(
  'US CA PR DO JM RU KZ BY HU TR BR IN ID CN MX AR CO PH UA UZ LT TM KG TJ MN AM GE AZ PE VE BD NP'.split(' '),
);

/** Trunk prefixes that the library's metadata no longer carries or spells differently, and that people still write. */
const TRUNKS: Readonly<Record<string, string>> = { RU: '8', KZ: '8', BY: '8', HU: '06', LT: '0', US: '1', CA: '1' };

function readPlan(country: CountryCode): PhonePlan {
  const callingCode = getCountryCallingCode(country);
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as unknown as PlanMethods;
  const parsed = plan.nationalPrefixForParsing() || undefined;
  const leading = plan.leadingDigits() || undefined;
  const trunk = TRUNKS[country] ?? (plan.nationalPrefix() || undefined);
  const types = new Map(
    TYPES.flatMap((name) => {
      const type = plan.type(name);
      const pattern = type?.pattern() ?? '';
      return type === undefined || pattern === ''
        ? []
        : [
            [
              name,
              { pattern: new RegExp(`^(?:${pattern})$`), lengths: new Set(type.possibleLengths() ?? plan.possibleLengths()) },
            ] as const,
          ];
    }),
  );
  return {
    country,
    callingCode,
    lengths: new Set(PERSONAL.flatMap((name) => [...(types.get(name)?.lengths ?? plan.possibleLengths())])),
    trunk,
    trunkOptional: trunk === undefined || TRUNK_OPTIONAL.has(country),
    simple: isSimple(plan, trunk) && !SHARED.has(callingCode),
    prefix: parsed === undefined ? undefined : { pattern: new RegExp(`^(?:${parsed})`), rule: plan.nationalPrefixTransformRule() || '' },
    leading: leading === undefined ? undefined : new RegExp(`^(?:${leading})`),
    general: { pattern: new RegExp(`^(?:${plan.nationalNumberPattern()})$`), lengths: new Set(plan.possibleLengths()) },
    types,
  };
}

/** Whether a trunk prefix is all that the library takes away from a national number, and always the same. */
function isSimple(plan: PlanMethods, trunk: string | undefined): boolean {
  const parsed = plan.nationalPrefixForParsing() || undefined;
  return !plan.nationalPrefixTransformRule() && !plan.leadingDigits() && parsed === trunk;
}

/** The library's types in the order in which it tries them after fixed lines. */
const TYPES: readonly string[] = [
  'FIXED_LINE',
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
];
/** Calling codes of several countries, whose numbers only the library tells apart. */
const SHARED: ReadonlySet<string> = new Set(['1', '7', '39', '44', '47', '61', '64', '212', '262', '290', '358', '590', '599']);

/** The parts of the library's plan object that its types leave out. */
interface PlanMethods {
  readonly possibleLengths: () => readonly number[];
  /** The number 0 stands for none, here and below. */
  readonly nationalPrefix: () => string | 0;
  readonly nationalPrefixForParsing: () => string | 0;
  readonly nationalPrefixTransformRule: () => string | 0;
  readonly leadingDigits: () => string | 0;
  readonly nationalNumberPattern: () => string;
  readonly type: (
    name: string,
  ) => { readonly pattern: () => string | undefined; readonly possibleLengths: () => readonly number[] | undefined } | undefined;
}

/** The numbering plan of a country (ISO 3166-1 alpha-2, upper case); undefined for a code that has none. */
export function phonePlan(country: string): PhonePlan | undefined {
  return PLANS.get(country);
}

/** The plans of the countries that share a calling code, the main one first, in the library's order. */
export function plansOfCode(callingCode: string): readonly PhonePlan[] {
  return PLANS_BY_CODE.get(callingCode) ?? [];
}

const PLANS: ReadonlyMap<string, PhonePlan> = new Map(getCountries().map((country) => [country, readPlan(country)]));
const PLANS_BY_CODE: ReadonlyMap<string, readonly PhonePlan[]> = new Map(
  [...CALLING_CODES].map((code) => [code, countriesOf(code).flatMap((country) => PLANS.get(country) ?? [])] as const),
);

function countriesOf(callingCode: string): readonly string[] {
  // The library has this method and leaves it out of its types.
  const metadata = new Metadata() as unknown as { readonly getCountryCodesForCallingCode: (code: string) => readonly string[] | undefined };
  return metadata.getCountryCodesForCallingCode(callingCode) ?? [];
}
