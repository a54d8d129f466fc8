import { type Document, isScalar, type LineCounter, Scalar } from 'yaml';
import type { Finding, KeyPath } from './finding.ts';
import { locatePath, type PathPlace } from './locate-path.ts';
import { pathText } from './path-text.ts';
import type { Problem } from '../model/problem.ts';

/** A file being read, for places. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  readonly lineCounter: LineCounter;
}

/** Turns an offset (UTF-16 code units from 0) into a problem with line and column. */
export function problemAt(source: FileText, at: { readonly offset: number; readonly path: string; readonly message: string }): Problem {
  const { line, col } = source.lineCounter.linePos(at.offset);
  return { file: source.file, line: Math.max(1, line), column: Math.max(1, col), path: at.path, message: at.message };
}

/**
 * Finds the place of a finding in the document. `bases` are tried in order: where the target stands, then where its defaults stand.
 * A key that is missing is reported at the mapping that should have it.
 */
export function placeFinding(
  finding: Finding,
  document: Document,
  where: { readonly source: FileText; readonly bases: readonly KeyPath[] },
): Problem {
  const places = where.bases.map((base) => {
    const path = [...base, ...finding.path];
    return { path, place: locatePath(document, path) };
  });
  const chosen = places.find(({ path, place }) => place.depth === path.length) ??
    places[0] ?? { path: finding.path, place: { depth: 0, value: null } };
  const complete = chosen.place.depth === chosen.path.length;
  const offset = complete ? offsetOf(chosen.place, finding, where.source.text) : keyOrValue(chosen.place);
  return problemAt(where.source, { offset, path: pathText(chosen.path), message: finding.message });
}

function keyOrValue(place: PathPlace): number {
  return place.key?.range?.[0] ?? place.value?.range?.[0] ?? 0;
}

function offsetOf(place: PathPlace, finding: Finding, text: string): number {
  const range = place.value?.range;
  const empty = !range || range[0] === range[1];
  if (finding.onKey === true || empty) return keyOrValue(place);
  return range[0] + shiftInside(place.value, finding.offset, text);
}

/** How far inside the source of a string one of its characters stands; 0 where escapes or folding make that uncertain. */
function shiftInside(value: PathPlace['value'], offset: number | undefined, text: string): number {
  if (offset === undefined || !isScalar(value) || typeof value.value !== 'string' || !value.range) return 0;
  const quote = value.type === Scalar.QUOTE_SINGLE || value.type === Scalar.QUOTE_DOUBLE ? 1 : 0;
  const start = value.range[0] + quote;
  return text.startsWith(value.value.slice(0, offset), start) ? quote + offset : 0;
}
