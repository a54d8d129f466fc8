import digitWords from '../../../lexicon/digit-words.json' with { type: 'json' };
import numberWords from '../../../lexicon/number-words.json' with { type: 'json' };

/** What a number word stands for in one language. */
export interface NumberWord {
  /** BCP 47. */
  readonly language: string;
  /** One digit for 0 to 9, two for 10 to 99, three for full hundreds. */
  readonly digits: string;
}

/** Languages whose number words change meaning without their marks. */
const MARKS_MATTER: ReadonlySet<string> = new Set('vi th lo km my hi mr ne bn gu pa ta te kn ml si zh ja ko'.split(' '));

/** Number words of every language, by their spelling in lower case without spaces and hyphens; accents also left out where that differs. */
export const NUMBER_LEXICON: ReadonlyMap<string, readonly NumberWord[]> = buildLexicon();

/** Spellings of several words ("soixante dix"), glued, each with its language: only these are joined from words that stand apart. */
export const SPACED_NUMBERS: ReadonlySet<string> = new Set(
  [digitWords.words, numberWords.words].flatMap((table: Record<string, Record<string, readonly string[]>>) =>
    Object.entries(table).flatMap(([language, numbers]) =>
      Object.values(numbers)
        .flat()
        .filter((word) => /[\s'’ʼ-]/.test(word))
        .map((word) => `${language} ${numberKey(word)}`),
    ),
  ),
);

/** First parts of number words that hold an apostrophe («п'ять»), which the scanner sees as two words. */
export const APOSTROPHE_STARTS: ReadonlySet<string> = new Set(
  [digitWords.words, numberWords.words].flatMap((table: Record<string, Record<string, readonly string[]>>) =>
    Object.values(table).flatMap((numbers) =>
      Object.values(numbers)
        .flat()
        .flatMap((word) => /^(\p{L}{1,8})['’ʼ]/u.exec(word.toLowerCase())?.[1] ?? []),
    ),
  ),
);

/** The spelling under which a number word is looked up: lower case, no spaces, hyphens or apostrophes. */
function numberKey(words: string): string {
  return words.toLowerCase().replace(/[\s'’ʼ-]/g, '');
}

function buildLexicon(): Map<string, NumberWord[]> {
  const lexicon = new Map<string, NumberWord[]>();
  const tables: readonly Record<string, Record<string, readonly string[]>>[] = [digitWords.words, numberWords.words];
  for (const table of tables) {
    for (const [language, numbers] of Object.entries(table)) {
      for (const [digits, spellings] of Object.entries(numbers)) {
        for (const spelling of spellings) addSpelling(lexicon, spelling, { language, digits });
      }
    }
  }
  return lexicon;
}

function addSpelling(lexicon: Map<string, NumberWord[]>, spelling: string, word: NumberWord): void {
  const exact = numberKey(spelling);
  const plain = exact
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o');
  const forms = [exact];
  // Vietnamese words are told apart by their tone marks alone; vowels of Indic scripts, Thai, Lao, Khmer and Burmese are marks as well.
  if (!MARKS_MATTER.has(word.language)) forms.push(plain, exact.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
  for (const form of new Set(forms.map((one) => one.normalize('NFC')))) {
    const list = lexicon.get(form) ?? [];
    if (list.every((other) => other.language !== word.language)) list.push(word);
    lexicon.set(form, list);
  }
}
