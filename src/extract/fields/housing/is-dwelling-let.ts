import { wordsBetween } from '../classed-words/words-between.ts';
import type { DwellingText, DwellingWord } from './dwelling-text.ts';

/** Whether a text that speaks of a dwelling may offer one: not where somebody looks for one, warns, asks, or moves and cleans for a living. */
export function isDwellingLet({ plain, of }: DwellingText): boolean {
  if (of('tenancy').length > 0 || of('warning').length > 0) return false;
  const dwellings = of('flat', 'room', 'studio', 'bed');
  const mates = of('mate');
  const persons = of(...PERSONS);
  return !of('seek').some((seek) => {
    if (mates.some((mate) => distance(plain, seek, mate) <= FARTHEST)) return false;
    const nearest = Math.min(...dwellings.map((word) => distance(plain, seek, word)));
    return nearest <= FARTHEST && !persons.some((person) => distance(plain, seek, person) < nearest);
  });
}

/** Words that may stand between looking and what is looked for. */
const FARTHEST = 5;
/** Persons whom one looks for who lets. */
const PERSONS = ['toWomen', 'toMen', 'toStudents', 'toCouples', 'toFamilies', 'toWorkers'] as const;

function distance(plain: string, one: DwellingWord, other: DwellingWord): number {
  return one.end <= other.start ? wordsBetween(plain, [one.end, other.start]) : wordsBetween(plain, [other.end, one.start]);
}
