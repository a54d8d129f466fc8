import languageWords from '../../../../lexicon/language-words.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { isUnspaced } from '../../text/is-unspaced.ts';
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { FIRST_NAMES, type NameKind } from './first-names.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { OTHER_WORDS } from './other-words.ts';

/** A stretch of a folded text that may be a name by its form. */
export interface NameCandidate extends Span {
  /** What it is as a first name; undefined for none known. */
  readonly kind: NameKind | undefined;
  /** How it is written: with a capital, in capitals, some other way with a capital at its head, in small letters; `none` for scripts without capitals. */
  readonly form: NameForm;
}

type NameForm = 'capital' | 'capitals' | 'mixed' | 'small' | 'none';

/**
 * Known first names, and other words that begin with a capital or whose script has none; in scripts without blanks known names anywhere in a run, pet names, and
 * short runs. In order; none of a text that holds more of them than any ad.
 */
export function findNameCandidates(named: NameText): NameCandidate[] {
  const { text } = named.folded;
  const found: NameCandidate[] = [];
  for (let at = 0; at < text.length && found.length <= MOST_CANDIDATES; at += 1) {
    if (!isLetter(text, at)) continue;
    const start = at;
    const unspaced = isUnspaced(text.charCodeAt(at));
    while (at < text.length && isOfRun(text, at, unspaced)) at += 1;
    if (unspaced) found.push(...namesInRun(named, start, at));
    else found.push(...wordAsName(named, start, at));
    at -= 1;
  }
  return found.length > MOST_CANDIDATES ? [] : found;
}

const MOST_CANDIDATES = 300;

/** Whether a run of letters goes on: of a script with or without blanks; in words hyphens and apostrophes between letters count. */
function isOfRun(text: string, at: number, unspaced: boolean): boolean {
  if (isLetter(text, at)) return isUnspaced(text.charCodeAt(at)) === unspaced;
  return !unspaced && JOINTS.has(text.charAt(at)) && isLetter(text, at + 1) && !isUnspaced(text.charCodeAt(at + 1));
}

const JOINTS: ReadonlySet<string> = new Set(['-', "'", '’']);

function isLetter(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0;
}

function wordAsName({ folded, names, languages }: NameText, start: number, end: number): NameCandidate[] {
  if (end - start < 2 || end - start > LONGEST_WORD) return [];
  const form = formOf(folded.text.slice(start, end));
  const mayBeKnown = isAnyIn(names, start, end);
  if (!mayBeKnown && form === 'small') return [];
  const lower = folded.lower.slice(start, end);
  const kind = mayBeKnown ? FIRST_NAMES.kindOf(lower, languages) : undefined;
  const isFrequent = FREQUENT.has(lower);
  if (kind === undefined && (form === 'small' || isFrequent || OTHER_WORDS.has(lower))) return [];
  return form === 'small' && isFrequent ? [] : [{ start, end, kind, form }];
}

const LONGEST_WORD = 18;
/** Words that texts of some language are full of. */
const FREQUENT: ReadonlySet<string> = new Set(Object.values(languageWords.words).flat());

function formOf(written: string): NameForm {
  const [small, large] = [written.toLowerCase(), written.toUpperCase()];
  if (small === large || GEORGIAN.test(written)) return 'none';
  if (written === small) return 'small';
  if (written === large) return written.length > 1 ? 'capitals' : 'capital';
  if (written.charAt(0) === small.charAt(0)) return 'mixed';
  return written.slice(1) === small.slice(1) ? 'capital' : 'mixed';
}

const GEORGIAN = /^\p{Script=Georgian}/u;

/** The names that a run of letters without blanks may hold. */
function namesInRun({ folded, languages }: NameText, start: number, end: number): NameCandidate[] {
  const found = new Map<string, NameCandidate>();
  const add = (from: number, to: number): void => {
    const kind = FIRST_NAMES.kindOf(folded.lower.slice(from, to), languages);
    found.set(`${from} ${to}`, { start: from, end: to, kind, form: 'none' });
  };
  const isSyllabic = THAI_TO_KHMER.test(folded.text.charAt(start));
  if (end - start > 1 && end - start <= (isSyllabic ? 8 : 5)) add(start, end);
  const title = isSyllabic ? (matchAt(TITLE, folded.text, start)?.[0].length ?? 0) : 0;
  if (title > 0 && end - start - title > 1 && end - start - title <= 6) add(start + title, end);
  for (let at = start; at < Math.min(end - 1, start + LONGEST_RUN); at += 1) {
    const known = knownAt(folded.lower, { at, end: Math.min(end, at + (isSyllabic ? 10 : 5)), languages });
    if (known !== undefined) add(at, known + (matchAt(MARKS, folded.text, known)?.[0].length ?? 0));
    const pet = isSyllabic ? 0 : (matchAt(PET, folded.text, at)?.[0].length ?? 0);
    if (pet > 0) add(at, at + pet);
  }
  return [...found.values()];
}

/** The end of the longest known name that begins at a place. */
function knownAt(
  lower: string,
  { at, end, languages }: { readonly at: number; readonly end: number; readonly languages: readonly string[] },
): number | undefined {
  if (!HEADS.has(lower.slice(at, at + 2))) return undefined;
  for (let to = end; to > at + 1; to -= 1) if (FIRST_NAMES.kindOf(lower.slice(at, to), languages) !== undefined) return to;
  return undefined;
}

/** The first two letters of the known names in scripts without blanks; built for the first text in such a script. */
class NameHeads {
  #heads: Set<string> | undefined;

  has(head: string): boolean {
    if (this.#heads === undefined) {
      this.#heads = new Set();
      for (const name of FIRST_NAMES.all()) if (isUnspaced(name.charCodeAt(0))) this.#heads.add(name.slice(0, 2));
    }
    return this.#heads.has(head);
  }
}

const HEADS = new NameHeads();
/** As far into a run as names are looked for. */
const LONGEST_RUN = 40;
const THAI_TO_KHMER = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
/** What stands glued before a name: younger, elder, Ms, aunt, uncle, teacher. */
const TITLE = /(?:น้อง|พี่|คุณ|ป้า|ลุง|น้า|เจ๊|ครู|ช่าง|ນ້ອງ)/uy;
const MARKS = /\p{M}{0,3}/uy;
/** Small, dear or old and one ideograph, the same one twice, or one before elder sister or brother. */
const PET = /[小阿老]\p{Script=Han}|(\p{Script=Han})\1|\p{Script=Han}[姐哥]/uy;
