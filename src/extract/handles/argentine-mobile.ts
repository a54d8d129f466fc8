import type { ParsedPhone } from './parse-phone.ts';
import type { PhoneParser } from './phone-parser.ts';

/** An Argentine number as a messenger has it: a mobile one, which is dialled with a 9 behind the country code that nobody writes within the country. */
export function argentineMobile(phone: ParsedPhone, parse: PhoneParser): ParsedPhone {
  if (phone.country !== 'AR' || !/^\+54[1-8]\d{9}$/.test(phone.e164)) return phone;
  const [mobile] = parse(`549${phone.e164.slice(3)}`, { plus: true, countries: [], anyCode: false });
  return mobile?.status === 'valid' ? { ...mobile, form: phone.form } : phone;
}
