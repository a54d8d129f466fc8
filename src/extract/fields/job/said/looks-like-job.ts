import type { TextContext } from '../../../text-context.ts';
import type { PreparedText } from '../../../text/prepared-text.ts';
import type { Steps } from '../../../text/steps.ts';
import { isCompanyText } from '../../is-company-text.ts';
import { holdsWord, type JobWords, jobWordsIn, jobWordsOf } from '../job-words.ts';
import { type PayTold, paysForWork } from '../pays-for-work.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';
import { type JobStatements, jobClausesOf, jobStatementsIn } from './job-statements.ts';
import { speaksAsEmployer } from './speaks-as-employer.ts';

/**
 * Whether a text whose category does not tell is an advertisement for work: an employer speaks, names whom he seeks, and says that he hires
 * and what he gives, asks for or pays, or, early on, gives two things beside an amount, or one beside a pay for a span of work. Ads for escorts and
 * dating are none, nor are those of who seeks work.
 */
export function* looksLikeJob(text: PreparedText, context: TextContext): Steps<boolean> {
  const words = text.folded.lower.length > MOST_READ ? jobWordsIn(text.folded.lower.slice(0, MOST_READ)) : jobWordsOf(text);
  yield;
  const clauses = jobClausesOf(text, words, context);
  yield;
  const role = clauses.marks.find(({ classes }) => (classes & JOB_WORD.role) !== 0);
  if (role === undefined && !clauses.marks.some(isHeading)) return false;
  if (!speaksAsEmployer(clauses)) return false;
  const told = toldBy(clauses, words);
  const isCompany = isCompanyText(withoutMarks(clauses, words.lower));
  if (role === undefined) return isHeadedWork(told, isCompany);
  if (!hiresSomebody(clauses))
    return (
      role.start < OPENING &&
      context.category !== 'marketplace' &&
      givesWork(clauses, { told, words }, context.category === 'forum') &&
      !isCompany
    );
  const { pay, gives } = told;
  if (gives > 0) return (pay.span && isForWork(told)) || !isCompany;
  const isPaid = pay.word || pay.hourly || (pay.span && !isAboutRoom(clauses, words.lower));
  return (isPaid || isForWork(told)) && !isCompany;
}

/** What a text gives and asks for, and how it pays. */
interface Told {
  readonly said: JobStatements['said'];
  readonly pay: PayTold;
  /** How many things are said that tell an ad for work where one hires. */
  readonly gives: number;
}

function toldBy(clauses: JobClauses, words: JobWords): Told {
  const { said } = jobStatementsIn(clauses);
  return { said, pay: paysForWork(words), gives: TELLING.filter((name) => name in said).length };
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

/** Whether papers, a language or experience are asked for. */
function isForWork({ said }: Told): boolean {
  return 'documentsAsked' in said || 'languageAsked' in said || 'experienceAsked' in said || 'visaHelp' in said || 'travelPaid' in said;
}

/** Whether a text that names a worker, but says nowhere that it hires, gives or asks for two things beside an amount, or one beside a pay, or pays by the month and the like, or by the hour with a contract or tips. */
function givesWork(clauses: JobClauses, { told, words }: { readonly told: Told; readonly words: JobWords }, isForum: boolean): boolean {
  const { said, pay, gives } = told;
  const start = clauses.plain;
  if (!AMOUNT.test(start)) return false;
  const all = gives + ('documentsAsked' in said || 'languageAsked' in said ? 1 : 0);
  if (all > 1 && OFFERED.some((name) => name in said)) return true;
  if (isForum || WITH_YEARS.test(start) || MINUTES.test(start)) return false;
  if (pay.word || (pay.span && gives > 0)) return true;
  return (pay.steady && !isAboutRoom(clauses, start)) || (pay.hourly && holdsWord(words, ['employs'], { start: 0, end: start.length }));
}

/** "With 15 years" of experience: a worker speaks. In plain letters. */
const WITH_YEARS =
  /(?<!\p{L})(?:with|mit|met|med|con|com|avec|cu|ze?|se?|со?|із|з|със?|ile|me|με)[ ]\d{1,2}[ -]?(?:yea?rs?|yrs|jahre|jaar|ars?|anos|ans|anni|ani|lat|let|ev|лет|рок|год|yil|χρον)/u;

/** Services are priced by so many minutes. */
const MINUTES = /(?<!\d)(?:30|45|60|90|120)[ ]?(?:min|мин|хв|분|分|นาท|phut|دقيقة|דקות)/u;

/** Whether a text that names nobody whom it seeks begins with a word for work, and tells pay by the hour and the like and one thing more, or three things; with words of ads for company all of these: «Praca w Holandii! 14 euro/h, mieszkanie zapewniamy». */
function isHeadedWork({ pay, gives }: Told, isCompany: boolean): boolean {
  return isCompany ? gives > 2 && pay.both : (gives > 0 && pay.both) || gives > 2;
}

/** Whether a mark is a word for work or hiring at the head of a text. */
function isHeading({ classes, start }: PlacedMark): boolean {
  return (classes & (JOB_WORD.work | JOB_WORD.hire)) !== 0 && start < HEADED;
}

/** Units in which a text says that it is about work. */
const HEADED = 60;

/** Whether a text speaks of a room before it tells an amount: somebody seeks a flatmate. */
function isAboutRoom({ marks }: JobClauses, start: string): boolean {
  const room = marks.find(({ classes }) => (classes & JOB_WORD.room) !== 0);
  return room !== undefined && room.start < start.search(AMOUNT);
}

/** A text without the words for hiring and for workers, which ads for dating use as well: "cherche femme de ménage". */
function withoutMarks({ marks }: JobClauses, text: string): string {
  let left = '';
  let from = 0;
  for (const { classes, start, end } of marks) {
    if ((classes & (JOB_WORD.role | JOB_WORD.hire | JOB_WORD.seek)) === 0) continue;
    left += `${text.slice(from, start)}.`;
    from = end;
  }
  return left + text.slice(from);
}

/** Whether a word for hiring stands in the sentence of a word for who is sought, or in the next one. */
function hiresSomebody({ marks }: JobClauses): boolean {
  const sentences = new Set(
    marks.flatMap(({ classes, sentence }) => ((classes & JOB_WORD.role) === 0 ? [] : [sentence - 1, sentence, sentence + 1])),
  );
  return marks.some(({ classes, sentence }) => (classes & JOB_WORD.hire) !== 0 && sentences.has(sentence));
}
