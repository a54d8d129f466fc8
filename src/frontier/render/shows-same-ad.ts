import type { Ad } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';

/** Letters of a page's text, and the share of them, that may stand nowhere in its data: labels and phrases of the template. */
const MAY_LACK = { letters: 200, share: 0.2 } as const;

/**
 * Whether the data of a page hold the very ad that the browser showed: the same id, contacts, fields and indicators, no more and no fewer, and the words of the page but for what its template adds.
 * `said`: everything that the data say, as text.
 */
export function showsSameAd(page: Ad, data: Ad, said: string): boolean {
  const [shown, held] = [factsOf(page), factsOf(data)];
  if (shown.size !== held.size || [...shown].some((fact) => !held.has(fact))) return false;
  const known = new Set(wordsOf(said));
  const words = wordsOf(page.body.value);
  const lacking = lettersOf(words.filter((word) => !known.has(word)));
  return lacking <= Math.max(MAY_LACK.letters, MAY_LACK.share * lettersOf(words));
}

/** What an ad says, value by value. Contacts of the platform belong to the template. */
function factsOf({ key, handles, fields, indicators, urgent }: Ad): ReadonlySet<string> {
  const { title, aliases, ages, prices, place, postedAt, other, ...more } = fields;
  return new Set([
    `key ${key ?? ''}`,
    ...handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`),
    ...ages.map(({ value }) => `age ${value}`),
    ...prices.map(({ value }) => `price ${value.amount} ${value.currency ?? ''} ${value.per ?? ''}`),
    ...[title, postedAt].map((field, at) => `text ${at} ${field?.value ?? ''}`),
    ...aliases.map(({ value }) => `alias ${value}`),
    `place ${place?.value.city ?? place?.value.text ?? ''}`,
    ...other.map((field) => `other ${field.name} ${valueOf(field)}`),
    ...Object.entries(more).map(([name, value]) => `more ${name} ${JSON.stringify(value, withoutPlace)}`),
    ...indicators.map(({ id }) => `indicator ${id}`),
    ...urgent.map(({ signal }) => `urgent ${signal}`),
  ]);
}

function valueOf(field: Pick<Read<unknown>, 'value'>): string {
  return JSON.stringify(field.value) ?? '';
}

/** Leaves out where in a text a value stands, and how it is written there: both differ between a page and its data. */
function withoutPlace(name: string, value: unknown): unknown {
  return PLACES.has(name) ? undefined : value;
}

const PLACES: ReadonlySet<string> = new Set(['raw', 'start', 'end', 'where', 'by', 'also']);

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
