import { urlShape } from '../extract/records/url-shape.ts';
import { renderKindOf } from '../frontier/render/render-class.ts';
import type { RenderClass } from '../frontier/render/render-class.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';

/** The class of pages that an entry belongs to; undefined for lists of URLs. */
export function renderClassOf(entry: Pick<FrontierEntry, 'targetId' | 'pageClass' | 'url' | 'hops'>): RenderClass | undefined {
  const kind = renderKindOf(entry.pageClass);
  return kind && { targetId: entry.targetId, kind, shape: urlShape(entry.hops.at(-1) ?? entry.url) };
}
