import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { internationalNumber } from './international-number.ts';
import { isForDrama } from './is-for-drama.ts';
import { numberType } from './number-type.ts';
import { CALLING_CODES, type PhonePlan, phonePlan } from './phone-plan.ts';

/** One reading of a string of digits as a phone number. */
export interface ParsedPhone {
  /** E.164, with plus. */
  readonly e164: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no country. */
  readonly country: string | undefined;
  /** libphonenumber's words: in a known range, or only of a possible length. */
  readonly status: 'valid' | 'possible';
  /** Mobile, or mobile and fixed lines in one range. */
  readonly mobile: boolean;
  /** Whether the line costs extra or belongs to a service: never a person's. */
  readonly service: boolean;
  /** How the digits tell their country: `plus` and `idd` say it, `trunk` and `bare` need a hint, `code` is a calling code without plus. */
  readonly form: 'plus' | 'idd' | 'trunk' | 'bare' | 'code';
  /** E.164 of the same digits in other hint countries. */
  readonly alternatives: readonly string[];
}

/** How digits are to be read. */
export interface PhoneReading {
  /** Whether a plus sign stands before the digits. */
  readonly plus: boolean;
  /** ISO 3166-1 alpha-2, most likely first. */
  readonly countries: readonly string[];
  /** Whether digits may begin with the calling code of any country, not only of those told. */
  readonly anyCode: boolean;
}

/** Every way worth trying to read 7 to 17 digits as a phone number, best first; empty when there is none. */
export function parsePhone(digits: string, reading: PhoneReading): ParsedPhone[] {
  if (reading.plus) return international(digits, 'plus');
  const found = dialled(digits, reading.countries);
  if (found[0]?.status === 'valid') return found;
  const nationals: ParsedPhone[] = [];
  for (const country of reading.countries) {
    const plan = phonePlan(country);
    const phone = plan === undefined ? undefined : readNational(digits, plan);
    if (phone !== undefined) nationals.push(phone);
  }
  nationals.sort((a, b) => rank(a) - rank(b));
  const code = bearsCode(digits, reading)
    ? international(digits, 'code').filter((phone) => phone.status === 'valid' || isForDrama(phone.e164))
    : [];
  const [best] = nationals;
  if (best === undefined) return [...code, ...found];
  const alternatives = [...new Set(nationals.filter((other) => other.status === 'valid').map((other) => other.e164))].filter(
    (e164) => e164 !== best.e164,
  );
  return [{ ...best, alternatives }, ...code, ...found].toSorted((a, b) => rank(a) - rank(b));
}

/** Whether digits without plus may begin with a calling code: ten digits or more, and a code of the countries told or, if allowed, any. */
function bearsCode(digits: string, { anyCode, countries }: PhoneReading): boolean {
  if (digits.length < 10 || digits.startsWith('0')) return false;
  return anyCode || countries.some((country) => digits.startsWith(phonePlan(country)?.callingCode ?? 'none'));
}

/** What the digits behind an international dialling prefix mean; where two prefixes fit, the one that leads to a country told. */
function dialled(digits: string, countries: readonly string[]): ParsedPhone[] {
  const idd = IDD.exec(digits)?.[0];
  if (idd === undefined) return [];
  const found = international(digits.slice(idd.length), 'idd');
  if (idd !== '0011') return found;
  const shorter = international(digits.slice(2), 'idd');
  const better = shorter[0]?.status === 'valid' && (found[0]?.status !== 'valid' || countries.includes(shorter[0].country ?? ''));
  return better ? shorter : found;
}

/** International dialling prefixes: 00 (ITU-T), 011 (NANP), 0011 (AU), 810 (RU). Not a single zero. */
const IDD = /^(?:0011|00|011|810)(?=[1-9])/;

function rank(phone: ParsedPhone): number {
  if (phone.form === 'trunk' && isForDrama(phone.e164)) return 0;
  return (
    (phone.status === 'valid' ? 0 : 8) +
    (phone.service ? 4 : lacksTrunk(phone) ? 3 : 0) +
    (phone.mobile ? 0 : 2) +
    (phone.form === 'code' ? 1 : 0)
  );
}

/** Whether the trunk prefix is missing that people write in this country: "714-769-7000" is a number of California rather than a British one without its zero. */
function lacksTrunk({ form, country }: ParsedPhone): boolean {
  return form === 'bare' && country !== undefined && phonePlan(country)?.trunkOptional === false;
}

function readNational(digits: string, plan: PhonePlan): ParsedPhone | undefined {
  const { trunk } = plan;
  const withTrunk = trunk !== undefined && digits.startsWith(trunk) && plan.lengths.has(digits.length - trunk.length);
  if (!withTrunk && !plan.lengths.has(digits.length)) return readPrefixed(digits, plan) ?? readService(digits, plan);
  const form = withTrunk ? 'trunk' : 'bare';
  return plan.simple ? judgeSimple(digits, plan, form) : describe(digits, plan.country, form);
}

