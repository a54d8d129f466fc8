import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { KeyPath } from './finding.ts';

/** Where a path leads in a document, as far as it leads. */
export interface PathPlace {
  /** How many parts of the path were found. */
  readonly depth: number;
  /** The value found last; null for a key without value. */
  readonly value: Node | null;
  /** The key it stands under; undefined for a list item or the root. */
  readonly key?: Node;
}

/** Follows a path through mappings, lists, aliases and merge keys to the node it was written in. */
export function locatePath(document: Document, path: KeyPath): PathPlace {
  let place: PathPlace = { depth: 0, value: document.contents };
  for (const part of path) {
    const next = step(document, place.value, part);
    if (next === undefined) return place;
    place = { depth: place.depth + 1, ...next };
  }
  return place;
}

type Step = Omit<PathPlace, 'depth'>;

function step(document: Document, node: Node | null, part: string | number): Step | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = typeof part === 'number' ? target.items[part] : undefined;
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(target)) return undefined;
  const pairs = target.items.filter((item) => isPair(item));
  const own = pairs.find((pair) => keyText(pair) === String(part));
  if (own !== undefined) return { value: isNode(own.value) ? own.value : null, ...(isNode(own.key) ? { key: own.key } : {}) };
  return pairs
    .filter((pair) => keyText(pair) === '<<')
    .map((pair) => merged(document, pair.value, part))
    .find((found) => found !== undefined);
}

/** What a merge key brings in: a mapping, or the first of a list of mappings that has the key. */
function merged(document: Document, value: unknown, part: string | number): Step | undefined {
  const source = isAlias(value) ? value.resolve(document) : value;
  if (isMap(source)) return step(document, source, part);
  if (!isSeq(source)) return undefined;
  return source.items.map((item) => (isNode(item) ? step(document, item, part) : undefined)).find((found) => found !== undefined);
}

function keyText(pair: Pair): string {
  const key: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
  return typeof key === 'symbol' ? (key.description ?? '') : String(key);
}
