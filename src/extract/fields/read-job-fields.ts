import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import type { JobFields, Stated } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import { prepareStart } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { employerName } from './job/employer-name.ts';
import { employerNumber } from './job/employer-number.ts';
import { countryOfPay } from './job/country-of-pay.ts';
import { jobDestination } from './job/job-destination.ts';
import { jobPay } from './job/job-pay.ts';
import { jobWordsOf } from './job/job-words.ts';
import { languagesWanted } from './job/languages-wanted.ts';
import { pricesAbroad } from './job/prices-abroad.ts';
import { type JobStatement, jobStatements } from './job/said/job-statements.ts';
import type { LabelPair } from './label-pair.ts';
import { fieldByLabel, labelledValues } from './labelled-values.ts';
import type { OfferSources } from './offer-sources.ts';
import { compileStatements, statedByWords, type StatementWords } from './stated-by-words.ts';

/** What a job advertisement states, from its label pairs first and its text second. */
export function readJobFields(sources: OfferSources, context: TextContext): JobFields {
  return runSteps(jobFieldsInSteps(sources, context));
}

/** `readJobFields` in steps. */
export function* jobFieldsInSteps({ pairs, text, prices }: OfferSources, context: TextContext): Steps<JobFields> {
  const start = prepareStart(text, MOST_READ, 'statements of a job');
  const { employer: employerLine, ...found } = labelledValues(pairs, FIELD_BY_LABEL);
  jobWordsOf(start);
  yield;
  const number = employerNumber(start);
  yield;
  const paidIn = countryOfPay(prices, context);
  const destination =
    (yield* jobDestination(found.jobLocation, start, context)) ??
    (paidIn === undefined ? undefined : yield* jobDestination(undefined, start, { ...context, countries: [paidIn] }));
  yield;
  const employer = yield* employerName({ line: employerLine, place: destination?.value.text }, start, context);
  yield;
  const paid = pricesAbroad(prices, destination?.value.country, { text: start, context });
  yield;
  const told = yield* jobStatements(start, context);
  yield;
  const languages = languagesWanted(start.folded, told?.wanted ?? []);
  const labelled = statedByWords(STATEMENTS, pairs.filter(isPlainAnswer), '');
  const asked = (name: JobStatement, line?: boolean): Stated =>
    told === undefined ? 'not-stated' : (labelled.get(name) ?? told.said[name] ?? (line === true ? 'yes' : 'not-stated'));
  return {
    ...found,
    ...(employer === undefined ? {} : { employer }),
    ...jobPay({ salary: found.salary, prices: paid, text: start }, context),
    ...(number === undefined ? {} : { employerNumber: number }),
    ...(destination === undefined ? {} : { destination }),
    accommodation: asked('accommodation'),
    travelPaid: asked('travelPaid'),
    meals: asked('meals'),
    visaHelp: asked('visaHelp'),
    documentsAsked: asked('documentsAsked', found.documents !== undefined),
    experienceAsked: asked('experienceAsked', YEARS.test(found.experience?.value ?? '')),
    languageAsked: asked('languageAsked'),
    ...(languages.length === 0 ? {} : { languagesWanted: languages }),
  };
}

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
/** A line for experience that begins with a count of years. */
const YEARS = /^(?:min\.?|minimum|at least|от|від|od|de la|ab|vanaf)?[ ]{0,2}[1-9]/iu;

const FIELD_BY_LABEL = fieldByLabel(jobWords.labels);
const STATEMENTS = compileStatements({
  accommodation: ofLabel('accommodation'),
  travelPaid: ofLabel('travelPaid'),
  meals: ofLabel('meals'),
  visaHelp: ofLabel('visaHelp'),
  documentsAsked: ofLabel('documentsAsked'),
  experienceAsked: ofLabel('experienceAsked'),
  languageAsked: ofLabel('languageAsked'),
});

function ofLabel(name: JobStatement): StatementWords {
  return { label: jobWords.statementLabels[name], yes: [], no: [] };
}

/** Whether the value of a label is one word, such as "yes" or "free": of more the sentences judge. */
function isPlainAnswer({ value }: LabelPair): boolean {
  return !/\S\s+\S/u.test(value.value);
}
