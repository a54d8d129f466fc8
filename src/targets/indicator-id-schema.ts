import { z } from 'zod';

/** The id of an indicator of the lexicon, `MKT-ORGAN`; whether the lexicon has it is not judged here. */
export const indicatorIdSchema: z.ZodString = z
  .string()
  // Capitals, digits and hyphens, a capital first; must not match a phrase or a label.
  .regex(/^[A-Z][A-Z0-9-]{1,39}$/, { error: 'not an indicator id: capitals and hyphens, as `MKT-ORGAN` (see lexicon/indicators.yaml)' });
