import spokenWords from '../../../lexicon/spoken-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A language named in a folded text. */
export interface NamedLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The languages of the list that begins at a place of a lower-case text: "English and a little German"; denied ones left out. It ends with its sentence, and with the first word that is none of such lists. */
export function languageList(lower: string, from: number): NamedLanguage[] {
  const found: NamedLanguage[] = [];
  let denied = false;
  const most = Math.min(lower.length, from + LONGEST);
  for (let at = from; at < most;) {
    const unit = lower.charCodeAt(at);
    if (unit === LINE_END || (unit === STOP && !isWord(lower.charCodeAt(at + 1)))) break;
    if (!isWord(unit)) {
      if (ENDS.has(unit)) break;
      at += 1;
      continue;
    }
    const name = wordAt(NAMES, lower, at);
    const word = name ?? wordAt(AMONG, lower, at);
    if (word === undefined) break;
    if (name !== undefined && !denied) found.push({ code: CODES.get(name) ?? '', start: at, end: at + name.length });
    if (name === undefined) denied = BUT.has(word) ? false : denied || NOT.has(word);
    at += word.length;
  }
  return found;
}

const CODES = LANGUAGE_NAMES;
const NAMES = buildWordIndex(CODES.keys());
const NOT: ReadonlySet<string> = new Set(spokenWords.not);
const BUT: ReadonlySet<string> = new Set(spokenWords.but);
const AMONG = buildWordIndex([...spokenWords.between, ...NOT, ...BUT]);
/** Characters that a list of languages takes at most. */
const LONGEST = 160;
const LINE_END = 10;
const STOP = 46;
/** Signs that end a sentence or a clause of its own. */
const ENDS: ReadonlySet<number> = new Set(['!', '?', ';', '。', '！', '？', '؟', '|'].map((sign) => sign.charCodeAt(0)));

function isWord(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.word) !== 0;
}
