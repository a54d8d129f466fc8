import { isWordUnit } from '../is-word-unit.ts';
import { foldName } from './fold-name.ts';
import { nominatives } from './nominatives.ts';
import type { Town, TownList } from './town-list.ts';

/** A town where its name stands in a text. */
export interface TownAt {
  readonly town: Town;
  readonly end: number;
  /** Letters of the name as it was found in the list. */
  readonly name: string;
  /** Whether it stands in another form than in the list. */
  readonly inflected: boolean;
}

/** The town whose name begins with a word of a lower-case text that ends at an offset, the longest name there is; `languages`: those in which it may be inflected. */
export function townAt(list: TownList, lower: string, { word, end, languages }: WordPlace): TownAt | undefined {
  const exact = list.names.has(word) || list.heads.has(word) ? longest(list, lower, { heads: [word], end, languages: NONE }) : undefined;
  if (exact !== undefined || languages.length === 0) return exact;
  return longest(list, lower, { heads: [word, ...nominatives(word, languages)], end, languages });
}

/** A word of a text. */
export interface WordPlace {
  /** Folded by `foldName`. */
  readonly word: string;
  readonly end: number;
  readonly languages: readonly string[];
}

const NONE: readonly string[] = [];

interface Begun {
  /** What has been read of a name, all that it may be. */
  readonly heads: readonly string[];
  readonly end: number;
  readonly languages: readonly string[];
}

function longest({ names, heads }: TownList, lower: string, begun: Begun): TownAt | undefined {
  const [own] = begun.heads;
  let { heads: read, end } = begun;
  let found: TownAt | undefined;
  while (read.length > 0) {
    const name = read.find((each) => names.has(each));
    const town = name === undefined ? undefined : names.get(name);
    if (name !== undefined && town !== undefined) found = { town, end, name, inflected: begun.languages.length > 0 && name !== own };
    const open = read.filter((each) => heads.has(each));
    const next = open.length === 0 ? undefined : wordBehind(lower, end);
    if (next === undefined) break;
    const word = foldName(lower.slice(next.start, next.end));
    const forms = [word, ...nominatives(word, begun.languages)];
    read = open.flatMap((each) => forms.map((form) => `${each} ${form}`)).filter((each) => names.has(each) || heads.has(each));
    end = next.end;
  }
  return found;
}

/** The word behind another one in the same name: a space, hyphen, apostrophe or dot between. */
function wordBehind(lower: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const sign = lower.charAt(from);
  if (sign === '' || !" -'’.\u2011".includes(sign)) return undefined;
  const start = sign === '.' && lower.charAt(from + 1) === ' ' ? from + 2 : from + 1;
  let end = start;
  while (end < lower.length && end - start < LONGEST_WORD && isWordUnit(lower.charCodeAt(end))) end += 1;
  return end === start ? undefined : { start, end };
}

const LONGEST_WORD = 40;
