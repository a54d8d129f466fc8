import { wordsApart } from '../../../text/words-apart.ts';
import type { Stated } from '../../../../model/ad.ts';
import { isDenied } from './is-denied.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';
import { yearsAsked } from './years-asked.ts';

/** Whether experience is asked for; undefined where nothing is said. A denial, and that beginners may come, outweigh. */
export function experienceAsked(clauses: JobClauses): Stated | undefined {
  let said: Stated | undefined;
  for (const [at, mark] of clauses.marks.entries()) {
    if ((mark.classes & (JOB_WORD.experience | JOB_WORD.beginner)) === 0) continue;
    if ((mark.classes & JOB_WORD.beginner) !== 0 && !isFirstAsked(clauses, at)) {
      if (!isDenied(clauses, at) || (mark.classes & JOB_WORD.experience) !== 0) return 'no';
    } else if (isDenied(clauses, at)) return 'no';
    else if (
      !beside(clauses, at, { classes: JOB_WORD.aside, most: 0, but: JOB_WORD.room }) &&
      !isOfFirm(clauses, at) &&
      !beside(clauses, at, { classes: JOB_WORD.asset, most: 2 })
    )
      said = 'yes';
  }
  return said ?? (yearsAsked(clauses) ? 'yes' : undefined);
}

/** Whether a first experience is asked for, not enough: "première expérience exigée". */
function isFirstAsked(clauses: JobClauses, at: number): boolean {
  return ((clauses.marks[at]?.classes ?? 0) & JOB_WORD.experience) !== 0 && beside(clauses, at, { classes: JOB_WORD.needed, most: 4 });
}

/** Words from the firm to what it says of itself: "we have 10 years of experience". */
const OWN_WORDS = 6;

/** Whether a word for the firm or a chief stands before a mark in its part. */
export function isOfFirm({ marks, plain }: JobClauses, at: number): boolean {
  const mark = marks[at];
  if (mark === undefined) return false;
  for (let next = at - 1; ; next -= 1) {
    const before = marks[next];
    if (before === undefined || before.part !== mark.part || wordsApart(plain, before.end, mark.start) > OWN_WORDS) return false;
    if ((before.classes & JOB_WORD.boss) !== 0) return true;
    if ((before.classes & (JOB_WORD.needed | JOB_WORD.hire)) !== 0) return false;
  }
}

/** Whether papers are asked for, to be sent or brought. */
export function documentsAsked(clauses: JobClauses): Stated | undefined {
  let said: Stated | undefined;
  for (const [at, mark] of clauses.marks.entries()) {
    if ((mark.classes & JOB_WORD.papers) === 0) continue;
    if (isDenied(clauses, at)) return 'no';
    if (isSent(clauses, at)) said = 'yes';
  }
  return said;
}

/** Words between papers and what is to be done with them. */
const REACH = 7;

function isSent({ marks, plain }: JobClauses, at: number): boolean {
  const papers = marks[at];
  if (papers === undefined) return false;
  if ((papers.classes & JOB_WORD.send) !== 0) return true;
  return [-1, 1].some((step) => {
    for (let next = at + step; ; next += step) {
      const mark = marks[next];
      if (mark === undefined || mark.sentence !== papers.sentence) return false;
      const [from, to] = step < 0 ? [mark.end, papers.start] : [papers.end, mark.start];
      if (wordsApart(plain, from, to) > REACH) return false;
      if ((mark.classes & JOB_WORD.send) !== 0) return true;
    }
  });
}

/** Whether a word of some classes, and none of others, stands in the same part, so many words away at most. */
export function beside(
  { marks, plain }: JobClauses,
  at: number,
  { classes, most, but = 0 }: { readonly classes: number; readonly most: number; readonly but?: number },
): boolean {
  const one = marks[at];
  if (one === undefined) return false;
  const isBeside = (mark: PlacedMark | undefined, gap: (mark: PlacedMark) => number): boolean | undefined => {
    if (mark === undefined || mark.part !== one.part || gap(mark) > most) return undefined;
    return (mark.classes & classes) !== 0 && (mark.classes & but) === 0;
  };
  for (const step of [-1, 1]) {
    for (let next = at + step; ; next += step) {
      const mark = marks[next];
      const found = isBeside(mark, ({ start, end }) => (step < 0 ? wordsApart(plain, end, one.start) : wordsApart(plain, one.end, start)));
      if (found === undefined) break;
      if (found) return true;
    }
  }
  return false;
}
