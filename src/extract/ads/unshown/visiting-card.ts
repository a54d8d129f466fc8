import { unescaped } from './coded-value.ts';
import type { Statement } from './statement.ts';

/** What a visiting card says (vCard, or the short form of codes to be scanned, MECARD): numbers, addresses, links. `raw`: what it was taken from. */
export function cardStatements(card: string, raw: string): Statement[] {
  const isShort = /^\s{0,9}MECARD:/i.test(card);
  const lines = (isShort ? card.replace(/^\s{0,9}MECARD:/i, '').split(';') : card.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)).slice(
    0,
    MOST_LINES,
  );
  return lines.flatMap((line): Statement[] => {
    // A name with its parameters, a colon, the value; the name may belong to a group ("item1.TEL").
    const [, name = '', parameters = '', value = ''] =
      /^(?:\w{1,20}\.)?([A-Z-]{3,20})((?:;[^:]{0,60})?):(.{5,120})$/i.exec(line.trim()) ?? [];
    const label = LABELS.get(name.toUpperCase());
    if (label !== undefined) return [{ label, value: value.replace(/^(?:tel|mailto):/i, ''), raw, most: 0.9 }];
    if (/^(?:URL|IMPP|X-SOCIALPROFILE)$/i.test(name)) return [{ value: value.replaceAll('\\:', ':'), raw, most: 0.9 }];
    const messenger = /^X-(WHATSAPP|TELEGRAM|SKYPE|WECHAT|VIBER)$/i.exec(name)?.[1];
    return messenger === undefined || parameters.length > 60 ? [] : [{ label: messenger, value, raw, most: 0.9 }];
  });
}

const MOST_LINES = 40;
const LABELS: ReadonlyMap<string, string> = new Map([
  ['TEL', 'Phone'],
  ['EMAIL', 'Email'],
]);

/** The text of a card in a `data:` address, percent-coded or in base64; undefined for other addresses. */
export function cardOfAddress(href: string): string | undefined {
  const [, coding, data = ''] =
    /^\s{0,9}data:text\/(?:x-|directory)?(?:vcard)?(?:;[^,;]{0,40}){0,3}?(;base64)?,(.{10,4000})$/is.exec(href) ?? [];
  const text = coding === undefined ? unescaped(data) : textOf(data);
  return /BEGIN:VCARD/i.test(text) ? text : undefined;
}

function textOf(base64: string): string {
  try {
    return atob(unescaped(base64).trim());
  } catch {
    return '';
  }
}
