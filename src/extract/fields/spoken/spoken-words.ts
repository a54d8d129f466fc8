import spokenWords from '../../../../lexicon/spoken-words.json' with { type: 'json' };
import { LANGUAGE_NAMES } from '../language-names.ts';
import { plainForms } from '../plain-forms.ts';
import { buildWordIndex, type WordIndex } from '../word-index.ts';

/** What a word does where languages are told, as bit flags. */
export const SPOKEN = {
  /** Names a language. */
  name: 1,
  /** Short for a language, among others only: "en", "ital". */
  short: 2,
  /** Stands before a list of languages. */
  label: 4,
  /** A label that needs no colon. */
  plural: 8,
  /** A form of "speak". */
  speak: 16,
  /** A form of "know" or "understand": counts right beside a language. */
  know: 32,
  /** How well. */
  level: 64,
  /** May stand among languages. */
  among: 128,
  not: 256,
  but: 512,
  /** Makes it what is asked of others. */
  wanted: 1024,
  /** What a name of a nation beside it qualifies. */
  noun: 2048,
  /** What languages are named for but speaking: courses, books. */
  lesson: 4096,
  /** One word for somebody who speaks a language. */
  speaker: 8192,
  /** Denies in itself that one speaks. */
  speakNot: 16384,
  /** Said by the speaker of herself alone. */
  first: 32768,
  /** Right before a verb it makes that a question or a demand. */
  asked: 65536,
  /** A level that is said of much else. */
  weak: 131072,
} as const;

/** Words and phrases of a lower-case text that matter where languages are told, with their `SPOKEN` flags and the codes of what they name. */
export const SPOKEN_WORDS: {
  readonly index: WordIndex;
  readonly flags: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, string>;
  /** Those that a text is looked at for at all. */
  readonly sought: ReadonlySet<string>;
} = buildWords();

function buildWords(): typeof SPOKEN_WORDS {
  const flags = new Map<string, number>();
  const codes = new Map<string, string>(LANGUAGE_NAMES);
  const add = (words: readonly string[], flag: number): ReadonlySet<string> => {
    const forms = plainForms(words);
    for (const word of forms) flags.set(word, (flags.get(word) ?? 0) | flag);
    return forms;
  };
  for (const name of LANGUAGE_NAMES.keys()) flags.set(name, SPOKEN.name);
  for (const [code, words] of Object.entries(spokenWords.speakers)) for (const word of add(words, SPOKEN.speaker)) codes.set(word, code);
  const sought = new Set(flags.keys());
  for (const [code, words] of Object.entries(spokenWords.abbreviations))
    for (const word of add(words, SPOKEN.short)) if (!codes.has(word)) codes.set(word, code);
  for (const word of [
    ...add(spokenWords.labels, SPOKEN.label),
    ...add(spokenWords.speak, SPOKEN.speak),
    ...add(spokenWords.first, SPOKEN.speak | SPOKEN.first),
  ])
    sought.add(word);
  add(spokenWords.plural, SPOKEN.plural);
  add(spokenWords.know, SPOKEN.know);
  add(spokenWords.speakNot, SPOKEN.speakNot | SPOKEN.speak);
  add(spokenWords.levels, SPOKEN.level);
  add(spokenWords.weak, SPOKEN.level | SPOKEN.weak);
  add([...spokenWords.among, ...spokenWords.between, ...spokenWords.notOnly], SPOKEN.among);
  add(spokenWords.not, SPOKEN.not);
  add(spokenWords.but, SPOKEN.but);
  add(spokenWords.wanted, SPOKEN.wanted);
  add(spokenWords.asked, SPOKEN.asked);
  add(spokenWords.nouns, SPOKEN.noun);
  add(spokenWords.lessons, SPOKEN.lesson);
  // What denies or names is no filler.
  for (const [word, flag] of flags) if ((flag & (SPOKEN.not | SPOKEN.name)) !== 0) flags.set(word, flag & ~SPOKEN.among);
  return { index: buildWordIndex(flags.keys()), flags, codes, sought };
}
