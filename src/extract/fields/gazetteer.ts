import cityList from '../../../lexicon/cities.json' with { type: 'json' };
import countryList from '../../../lexicon/countries.json' with { type: 'json' };
import { placeCases } from './place-cases.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** A city or country under one of its names. */
export interface GazetteerEntry {
  /** In English; undefined for countries. */
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether the name is an everyday word or a person's name as well. */
  readonly ambiguous: boolean;
  /** Whether the name says in or to the place by its ending: "თბილისში". */
  readonly local?: true;
}

/** Cities and countries by every name known, in lower case. */
export const GAZETTEER: ReadonlyMap<string, GazetteerEntry> = buildGazetteer();

/** The names, for lookups at a place in a lower-case text. */
export const PLACE_INDEX: WordIndex = buildWordIndex(GAZETTEER.keys());

function buildGazetteer(): Map<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  const ambiguous = new Set(cityList.ambiguous.map((name) => name.toLowerCase()));
  for (const [country, names] of Object.entries(countryList.countries)) {
    for (const name of names) {
      const entry = { city: undefined, country, ambiguous: name.length < 3 };
      entries.set(name.toLowerCase(), entry);
      addCases(entries, name, entry);
    }
  }
  for (const [city = '', country = '', ...names] of cityList.cities) {
    for (const name of [city, ...names]) {
      for (const form of new Set([name.toLowerCase(), plain(name)])) {
        const old = entries.get(form);
        if (old === undefined || (old.city === undefined && form === name.toLowerCase()))
          entries.set(form, { city, country, ambiguous: ambiguous.has(name.toLowerCase()) || form.length < 3 });
      }
      addCases(entries, name, { city, country, ambiguous: ambiguous.has(name.toLowerCase()) });
    }
  }
  return entries;
}

function addCases(entries: Map<string, GazetteerEntry>, name: string, entry: GazetteerEntry): void {
  for (const form of placeCases(name.toLowerCase())) if (!entries.has(form)) entries.set(form, { ...entry, local: true });
}

/** Latin names also without accents. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .normalize('NFC');
}
