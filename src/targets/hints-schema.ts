import { z } from 'zod';
import type { Hints } from '../model/target.ts';
import { countrySchema } from './country-schema.ts';
import { currencySchema } from './currency-schema.ts';
import { languageSchema } from './language-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.hints;

/** What is known of a target's readers and writers. */
export const hintsSchema: z.ZodType<Hints> = z
  .strictObject({
    country: countrySchema.optional().describe('The country the site is for, ISO 3166-1; stands first in `countries`.'),
    countries: z
      .array(countrySchema)
      .default([...DEFAULTS.countries])
      .describe('Countries its phone numbers may belong to, ISO 3166-1, most likely first.'),
    languages: z
      .array(languageSchema)
      .prefault([...DEFAULTS.languages])
      .describe('Languages its ads are written in, BCP 47, most likely first.'),
    currency: currencySchema.optional().describe('Currency of prices that name none, ISO 4217.'),
    date_order: z.enum(['DMY', 'MDY', 'YMD']).default(DEFAULTS.date_order).describe('How dates in digits are written.'),
    platform_contacts: z
      .array(z.string().min(1).max(300))
      .default([...DEFAULTS.platform_contacts])
      .describe('Phones, addresses and accounts of the site itself: shown, never linked.'),
  })
  .transform((hints) =>
    withoutUndefined({
      countries: [...new Set(hints.country === undefined ? hints.countries : [hints.country, ...hints.countries])],
      languages: [...new Set(hints.languages)],
      currency: hints.currency,
      dateOrder: hints.date_order,
      platformContacts: hints.platform_contacts,
    }),
  );
