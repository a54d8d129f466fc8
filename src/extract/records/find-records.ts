import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';
import { indexLinks } from './link-index.ts';
import { measureRegion } from './measure-region.ts';
import type { PageRecord, Region } from './record.ts';
import { siblingGroups } from './sibling-groups.ts';

/** Finds the lists of records of a page without being told where they are: best first, none overlapping another; empty when there is none. */
export function findRecords(document: PageDocument, parts: readonly PagePart[]): Region[] {
  const skip = skipper(parts);
  const links = indexLinks(document);
  const regions = siblingGroups(document, skip)
    .map((group) => measureRegion(document, group, links))
    .filter((region) => region !== undefined)
    .toSorted((a, b) => b.score - a.score);
  const best = regions[0];
  if (!best) return [];
  const kept: Region[] = [];
  for (const region of regions) {
    const alike = region.shape === best.shape && region.score >= 0.1 * best.score;
    if (region !== best && !alike && region.score < 0.5 * best.score) continue;
    if (kept.every((other) => disjoint(other.records, region.records))) kept.push(region);
  }
  return kept;
}

/** Whether an element stands in a part that is template; elements are asked for in document order. */
function skipper(parts: readonly PagePart[]): (element: PageElement) => boolean {
  let next = 0;
  return (element) => {
    while (next < parts.length && (parts[next]?.element.lastOrder ?? 0) < element.order) next++;
    const part = parts[next];
    return part !== undefined && part.kind !== 'aside' && part.element.order <= element.order;
  };
}

function disjoint(a: readonly PageRecord[], b: readonly PageRecord[]): boolean {
  const [firstA, lastA, firstB, lastB] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (!firstA || !lastA || !firstB || !lastB) return true;
  return lastA.lastOrder < firstB.element.order || lastB.lastOrder < firstA.element.order;
}
