import { readJobFields } from '../../../../src/extract/fields/read-job-fields.ts';
import { detectLanguages } from '../../../../src/extract/language/detect-languages.ts';
import type { JobFields } from '../../../../src/model/ad.ts';
import { offerOf } from '../offer-of.ts';
import { contextOf } from '../text-context.ts';

/** The job fields of a text of one country, or of none, in the languages that are found in it. */
export function jobOf(text: string, country?: string): JobFields {
  const context = contextOf(country, { category: 'recruitment', languages: detectLanguages(text, []) });
  return readJobFields(offerOf(text, context), context);
}
