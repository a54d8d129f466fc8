import { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

/** A time zone by its IANA name, `Europe/Amsterdam`. */
export const timezoneSchema: z.ZodString = z.string().superRefine((name, context) => {
  // An IANA name is letters, `_`, `-`, `+`, digits and slashes; must not match a bare offset such as `+02:00`, which Intl accepts too.
  if (/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name) && isKnown(name)) return;
  const near = nearestWord(name, Intl.supportedValuesOf('timeZone'));
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`;
  context.addIssue({ code: 'custom', message: `not a time zone of the IANA list, as \`Europe/Amsterdam\`${meant}` });
});

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
