import type { Span } from '../../model/provenance.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { compoundLabel, CONTACT_LABELS, hyphenedLabel } from './contact-label-lexicon.ts';
import { joinNumbers } from './join-numbers.ts';
import { matchAt } from './match-at.ts';
import { isMixedSign, mixedNumberWord } from './mixed-number-word.ts';
import { NUMBER_LEXICON, type NumberWord, SPACED_NUMBERS } from './number-lexicon.ts';
import { partedNumberWords } from './parted-number-words.ts';
import { segmentWord, SHORTEST_GLUED } from './segment-word.ts';
import { stretchedNumberWord } from './stretched-number-word.ts';
import type { TextToken } from './text-token.ts';
import { PHRASE_STARTS, TOKEN_WORD, tokenWord, wordCode } from './token-words.ts';

/** The tokens of a walked text, in order: digit runs and number words (compounds joined) as far as its numbers are kept, and contact labels. */
export function scanTokens({ lower, numbersEnd }: TextWalk): TextToken[] {
  const tokens: TextToken[] = [];
  for (let at = 0; at < lower.length;) {
    const unit = lower.charCodeAt(at);
    const kind = UNIT_CLASS[unit] ?? 0;
    if ((kind & UNIT.letter) !== 0) at = readLetters(lower, at, tokens);
    else if ((kind & UNIT.digit) !== 0) at = readDigits(lower, at, tokens);
    else if (unit === DOLLAR) at = readMixed(lower, at, tokens) ?? at + 1;
    else if (unit === NUMBER_SIGN || unit >= FIRST_SIGN) at = readSign(lower, at, tokens);
    else at += 1;
  }
  const kept = numbersEnd === lower.length ? tokens : tokens.filter(({ start, label }) => start < numbersEnd || label !== undefined);
  return joinNumbers(lower, kept);
}

const NUMBER_SIGN = 0x23;
/** Stands for the s of "$ix" as well. */
const DOLLAR = 0x24;
/** First unit of the blocks with the other signs, and of surrogates. */
const FIRST_SIGN = 0x2000;
const LONGEST_WORD = 300;
const LONGEST_SINGLE = 40;
/** Letters that may stand before the first sign of a mixed number word. */
const LONGEST_BEFORE_SIGN = 6;
const MOST_WORDS = 6;

