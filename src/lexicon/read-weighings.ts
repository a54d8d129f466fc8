import type { Node } from 'yaml';
import type { Weight, Weighing } from '../model/lexicon.ts';
import type { YamlEntry, YamlSource } from './yaml-source.ts';

/** Reads the weighings of an indicator; without an entry there are none. */
export function readWeighings(source: YamlSource, entry: YamlEntry | undefined): Weighing[] {
  return entry ? source.items(entry.value, entry.path).map(({ node, path }) => weighingOf(source, node, path)) : [];
}

function weighingOf(source: YamlSource, node: Node, path: string): Weighing {
  const keys = new Map(
    source.entries(node, path, ['for', 'needs', 'against', 'least', 'within', 'outweighs']).map((one) => [one.key, one]),
  );
  const count = countsOf(source, keys);
  const kinds = weightsOf(source, keys.get('for'));
  if (kinds.length === 0) source.report(node, path, '`for` names no kinds of evidence');
  return {
    kinds,
    needs: namesOf(source, keys.get('needs')),
    against: weightsOf(source, keys.get('against')),
    // No sum at all would let the indicator hold everywhere.
    least: Math.max(1, count('least', 1)),
    within: count('within', 100),
    outweighs: count('outweighs', 0),
  };
}

function weightsOf(source: YamlSource, entry: YamlEntry | undefined): Weight[] {
  if (!entry) return [];
  return source.items(entry.value, entry.path).map(({ node, path }) => {
    const keys = new Map(source.entries(node, path, ['lists', 'weight', 'most']).map((one) => [one.key, one]));
    const count = countsOf(source, keys);
    return {
      lists: namesOf(source, keys.get('lists')),
      weight: count('weight', 1),
      most: count('most', 1),
    };
  });
}

function namesOf(source: YamlSource, entry: YamlEntry | undefined): string[] {
  return entry ? source.items(entry.value, entry.path).flatMap(({ node, path }) => source.text(node, path) ?? []) : [];
}

function countsOf(source: YamlSource, keys: ReadonlyMap<string, YamlEntry>): (key: string, otherwise: number) => number {
  return (key, otherwise) => {
    const entry = keys.get(key);
    return entry ? (source.count(entry.value, entry.path) ?? otherwise) : otherwise;
  };
}
