import { z } from 'zod';

const NAMES: Intl.DisplayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Codes that ICU names but ISO 3166-1 does not list: groupings, pseudo-regions and withdrawn codes. */
const NOT_LISTED: ReadonlySet<string> = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'CT',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FQ',
  'FX',
  'HV',
  'IC',
  'JT',
  'MI',
  'NH',
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'QO',
  'QU',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'WK',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

/** A country as ISO 3166-1 alpha-2, upper case (`XK` for Kosovo, user-assigned but used by everyone). */
export const countrySchema: z.ZodString = z.string().superRefine((code, context) => {
  const message = countryProblem(code);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

function countryProblem(code: string): string | undefined {
  if (code === 'UK') return 'the United Kingdom is `GB` in ISO 3166-1';
  if (/^[A-Z]{2}$/.test(code) && !NOT_LISTED.has(code) && NAMES.of(code) !== undefined) return undefined;
  const upper = code.toUpperCase();
  if (upper !== code && /^[A-Z]{2}$/.test(upper) && countryProblem(upper) === undefined) return `write \`${upper}\`, in capitals`;
  return 'not a country code of ISO 3166-1, two capitals as `NL`';
}
