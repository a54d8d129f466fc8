import type { Provenance } from '../../model/provenance.ts';

/** The same values with every span of a text moved from the ad's text to the page's; `raw` becomes what stands there. Other provenance stays. */
export function shiftReads<T>(value: T, by: number, pageText: string): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => shiftReads(one, by, pageText)) as T;
  const moved = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shiftReads<unknown>(member, by, pageText)]));
  if (!isTextRead(value)) return moved as T;
  const [start, end] = [value.start + by, value.end + by];
  return { ...moved, start, end, raw: pageText.slice(start, end) } as T;
}

function isTextRead(value: object): value is Provenance {
  return 'where' in value && value.where === 'text' && 'start' in value && 'end' in value;
}
