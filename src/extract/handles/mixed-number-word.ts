import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { NUMBER_LEXICON, type NumberWord } from './number-lexicon.ts';
import type { TextToken } from './text-token.ts';

/**
 * The number word with digits or signs for some of its letters that begins at a place of a lower-case text: "se7en", "f1ve", "tw0", "$ix", "5ive"; undefined
 * where none does. Two letters of it must be left, and none may follow.
 */
export function mixedNumberWord(lower: string, start: number): TextToken | undefined {
  for (let size = LONGEST; size >= SHORTEST; size -= 1) {
    if (((UNIT_CLASS[lower.charCodeAt(start + size)] ?? 0) & UNIT.letter) !== 0) continue;
    const numbers = MIXED.get(lower.slice(start, start + size));
    if (numbers !== undefined) return { start, end: start + size, numbers };
  }
  return undefined;
}

/** Whether a unit may stand for a letter of a number word. */
export function isMixedSign(unit: number): boolean {
  return SIGNS.has(unit);
}

/** What stands for a letter of a number word, by the letter; another 7 is the v of "se7en". */
const FOR_LETTERS: Readonly<Record<string, string>> = { a: '4@', e: '3', i: '1!|', l: '1', o: '0', s: '5$', t: '7', v: '7' };
const SIGNS: ReadonlySet<number> = new Set(Array.from(Object.values(FOR_LETTERS).join('') + '2689', (sign) => sign.charCodeAt(0)));

/** Letters of the words that are written so; other languages need four, since what is left of shorter ones is anything. */
const SHORTEST = 3;
const SHORTEST_ELSEWHERE = 4;
/** Letters of other languages' words that may end in a sign. */
const SHORTEST_OPEN = 5;
const LONGEST = 7;
/** English words of many meanings, which are numbers only where they are whole. */
const EVERYDAY: ReadonlySet<string> = new Set(['too', 'won', 'for', 'ate', 'nil']);

const MIXED: ReadonlyMap<string, readonly NumberWord[]> = buildMixed();

function buildMixed(): Map<string, readonly NumberWord[]> {
  const mixed = new Map<string, readonly NumberWord[]>();
  for (const [word, readings] of NUMBER_LEXICON) {
    const numbers = readings.filter(
      ({ language, digits }) => digits.length < 3 && word.length >= (language === 'en' ? SHORTEST : SHORTEST_ELSEWHERE),
    );
    if (numbers.length === 0 || word.length > LONGEST || EVERYDAY.has(word) || !/^[a-z]{3,7}$/.test(word)) continue;
    const [{ digits } = { digits: '' }] = numbers;
    // "5ive", "2wo": the digit itself for the first letter.
    const headed = digits.length === 1 && digits !== '1' ? [`${digits}${word.slice(1)}`] : [];
    // "tel0" is a label and a nought, and no "telo".
    const isOpen = word.length < SHORTEST_OPEN && !numbers.some(({ language }) => language === 'en');
    for (const form of [...formsOf(word), ...headed])
      if ((!isOpen || /[a-z]$/.test(form)) && !NUMBER_LEXICON.has(form) && !mixed.has(form)) mixed.set(form, numbers);
  }
  return mixed;
}

/** The ways to write a word with signs for one letter or more, so that two letters are left. */
function formsOf(word: string): string[] {
  let forms = [''];
  for (const letter of word)
    forms = forms.flatMap((form) => [form + letter, ...Array.from(FOR_LETTERS[letter] ?? '', (sign) => form + sign)]);
  return forms.filter((form) => form !== word && (form.match(/[a-z]/g)?.length ?? 0) > 1);
}
