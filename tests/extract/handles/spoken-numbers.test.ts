import { getCountries, getExampleNumber, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import digitWords from '../../../lexicon/digit-words.json' with { type: 'json' };
import numberWords from '../../../lexicon/number-words.json' with { type: 'json' };
import { valuesOf } from './values-of.ts';

type Words = Readonly<Record<string, readonly string[] | undefined>>;
const DIGITS: Readonly<Record<string, Words | undefined>> = digitWords.words;
const NUMBERS: Readonly<Record<string, Words | undefined>> = numberWords.words;

/** The languages of the lexicon, each with a country whose example number is spoken in it. */
const COUNTRIES: Readonly<Record<string, CountryCode>> = {
  tk: 'TM',
  tt: 'RU',
  xh: 'ZA',
  sn: 'ZW',
  st: 'LS',
  tn: 'BW',
  om: 'ET',
  ti: 'ER',
  sm: 'WS',
  mi: 'NZ',
  or: 'IN',
  as: 'IN',
  ln: 'CD',
  rn: 'BI',
  lg: 'UG',
  sd: 'PK',
  ug: 'CN',
  dv: 'MV',
  jv: 'ID',
  ceb: 'PH',
  en: 'US',
  fr: 'FR',
  nl: 'NL',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  pl: 'PL',
  ro: 'RO',
  hu: 'HU',
  bg: 'BG',
  cs: 'CZ',
  uk: 'UA',
  ru: 'RU',
  ar: 'AE',
  id: 'ID',
  ms: 'MY',
  vi: 'VN',
  zh: 'CN',
  th: 'TH',
  tr: 'TR',
  el: 'GR',
  fi: 'FI',
  sv: 'SE',
  lv: 'LV',
  sr: 'RS',
  'sr-Latn': 'RS',
  no: 'NO',
  da: 'DK',
  et: 'EE',
  lt: 'LT',
  sk: 'SK',
  sl: 'SI',
  hr: 'HR',
  sq: 'AL',
  mk: 'MK',
  he: 'IL',
  fa: 'IR',
  hi: 'IN',
  ka: 'GE',
  hy: 'AM',
  ja: 'JP',
  ko: 'KR',
  bn: 'BD',
  ur: 'PK',
  mr: 'IN',
  ne: 'NP',
  gu: 'IN',
  pa: 'IN',
  ta: 'IN',
  te: 'IN',
  kn: 'IN',
  ml: 'IN',
  si: 'LK',
  my: 'MM',
  km: 'KH',
  lo: 'LA',
  am: 'ET',
  sw: 'KE',
  so: 'SO',
  ha: 'NG',
  ig: 'NG',
  zu: 'ZA',
  af: 'ZA',
  az: 'AZ',
  kk: 'KZ',
  ky: 'KG',
  uz: 'UZ',
  mn: 'MN',
  tg: 'TJ',
  tl: 'PH',
  ps: 'AF',
  ckb: 'IQ',
  ca: 'ES',
  ht: 'HT',
  mg: 'MG',
  rw: 'RW',
  is: 'IS',
  be: 'BY',
  cy: 'GB',
  ga: 'IE',
  lb: 'LU',
  mt: 'MT',
  su: 'ID',
  gl: 'ES',
  eu: 'ES',
};

function spoken(language: string, digit: string): string {
  return DIGITS[language]?.[digit]?.[0] ?? digit;
}

/** The number said in pairs, as people do; pairs that begin with zero digit by digit. */
function inPairs(language: string, digits: string): string {
  const words: string[] = digits.length % 2 === 1 ? [spoken(language, digits.charAt(0))] : [];
  for (let at = digits.length % 2; at < digits.length; at += 2) {
    const pair = NUMBERS[language]?.[digits.slice(at, at + 2)]?.[0];
    words.push(pair ?? `${spoken(language, digits.charAt(at))} ${spoken(language, digits.charAt(at + 1))}`);
  }
  return words.join(' ');
}

describe('readHandles() on spoken numbers', () => {
  test('has a country for every language of the digit words', () => {
    expect(Object.keys(COUNTRIES).toSorted()).toEqual(Object.keys(DIGITS).toSorted());
    expect(Object.values(COUNTRIES).every((country) => getCountries().includes(country))).toBe(true);
  });

  test.each(Object.entries(COUNTRIES))('reads the example number in %s (%s), however it is said', (language, country) => {
    const example = getExampleNumber(country, examples);
    const digits = example?.formatNational().replaceAll(/\D/g, '') ?? '';
    const words = [...digits].map((digit) => spoken(language, digit));
    const forms = {
      words: words.join(' '),
      commas: words.join(', '),
      hyphens: words.join('-'),
      capitals: words.join(' ').toUpperCase(),
      mixed: words.map((word, at) => (at % 2 === 0 ? word : digits.charAt(at))).join(' '),
      mixedGlued: words.map((word, at) => (at % 2 === 0 ? word : digits.charAt(at))).join(''),
      pairs: inPairs(language, digits),
    };
    for (const [form, text] of Object.entries(forms)) {
      expect([form, text, valuesOf('phone', text, { country, language })]).toEqual([form, text, [example?.number]]);
    }
  });
});
