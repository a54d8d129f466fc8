import digitWords from '../../../lexicon/digit-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import numberWords from '../../../lexicon/number-words.json' with { type: 'json' };

/** What a number word is worth in one language. */
export interface SpelledNumber {
  /** BCP 47; undefined for words such as "thousand", which count behind the numbers of any language. */
  readonly language: string | undefined;
  readonly value: number;
}

/** Words of one digit that are everyday words as well. */
const HOMOPHONES: ReadonlySet<string> = new Set([
  'de',
  'to',
  'on',
  'do',
  'sei',
  'dos',
  'os',
  'too',
  'for',
  'ate',
  'won',
  'set',
  'pet',
  'nie',
  'sat',
  'tri',
  'one',
  'een',
  'ein',
  'eine',
  'uno',
  'una',
  'une',
]);
/** Languages whose number words are also typed without their marks. */
const PLAIN_TOO: ReadonlySet<string> = new Set(['pl', 'cs', 'sk', 'ro', 'hu', 'tr', 'es', 'pt', 'fr', 'hr', 'sr-Latn', 'sl', 'lv', 'lt']);
/** Ways to say one hundred beside those of the list of number words. */
const HUNDREDS: Readonly<Record<string, readonly string[]>> = {
  en: ['a hundred', 'hundred', 'one hundred'],
  es: ['cien', 'ciento'],
  pt: ['cem', 'cento'],
  de: ['hundert', 'einhundert'],
  sv: ['hundra', 'etthundra'],
  no: ['hundre', 'ett hundre'],
  da: ['hundrede', 'et hundrede'],
  nl: ['honderd'],
  ro: ['o sută', 'o suta'],
  th: ['ร้อย'],
};
/** Languages that write hundreds and what follows in one word, with what they may put between. */
const GLUING: Readonly<Record<string, readonly string[]>> = {
  de: ['', 'und'],
  nl: ['', 'en'],
  it: [''],
  hu: [''],
  sv: [''],
  fi: [''],
};

/** Languages whose larger numbers are said digit by digit with their units. */
const UNSPACED_DIGITS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ms']);

/** Number words by their spelling in lower case: 2 to 9, 10 to 99, hundreds, hundreds glued to the rest, thousands and more. Hyphens also as spaces. */
export const SPELLED_NUMBERS: ReadonlyMap<string, readonly SpelledNumber[]> = buildNumbers();

function buildNumbers(): Map<string, SpelledNumber[]> {
  const numbers = new Map<string, SpelledNumber[]>();
  const tables: readonly Record<string, Record<string, readonly string[]>>[] = [digitWords.words, numberWords.words];
  for (const table of tables) {
    for (const [language, words] of Object.entries(table)) {
      // Digits alone say no price: "de" is two in Haitian and "of" in French.
      if (table === digitWords.words && !(language in numberWords.words) && !UNSPACED_DIGITS.has(language)) continue;
      for (const [value, spellings] of Object.entries(words))
        for (const spelling of spellings) addNumber(numbers, spelling.toLowerCase(), { language, value: Number(value) });
    }
  }
  for (const [language, words] of Object.entries(HUNDREDS)) for (const word of words) addNumber(numbers, word, { language, value: 100 });
  addGlued(numbers);
  for (const [word, value] of Object.entries(moneyWords.thousands)) addNumber(numbers, word, { language: undefined, value });
  return numbers;
}

function addNumber(numbers: Map<string, SpelledNumber[]>, word: string, number: SpelledNumber): void {
  const { language, value } = number;
  const short = word.length < 2 && !/\p{Lo}/u.test(word);
  if (value < 2 || short || HOMOPHONES.has(word)) return;
  const forms = [word, word.replaceAll('-', ' ')];
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  if (PLAIN_TOO.has(language ?? '') && plain.length > 3) forms.push(plain);
  // As most people type Arabic: «ثلاثه وعشرين», «اربعين».
  if (language === 'ar')
    forms.push(word.replaceAll('ة', 'ه'), word.replaceAll(/[أإ]/gu, 'ا'), word.replaceAll('ة', 'ه').replaceAll(/[أإ]/gu, 'ا'));
  // Italian drops the last vowel before a noun: «trentun anni».
  if (language === 'it' && value > 20 && word.endsWith('uno')) forms.push(word.slice(0, -1));
  for (const form of new Set(forms)) {
    const list = numbers.get(form) ?? [];
    if (!list.some((other) => other.language === language)) numbers.set(form, [...list, number]);
  }
}

function addGlued(numbers: Map<string, SpelledNumber[]>): void {
  const all = [...numbers].flatMap(([word, list]) => list.map((number) => ({ word, ...number })));
  for (const [language, joints] of Object.entries(GLUING)) {
    const own = all.filter((number) => number.language === language && !number.word.includes(' '));
    const rest = own.filter(({ value }) => value < 100);
    for (const hundred of own.filter(({ value }) => value >= 100 && value % 100 === 0))
      for (const { word, value } of rest)
        for (const joint of joints) addNumber(numbers, hundred.word + joint + word, { language, value: hundred.value + value });
  }
}
