import type { JobFields } from '../../../../model/ad.ts';
import { detectLanguages } from '../../../language/detect-languages.ts';
import type { TextContext } from '../../../text-context.ts';
import type { Steps } from '../../../text/steps.ts';
import type { PreparedText } from '../../../text/prepared-text.ts';
import { documentsAsked, experienceAsked } from './asked-of-worker.ts';
import { type JobWords, jobWordsOf } from '../job-words.ts';
import { jobClauses, type JobClauses } from './job-clauses.ts';
import { jobMarks, type JobMark } from './job-marks.ts';
import { joinLabelled } from './labelled-marks.ts';
import { languagesAsked } from './languages-asked.ts';
import { offeredThings } from './offered-things.ts';
import { speaksAsEmployer } from './speaks-as-employer.ts';

/** The statements of a job. */
export type JobStatement = 'accommodation' | 'travelPaid' | 'meals' | 'visaHelp' | 'documentsAsked' | 'experienceAsked' | 'languageAsked';

/** What the sentences of a job advertisement say of each statement; those left open are missing. */
export interface JobStatements {
  readonly said: Partial<Pick<JobFields, JobStatement>>;
  /** The names of languages that it asks for, where they stand in the folded text. */
  readonly wanted: readonly JobMark[];
}

/** Reads what a job advertisement gives and asks for; undefined where no employer speaks. */
export function* jobStatements(text: PreparedText, context: TextContext): Steps<JobStatements | undefined> {
  const clauses = jobClausesOf(text, jobWordsOf(text), context);
  yield;
  return speaksAsEmployer(clauses) ? jobStatementsIn(clauses) : undefined;
}

/** What is given and asked for in a text, or its beginning, by the parts of its sentences. */
export function jobClausesOf({ original, folded }: PreparedText, words: JobWords, { languages }: TextContext): JobClauses {
  const { plain } = words;
  const known = languages.length > 0 || plain.length < SURE_LANGUAGE ? languages : detectLanguages(original, []);
  const clauses = jobClauses(plain, folded.text, jobMarks(words, known));
  return { ...clauses, marks: joinLabelled(plain, clauses.marks) };
}

/** The shortest text whose language is told with any certainty. */
const SURE_LANGUAGE = 80;

/** What an employer gives and asks for, from the words of the ad. */
export function jobStatementsIn(clauses: JobClauses): JobStatements {
  const { asked, wanted } = languagesAsked(clauses);
  const asks = { experienceAsked: experienceAsked(clauses), documentsAsked: documentsAsked(clauses), languageAsked: asked };
  const said = [...offeredThings(clauses), ...Object.entries(asks)].filter(([, told]) => told !== undefined);
  return { said: Object.fromEntries(said) as JobStatements['said'], wanted };
}