/** A valid number with another prefix than the trunk prefix, such as the Argentine 0 and 15, the Belarusian 80, the old Lithuanian 8, or the code of a carrier in Brazil. */
function readPrefixed(digits: string, plan: PhonePlan): ParsedPhone | undefined {
  const lead = plan.simple || digits.length > LONGEST_PREFIXED ? undefined : plan.prefix?.pattern.exec(digits)?.[0];
  if (lead === undefined || lead === '') return undefined;
  const phone = describe(digits, plan.country, digits.startsWith(plan.trunk ?? '0') || plan.prefix?.rule === '' ? 'trunk' : 'bare');
  return phone?.status === 'valid' ? phone : undefined;
}

const LONGEST_PREFIXED = 14;

/** A number of a service that is longer or shorter than those of persons and bears no trunk prefix: 1300 and 1800 in Australia. */
function readService(digits: string, plan: PhonePlan): ParsedPhone | undefined {
  if (!plan.general.lengths.has(digits.length) || digits.length < SHORTEST_SERVICE) return undefined;
  const type = numberType(plan, digits);
  if (type === undefined || !(type === 'TOLL_FREE' || SERVICES.has(type))) return undefined;
  return { e164: `+${plan.callingCode}${digits}`, country: plan.country, ...typed(type), service: true, form: 'bare', alternatives: [] };
}

const SHORTEST_SERVICE = 8;

/** What `describe` says, by the plan's patterns alone: for the many countries with one calling code and a plain trunk prefix. */
function judgeSimple(digits: string, plan: PhonePlan, form: ParsedPhone['form']): ParsedPhone | undefined {
  const stripped = plan.trunk !== undefined && digits.startsWith(plan.trunk) ? digits.slice(plan.trunk.length) : digits;
  const fits = plan.general.pattern.test(stripped) || !plan.general.pattern.test(digits);
  const number = fits ? stripped : digits;
  const type = numberType(plan, number);
  if (type === undefined && !(plan.general.lengths.has(number.length) && plausible(number))) return undefined;
  return { e164: `+${plan.callingCode}${number}`, country: plan.country, ...typed(type), form, alternatives: [] };
}

function typed(type: string | undefined): Pick<ParsedPhone, 'status' | 'mobile' | 'service'> {
  return {
    status: type === undefined ? 'possible' : 'valid',
    mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
    service: type !== undefined && SERVICES.has(type),
  };
}

/** Reads digits that begin with a calling code, mending a doubled code and a trunk zero written after it. */
function international(digits: string, form: ParsedPhone['form']): ParsedPhone[] {
  const code = callingCodeOf(digits);
  if (code === undefined) return [];
  const rest = digits.slice(code.length);
  const plain = rest.startsWith('0') || rest.startsWith(code) ? undefined : describeInternational(code, rest, form);
  if (plain !== undefined) return [plain];
  const spellings = [digits];
  if (rest.startsWith(`00${code}`)) spellings.unshift(rest.slice(2));
  else if (rest.startsWith(code) && rest.length - code.length >= 7) spellings.push(rest);
  const zeros = form === 'code' ? (code === '1' ? /^(?!)/ : /^0/) : /^0{1,2}/;
  const trunkless = spellings.map((spelling) => code + spelling.slice(code.length).replace(zeros, ''));
  const phones = [...new Set([...spellings, ...trunkless])]
    .map((spelling) => describeInternational(code, spelling.slice(code.length), form))
    .filter((phone) => phone !== undefined);
  // A doubled code or a zero too many leaves a number that may be valid as a whole as well: a mobile number is the likelier meaning.
  const mobile = phones.findLast((phone) => phone.status === 'valid' && phone.mobile);
  const best = mobile ?? phones.find((phone) => phone.status === 'valid') ?? phones[0];
  return best === undefined ? [] : [best];
}

function callingCodeOf(digits: string): string | undefined {
  for (let length = 1; length <= 3; length += 1) if (CALLING_CODES.has(digits.slice(0, length))) return digits.slice(0, length);
  return undefined;
}

function describeInternational(code: string, digits: string, form: ParsedPhone['form']): ParsedPhone | undefined {
  if (code.length + digits.length >= LONGEST) return undefined;
  const number = internationalNumber(code, digits);
  if (number === undefined || (number.type === undefined && !(number.possible && plausible(number.national)))) return undefined;
  return { e164: `+${code}${number.national}`, country: number.country, ...typed(number.type), form, alternatives: [] };
}

function describe(digits: string, country: string | undefined, form: ParsedPhone['form']): ParsedPhone | undefined {
  if (digits.length > LONGEST) return undefined;
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const phone = parsePhoneNumberFromString(digits, { ...(known === undefined ? {} : { defaultCountry: known }), extract: false });
  if (phone === undefined) return undefined;
  // A number has a type exactly if it is valid; asking once is half the work.
  const type = phone.getType();
  if (type === undefined && !(phone.isPossible() && plausible(phone.nationalNumber))) return undefined;
  return { e164: phone.number, country: phone.country ?? known, ...typed(type), form, alternatives: [] };
}

const LONGEST = 18;

const SERVICES: ReadonlySet<string> = new Set(['PREMIUM_RATE', 'SHARED_COST', 'UAN', 'PAGER', 'VOICEMAIL']);

/** A number outside the known ranges is still plausible when it is as long as most numbers are, begins with no zero, and is no single repeated digit. */
function plausible(national: string): boolean {
  return national.length >= 8 && !national.startsWith('0') && !/^(\d)\1{6,}$/.test(national);
}
