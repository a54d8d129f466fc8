import type { Ad } from '../../model/ad.ts';
import type { PageLink } from '../../model/page-reading.ts';
import { sha256 } from '../../model/sha256.ts';

/** What was extracted from a page, as far as two readings of it are compared: hashes, so that what is kept for a comparison tells of nobody. */
export interface ReadingPrint {
  /** Hashes of what the ads of the page say: handles, ages, prices, places, and which other fields they have. */
  readonly facts: readonly string[];
  /** Hashes of where the records of the page lead. */
  readonly records: readonly string[];
  /** Whether the page names the next page of its list. */
  readonly hasNext: boolean;
  /** Characters of the texts of its ads. */
  readonly adChars: number;
  /** Whether it is that of the data of the page, asked for in place of the page itself. */
  readonly isData?: true;
}

/** Hexadecimal digits of a hash; two facts of one page that share one cost nothing but a comparison. */
const DIGITS = 12;
/** Most that is compared of one page. */
const MOST = 2_000;

/** The print of a reading. */
export function readingPrint({ ads, links }: { readonly ads: readonly Ad[]; readonly links: readonly PageLink[] }): ReadingPrint {
  const facts = new Set(ads.flatMap(factsOf));
  const records = new Set([
    ...links.filter(({ role }) => role === 'record').map(({ url }) => url),
    ...ads.filter(({ from }) => from === 'record').map(({ key, url }) => key ?? url),
  ]);
  return {
    facts: [...facts].slice(0, MOST).map(hash),
    records: [...records].slice(0, MOST).map(hash),
    hasNext: links.some(({ role }) => role === 'next'),
    adChars: ads.reduce((sum, { body }) => sum + body.raw.length, 0),
  };
}

/** The facts of one ad. Of a record of a list only that it is there: lists change between two looks. */
function factsOf({ from, handles, fields }: Ad): string[] {
  if (from === 'record') return [];
  const { title, aliases, ages, prices, place, postedAt, job, other } = fields;
  return [
    ...handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`),
    ...ages.map(({ value }) => `age ${value}`),
    ...prices.map(({ value }) => `price ${value.amount} ${value.currency ?? ''} ${value.per ?? ''}`),
    ...(title === undefined ? [] : ['title']),
    ...(aliases.length === 0 ? [] : ['alias']),
    ...(place === undefined ? [] : ['place']),
    ...(postedAt === undefined ? [] : ['posted']),
    ...Object.entries(job ?? {}).flatMap(([name, value]) => (value === 'not-stated' ? [] : [`job ${name}`])),
    ...other.map(({ name }) => `other ${name}`),
  ];
}

function hash(fact: string): string {
  return sha256(fact).slice(0, DIGITS);
}
