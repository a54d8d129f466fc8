import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { ROOT } from '../../text/word-tree.ts';
import type { ClassEntry, ClassIndex } from './class-index.ts';
import type { WordFilter } from './words-of-languages.ts';

/** A word of an index where it stands. */
export interface StandingWord<Value> {
  readonly start: number;
  /** Where the word as the lexicon has it ends. */
  readonly stem: number;
  /** Where it ends with the letters that it may have behind. */
  readonly end: number;
  readonly value: Value;
}

/**
 * Every word of an index that stands in a text of plain letters, in order of their beginnings and shorter ones first, also those within others. A word begins
 * behind no letter and ends before none, but in scripts that do not part words, and where its lexicon lets it be a part of a longer word; particles that
 * Arabic and Hebrew join to a word may stand before it. One walk, linear but for the length of the longest word.
 */
export function standingWords<Value>(plain: string, index: ClassIndex<Value>, counts: WordFilter): StandingWord<Value>[] {
  const walk: Walk<Value> = { plain, index, counts, runEnd: 0, found: [] };
  let before = 0;
  let runStart = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const kind = UNIT_CLASS[unit] ?? 0;
    const goesOn = isRun(kind) ? isRun(before) : isNumber(kind) && isNumber(before);
    const isDigitBefore = isNumber(before);
    before = kind;
    if (!goesOn) runStart = at;
    if ((kind & UNIT.space) !== 0) continue;
    const isInside = goesOn && !isBehindParticles(plain, { unit, at, runStart });
    lookAt(walk, at, isInside ? 'letters' : isDigitBefore && isRun(kind) ? 'digit' : 'nothing');
  }
  return walk.found;
}

interface Walk<Value> {
  readonly plain: string;
  readonly index: ClassIndex<Value>;
  readonly counts: WordFilter;
  /** Where the run of letters ends that was last looked for: many words may have one ending. */
  runEnd: number;
  readonly found: StandingWord<Value>[];
}

/** Notes the words that stand at a place, by what of its word or number stands before it. */
function lookAt<Value>(walk: Walk<Value>, start: number, before: 'nothing' | 'digit' | 'letters'): void {
  const { plain, index } = walk;
  const { tree, entries } = before === 'letters' ? index.inner : index.all;
  if (!tree.mayBegin(plain.charCodeAt(start), plain.charCodeAt(start + 1))) return;
  let node = ROOT;
  for (let stem = start + 1; stem <= plain.length; stem += 1) {
    node = tree.step(node, plain.charCodeAt(stem - 1));
    if (node < 0) return;
    const word = tree.wordAt(node);
    if (word < 0) continue;
    for (const entry of entries[word] ?? []) if (before !== 'digit' || entry.numbered) note(walk, entry, { start, stem });
  }
}

function note<Value>(walk: Walk<Value>, entry: ClassEntry<Value>, place: { readonly start: number; readonly stem: number }): void {
  const { plain, index, counts, found } = walk;
  const { start, stem } = place;
  if (!counts(entry.language, stem - start)) return;
  const isWhole = isEnd(plain, place, entry);
  if (!isWhole && !entry.openEnd && !(entry.joins && index.joined.some((part) => plain.startsWith(part, stem)))) return;
  found.push({ start, stem, end: isWhole || !entry.openEnd ? stem : endOfRun(walk, stem), value: entry.value });
}

/** Whether a word ends at its stem: no letter follows, but in scripts that part no words, nor a digit, unless it may stand beside numbers; a sign is none of a number. */
function isEnd(
  plain: string,
  { start, stem }: { readonly start: number; readonly stem: number },
  { numbered }: { readonly numbered: boolean },
): boolean {
  const last = UNIT_CLASS[plain.charCodeAt(stem - 1)] ?? 0;
  const next = UNIT_CLASS[plain.charCodeAt(stem)] ?? 0;
  if (isNumber(next)) return isNumber(last) ? false : isRun(last) ? numbered : stem - start > 1 || (last & UNIT.word) !== 0;
  return !isRun(next) || !(isRun(last) || isNumber(last));
}

function endOfRun(walk: Walk<unknown>, from: number): number {
  if (from < walk.runEnd) return walk.runEnd;
  let end = from;
  while (isRun(UNIT_CLASS[walk.plain.charCodeAt(end)] ?? 0)) end += 1;
  walk.runEnd = end;
  return end;
}

/** Whether a unit is a letter of a script that parts its words. */
function isRun(kind: number): boolean {
  return (kind & (UNIT.letter | UNIT.unspaced)) === UNIT.letter;
}

/** Whether a unit is part of a number. */
function isNumber(kind: number): boolean {
  return (kind & (UNIT.letter | UNIT.word)) === UNIT.word;
}

/** Whether all that stands before a place in its word are particles of Arabic or Hebrew, or one of Amharic and Tigrinya: "and", "with", "for", "the". */
function isBehindParticles(
  plain: string,
  { unit, at, runStart }: { readonly unit: number; readonly at: number; readonly runStart: number },
): boolean {
  if (unit >= FIRST_ETHIOPIC && unit <= LAST_ETHIOPIC) return at - runStart === 1 && ETHIOPIC_PARTICLES.has(plain.charAt(runStart));
  return unit >= FIRST_SEMITIC && unit <= LAST_SEMITIC && at - runStart <= MOST_PARTICLES && PARTICLES.test(plain.slice(runStart, at));
}

const FIRST_SEMITIC = 0x5_90;
const LAST_SEMITIC = 0x6_ff;
const FIRST_ETHIOPIC = 0x12_00;
const LAST_ETHIOPIC = 0x13_7f;
/** For, in, from, of. */
const ETHIOPIC_PARTICLES: ReadonlySet<string> = new Set('ለበከየንብ');
const MOST_PARTICLES = 4;
const PARTICLES = /^(?:[وفبلك]{0,2}(?:ال)?|[והבלמכש]{1,3})$/u;
