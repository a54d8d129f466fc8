import statementWords from '../../../../../lexicon/job-statement-words.json' with { type: 'json' };
import spokenWords from '../../../../../lexicon/spoken-words.json' with { type: 'json' };
import { isUnspaced } from '../../../text/is-unspaced.ts';
import { buildWordIndex, type WordIndex } from '../../word-index.ts';
import { JOB_WORD, type JobWordClass } from './job-word-classes.ts';
import { plainLetters } from '../../../text/plain-letters.ts';

/** What a word is in one language. */
export interface JobWordEntry {
  /** BCP 47; undefined: in every language. */
  readonly language: string | undefined;
  /** `JOB_WORD` flags. */
  readonly classes: number;
  /** The language that the word names, BCP 47. */
  readonly names?: string;
  /** Whether letters may stand right before it, and right behind it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Letters of Latin script alone: names of languages of three of them are mostly other words. */
const SHORT_NAME = /^[a-z]{1,3}$/u;

/** Words made ready to be looked for. */
export interface JobWords {
  readonly entries: ReadonlyMap<string, readonly JobWordEntry[]>;
  /** All of them, for where a word begins. */
  readonly index: WordIndex;
  /** Those that may stand behind other letters. */
  readonly inner: WordIndex;
}

/** All words of job advertisements, without accents. */
export const JOB_WORDS: JobWords = build();

function build(): JobWords {
  const entries = new Map<string, JobWordEntry[]>();
  for (const [language, classes] of Object.entries(statementWords.words) as [string, Partial<Record<JobWordClass, readonly string[]>>][])
    for (const [name, words] of Object.entries(classes) as [JobWordClass, readonly string[]][])
      for (const word of words) add(entries, word, { language, classes: classesOf(name, word) });
  for (const [names, words] of Object.entries(spokenWords.languages))
    for (const word of words) if (!SHORT_NAME.test(word)) add(entries, word, { language: undefined, classes: 0, names });
  for (const [names, words] of Object.entries(statementWords.languageStems))
    for (const word of words) add(entries, word, { language: undefined, classes: 0, names });
  const inner = [...entries].flatMap(([word, list]) => (list.some(({ openStart }) => openStart) ? [word] : []));
  return { entries, index: buildWordIndex(entries.keys()), inner: buildWordIndex(inner) };
}

/** A denial of several words holds a verb and denies on either side: "don't need". */
function classesOf(name: JobWordClass, word: string): number {
  return JOB_WORD[name] | (name === 'denyBefore' && word.includes(' ') ? JOB_WORD.deny : 0);
}

function add(entries: Map<string, JobWordEntry[]>, written: string, entry: Omit<JobWordEntry, 'openStart' | 'openEnd'>): void {
  const word = plainLetters(written.replaceAll('*', ''));
  const unspaced = isUnspaced(word.charCodeAt(0));
  const openStart = unspaced || written.startsWith('*');
  const openEnd = unspaced || written.endsWith('*');
  const list = entries.get(word) ?? [];
  const same = list.findIndex((one) => one.language === entry.language && one.openStart === openStart && one.openEnd === openEnd);
  const before = list[same];
  if (before === undefined) list.push({ ...entry, openStart, openEnd });
  else list[same] = { ...before, ...entry, classes: before.classes | entry.classes };
  entries.set(word, list);
}
