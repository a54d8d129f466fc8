import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import { NUMBER } from '../ads/card-signs.ts';
import { wordsOfHeading } from '../ads/words-of-heading.ts';

/** What a line of a saved page is besides the ad: a menu, what can be done with an ad, what a site counts, when it was posted, the foot, the path to the page. */
export type FurnitureKind = 'menu' | 'actions' | 'facts' | 'dated' | 'footer' | 'path';

/** What the words of a line tell of a saved page. */
export interface Furniture {
  readonly kinds: readonly FurnitureKind[];
  /** Whether the line says hardly anything else and holds no contact. */
  readonly isWhole: boolean;
}

/** What a line without its breaks says of a saved page; undefined where it has no such words at the beginning of a part, as lines of prose have not. `place`: its number among the lines that hold anything. */
export function furnitureOf(line: string, place: number): Furniture | undefined {
  if (line.length > LONGEST_LINE || line.length < SHORTEST_LINE) return undefined;
  const path = pathIn(line, place);
  if (path !== undefined) return { kinds: [path], isWhole: !HOLDS_CONTACT.test(line) };
  if (!SIGNS.test(line) && !PHRASES.has(firstWord(line))) return undefined;
  const kinds = new Set<FurnitureKind>();
  let covered = 0;
  let spoken = 0;
  for (const part of line.split(PARTS)) {
    const said = wordsOfHeading(part);
    if (said === '') continue;
    const read = readPart(part, said.split(' '));
    spoken += said.split(' ').length;
    covered += read.covered;
    for (const kind of read.kinds) kinds.add(kind);
  }
  const isNotice = NOTICE.test(line);
  if (isNotice) kinds.add('footer');
  if (kinds.size === 0) return undefined;
  const isCovered = covered * 10 >= spoken * LEAST_COVERED;
  const sure = [...kinds].filter((kind) => (kind === 'facts' || kind === 'dated' ? DIGIT.test(line) : isCovered || isNotice));
  if (sure.length === 0) return undefined;
  return {
    kinds: sure,
    isWhole:
      !line.endsWith(':') && (isNotice || (isCovered && sure.some((kind) => MASKED.has(kind)))) && (isNotice || !HOLDS_CONTACT.test(line)),
  };
}

/** The first word of a line in small letters. */
function firstWord(line: string): string {
  return FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '';
}

const FIRST_WORD = /[\p{L}\p{M}]{1,30}/u;
/** What parts the items of a line, or begins a notice. */
const SIGNS = /[|·•/>»›→‹☰©]|\([cC]\) ?\d| {2}| [-–—] |^\d{1,3}[ ,.\d]{0,8} \p{L}/u;
const SHORTEST_LINE = 2;
/** Lines of furniture are short. */
const LONGEST_LINE = 160;
/** Tenths of the words of a line that are furniture. */
const LEAST_COVERED = 6;
const MASKED: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['menu', 'actions', 'footer']);
/** What parts the items of a menu: signs between blanks, two blanks. */
const PARTS = /[|·•/>»›→☰,;:：\t]| {2}| [-–—] /;
const HOLDS_CONTACT = new RegExp(`${NUMBER.source}|@`);
/** The sign of copyright before a year or a name; not "(c)" in a list. */
const NOTICE = /©|\([cC]\) ?(?:19|20)\d\d/;

/** A phrase of furniture in words, and what it is. */
interface Phrase {
  readonly words: readonly string[];
  readonly kind: FurnitureKind;
}

/** Phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord([
  ...phrasesOf(words.menu, 'menu'),
  ...phrasesOf(words.actions, 'actions'),
  ...phrasesOf(words.facts, 'facts'),
  ...phrasesOf(words.footer, 'footer'),
  ...phrasesOf({ dates: [...dateWords.posted, ...dateWords.updated] }, 'dated'),
]);

function phrasesOf(lists: Readonly<Record<string, readonly string[]>>, kind: FurnitureKind): Phrase[] {
  return Object.values(lists)
    .flat()
    .map((phrase) => ({ words: wordsOfHeading(phrase).split(' '), kind }));
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    const known = found.get(first);
    if (known === undefined) found.set(first, [phrase]);
    else known.push(phrase);
  }
  for (const known of found.values()) known.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** How many words of a part of a line are furniture, and of what kinds it is. */
function readPart(part: string, spoken: readonly string[]): { readonly covered: number; readonly kinds: readonly FurnitureKind[] } {
  const kinds: FurnitureKind[] = [];
  let covered = 0;
  for (let at = 0; at < spoken.length;) {
    const phrases = phrasesAt(spoken, at);
    const [longest] = phrases;
    if (longest === undefined) {
      at += 1;
      continue;
    }
    for (const { kind } of phrases) if (counts(kind, { part, at, isAll: longest.words.length === spoken.length })) kinds.push(kind);
    covered += longest.words.length;
    at += longest.words.length;
  }
  return { covered, kinds };
}

/** The longest phrases that stand at a place among the words of a part. */
function phrasesAt(spoken: readonly string[], at: number): readonly Phrase[] {
  const fit = PHRASES.get(spoken[at] ?? '')?.filter(({ words: phrase }) => phrase.every((word, on) => spoken[at + on] === word)) ?? [];
  return fit.filter(({ words: phrase }) => phrase.length === fit[0]?.words.length);
}

/** Whether a phrase makes its part furniture: what is counted or dated needs its number. */
function counts(
  kind: FurnitureKind,
  { part, at, isAll }: { readonly part: string; readonly at: number; readonly isAll: boolean },
): boolean {
  if (kind === 'dated') return at === 0;
  if (kind === 'facts') return (at === 0 && (isAll || DIGIT.test(part))) || STARTS_WITH_DIGIT.test(part);
  return true;
}

const DIGIT = /\d/;
/** "402 views". */
const STARTS_WITH_DIGIT = /^\s{0,3}\d/;

/** Whether a line among the first is the path to the page ("Home > Leeds > Rooms", "Home / Leeds / Rooms") or a menu parted by strokes ("Home | Girls | Rates", "site.example | Leeds | Rooms"): short parts, and what only blanks and strokes part begins with a word of a menu or the name of a site. */
function pathIn(line: string, place: number): 'path' | 'menu' | undefined {
  if (place >= PATH_LINES) return undefined;
  const steps = line.split(STEP);
  if (steps.length > 2 || (steps.length === 2 && HOST.test(line))) return steps.every(isShort) ? 'path' : undefined;
  if (DIGIT.test(line)) return undefined;
  const sign = WEAK_STEPS.find((one) => line.split(one, 3).length > 2);
  if (sign === undefined || !line.split(sign).every((part) => part.trim() !== '' && isShort(part))) return undefined;
  const isSure = HOST.test(line) || MENU.has(wordsOfHeading(line.slice(0, line.indexOf(sign))));
  if (!isSure) return undefined;
  return sign === WEAK_STEPS[0] ? 'path' : 'menu';
}

function isShort(part: string): boolean {
  return part.length <= LONGEST_STEP;
}

/** Lines among which the path stands. */
const PATH_LINES = 6;
const LONGEST_STEP = 50;
const STEP = />{1,2}|[»›→‹]/;
const WEAK_STEPS: readonly string[] = [' / ', ' | ', ' — '];
const MENU: ReadonlySet<string> = new Set(Object.values(words.menu).flat().map(wordsOfHeading));
/** An address of a site at the beginning of a line. */
const HOST = /^(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}(?![\p{L}\p{N}@])/u;
