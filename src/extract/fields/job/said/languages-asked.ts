import { wordsApart } from '../../../text/words-apart.ts';
import type { Stated } from '../../../../model/ad.ts';
import { countryAt } from '../../country-index.ts';
import { beside, isOfFirm } from './asked-of-worker.ts';
import { isDenied } from './is-denied.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** Which languages a job asks for, and whether it asks for any; a denied one counts only where none is asked for. */
export function languagesAsked(clauses: JobClauses): { readonly asked: Stated | undefined; readonly wanted: readonly PlacedMark[] } {
  let denied = false;
  let any = false;
  const open: PlacedMark[] = [];
  const cued = new Set<PlacedMark>();
  const lists = listsOfLanguages(clauses);
  for (const [at, mark] of clauses.marks.entries()) {
    if (mark.names === undefined && (mark.classes & JOB_WORD.language) === 0) continue;
    if (isDenied(clauses, at)) denied = true;
    else if (mark.names === undefined) any ||= beside(clauses, at, { classes: JOB_WORD.needed, most: 3 });
    else if (!isElsewhere(clauses, at)) {
      open.push(mark);
      if (isWanted(clauses, at, lists)) cued.add(mark);
    }
  }
  for (const names of [open, open.toReversed()])
    for (const [at, name] of names.entries())
      if (cued.has(names[at - 1] ?? name) && isListed(clauses, names[at - 1] ?? name, name)) cued.add(name);
  const wanted = open.filter((name) => cued.has(name));
  return { asked: wanted.length > 0 ? 'yes' : denied ? 'no' : any ? 'yes' : undefined, wanted };
}

const CUES = JOB_WORD.skill | JOB_WORD.needed | JOB_WORD.language;

/** Whether the words around the name of a language ask for it: a level, a need, "speak", a label. */
function isWanted(clauses: JobClauses, at: number, lists: ReadonlySet<number>): boolean {
  const { marks, plain } = clauses;
  const name = marks[at];
  if (name === undefined || isCountry(clauses, at, lists)) return false;
  if (
    /kenntnis|kunskap|kundskab|sprach|sprech|talig|talande|talende|sprek/u.test(plain.slice(name.start, name.end + 12).split(' ')[0] ?? '')
  )
    return true;
  if (beside(clauses, at, { classes: CUES, most: 3 }) || lists.has(name.part)) return true;
  const behind = plain.slice(name.end, name.end + 12);
  const before = plain.slice(Math.max(0, name.start - 8), name.start);
  return LEVEL_BEHIND.test(behind) || LEVEL_BEFORE.test(before);
}

/** Whether a language is one that the firm speaks, an advantage, or part of a word for who is sought; a list does not make it one that is asked for. */
function isElsewhere(clauses: JobClauses, at: number): boolean {
  if (((clauses.marks[at]?.classes ?? 0) & JOB_WORD.role) !== 0 || isOfFirm(clauses, at)) return true;
  return beside(clauses, at, { classes: JOB_WORD.asset, most: 2 }) && !beside(clauses, at, { classes: JOB_WORD.needed, most: 1 });
}

/** A level of the European framework right beside a language, its letter also of another script; not a class of driving licence. Or so many per cent. */
const LEVEL_BEHIND = /^[\s:(,.-]{0,3}(?:min\.? |ab )?(?:[abcαβγавс][12](?![\p{L}\d])|\d{2,3} ?%)/u;
const LEVEL_BEFORE = /(?<![\p{L}\d])[abcαβγавс][12][\s)-]{1,2}$/u;

/** Whether two names stand in one list, with hardly a word between: "English, German or Dutch". */
function isListed({ plain }: JobClauses, one: PlacedMark, other: PlacedMark): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return first.sentence === second.sentence && wordsApart(plain, first.end, second.start) <= 2;
}

/** Whether the name of a language fills a line or sentence, beside one of what is given or asked for: "1 contract experience required ⏎ English". */
function isAloneAmongAsked({ marks, plain, parts }: JobClauses, at: number): boolean {
  const [before, name, behind] = [marks[at - 1], marks[at], marks[at + 1]];
  if (name?.names === undefined || countryAt(plain, name.start)?.end === name.end) return false;
  if (before?.sentence === name.sentence || behind?.sentence === name.sentence) return false;
  if (wordsApart(plain, parts[name.part] ?? 0, name.start) > 0 || wordsApart(plain, name.end, parts[name.part + 1] ?? plain.length) > 0)
    return false;
  return [before, behind].some(
    (mark) => mark !== undefined && Math.abs(mark.sentence - name.sentence) <= 2 && (mark.classes & ASKED) !== 0,
  );
}

const ASKED = JOB_WORD.experience | JOB_WORD.papers | JOB_WORD.needed | JOB_WORD.meals | JOB_WORD.lodging;

/** Parts of sentences that name two to four languages and hardly anything else, "Swedish or English", or one alone. */
function listsOfLanguages({ marks, plain, parts }: JobClauses): ReadonlySet<number> {
  const byPart = Map.groupBy(marks, ({ part }) => part);
  const lists = [...byPart].filter(([part, inside]) => {
    const names = inside.filter((mark) => mark.names !== undefined).length;
    return names > 1 && names <= 4 && wordsApart(plain, parts[part] ?? 0, parts[part + 1] ?? plain.length) <= names * 2;
  });
  const alone = marks.flatMap((mark, at) => (isAloneAmongAsked({ marks, plain, parts }, at) ? [mark.part] : []));
  return new Set([...lists.map(([part]) => part), ...(alone.length === 1 ? alone : [])]);
}

/** Names of languages that are said of people first. */
const PEOPLE = /^[fp]ilipin/u;

/** Whether a name is one of a country or people, too, and no word beside it says that it is a language: «Suomi», "jepang". */
function isCountry(clauses: JobClauses, at: number, lists: ReadonlySet<number>): boolean {
  const { marks, plain } = clauses;
  const name = marks[at];
  if (name === undefined) return true;
  // Thai tells a language from a people or a kitchen by the word before it.
  const unit = plain.charCodeAt(name.start);
  if (unit >= 0xe00 && unit <= 0xe7f) return !plain.slice(Math.max(0, name.start - 4), name.end).includes('ภาษา');
  if (countryAt(plain, name.start)?.end !== name.end && !PEOPLE.test(plain.slice(name.start, name.end))) return false;
  return !beside(clauses, at, { classes: JOB_WORD.skill | JOB_WORD.language, most: 0 }) && !lists.has(name.part);
}
