import type { Handle } from '../../../model/handle.ts';
import { readHandles } from '../../handles/read-handles.ts';
import { readLinkHandles } from '../../handles/read-link-handles.ts';
import type { TextContext } from '../../text-context.ts';

/** Something that a page holds without showing it as text. */
export interface Statement {
  /** A word that the readers of handles know; undefined where the value must speak for itself. */
  readonly label?: string;
  /** What is to be read. */
  readonly value: string;
  /** The attribute's value, or hidden text, that it was taken from. */
  readonly raw: string;
  /** Confidence of what is found, at most. */
  readonly most: number;
}

/**
 * The handles of a statement: `where` is `attribute`, `raw` the piece that holds the handle as written, or where it is coded what it was decoded from; the place is the whole of `raw`.
 * Unlabelled values give only what is sure by its form.
 */
export function readStatement({ label, value, raw, most }: Statement, context: TextContext): Handle[] {
  if (value.length > LONGEST) return [];
  const quoted = (handle: Handle): Handle => {
    const piece = raw.includes(handle.raw) ? handle.raw : raw.slice(0, LONGEST_RAW);
    return {
      ...withoutPlaces(handle),
      where: 'attribute',
      start: 0,
      end: piece.length,
      raw: piece,
      confidence: Math.min(most, handle.confidence),
    };
  };
  // A scheme and a colon, or two slashes: the target of a link.
  if (/^\s{0,9}(?:[a-z][a-z0-9+.-]{1,20}:[^\s\d]|(?:tel|sms|callto):|\/\/)/i.test(value))
    return readLinkHandles(value, context).map(quoted);
  const lead = label === undefined ? '' : `${label}: `;
  return readHandles(lead + value, context)
    .filter(
      (handle) =>
        handle.start >= lead.length &&
        handle.kind !== 'url' &&
        (label !== undefined || handle.confidence >= LEAST_ALONE || CALL.test(value)),
    )
    .map(quoted);
}

/** A longer attribute is no contact. */
const LONGEST = 2_000;
/** Characters of a coded value that are quoted. */
const LONGEST_RAW = 300;
/** A number without label needs its trunk prefix, plus or grouping. */
const LEAST_ALONE = 0.75;
/** Words beside which a number needs no more. */
const CALL = /\b(?:call|tel|phone|mobile|whats\s?app|sms|text)\b/i;

function withoutPlaces(handle: Handle): Handle {
  const { also, ...rest } = handle;
  return also === undefined ? handle : rest;
}
