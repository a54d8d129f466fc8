import { wordsApart } from '../../../text/words-apart.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** Words for what an employer gives or asks for. */
const THINGS =
  JOB_WORD.lodging |
  JOB_WORD.room |
  JOB_WORD.meals |
  JOB_WORD.board |
  JOB_WORD.travel |
  JOB_WORD.visa |
  JOB_WORD.papers |
  JOB_WORD.experience |
  JOB_WORD.language;
/** Those of them that are asked for; a denial is passed on among them, and among the others: "no experience or English". */
const ASKED = JOB_WORD.experience | JOB_WORD.language | JOB_WORD.papers;

/** Whether a mark is denied in its part of the sentence: by a word right before it, or by one behind it that nothing else is nearer to. */
export function isDenied(clauses: JobClauses, at: number): boolean {
  return deniedBefore(clauses, at) || deniedBehind(clauses, at);
}

/** Words that may stand between a denial and what it denies. */
const NEAR = 3;
/** Words of the lexicon over which one denial reaches. */
const LONGEST_LIST = 8;

function deniedBefore({ marks, plain, parts }: JobClauses, at: number): boolean {
  const thing = marks[at];
  if (thing === undefined) return false;
  let near = thing;
  for (let next = at - 1; next >= Math.max(0, at - LONGEST_LIST); next -= 1) {
    const mark = marks[next];
    if (mark === undefined || mark.part !== thing.part || wordsApart(plain, mark.end, near.start) > NEAR) return false;
    if ((mark.classes & JOB_WORD.denyBefore) !== 0) return true;
    if ((mark.classes & JOB_WORD.deny) !== 0) return !deniesWhatStandsBefore({ marks, plain, parts }, next, thing);
    if (isAsked(thing)) {
      if (carriesDenial({ marks, plain, parts }, next)) near = mark;
      else if ((mark.classes & JOB_WORD.needed) !== 0) return false;
    }
    if (isThing(mark)) {
      if (isAsked(mark) !== isAsked(thing) || wordsApart(plain, mark.end, near.start) > 1 || isGiven(marks[at + 1], thing)) return false;
      near = mark;
    }
  }
  return false;
}

/** Whether a denial may reach over a word to what is asked for: a skill, or a need that it stands before, "do not have to speak English". */
function carriesDenial({ marks, plain }: JobClauses, at: number): boolean {
  const [before, mark] = [marks[at - 1], marks[at]];
  if (mark === undefined || isThing(mark)) return false;
  if ((mark.classes & JOB_WORD.skill) !== 0) return true;
  if (before === undefined || before.part !== mark.part || (mark.classes & JOB_WORD.needed) === 0) return false;
  return (before.classes & (JOB_WORD.deny | JOB_WORD.denyBefore)) !== 0 && wordsApart(plain, before.end, mark.start) === 0;
}

/** Whether the next word says of a thing that it is given: "no meals but a room free". */
function isGiven(behind: PlacedMark | undefined, thing: PlacedMark): boolean {
  return behind?.part === thing.part && (behind.classes & JOB_WORD.given) !== 0;
}

/** Whether a denial belongs to a thing before it and not to the one behind it: "experience not needed, English". */
function deniesWhatStandsBefore({ marks, plain }: JobClauses, at: number, behind: PlacedMark): boolean {
  const denial = marks[at];
  const before = marks[at - 1];
  if (denial === undefined || before === undefined || before.part !== denial.part || !isThing(before)) return false;
  return wordsApart(plain, before.end, denial.start) < wordsApart(plain, denial.end, behind.start);
}

function deniedBehind({ marks, plain, parts }: JobClauses, at: number): boolean {
  const thing = marks[at];
  if (thing === undefined) return false;
  let end = thing.end;
  for (let next = at + 1; next < marks.length; next += 1) {
    const mark = marks[next];
    if (mark === undefined || mark.part !== thing.part) return false;
    if (wordsApart(plain, thing.end, mark.start) > NEAR + 1) return false;
    const isLast = wordsApart(plain, mark.end, parts[mark.part + 1] ?? plain.length) === 0;
    if ((mark.classes & JOB_WORD.deny) !== 0) return !isNearerToNext({ marks, plain, parts }, next, end);
    if ((mark.classes & JOB_WORD.denyBefore) !== 0) return isLast || isAfterColon(plain, thing.end, mark.start);
    if ((mark.classes & (JOB_WORD.given | JOB_WORD.there)) !== 0) {
      if (!isTurnedRound({ marks, plain, parts }, next)) return false;
      continue;
    }
    if (isThing(mark) && !(isAsked(mark) && isAsked(thing))) return false;
    if (isThing(mark)) end = mark.end;
  }
  return false;
}

/** Whether a denial stands right behind a word that says that a thing is given or there, and denies nothing else: "wird nicht gestellt", "ordnas ej", "provided? No". */
function isTurnedRound({ marks, plain, parts }: JobClauses, at: number): boolean {
  const [word, denial, ...behind] = marks.slice(at, at + 4);
  if (word === undefined || denial === undefined || denial.part !== word.part) return false;
  const isLast = wordsApart(plain, denial.end, parts[denial.part + 1] ?? plain.length) === 0;
  if ((denial.classes & JOB_WORD.deny) === 0 && !((denial.classes & JOB_WORD.denyBefore) !== 0 && isLast)) return false;
  if (behind.some((mark) => isThing(mark, denial.part) && wordsApart(plain, denial.end, mark.start) <= NEAR)) return false;
  return wordsApart(plain, word.end, denial.start) <= ((word.classes & JOB_WORD.given) === 0 ? 0 : 1);
}

/** Whether a thing of the same part stands as near behind a denial as the one before it, which ends at `end`, or nearer. */
function isNearerToNext({ marks, plain }: JobClauses, at: number, end: number): boolean {
  const [denial, behind] = [marks[at], marks[at + 1]];
  if (denial === undefined || behind === undefined || !isThing(behind, denial.part)) return false;
  return wordsApart(plain, end, denial.start) >= wordsApart(plain, denial.end, behind.start);
}

/** Whether a colon stands between a label and what it says. */
function isAfterColon(plain: string, from: number, to: number): boolean {
  return COLON.test(plain.slice(from, Math.min(to, from + 6)));
}

/** A colon with nothing but blanks before it. */
const COLON = /^\s{0,3}[:：]/u;

function isThing(mark: PlacedMark | undefined, part: number | undefined = mark?.part): boolean {
  return mark !== undefined && mark.part === part && ((mark.classes & THINGS) !== 0 || mark.names !== undefined);
}

function isAsked(mark: PlacedMark): boolean {
  return (mark.classes & ASKED) !== 0 || mark.names !== undefined;
}
