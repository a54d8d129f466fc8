import { isUnspaced } from '../../../text/is-unspaced.ts';
import { UNIT, UNIT_CLASS } from '../../../text/unit-class.ts';
import { nearLanguages } from '../../classed-words/near-languages.ts';
import { isWordUnit } from '../../is-word-unit.ts';
import { BEGINS, beginSlot, indexCode } from '../../word-index.ts';
import { JOB_WORDS, type JobWordEntry } from './job-word-index.ts';

/** A word of the lexicon where it stands in a text. */
export interface JobMark {
  readonly start: number;
  readonly end: number;
  /** `JOB_WORD` flags. */
  readonly classes: number;
  /** The language that it names, BCP 47. */
  readonly names?: string;
}

/** The words of job advertisements in a text of plain letters, in order, the longest at each place; `languages`: those that the text is in, all where it is empty. Linear. */
export function jobMarks(plain: string, languages: readonly string[]): JobMark[] {
  const marks: JobMark[] = [];
  const near = nearLanguages(languages, WITHOUT_ENGLISH);
  const active = near.length === 0 ? undefined : new Set(near);
  for (let at = 0; at < plain.length;) {
    const mark = markAt(plain, at, active);
    if (mark !== undefined) marks.push(mark);
    at = mark === undefined ? at + 1 : mark.end;
  }
  return marks;
}

/** Languages in which English `no` is another word. */
const WITHOUT_ENGLISH: ReadonlySet<string> = new Set(['pt', 'lv']);

function markAt(plain: string, at: number, active: ReadonlySet<string> | undefined): JobMark | undefined {
  const first = plain.charCodeAt(at);
  if (((UNIT_CLASS[first] ?? 0) & UNIT.space) !== 0) return undefined;
  const { begins, words } = isInside(plain, at, first) ? JOB_WORDS.inner : JOB_WORDS.index;
  const two = indexCode(first, plain.charCodeAt(at + 1), 0);
  const flags = begins[beginSlot(two)] ?? 0;
  let mark: JobMark | undefined;
  if ((flags & BEGINS.pair) !== 0) {
    const three = indexCode(first, plain.charCodeAt(at + 1), plain.charCodeAt(at + 2));
    if (((begins[beginSlot(three)] ?? 0) & BEGINS.three) !== 0) mark = among(words.get(three), { plain, at, active });
  }
  if (mark === undefined && (flags & BEGINS.two) !== 0) mark = among(words.get(two), { plain, at, active });
  if (mark !== undefined) return mark;
  const one = indexCode(first, 0, 0);
  return ((begins[beginSlot(one)] ?? 0) & BEGINS.one) === 0 ? undefined : among(words.get(one), { plain, at, active });
}

/** Whether a place lies within a word of a script with spaces, where but a few words may begin; words of Arabic and Hebrew begin with small ones. */
function isInside(plain: string, at: number, first: number): boolean {
  if (at === 0 || isUnspaced(first) || !isWordUnit(first) || !isWordUnit(plain.charCodeAt(at - 1))) return false;
  return first < 0x590 || first > 0x6ff;
}

interface Place {
  readonly plain: string;
  readonly at: number;
  readonly active: ReadonlySet<string> | undefined;
}

/** The longest of some words that stands at a place, with the classes of the shorter ones that end where it does: a stem and a word made from it. */
function among(words: readonly string[] | undefined, place: Place): JobMark | undefined {
  let found: JobMark | undefined;
  for (const word of words ?? []) {
    if (!place.plain.startsWith(word, place.at)) continue;
    const mark = markOf(word, place);
    if (mark === undefined) continue;
    if (found === undefined || mark.end > found.end) found = mark;
    else if (mark.end === found.end) {
      const names = found.names ?? mark.names;
      found = { ...found, classes: found.classes | mark.classes, ...(names === undefined ? {} : { names }) };
    }
  }
  return found;
}

function markOf(word: string, { plain, at, active }: Place): JobMark | undefined {
  const end = at + word.length;
  const startsWord = at === 0 || !isWordUnit(plain.charCodeAt(at - 1)) || isProclitic(plain, at);
  const endsWord = !isWordUnit(plain.charCodeAt(end));
  let classes = 0;
  let names: string | undefined;
  let last = -1;
  for (const entry of JOB_WORDS.entries.get(word) ?? []) {
    if (!(startsWord || entry.openStart) || !(endsWord || entry.openEnd || isJoined(plain, end, entry))) continue;
    if (entry.language !== undefined && active?.has(entry.language) === false) continue;
    last = Math.max(last, entry.openEnd && !isUnspaced(plain.charCodeAt(end - 1)) ? wordEnd(plain, end) : end);
    classes |= entry.classes;
    names ??= entry.names;
  }
  return last === -1 ? undefined : { start: at, end: last, classes, ...(names === undefined ? {} : { names }) };
}

function wordEnd(plain: string, from: number): number {
  let end = from;
  while (isWordUnit(plain.charCodeAt(end))) end += 1;
  return end;
}

/** Whether the name of a language goes on in a word that may stand behind another one: "deutschkenntnisse". */
function isJoined(plain: string, end: number, { names }: JobWordEntry): boolean {
  return names !== undefined && SKILLS.some((skill) => plain.startsWith(skill, end));
}

const SKILLS = ['kenntnis', 'sprach', 'sprech', 'talig', 'sprek', 'talande', 'talende', 'sprakig', 'kunskap', 'kundskab'];

/** Whether what stands before a place in its word are articles and prepositions of Arabic or Hebrew, which are written together with the word. */
function isProclitic(plain: string, at: number): boolean {
  const script = plain.charCodeAt(at);
  if (script < 0x590 || script > 0x6ff) return false;
  let from = at;
  while (from > 0 && at - from < 4 && isWordUnit(plain.charCodeAt(from - 1))) from -= 1;
  return !isWordUnit(plain.charCodeAt(from - 1)) && PROCLITICS.test(plain.slice(from, at));
}

/** "and", "with", "for", "the" before a word; nothing else. */
const PROCLITICS = /^(?:[وف]?(?:ال|لل|بال|ب|ل)?|[והבלמש]{1,2})$/u;
