import type { AdFields } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { readNationalityClaims } from './read-nationality-claims.ts';
import { readSeller } from './read-seller.ts';
import { readSpokenLanguages } from './read-spoken-languages.ts';
import { readTours } from './tours/read-tours.ts';

/** What an ad says of whom it is about; each field only where something is said. */
export type StatedFields = Pick<AdFields, 'tours' | 'languagesSpoken' | 'nationalityClaims' | 'seller'>;

/** Reads stays announced, languages spoken, nationalities claimed, and who stands behind the ad. */
export function readStatedFields(text: PreparedText, context: TextContext): StatedFields {
  const tours = readTours(text, context);
  const languagesSpoken = readSpokenLanguages(text, context);
  const nationalityClaims = readNationalityClaims(text, context);
  const seller = readSeller(text, context);
  return {
    ...(tours.length === 0 ? {} : { tours }),
    ...(languagesSpoken.length === 0 ? {} : { languagesSpoken }),
    ...(nationalityClaims.length === 0 ? {} : { nationalityClaims }),
    ...(seller === undefined ? {} : { seller }),
  };
}
