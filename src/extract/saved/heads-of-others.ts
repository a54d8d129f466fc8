import otherWords from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import { ALONE, OVER_OTHERS } from '../ads/boxes-of-others.ts';
import { isSimilarHeading } from '../ads/find-similar.ts';
import { wordsOfHeading } from '../ads/words-of-heading.ts';

/** A line that heads other ads, and whether they stand in it ("Similar: …"). */
export interface HeadOfOthers {
  readonly isInline: boolean;
  /** Whether its words are a site's and no advertiser's: "similar", "you may also like", not "other girls". */
  readonly isSure: boolean;
  /** Whether it heads rows right below it alone: "VIP", "Featured". */
  readonly isBadge: boolean;
}

/** Whether a line heads other ads, with or without them behind its colon; undefined where it does not, or calls them the advertiser's own ("our other girls"). */
export function headOfOthers(line: string): HeadOfOthers | undefined {
  const colon = line.search(COLON);
  const isInline = colon > 0 && line.slice(colon + 1).trim().length >= SHORTEST_ITEM;
  const label = isInline || colon === line.length - 1 ? line.slice(0, colon) : line;
  if (label.length > LONGEST_LABEL || ROW.test(label)) return undefined;
  const said = wordsOfHeading(label);
  const spoken = said.split(' ');
  if (spoken.some((word) => OFFERED.has(word)) && !spoken.some((word) => LIKENESS.has(word))) return undefined;
  if (isSimilarHeading(label, true)) return { isInline, isSure: !spoken.some((word) => PERSONS.has(word)), isBadge: false };
  if (callsOwn(said)) return undefined;
  const isHead =
    startsSo(said) ||
    isNearby(said) ||
    OVER_OTHERS.of(label) ||
    (!isInline && colon === line.length - 1 && WHICH.has(said.split(' ', 1)[0] ?? ''));
  if (isHead) return { isInline, isSure: false, isBadge: false };
  return !isInline && ALONE.has(said) ? { isInline, isSure: false, isBadge: true } : undefined;
}

const COLON = /[:：]/;
/** The items of a menu, or a date. */
const ROW = /[|·•]|\d\.\d/;
const SHORTEST_ITEM = 3;
const LONGEST_LABEL = 60;
const MOST_WORDS = 6;

/** Whether a label begins with a word of a site for others: "Others on tour", "Also in Leeds". */
function startsSo(said: string): boolean {
  const spoken = said.split(' ');
  if (spoken.length > MOST_WORDS) return false;
  return spoken.some((_, at) => HEADS.has(spoken.slice(0, at + 1).join(' ')) && (at > 0 || spoken.length <= 2));
}

const HEADS: ReadonlySet<string> = new Set(Object.values(words.others).flat().map(wordsOfHeading));

/** Whether a label says that what follows is near, alone or behind a word for ads: "Nearby", "Annunci in zona". */
function isNearby(said: string): boolean {
  if (NEARBY.has(said)) return true;
  const [first = '', ...rest] = said.split(' ');
  return WHAT.has(first) && NEARBY.has(rest.join(' '));
}

const NEARBY: ReadonlySet<string> = new Set(words.nearby.map(wordsOfHeading));
const WHAT: ReadonlySet<string> = new Set(Object.values(otherWords.what).flat());
/** Words for being alike: "similar services" are of others, "other services" hardly. */
const LIKENESS: ReadonlySet<string> = new Set(Object.values(pageWords.likeness).flat());
/** Words for what an advertiser offers, and its price. */
const OFFERED: ReadonlySet<string> = new Set(words.offered.map(wordsOfHeading));

/** Words for which others, before a colon: "More Leeds privates:". */
const WHICH: ReadonlySet<string> = new Set(Object.values(otherWords.which).flat());

/** Persons, whom an agency lists as its own under a head that a site could have as well. */
const PERSONS: ReadonlySet<string> = new Set(Object.values(words.persons).flat());

/** Whether the words of a heading call those below the advertiser's own, or say that they are to be had. */
export function callsOwn(said: string): boolean {
  return !HEADS.has(said) && said.split(' ').some((word) => OWN.has(word));
}

/** Words by which an advertiser calls others her own, or says that they are to be had. */
const OWN: ReadonlySet<string> = new Set([...otherWords.own, ...words.own]);
