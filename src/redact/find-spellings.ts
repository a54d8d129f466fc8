import type { Span } from '../model/provenance.ts';
import { numberOf, wordsOf } from './known-values.ts';
import type { KnownValue, KnownValues } from './known-values.ts';

/** A stretch of a text that must not stand in its redacted form. */
export interface Finding extends Span {
  readonly rule: 'name' | 'handle' | 'site' | 'number' | 'address' | 'link' | 'account' | 'code';
  /** What stands there instead. */
  readonly pseudonym: string;
}

/** Characters that may part two words of one value. */
const GAP = 3;

/** Finds known values in a plain text, whatever stands between their words: blanks, points, hyphens. Linear in the text. */
export function findKnown(text: string, { byWord, anywhere }: KnownValues): readonly Finding[] {
  const words = wordsOf(text);
  const found: Finding[] = [];
  for (const [at, { word, start }] of words.entries())
    for (const value of byWord.get(word) ?? []) {
      const last = words[at + value.words.length - 1];
      const fits = value.words.every((part, step) => {
        const here = words[at + step];
        const before = words[at + step - 1];
        return here?.word === part && (step === 0 || (before !== undefined && here.start - before.end <= GAP));
      });
      if (!fits || !last) continue;
      found.push({ start, end: last.end, ...standIn(value.known) });
      break;
    }
  for (const { words: parts, known } of anywhere) {
    const sought = parts.join('');
    for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + sought.length))
      found.push({ start, end: start + sought.length, ...standIn(known) });
  }
  return found;
}

function standIn({ rule, pseudonym }: KnownValue): Pick<Finding, 'rule' | 'pseudonym'> {
  return { rule, pseudonym };
}

/** Digits with up to four signs, no letters, between two of them; 7 digits or more are looked at. */
const DIGIT_ROW = /\d(?:[^\p{L}\p{N}]{0,4}\d){6,60}/gu;
/** A day as numbers, or hours from and to, the whole of a row: neither is a telephone number. */
const TIMES = [
  /^(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d)$/,
  /^(?:[01]?\d|2[0-4])[:.h][0-5]\d ?[-–—] ?(?:[01]?\d|2[0-4])[:.h][0-5]\d$/,
];

/** What may be a contact though nobody read it as one, each with what stands there instead. Every pattern is bounded and begins at a word. */
const DOUBTFUL: readonly (readonly [Finding['rule'], RegExp])[] = [
  ['address', /[^\s@<>()]{1,64}@[^\s@<>()]{1,200}/gu],
  ['link', /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)\S{1,2000}/gu],
  // A host without a scheme: labels with points between them, the last of letters alone.
  ['link', /(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,5}\.[\p{L}]{2,24}(?![\p{L}\p{N}])(?:[/:?#]\S{0,2000})?/gu],
  ['account', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,64}/gu],
];

/** Finds known numbers in every spelling: digits in groups, parted by signs. */
export function findNumbers(text: string, known: KnownValues): readonly Finding[] {
  return [...digitRows(text)].flatMap(({ row, start }) => {
    const number = numberOf(known, row.replaceAll(/\D/g, ''));
    return number ? [{ start, end: start + row.length, ...standIn(number) }] : [];
  });
}

/** Rows of digits that may be a number. */
function* digitRows(text: string): Generator<{ readonly row: string; readonly start: number }> {
  for (const { 0: row, index: start } of text.matchAll(DIGIT_ROW)) if (!TIMES.some((time) => time.test(row))) yield { row, start };
}

/** Finds numbers and whatever looks like an address, a link, an account or a code; known numbers get their own pseudonym. Rather too much than too little. */
export function findDoubtful(text: string, known: KnownValues): readonly Finding[] {
  const found: Finding[] = [];
  for (const { row, start } of digitRows(text)) {
    const number = numberOf(known, row.replaceAll(/\D/g, ''));
    found.push({ start, end: start + row.length, ...(number ? standIn(number) : { rule: 'number', pseudonym: '[number]' }) });
  }
  for (const [rule, pattern] of DOUBTFUL)
    for (const { 0: raw, index: start } of text.matchAll(pattern))
      found.push({ start, end: start + raw.length, rule, pseudonym: `[${rule}]` });
  return found;
}

/** Stretches without a blank that hold something encoded, in the text as it is written (case tells base64). */
export function findCodes(original: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: raw, index: start } of original.matchAll(/\S{8,100000}/g))
    if (isCode(raw)) found.push({ start, end: start + raw.length, rule: 'code', pseudonym: '[code]' });
  return found;
}

/** Escapes of the web, of programs and of mail: percent, character reference, backslash, equals sign. */
const ESCAPE = /%[0-9a-f]{2}|&#?[a-z0-9]{1,8};|\\(?:u\{?[0-9a-f]{2,6}|x[0-9a-f]{2})|=[0-9A-F]{2}/gi;

function isCode(raw: string): boolean {
  if ((raw.match(ESCAPE)?.length ?? 0) >= 2) return true;
  // Base64 and hexadecimal: letters and digits mixed, or small letters before great ones, or filled up at the end.
  return [...raw.matchAll(/[A-Za-z0-9+/_-]{8,100000}={0,2}/g)].some(
    ([run]) =>
      run.endsWith('=') || (run.length >= 12 && (/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(run) || (/\d/.test(run) && /[A-Za-z]/.test(run)))),
  );
}
