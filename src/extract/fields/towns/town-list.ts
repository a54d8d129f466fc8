import towns from '../../../../lexicon/towns.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { foldName } from './fold-name.ts';

/** A town of one country. */
export interface Town {
  /** In English where lexicon/cities.json has it, else as it calls itself. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 0: over 200,000 people, 1: over 50,000, 2: less, 3: a part of a town. */
  readonly size: number;
  /** Whether this name is an everyday word or the name of persons as well. */
  readonly unsure: boolean;
  /** Whether this name is the one the town goes by, or one in another script than the Latin one: not what speakers of other languages call it. */
  readonly main: boolean;
}

/** The towns of one country by their names. */
export interface TownList {
  /** By folded name (`foldName`), its words parted by one space. */
  readonly names: ReadonlyMap<string, Town>;
  /** What names of several words begin with: their first word, their first two, and so on. */
  readonly heads: ReadonlySet<string>;
  /** Names in scripts without spaces by their first letter, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
}

/** The towns of a country (ISO 3166-1 alpha-2), taken apart when it is first asked for and kept; undefined for a country without any. */
export function townList(country: string): TownList | undefined {
  const known = LISTS.get(country);
  if (known !== undefined) return known;
  const text = COUNTRIES[country];
  if (text === undefined) return undefined;
  const list = parseTowns(country, text);
  LISTS.set(country, list);
  return list;
}

/** The town of the first of these countries that has one of this name; undefined where none has. */
export function townNamed(name: string, countries: readonly string[]): Town | undefined {
  const folded = spaced(name);
  for (const country of countries) {
    const town = townList(country)?.names.get(folded);
    if (town !== undefined) return town;
  }
  return undefined;
}

const COUNTRIES: Readonly<Record<string, string>> = towns.countries;
/** What was taken apart: the same for whoever asks, so that the order of asking shows nowhere. */
const LISTS = new Map<string, TownList>();

function parseTowns(country: string, text: string): TownList {
  const names = new Map<string, Town>();
  const heads = new Set<string>();
  const unspaced = new Map<string, string[]>();
  const add = (name: string, town: Town): void => {
    if (name === '' || names.has(name)) return;
    names.set(name, town);
    const first = name.charAt(0);
    if (((UNIT_CLASS[name.charCodeAt(0)] ?? 0) & UNIT.unspaced) !== 0) unspaced.set(first, [...(unspaced.get(first) ?? []), name]);
    for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) heads.add(name.slice(0, space));
  };
  for (const [size, line] of text.split('\n').entries()) {
    for (const entry of line.split(';')) {
      const written = entry.split(',');
      const own = bare(written[0] ?? '');
      const city = size === 3 ? cityOfPart(own, names) : own;
      for (const [at, name] of written.entries()) {
        const main = at === 0 || !LATIN.test(name);
        const town: Town = { city, country, size, unsure: name.startsWith('?'), main };
        const [full = '', ...short] = formsOf(spaced(bare(name)));
        add(full, town);
        for (const form of short) add(form, size < 2 ? town : { ...town, unsure: true });
      }
    }
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.length - a.length);
  return { names, heads, unspaced };
}

/** The city that a part of it is called after ("Hamburg-Nord"), else the part itself. */
function cityOfPart(part: string, names: ReadonlyMap<string, Town>): string {
  return names.get(spaced(part.split('-')[0] ?? ''))?.city ?? part;
}

/** A name without its mark. */
function bare(name: string): string {
  return name.startsWith('?') ? name.slice(1) : name;
}

/** A folded name with one space between its words. */
function spaced(name: string): string {
  return foldName(name.toLowerCase()).replace(PARTING, ' ').trim();
}

const LATIN = /\p{Script=Latin}/u;
const PARTING = /[ '’.\u2010-\u2013-]+/gu;

/** A name with its short forms: without the river it lies at, with "saint" shortened or not. */
function formsOf(name: string): string[] {
  const forms = [name];
  const short = RIVER.exec(name)?.[1];
  if (short !== undefined) forms.push(short);
  for (const [long, brief] of SAINTS) {
    if (name.startsWith(`${long} `)) forms.push(brief + name.slice(long.length));
    else if (name.startsWith(`${brief} `)) forms.push(long + name.slice(brief.length));
  }
  return forms;
}

/** A name of one or two words before what tells it from others of that name. */
const RIVER = /^([\p{L}\p{M}]{4,30}(?: [\p{L}\p{M}]{3,30})?) (?:am|an der|in der|im|ob der|bei|upon|on|nad|pod|aan|sur|sous|na|на) /u;
const SAINTS = [
  ['saint', 'st'],
  ['sankt', 'st'],
  ['sainte', 'ste'],
  ['santa', 'sta'],
  ['santo', 'sto'],
  ['fort', 'ft'],
  ['mount', 'mt'],
] as const;
