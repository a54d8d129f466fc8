import { parsePhone } from './parse-phone.ts';

/** The E.164 form of a number in a messenger's link; those omit the plus, and some writers the country code too. Undefined when it is no number. */
export function linkPhone(written: string | null | undefined, countries: readonly string[]): string | undefined {
  const digits = (written ?? '').replace(/[^\d]/g, '');
  if (digits.length < 7 || digits.length > 17) return undefined;
  const told = parsePhone(digits.replace(/^00/, ''), { plus: true, countries: [], anyCode: true })[0];
  const hinted = parsePhone(digits, { plus: false, countries, anyCode: false }).find(
    (phone) => phone.form === 'trunk' || phone.form === 'bare' || phone.form === 'idd',
  );
  if (told?.status === 'valid') return told.e164;
  if (hinted?.status === 'valid') return hinted.e164;
  return (digits.startsWith('0') ? hinted : told)?.e164;
}