/** A word, or a sign that stands for a label. */
const WORD_OR_SIGN = /[\p{L}\p{M}]+|[#№📞📱☎📲✆🤙☏👻🟢📧✉📩]/uy;
/** The joints and the word of `nextWord`. */
const NEXT_WORD = /[ .\-/']{0,2}([\p{L}\p{M}]{1,24})/uy;

function readDigits(lower: string, start: number, tokens: TextToken[]): number {
  let end = start + 1;
  while (((UNIT_CLASS[lower.charCodeAt(end)] ?? 0) & UNIT.digit) !== 0) end += 1;
  // "5ive", "0ne"; a heart is no number: "201 <3 555".
  const mixed = end === start + 1 ? readMixed(lower, start, tokens) : undefined;
  if (mixed !== undefined) return mixed;
  if (end === start + 1 && lower.charAt(start - 1) === '<' && lower.charAt(start) === '3') return end;
  tokens.push({ start, end, digits: lower.slice(start, end) });
  return end;
}

/** Reads a number word that is written with digits or signs for letters; undefined where none begins. */
function readMixed(lower: string, start: number, tokens: TextToken[]): number | undefined {
  if (((UNIT_CLASS[lower.charCodeAt(start + 1)] ?? 0) & UNIT.letter) === 0) return undefined;
  const token = mixedNumberWord(lower, start);
  // "7een" is two numbers, not "teen" with a 7 for its t.
  if (token === undefined || (token.end - start > 3 && NUMBER_LEXICON.has(lower.slice(start + 1, token.end)))) return undefined;
  tokens.push(token);
  return token.end;
}

/** Reads a run of letters of the basic plane; where letters beyond it follow, the pattern tells how far the word goes. */
function readLetters(lower: string, start: number, tokens: TextToken[]): number {
  let code = 0;
  let end = start;
  let kind = UNIT.letter as number;
  while ((kind & UNIT.letter) !== 0) {
    code = (Math.imul(code, 31) + lower.charCodeAt(end)) | 0;
    end += 1;
    kind = end < lower.length ? (UNIT_CLASS[lower.charCodeAt(end)] ?? 0) : 0;
  }
  // "ses7" is two numbers where "ses" is one, not "sest" with a 7 for its t.
  const whole = end - start > 2 && (tokenWord(code) & TOKEN_WORD.number) !== 0;
  if (!whole && end - start <= LONGEST_BEFORE_SIGN && end < lower.length && isMixedSign(lower.charCodeAt(end))) {
    const token = mixedNumberWord(lower, start);
    if (token !== undefined) {
      tokens.push(token);
      return token.end;
    }
  }
  const parted = end === start + 1 ? partedNumberWords(lower, start) : [];
  tokens.push(...parted);
  const last = parted.at(-1);
  if (last !== undefined) return last.end;
  return (kind & UNIT.surrogate) === 0 ? readWord({ lower, start, end, code }, tokens) : readSign(lower, start, tokens);
}

/** Reads a sign, or a word that begins with it or goes on beyond the basic plane. */
function readSign(lower: string, start: number, tokens: TextToken[]): number {
  const word = matchAt(WORD_OR_SIGN, lower, start)?.[0];
  return word === undefined ? start + 1 : readWord({ lower, start, end: start + word.length, code: wordCode(word, 0) }, tokens);
}

interface WordPlace {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

/** Reads the phrase that begins with a word, or the number words glued within it; gives the place where reading goes on. */
function readWord(place: WordPlace, tokens: TextToken[]): number {
  const { lower, start, end, code } = place;
  if (end - start > LONGEST_WORD) return end;
  const token = (tokenWord(code) & (TOKEN_WORD.whole | TOKEN_WORD.begins)) === 0 ? compound(place) : readPhrase(place);
  if (token !== undefined) {
    tokens.push(token);
    return token.end;
  }
  const stretched = stretchedNumberWord(lower.slice(start, end));
  if (stretched !== undefined) {
    tokens.push({ start, end, numbers: stretched });
    return end;
  }
  const seam = seamOf(lower, start, end);
  if (seam !== undefined) return readWord({ lower, start, end: seam, code: wordCode(lower.slice(start, seam), 0) }, tokens);
  if (end - start >= SHORTEST_GLUED || lower.charCodeAt(start) >= FIRST_UNSPACED) tokens.push(...segmentWord(lower, start, end));
  return end;
}

/** Where letters of a script without spaces begin behind others in one word («whatsapp零一二»); undefined where none do. */
function seamOf(lower: string, start: number, end: number): number | undefined {
  if (lower.charCodeAt(start) >= FIRST_UNSPACED || lower.charCodeAt(end - 1) < FIRST_UNSPACED) return undefined;
  let at = start + 1;
  while (at < end && lower.charCodeAt(at) < FIRST_UNSPACED) at += 1;
  return at;
}

/** The longest phrase of the lexicons that begins with this word; undefined when none does. */
function readPhrase(place: WordPlace): TextToken | undefined {
  const { lower, start } = place;
  let { end, code } = place;
  const word = lower.slice(start, end);
  let best = singleWord(place, word);
  const first = tokenWord(code);
  if ((first & TOKEN_WORD.begins) === 0 || (first & GOES_ON) === 0 || !PHRASE_STARTS.has(word)) return best;
  const words = [word];
  while (words.length < MOST_WORDS && (tokenWord(code) & GOES_ON) !== 0) {
    const next = nextWord(lower, end);
    if (next === undefined) break;
    ({ end } = next);
    words.push(lower.slice(next.start, end));
    code = wordCode(words.at(-1) ?? '', code);
    const flags = tokenWord(code);
    const label = (flags & TOKEN_WORD.label) === 0 ? undefined : CONTACT_LABELS.get(words.join(' '));
    const numbers = (flags & TOKEN_WORD.number) === 0 ? undefined : joinedNumbers(words.join(''), NUMBER_LEXICON.get(word) ?? []);
    if (label !== undefined) best = { start, end, label };
    else if (numbers !== undefined) best = { start, end, numbers, parts: words.flatMap((part) => partOf(part)) };
  }
  return best;
}

function partOf(word: string): (readonly NumberWord[])[] {
  const numbers = NUMBER_LEXICON.get(word);
  return numbers === undefined ? [] : [numbers];
}

/** Where the word stands that goes on with a phrase; undefined where none does. */
function nextWord(lower: string, from: number): Span | undefined {
  let start = from;
  while (start < from + 2 && JOINTS.has(lower.charCodeAt(start))) start += 1;
  let end = start;
  while (end < start + LONGEST_NEXT && ((UNIT_CLASS[lower.charCodeAt(end)] ?? 0) & UNIT.letter) !== 0) end += 1;
  // Letters beyond the basic plane: the pattern tells them from signs.
  if (end < start + LONGEST_NEXT && ((UNIT_CLASS[lower.charCodeAt(end)] ?? 0) & UNIT.surrogate) !== 0) {
    const match = matchAt(NEXT_WORD, lower, from);
    return match === null ? undefined : { start: from + match[0].length - (match[1] ?? '').length, end: from + match[0].length };
  }
  return end === start ? undefined : { start, end };
}

const LONGEST_NEXT = 24;
/** What may stand between two words of one phrase, at most two of them; never a line break. */
const JOINTS: ReadonlySet<number> = new Set(Array.from(" .-/'", (sign) => sign.charCodeAt(0)));

/** Readings of several words as one number, in languages that write it so or know its first word: «seks en» is no Turkish word. */
function joinedNumbers(glued: string, first: readonly NumberWord[]): readonly NumberWord[] | undefined {
  const numbers = NUMBER_LEXICON.get(glued)?.filter(
    ({ language }) => SPACED_NUMBERS.has(`${language} ${glued}`) || first.some((word) => word.language === language),
  );
  return numbers === undefined || numbers.length === 0 ? undefined : numbers;
}

const GOES_ON = TOKEN_WORD.numberPart | TOKEN_WORD.labelPart;

function singleWord(place: WordPlace, word: string): TextToken | undefined {
  const { start, end } = place;
  if (end - start > LONGEST_SINGLE) return undefined;
  const flags = tokenWord(place.code);
  const numbers = (flags & TOKEN_WORD.number) === 0 ? undefined : NUMBER_LEXICON.get(word);
  const label = (flags & TOKEN_WORD.label) === 0 ? undefined : CONTACT_LABELS.get(word);
  if (numbers !== undefined) return { start, end, numbers, ...(label === undefined ? {} : { label }) };
  if (label === undefined) return compound(place);
  const first =
    JOINED_NUMBERS.has(word) && place.lower.charAt(start - 1) === '-'
      ? JOINED.exec(place.lower.slice(Math.max(0, start - 24), start))?.[1]
      : undefined;
  return { start, end, label: (first === undefined ? undefined : hyphenedLabel(first)) ?? label };
}

/** Short words for "number" that a hyphen may join to what is numbered, and what stands before them then. */
const JOINED_NUMBERS: ReadonlySet<string> = new Set(['nr', 'nummer', 'no', 'nro', 'num']);
const JOINED = /(?<![\p{L}\p{N}])(\p{L}{2,20})\.?-$/u;

function compound({ lower, start, end }: WordPlace): TextToken | undefined {
  if (end - start > LONGEST_SINGLE || !mayBeCompound(lower, end)) return undefined;
  const label = compoundLabel(lower.slice(start, end));
  return label === undefined ? undefined : { start, end, label };
}

/** Whether a word ends as those that `compoundLabel` knows: a quick no for nearly every word. */
function mayBeCompound(lower: string, end: number): boolean {
  const endings = COMPOUND_ENDS.get(lower.charCodeAt(end - 1));
  return endings !== undefined && endings.some((ending) => lower.startsWith(ending, end - ending.length));
}

/** Endings of those words, by their last unit. */
const COMPOUND_ENDS: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  ['nummer', 'nummern', 'kennung', 'nümmer', 'numero', 'nr', 'nro', 'szám'],
  (ending) => ending.charCodeAt(ending.length - 1),
);
