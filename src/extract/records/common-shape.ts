import type { PageElement } from '../document/page-element.ts';
import type { LinkIndex, ShapedLink } from './link-index.ts';

/** The shape of the addresses that stand for elements that look alike, and how many of the elements have one. */
export interface CommonShape {
  readonly shape: string;
  /** Share of elements with a link of the shape, 0 to 1, no more than the share of different targets. */
  readonly covered: number;
}

/**
 * The shape most elements have a link of, to different places, with links that look like titles.
 * Where no exact shape covers 60 % of them, the last part of the paths is masked whole.
 */
export function commonShape(group: readonly PageElement[], links: LinkIndex): CommonShape | undefined {
  const exact = choose(group, links, (link) => link.shape);
  if (exact && exact.covered >= 0.6) return exact;
  const loose = choose(group, links, (link) => link.looseShape);
  return loose && loose.covered > (exact?.covered ?? 0) ? loose : exact;
}

interface Tally {
  elements: number;
  weight: number;
  readonly targets: Set<string>;
}

function choose(group: readonly PageElement[], links: LinkIndex, shapeOf: (link: ShapedLink) => string): CommonShape | undefined {
  const tallies = new Map<string, Tally>();
  for (const element of group) {
    const best = new Map<string, number>();
    for (const link of links.within(element)) {
      const shape = shapeOf(link);
      const tally = tallies.get(shape) ?? { elements: 0, weight: 0, targets: new Set<string>() };
      tally.targets.add(link.url);
      tallies.set(shape, tally);
      best.set(shape, Math.max(best.get(shape) ?? 0, link.weight));
    }
    for (const [shape, weight] of best) {
      const tally = tallies.get(shape);
      if (!tally) continue;
      tally.elements++;
      tally.weight += weight;
    }
  }
  let chosen: CommonShape | undefined;
  let chosenValue = 0;
  for (const [shape, { elements, weight, targets }] of tallies) {
    const covered = Math.min(elements, targets.size) / group.length;
    const value = covered * covered * (weight / elements);
    if (value > chosenValue) [chosen, chosenValue] = [{ shape, covered }, value];
  }
  return chosen;
}
