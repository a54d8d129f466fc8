import { wordsApart } from '../../../text/words-apart.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { isDenied } from './is-denied.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** Whether somebody who gives work may have written an ad: not one who seeks work, offers a service, sells a course or warns of others. */
export function speaksAsEmployer(clauses: JobClauses): boolean {
  return !seeksWork(clauses) && !speaksOfSelf(clauses) && !isService(clauses) && !isCourse(clauses) && !isWarning(clauses);
}

/** "Looking for work", "munkát keresek": a word for seeking and one for work, near one another in either order with no role between; no question. */
function seeksWork({ marks, plain }: JobClauses): boolean {
  return marks.some((mark, at) => {
    if (isWhole(mark)) return !isQuestion(plain, mark.end);
    const behind = partnerOf(marks, at);
    return behind !== undefined && wordsApart(plain, mark.end, behind.start) <= 3 && !isQuestion(plain, behind.end);
  });
}

const PAIR = JOB_WORD.seek | JOB_WORD.work;

/** The next mark for seeking behind one for work, or the other way round, in its sentence. */
function partnerOf(marks: readonly PlacedMark[], at: number): PlacedMark | undefined {
  const mark = marks[at];
  if (mark === undefined || (mark.classes & PAIR) === 0) return undefined;
  for (const behind of marks.slice(at + 1, at + 4)) {
    if (behind.sentence !== mark.sentence) return undefined;
    if ((behind.classes & PAIR & ~mark.classes) !== 0) return behind;
    if ((behind.classes & JOB_WORD.role) !== 0) return undefined;
  }
  return undefined;
}

const SKILLS = JOB_WORD.experience | JOB_WORD.papers | JOB_WORD.skill;

/** "I have ten years of experience", «имею опыт»: a word for oneself, and near behind it experience, papers or a language. */
function speaksOfSelf({ marks, plain }: JobClauses): boolean {
  return marks.some((mark, at) => {
    if ((mark.classes & JOB_WORD.self) === 0) return false;
    const behind = marks[at + 1];
    if (behind === undefined || behind.sentence !== mark.sentence) return false;
    return ((behind.classes & SKILLS) !== 0 || behind.names !== undefined) && wordsApart(plain, mark.end, behind.start) <= 3;
  });
}

/** Words that say both by themselves: «найти работу», 求职. */
function isWhole({ classes }: PlacedMark): boolean {
  return (classes & JOB_WORD.seek) !== 0 && (classes & JOB_WORD.work) !== 0;
}

function isQuestion(plain: string, from: number): boolean {
  return /^[^.!\n]{0,60}[?？؟]/u.test(plain.slice(from, from + 62));
}

function isService({ marks }: JobClauses): boolean {
  return marks.some(({ classes }) => (classes & JOB_WORD.service) !== 0) && !marks.some(({ classes }) => (classes & JOB_WORD.hire) !== 0);
}

/** Characters in which an ad for a course says what it is. */
const OPENING = 40;

function isCourse({ marks }: JobClauses): boolean {
  const course = marks.find(({ classes, start }) => (classes & JOB_WORD.course) !== 0 && start < OPENING);
  return course !== undefined && !marks.some(({ classes, start }) => (classes & JOB_WORD.hire) !== 0 && start < course.start);
}

function isWarning(clauses: JobClauses): boolean {
  return clauses.marks.some(({ classes }, at) => (classes & JOB_WORD.warning) !== 0 && !isDenied(clauses, at));
}
