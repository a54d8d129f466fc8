import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import type { JobFields, Stated } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import { prepareStart } from '../text/prepared-text.ts';
import { employerNumber } from './job/employer-number.ts';
import { jobDestination } from './job/job-destination.ts';
import { jobPay } from './job/job-pay.ts';
import { languagesWanted } from './job/languages-wanted.ts';
import { fieldByLabel, labelledValues } from './labelled-values.ts';
import type { OfferSources } from './offer-sources.ts';
import { compileStatements, statedByWords } from './stated-by-words.ts';

/** What a job advertisement states, from its label pairs first and its text second. */
export function readJobFields({ pairs, text, prices }: OfferSources, context: TextContext): JobFields {
  const start = prepareStart(text, MOST_READ, 'statements of a job');
  const { folded } = start;
  const found = labelledValues(pairs, FIELD_BY_LABEL);
  const number = employerNumber(start);
  const destination = jobDestination(found.jobLocation, start);
  const languages = languagesWanted(start);
  const said = statedByWords(STATEMENTS, pairs, folded.lower);
  const asked = (name: Parameters<typeof said.get>[0], told: boolean): Stated => said.get(name) ?? (told ? 'yes' : 'not-stated');
  return {
    ...found,
    ...jobPay(found.salary, prices, context),
    ...(number === undefined ? {} : { employerNumber: number }),
    ...(destination === undefined ? {} : { destination }),
    accommodation: asked('accommodation', false),
    travelPaid: asked('travelPaid', false),
    meals: asked('meals', false),
    visaHelp: asked('visaHelp', false),
    documentsAsked: asked('documentsAsked', found.documents !== undefined),
    experienceAsked: asked('experienceAsked', YEARS.test(found.experience?.value ?? '')),
    languageAsked: asked('languageAsked', languages.length > 0),
    ...(languages.length === 0 ? {} : { languagesWanted: languages }),
  };
}

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
/** A line for experience that begins with a count of years. */
const YEARS = /^(?:min\.?|minimum|at least|от|від|od|de la|ab|vanaf)?[ ]{0,2}[1-9]/iu;

const FIELD_BY_LABEL = fieldByLabel(jobWords.labels);
const STATEMENTS = compileStatements({
  accommodation: jobWords.accommodation,
  travelPaid: jobWords.travel,
  meals: jobWords.meals,
  visaHelp: jobWords.visa,
  documentsAsked: jobWords.documentsAsked,
  experienceAsked: { ...jobWords.experienceAsked, aside: jobWords.ours },
  languageAsked: jobWords.languageAsked,
});
