import type { TextContext } from '../../../text-context.ts';
import type { PreparedText } from '../../../text/prepared-text.ts';
import { isCompanyText } from '../../is-company-text.ts';
import { paysForWork } from '../pays-for-work.ts';
import type { JobClauses } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';
import { jobStatementsIn, jobTextOf } from './job-statements.ts';
import { speaksAsEmployer } from './speaks-as-employer.ts';

/**
 * Whether a text whose category does not tell is an advertisement for work: an employer speaks, names whom he seeks, and says that he hires
 * and what he gives, asks for or pays, or, early on, gives two things beside an amount. Ads for escorts and dating are none, nor are those of who seeks work.
 */
export function looksLikeJob(text: PreparedText, context: TextContext): boolean {
  const clauses = jobTextOf(text, context, MOST_READ);
  const role = clauses.marks.find(({ classes }) => (classes & JOB_WORD.role) !== 0);
  if (!speaksAsEmployer(clauses)) return false;
  const start = text.folded.lower.slice(0, MOST_READ);
  if (role === undefined) return isHeadedWork(clauses, start);
  const isHiring = hiresSomebody(clauses);
  if (!isHiring && (context.category === 'marketplace' || role.start >= OPENING || !AMOUNT.test(start))) return false;
  const { said } = jobStatementsIn(clauses);
  const count = TELLING.filter((name) => name in said).length;
  const all = 'documentsAsked' in said ? count + 1 : count;
  return (
    (isHiring
      ? count >= 1 || paysForWork(start, 'any')
      : (all >= 2 && OFFERED.some((name) => name in said)) || (context.category !== 'forum' && paysForWork(start, 'word'))) &&
    !isCompanyText(start)
  );
}

const OFFERED = ['accommodation', 'travelPaid', 'meals', 'visaHelp'] as const;
/** Statements that tell an ad for work where one hires; papers and languages stand in others, too. */
const TELLING = [...OFFERED, 'experienceAsked'] as const;
/** Units of a text in which it says what it is. */
const MOST_READ = 4000;
/** Units in which a text without a word for hiring names whom it seeks. */
const OPENING = 120;
/** Two digits, as every pay has. */
const AMOUNT = /\d{2}/u;

/** Whether a text that names nobody whom it seeks begins with a word for work, and tells pay by the hour and the like and one thing more: «Praca w Holandii! 14 euro/h, mieszkanie zapewniamy». */
function isHeadedWork(clauses: JobClauses, start: string): boolean {
  if (!clauses.marks.some(({ classes, start: at }) => (classes & (JOB_WORD.work | JOB_WORD.hire)) !== 0 && at < HEADED)) return false;
  const { said } = jobStatementsIn(clauses);
  return TELLING.some((name) => name in said) && paysForWork(start, 'span') && !isCompanyText(start);
}

/** Units in which such a text says that it is about work. */
const HEADED = 40;

/** Whether a word for hiring stands in the sentence of a word for who is sought, or in the next one. */
function hiresSomebody({ marks }: JobClauses): boolean {
  const sentences = new Set(
    marks.flatMap(({ classes, sentence }) => ((classes & JOB_WORD.role) === 0 ? [] : [sentence - 1, sentence, sentence + 1])),
  );
  return marks.some(({ classes, sentence }) => (classes & JOB_WORD.hire) !== 0 && sentences.has(sentence));
}
