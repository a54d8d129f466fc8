import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';

/**
 * Places of the numbers in the cells of a table, which tabs part, whose row begins with a word for age ("age | 24 | 33 | 28"), or whose column does, as
 * far as rows have as many cells as the head ("Sex | Age" over "f | 36"). Each alone in its cell, 18 to 79.
 */
export function agesInTables(candidates: readonly AgeCandidate[], lower: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (candidates.length === 0 || !lower.includes('\t')) return found;
  let column: Column | undefined;
  let next = 0;
  let start = 0;
  for (const line of lower.split('\n')) {
    const cells = cellsOf(line);
    const places = new Map<number, number>();
    for (; (candidates[next]?.start ?? Infinity) < start + line.length; next += 1)
      if (candidates[next]?.form === 'digits') places.set((candidates[next]?.start ?? 0) - start, next);
    const labelled = cells.length < 2 ? -1 : cells.findIndex((cell) => LABELS.has(wordsOf(cell)));
    column = labelled >= 0 && places.size === 0 ? { at: labelled, cells: cells.length } : goesOn(column, cells);
    if (places.size > 0 && (labelled === 0 || column !== undefined))
      note(found, { cells, candidates, places, only: labelled === 0 ? undefined : column?.at });
    start += line.length + 1;
  }
  return found;
}

/** The column for the next row: none behind a row of another length, or of ages that are asked for. */
function goesOn(column: Column | undefined, cells: readonly string[]): Column | undefined {
  return column?.cells === cells.length && !RANGE.test(cells[column.at] ?? '') ? column : undefined;
}

/** The column of a table that holds ages, and how many cells its rows have. */
interface Column {
  readonly at: number;
  readonly cells: number;
}

/** Words that say that numbers are ages, where they are all that a cell holds. */
const LABELS: ReadonlySet<string> = new Set(['age', ...ageWords.before, ...ageWords.years]);

/** The cells of a line; the first may be joined to the second by a colon. */
function cellsOf(line: string): string[] {
  const [first = '', ...others] = line.split('\t');
  const colon = others.length === 0 ? -1 : first.indexOf(':');
  return colon > 0 && LABELS.has(wordsOf(first.slice(0, colon)))
    ? [first.slice(0, colon), first.slice(colon + 1), ...others]
    : [first, ...others];
}

function wordsOf(cell: string): string {
  return cell.length > LONGEST_LABEL ? '' : cell.replace(/[:：]\s*$/u, '').trim();
}

const LONGEST_LABEL = 24;

interface Row {
  readonly cells: readonly string[];
  readonly candidates: readonly AgeCandidate[];
  /** Candidates of the line by where they begin in it. */
  readonly places: ReadonlyMap<number, number>;
  /** The one cell that counts; undefined: all but the first. */
  readonly only: number | undefined;
}

function note(found: Set<number>, { cells, candidates, places, only }: Row): void {
  let from = 0;
  for (const [at, cell] of cells.entries()) {
    const place = places.get(from + cell.length - cell.trimStart().length);
    const value = place === undefined ? undefined : candidates[place]?.value;
    if (
      place !== undefined &&
      value !== undefined &&
      value >= 18 &&
      value < 80 &&
      (only === undefined ? at > 0 : at === only) &&
      ALONE.test(cell)
    )
      found.add(place);
    from += cell.length + 1;
  }
}

/** Two numbers: ages that are asked for. */
const RANGE = /\d ?[-–] ?\d/u;
/** A number with one short word behind at most, which says years. */
const ALONE = /^\s?\d\d(?: ?[\p{L}\p{M}.]{1,8})?\s?$/u;
