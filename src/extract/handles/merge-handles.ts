import type { Handle } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';

/**
 * Joins lists of handles to one per (kind, value), sorted by place: the surest kind of place stands, and of its places
 * the first; every further text span goes to `also`. Obfuscated if any reading was; a stop handle only if every reading was.
 */
export function mergeHandles(lists: readonly (readonly Handle[])[]): Handle[] {
  const groups = new Map<string, Handle[]>();
  for (const handle of lists.flat()) {
    const key = `${handle.kind} ${handle.value}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [handle]);
    else group.push(handle);
  }
  return [...groups.values()].map((group) => mergeGroup(group)).toSorted((a, b) => ORDER[a.where] - ORDER[b.where] || a.start - b.start);
}

/** Text first: that is where a person looks. */
const ORDER = { text: 0, attribute: 1, structured: 2, url: 3 } as const;

function mergeGroup(group: readonly Handle[]): Handle {
  const [only] = group;
  if (only !== undefined && group.length === 1) return only;
  const [surest] = group.toSorted((a, b) => b.confidence - a.confidence || ORDER[a.where] - ORDER[b.where]);
  const [first] = group.filter((handle) => handle.where === surest?.where).toSorted((a, b) => a.start - b.start);
  if (first === undefined || surest === undefined) throw new Error('A group of handles is never empty.');
  const spans = new Map<string, Span>();
  for (const handle of group) {
    if (handle.where === 'text' && !(first.where === 'text' && handle.start === first.start))
      spans.set(`${handle.start}`, { start: handle.start, end: handle.end });
    for (const span of handle.also ?? []) spans.set(`${span.start}`, span);
  }
  if (first.where === 'text') spans.delete(`${first.start}`);
  const also = [...spans.values()].toSorted((a, b) => a.start - b.start);
  return {
    ...first,
    confidence: surest.confidence,
    obfuscated: group.some((handle) => handle.obfuscated),
    status: group.some((handle) => handle.status === 'valid') ? 'valid' : 'possible',
    stop: group.every((handle) => handle.stop),
    ...(also.length === 0 ? {} : { also }),
  };
}
