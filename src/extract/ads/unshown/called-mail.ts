import { knownHost } from '../../handles/known-host.ts';
import type { Statement } from './statement.ts';

/** A call with a word for mail in its name and its texts in brackets; the mail's user, host and ending, or one coded text. */
const CALL =
  /\b\w{0,20}mail\w{0,20}\(\s{0,3}["']([^"'\n]{1,200})["']\s{0,3}(?:,\s{0,3}["']([\w.-]{1,60})["']\s{0,3})?(?:,\s{0,3}["']\.?([\w.]{2,20})["']\s{0,3})?[,)]/gi;

/** The addresses that a script hands in pieces, or coded as TYPO3 codes them, to a function that opens the mail program: `sendMail('anna', 'inbox', 'example')`, `linkTo_UnCryptMailto('nbjmup…')`. */
export function calledMails(script: string): Statement[] {
  if (!/mail\w{0,20}\(/i.test(script)) return [];
  return [...script.matchAll(CALL)].slice(0, MOST).flatMap(([, first = '', second, third]): Statement[] => {
    const value = second === undefined ? unmoved(first) : `${first}@${third === undefined ? second : `${second}.${third}`}`;
    const host = /^[\w.+-]{1,64}@([\w.-]{3,100})$/.exec(value ?? '')?.[1];
    return value === undefined || host === undefined || !knownHost(host) ? [] : [{ label: 'Email', value, raw: script, most: 0.9 }];
  });
}

const MOST = 5;
/** The ranges of signs within which TYPO3 moves each sign by the same number of places. */
const RANGES = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

/** The address behind a coded `mailto:`: the number of places is the one that makes its first sign an m. */
function unmoved(coded: string): string | undefined {
  const by = ('m'.codePointAt(0) ?? 0) - (coded.codePointAt(0) ?? 0);
  const text = coded.replace(/[^]/g, (sign) => moved(sign.charCodeAt(0), by));
  return text.startsWith('mailto:') ? text.slice(7) : undefined;
}

function moved(code: number, by: number): string {
  const range = RANGES.find(([from, to]) => code >= from && code <= to);
  if (range === undefined) return String.fromCharCode(code);
  const size = range[1] - range[0] + 1;
  return String.fromCharCode(range[0] + ((((code - range[0] + by) % size) + size) % size));
}
