import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { WordSieve } from '../text/word-sieve.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** Currency words and signs of all languages, lower case. */
export const CURRENCY_INDEX: WordIndex = buildWordIndex(writtenCurrencies());

const SIEVE = new WordSieve();
const LISTED = SIEVE.add(writtenCurrencies());

/** Whether a stretch of lower-case text may hold one of them as a word: its no is sure. */
export function mayHoldCurrency(lower: string): boolean {
  return (SIEVE.sift(lower, 0, lower.length) & LISTED) !== 0;
}

function writtenCurrencies(): string[] {
  return [
    ...Object.values(moneyWords.words).flat(),
    ...Object.keys(moneyWords.families),
    ...moneyWords.codes,
    ...Object.keys(moneyWords.signs),
    ...moneyWords.hinted,
  ].map((word) => word.toLowerCase());
}

/** The currency that the hints of a context stand for, ISO 4217: the declared one, else that of the first country. */
export function hintedCurrency(context: TextContext): string | undefined {
  return context.currency ?? currencyOfCountry(context.countries[0] ?? '');
}

/** The currency of a country, ISO 3166-1 alpha-2; undefined for an unknown one. */
export function currencyOfCountry(country: string): string | undefined {
  const countries: Readonly<Record<string, string | undefined>> = moneyWords.countries;
  return countries[country.toUpperCase()];
}

/** What a currency word or sign says: a currency, `undefined` currency for words such as "roses" without a hint; undefined when it is no currency here. */
export function currencyOf(written: string, hint: string | undefined): { readonly currency: string | undefined } | undefined {
  const word = written.toLowerCase().replace(/\.$/, '');
  if (HINTED.has(word)) return { currency: hint };
  const family = FAMILIES[word];
  if (family !== undefined) {
    const own = hint !== undefined && family.includes(hint);
    return NEEDS_HINT.has(word) && !own ? undefined : { currency: own ? hint : family[0] };
  }
  const currency = BY_WORD.get(word);
  if (currency === undefined || (NEEDS_HINT.has(word) && currency !== hint)) return undefined;
  return { currency };
}

/** The currencies that share the word in a written amount which was read as one of them; `$` is nearly always what it says. */
export function currenciesSharing(currency: string, written: string): readonly string[] {
  return WORD_FAMILIES.find(([word, shared]) => shared[0] === currency && written.includes(word))?.[1] ?? [];
}

const HINTED: ReadonlySet<string> = new Set(moneyWords.hinted);
const FAMILIES: Readonly<Record<string, readonly string[]>> = moneyWords.families;
/** Words of four letters and more, which are part of no other. */
const WORD_FAMILIES = Object.entries(FAMILIES).filter(([word, shared]) => word.length > 3 && shared.length > 1);
/** Words that mean something else too often: they count only where the hints name their currency. */
const NEEDS_HINT: ReadonlySet<string> = new Set(moneyWords.needsHint);
const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...moneyWords.codes.map(
    (code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code === 'USDT' || code === 'USDC' ? 'USD' : code] as const,
  ),
  ...Object.entries(moneyWords.signs).map(([sign, currency]) => [sign.toLowerCase(), currency] as const),
  ...Object.entries(moneyWords.words).flatMap(([currency, words]) => words.map((word) => [word.replace(/\.$/, ''), currency] as const)),
]);

/** The currency of a sign or word that several share, where no hint names one, by the language of the text: "800 kr" in Danish. `written` in lower case. */
export function currencyByLanguage(currency: string | undefined, written: string, language: string | undefined): string | undefined {
  const shared = SHARED.find(([first, word]) => first === currency && word.test(written));
  return shared?.[2][language?.slice(0, 2) ?? ''] ?? currency;
}

/** First currency of a family, its words, and whose it is by language. */
const SHARED: readonly (readonly [string, RegExp, Readonly<Record<string, string>>])[] = [
  ['SEK', /(?<!\p{L})kr(?!\p{L})/u, { da: 'DKK', no: 'NOK', nb: 'NOK', nn: 'NOK', is: 'ISK' }],
  ['NOK', /(?<!\p{L})kroner(?!\p{L})/u, { da: 'DKK' }],
  ['JPY', /¥/u, { zh: 'CNY' }],
  ['MXN', /pesos/u, { tl: 'PHP', fil: 'PHP', ceb: 'PHP' }],
];
