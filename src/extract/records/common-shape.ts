import type { PageElement } from '../document/page-element.ts';
import type { LinkIndex, ShapedLink } from './link-index.ts';

/** The shape of the addresses that stand for elements that look alike, and how many of the elements have one. */
export interface CommonShape {
  readonly shape: string;
  /** Share of elements with a link of the shape, 0 to 1, no more than the share of different targets. */
  readonly covered: number;
  /** Comparable among the shapes of one group. */
  readonly value: number;
}

/**
 * The shape most elements have a link of, to different places, with links that look like titles.
 * The last part of the paths is masked whole where that says more: titles as different as `anna-501` and `tall-eva-502`.
 */
export function commonShape(group: readonly PageElement[], links: LinkIndex): CommonShape | undefined {
  const exact = choose(group, links, (link) => link.shape);
  const loose = choose(group, links, (link) => link.looseShape);
  return exact && (!loose || exact.value >= LOOSE_IS_WORTH * loose.value) ? exact : loose;
}

const LOOSE_IS_WORTH = 0.8;

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
  for (const [shape, { elements, weight, targets }] of tallies) {
    const covered = Math.min(elements, targets.size) / group.length;
    const value = covered * covered * (weight / elements);
    if (value > (chosen?.value ?? 0)) chosen = { shape, covered, value };
  }
  return chosen;
}
