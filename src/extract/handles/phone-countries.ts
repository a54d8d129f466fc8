import clues from '../../../lexicon/country-clues.json' with { type: 'json' };

/** Countries where a language is mostly written in ads, ISO 3166-1 alpha-2, most likely first; empty for a language of none. */
export function phoneCountries(languages: readonly string[]): string[] {
  const countries = languages.flatMap(
    (language) => LANGUAGE_COUNTRIES[language.toLowerCase()] ?? LANGUAGE_COUNTRIES[language.slice(0, 2).toLowerCase()] ?? [],
  );
  return [...new Set(countries)];
}

/** Further countries where ads are written in a language, most ads first, for numbers that the usual ones do not have. */
export function widerCountries(languages: readonly string[]): string[] {
  return languages.flatMap((language) => WIDER[language.toLowerCase()] ?? WIDER[language.slice(0, 2).toLowerCase()] ?? []);
}

/** Languages in which ads of these countries are mostly written, BCP 47. */
export function countryLanguages(countries: readonly string[]): string[] {
  return countries.flatMap((country) => COUNTRY_LANGUAGES.get(country) ?? []);
}

const LANGUAGE_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ar: ['AE', 'SA', 'EG', 'MA', 'LB', 'JO', 'DZ', 'IQ'],
  az: ['AZ'],
  be: ['BY'],
  bg: ['BG'],
  bn: ['BD'],
  bs: ['BA'],
  ca: ['ES'],
  ckb: ['IQ'],
  cs: ['CZ'],
  cy: ['GB'],
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  el: ['GR', 'CY'],
  en: ['GB', 'US', 'IE', 'AU'],
  es: ['ES', 'MX', 'CO', 'AR'],
  et: ['EE'],
  fa: ['IR'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'CH'],
  ga: ['IE'],
  gl: ['ES'],
  he: ['IL'],
  hi: ['IN'],
  hr: ['HR'],
  hu: ['HU'],
  hy: ['AM'],
  id: ['ID'],
  is: ['IS'],
  it: ['IT', 'CH'],
  ja: ['JP'],
  ka: ['GE'],
  kk: ['KZ'],
  km: ['KH'],
  ko: ['KR'],
  ky: ['KG'],
  lo: ['LA'],
  lt: ['LT'],
  lv: ['LV'],
  mk: ['MK'],
  mn: ['MN'],
  mr: ['IN'],
  ms: ['MY'],
  nb: ['NO'],
  ne: ['NP'],
  nl: ['NL', 'BE'],
  nn: ['NO'],
  no: ['NO'],
  pl: ['PL'],
  ps: ['AF'],
  'pt-br': ['BR'],
  pt: ['PT', 'BR'],
  ro: ['RO', 'MD'],
  ru: ['RU', 'KZ', 'UA', 'LV', 'EE'],
  sk: ['SK'],
  sl: ['SI'],
  sq: ['AL', 'XK'],
  sr: ['RS', 'BA', 'ME'],
  sv: ['SE', 'FI'],
  sw: ['KE', 'TZ'],
  tg: ['TJ'],
  th: ['TH'],
  tl: ['PH'],
  tr: ['TR'],
  tt: ['RU'],
  uk: ['UA'],
  ur: ['PK'],
  uz: ['UZ'],
  vi: ['VN'],
  zh: ['CN', 'HK', 'TW'],
};

const WIDER: Readonly<Record<string, readonly string[]>> = clues.alsoWritten;

const COUNTRY_LANGUAGES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(LANGUAGE_COUNTRIES).flat())].map((country) => [
    country,
    Object.keys(LANGUAGE_COUNTRIES).filter((language) => LANGUAGE_COUNTRIES[language]?.includes(country) === true),
  ]),
);
