import { fromBase64 } from '../../text/from-base64.ts';
import { decoded, movedBack, unescaped } from './coded-value.ts';
import { contactLabel } from './contact-label.ts';
import type { Statement } from './statement.ts';

/** A value under a contact's name: as it is, percent-coded, in base64, or turned round. */
export function named(name: string, raw: string): Statement | undefined {
  const label = contactLabel(name);
  return label === undefined || /[[{]/.test(raw.charAt(0))
    ? undefined
    : { label, value: label === 'Email' ? movedBack(decoded(raw)) : decoded(raw), raw, most: 0.9 };
}

/** A text that may hold a contact among other words: seven digits, a mail sign, a messenger's link. */
export function spoken(value: string): Statement | undefined {
  return /\d(?:[^\d\n]{0,3}\d){6}|@|\b(?:t|wa)\.me\//.test(value) ? { value, raw: value, most: 0.75 } : undefined;
}

/** A link that stands coded in the query of another one (`/go?to=https%3A%2F%2Ft.me%2F…`, `/qr?data=tel%3A…`). */
export function innerLink(raw: string): Statement | undefined {
  const link = /[?&]\w{1,20}=((?:https?|tel|sms|smsto|whatsapp|viber|tg|mailto)(?:%3A|:)[^&'"\s]{5,300})/i.exec(raw)?.[1];
  if (link !== undefined) return { value: unescaped(link), raw, most: 0.9 };
  const coded = fromBase64(unescaped(CODED_LINK.exec(raw)?.[1] ?? ''));
  return coded === undefined ? undefined : { value: coded, raw, most: 0.9 };
}

/** A parameter whose base64 begins as that of `http`, `tel:`, `mailto:`, `whatsapp:`, `viber:` and `tg:/` does. */
const CODED_LINK = /[?&]\w{1,20}=((?:aHR0c|dGVsO|bWFpbHRvO|d2hhdHNhcHA|dmliZXI6|dGc6L)[\w+/%-]{6,300}={0,2})/;
