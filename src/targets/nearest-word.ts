/**
 * The candidate that a misspelled word most likely means; undefined when none is near. Case is ignored.
 * Near is an edit distance (insert, delete, replace, swap of neighbours: optimal string alignment) of at most a third of the longer word, at least 1;
 * of equally near ones the first. If none is so near, the first that begins with the word or that the word begins with (3 letters at least).
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST_WORD) return undefined;
  const given = word.toLowerCase();
  let prefix: string | undefined;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (prefix === undefined && Math.min(given.length, known.length) >= 3 && (given.startsWith(known) || known.startsWith(given)))
      prefix = candidate;
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const distance = editDistance(given, known);
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? prefix;
}

/** Longer words are no misspelled key; keeps the quadratic distance cheap. */
const LONGEST_WORD = 64;

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const replaced = cell(last, j - 1) + (same ? 0 : 1);
      let cost = Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
