import type { PreparedText } from '../text/prepared-text.ts';
import { matchAt } from './match-at.ts';
import type { Span } from '../../model/provenance.ts';
import type { FoundHandle } from './found-handle.ts';
import { IBAN_STRUCTURE } from './iban-structure.ts';

/** What an IBAN scan gives: the accounts, and whatever merely looks like one, to be kept out of the phone numbers. */
export interface IbanScan {
  readonly handles: readonly FoundHandle[];
  readonly masks: readonly Span[];
}

/** IBANs of a text, upper case without spaces: right length and structure for the country, and ISO 13616 check digits. */
export function readIbans({ folded, walk }: PreparedText): IbanScan {
  const handles: FoundHandle[] = [];
  const masks: Span[] = [];
  for (const { start, written } of findCandidates(folded.text, walk.digits)) {
    const structure = IBAN_STRUCTURE[written.slice(0, 2).toUpperCase()];
    if (structure === undefined) continue;
    const end = endOfLength(written, 4 + lengthOf(structure));
    const cut = end === undefined ? undefined : written.slice(0, end);
    const value = cut?.replace(/[ .-]/g, '').toUpperCase();
    const boundary = end !== undefined && (end === written.length || /^[ .-]/.test(written.slice(end)));
    if (value !== undefined && boundary && matches(value.slice(4), structure) && checks(value)) {
      handles.push({ kind: 'iban', value, start, end: start + (end ?? 0), confidence: 0.98 });
    } else if (/^[A-Z]{2}\d{2}/.test(written) && written.replace(/\D/g, '').length >= 10)
      masks.push({ start, end: start + written.length });
  }
  return { handles, masks };
}

/** What has the outer form of an IBAN, in order: its check digits are the first of a run, two letters and a space at most before them. */
function findCandidates(text: string, digits: readonly number[]): { readonly start: number; readonly written: string }[] {
  const found: { readonly start: number; readonly written: string }[] = [];
  let read = 0;
  for (let run = 0; run < digits.length; run += 2) {
    const at = digits[run] ?? 0;
    const start = at - (text.charAt(at - 1) === ' ' ? 3 : 2);
    const match = start < read || !isLatin(text.charCodeAt(start)) ? null : matchAt(IBAN, text, start);
    if (match === null) continue;
    const [written] = match;
    found.push({ start, written });
    read = start + written.length;
  }
  return found;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Country, two check digits, and 9 to 32 letters and digits in groups; must not begin inside a word. */
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}(?:[ .-]?[A-Za-z0-9]){9,32}(?![A-Za-z0-9])/y;

/** Offset behind the `size`th letter or digit; undefined when there are fewer. */
function endOfLength(written: string, size: number): number | undefined {
  let count = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (!/[ .-]/.test(written.charAt(at))) count += 1;
    if (count === size) return at + 1;
  }
  return undefined;
}

function lengthOf(structure: string): number {
  return [...structure.matchAll(/\d{1,2}/g)].reduce((sum, match) => sum + Number(match[0]), 0);
}

function matches(account: string, structure: string): boolean {
  const classes: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };
  const pattern = structure.replace(/(\d{1,2})([nac])/g, (_all, count: string, letter: string) => `${classes[letter]}{${count}}`);
  return new RegExp(`^${pattern}$`).test(account);
}

/** ISO 7064 mod 97-10: country and check digits moved to the end, letters as 10 to 35, remainder 1. */
function checks(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
