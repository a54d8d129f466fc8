import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { isWordUnit } from '../is-word-unit.ts';

/** A short name of a city where it stands. */
export interface ShortName {
  readonly start: number;
  readonly end: number;
  readonly city: string;
  readonly country: string;
}

/** Short names of cities ("NYC", "BCN", «СПб») that a text has as whole words, just as they are written in their countries. Linear: one search for each name of the countries. */
export function shortNames(written: string, countries: readonly string[]): ShortName[] {
  return countries.flatMap((country) =>
    Object.entries(SHORT[country] ?? {}).flatMap(([name, city]) => {
      const found: ShortName[] = [];
      for (let start = written.indexOf(name); start >= 0 && found.length < MOST; start = written.indexOf(name, start + name.length)) {
        const end = start + name.length;
        if (
          UNSPACED.test(name) ||
          (!TIME.test(written.slice(Math.max(0, start - 3), start)) && !isInWord(written, start - 1) && !isInWord(written, end))
        )
          found.push({ start, end, city, country });
      }
      return found;
    }),
  );
}

/** Places of one short name in one text. */
const MOST = 50;

/** A time before: «15:00 мск» is told in the time of Moscow. */
const TIME = /\d ?$/;
const UNSPACED = /^\p{Script=Han}/u;
const SHORT: Readonly<Record<string, Readonly<Record<string, string>>>> = townWords.short;

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (isWordUnit(text.charCodeAt(at)) || '@_/&'.includes(text.charAt(at)));
}
