import type { Read } from '../../model/provenance.ts';

/** A date or time in ISO 8601 as it stands; anything else is not trusted. */
export function structuredDate(read: Read<string> | undefined): Read<string> | undefined {
  const match =
    // ISO 8601 only: other notations leave day and month open. Fixed lengths.
    read === undefined ? null : /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(read.value);
  if (!read || !match) return undefined;
  const text = match[0];
  if (text.length === 10) return { ...read, value: text };
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const ms = Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(ms) ? undefined : { ...read, value: new Date(ms).toISOString().replace('.000Z', 'Z') };
}
