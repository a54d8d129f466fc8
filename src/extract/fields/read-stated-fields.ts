import type { AdFields } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { readNationalityClaims } from './read-nationality-claims.ts';
import { readSeller } from './read-seller.ts';
import { readSpokenLanguages } from './read-spoken-languages.ts';
import { readTours } from './tours/read-tours.ts';

/** What an ad says of whom it is about; each field only where something is said. */
export type StatedFields = Pick<AdFields, 'tours' | 'languagesSpoken' | 'nationalityClaims' | 'seller'>;

/** Reads stays announced, languages spoken, nationalities claimed, and who stands behind the ad. */
export function readStatedFields(text: PreparedText, context: TextContext): StatedFields {
  return runSteps(statedFieldsInSteps(text, context));
}

/** `readStatedFields` in steps. */
export function* statedFieldsInSteps(text: PreparedText, context: TextContext): Steps<StatedFields> {
  const languagesSpoken = readSpokenLanguages(text, context);
  yield;
  const nationalityClaims = readNationalityClaims(text, context);
  yield;
  const seller = readSeller(text, context);
  yield;
  // The last, since it ends early for most.
  const tours = yield* readTours(text, context);
  return {
    ...(tours.length === 0 ? {} : { tours }),
    ...(languagesSpoken.length === 0 ? {} : { languagesSpoken }),
    ...(nationalityClaims.length === 0 ? {} : { nationalityClaims }),
    ...(seller === undefined ? {} : { seller }),
  };
}
