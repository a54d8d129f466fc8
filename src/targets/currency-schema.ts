import { z } from 'zod';

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency as ISO 4217, upper case. */
export const currencySchema: z.ZodString = z.string().superRefine((code, context) => {
  if (KNOWN.has(code)) return;
  const upper = code.toUpperCase();
  const message = KNOWN.has(upper) ? `write \`${upper}\`, in capitals` : 'not a currency of ISO 4217, three capitals as `EUR`';
  context.addIssue({ code: 'custom', message });
});
