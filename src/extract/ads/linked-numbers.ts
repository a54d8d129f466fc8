import type { Handle } from '../../model/handle.ts';
import { mergeHandles } from '../handles/merge-handles.ts';

/**
 * What links with whole numbers (`tel:+225…`, `wa.me/225…`) tell of the contacts of one ad: the same digits in its text without a country are that number, and no other number is read across them; and whoever is written to by number has that number (`phone`, a little less sure).
 */
export function withLinkedNumbers(handles: readonly Handle[]): Handle[] {
  const linked = handles.filter((handle) => handle.confidence >= SURE && isLinkWithCountry(handle));
  if (linked.length === 0) return [...handles];
  const told = new Map<Handle, string>();
  for (const handle of handles) {
    const digits = localDigits(handle);
    const link =
      digits === undefined ? undefined : linked.find(({ value }) => value.endsWith(digits) && !isOfSameCountry(value, handle.value));
    if (link !== undefined) told.set(handle, link.value);
  }
  const isAcross = (handle: Handle): boolean =>
    handle.kind === 'phone' && handle.where === 'text' && !told.has(handle) && [...told.keys()].some((other) => overlap(handle, other));
  const own = handles.filter((handle) => !isAcross(handle)).map((handle) => ({ ...handle, value: told.get(handle) ?? handle.value }));
  const phones = linked
    .filter(({ kind }) => kind !== 'phone')
    .map((handle) => ({ ...handle, kind: 'phone' as const, confidence: Math.min(SURE, handle.confidence) }));
  return mergeHandles([own, phones]);
}

/** Confidence of a link that tells, and at most of the number that one of a messenger gives. */
const SURE = 0.9;

/** Whether a handle is a link that spells its whole number; a link through another page, in pieces or without the country is none. */
function isLinkWithCountry({ where, value, raw, stop }: Handle): boolean {
  return where === 'attribute' && !stop && value.startsWith('+') && LINK.test(raw) && raw.replace(/\D/g, '').includes(value.slice(1));
}

/** What begins as a link does. */
const LINK = /^\s{0,9}(?:[a-z][a-z0-9+.-]{1,20}:|\/\/)/i;

/** By the first signs, which tell enough: calling codes begin no other one. */
function isOfSameCountry(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3);
}

/** The digits of a number in the text that bears no country, without the zero that it has inside its country; undefined for everything else. */
function localDigits({ where, value, raw }: Handle): string | undefined {
  if (where !== 'text' || !value.startsWith('+') || /[+\p{L}]/u.test(raw)) return undefined;
  const digits = raw.replace(/\D/g, '');
  return digits.startsWith('00') || digits.length < LEAST_DIGITS ? undefined : digits.replace(/^0/, '');
}

/** Digits that no other number ends with by chance. */
const LEAST_DIGITS = 7;

function overlap(one: Handle, other: Handle): boolean {
  return one !== other && other.where === 'text' && one.start < other.end && one.end > other.start;
}
