import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { findKnown } from '../../redact/find-spellings.ts';
import { knownValues } from '../../redact/known-values.ts';
import { searchableText } from '../../redact/searchable-text.ts';
import { isPhoneNumber } from './is-phone-number.ts';
import type { SubjectHandle } from './subject-handle.ts';

/** Digits with up to four signs, no letters, between two of them. */
const DIGIT_ROW = /\d(?:[^\p{L}\p{N}]{0,4}\d){5,60}/gu;

/** Values that are words too: they count only behind a sign, or in an address. */
const NAMELIKE = /^[\p{L}\p{N}._-]{1,40}$/u;

/** Signs that stand before a name and not before a word. */
const SIGNS = '@/=:';

/**
 * Makes the test whether a source text (markup, header, record) names a handle, in whatever spelling: parted by blanks and signs, percent-encoded, as character reference; a number in its national form too.
 * Rather once too often: whoever erases sees the plan before.
 */
export function subjectSearch({ value }: SubjectHandle): (source: string) => boolean {
  if (isPhoneNumber(value)) {
    const national = parsePhoneNumberFromString(value)?.nationalNumber ?? value.slice(1);
    return (source) => [...plainOf(source).matchAll(DIGIT_ROW)].some(([row]) => row.replaceAll(/\D/g, '').includes(national));
  }
  const known = knownValues([{ value, rule: 'handle', pseudonym: '' }]);
  const isName = NAMELIKE.test(value);
  return (source) => {
    const text = plainOf(source);
    return findKnown(text, known).some(({ start }) => !isName || SIGNS.includes(text[start - 1] ?? ' '));
  };
}

/** A source in plain characters, and behind it the same with its escapes undone: what an address or an attribute hides is found as well. */
function plainOf(source: string): string {
  if (!/%[0-9a-f]{2}|&#/i.test(source)) return searchableText(source).text;
  const undone = source
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      characterOf(hex, decimal),
    );
  return searchableText(`${source}\n${undone}`).text;
}

function characterOf(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
