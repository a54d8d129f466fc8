import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import statementWords from '../../../../lexicon/job-statement-words.json' with { type: 'json' };
import spokenWords from '../../../../lexicon/spoken-words.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';
import { KeptOfText } from '../../text/kept-of-text.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { classIndex, type LexiconWord } from '../classed-words/class-index.ts';
import { type StandingWord, standingWords } from '../classed-words/standing-words.ts';
import { JOB_WORD, type JobWordClass } from './said/job-word-classes.ts';

/** A list of words of pay and hiring, by its name in lexicon/pay-words.json or lexicon/hire-words.json; `hiresAfter`: the words for hiring behind a name. */
export type JobList = Exclude<keyof typeof payWords, 'source'> | (typeof HIRE_LISTS)[number] | 'hiresAfter';

/** What a word of lexicon/job-statement-words.json is. */
export interface SaidWord {
  /** `JOB_WORD` flags. */
  readonly classes: number;
  /** Two letters; undefined: in every language. */
  readonly language: string | undefined;
  /** The language that it names, BCP 47. */
  readonly names: string | undefined;
}

/** All that a text holds of the words of ads for jobs, found in one walk. */
export interface JobWords {
  /** The folded text in lower case, and in plain letters, unit for unit. */
  readonly lower: string;
  readonly plain: string;
  /** What is given and asked for, in words of every language. */
  readonly said: readonly StandingWord<SaidWord>[];
  readonly lists: ReadonlyMap<JobList, readonly Standing[]>;
}

type Standing = Omit<StandingWord<unknown>, 'value'>;

/** The words of ads for jobs in a text. */
export function jobWordsOf(text: PreparedText): JobWords {
  return KEPT.of(text);
}

/** The words of ads for jobs in a stretch of a text in lower case. */
export function jobWordsIn(lower: string): JobWords {
  const plain = plainLetters(lower);
  const said: StandingWord<SaidWord>[] = [];
  const lists = new Map<JobList, Standing[]>();
  for (const { start, stem, end, value } of standingWords(plain, INDEX, ofAnyLanguage)) {
    if (typeof value === 'object') said.push({ start, stem, end, value });
    else {
      const list = lists.get(value);
      if (list === undefined) lists.set(value, [{ start, stem, end }]);
      else list.push({ start, stem, end });
    }
  }
  return { lower, plain, said, lists };
}

/** The words of a list in a stretch of a text, in order, the longest at each place and none within another; an ending may reach out of the stretch. */
export function wordsIn({ lists }: JobWords, list: JobList, { start, end }: Span): Span[] {
  const standing = lists.get(list) ?? [];
  const found: { start: number; end: number }[] = [];
  for (let at = firstFrom(standing, start); at < standing.length; at += 1) {
    const word = standing[at];
    if (word === undefined || word.start >= end) break;
    if (word.stem > end) continue;
    const last = found.at(-1);
    const to = Math.min(word.end, end);
    if (last === undefined || word.start >= last.end) found.push({ start: word.start, end: to });
    else if (word.start === last.start) last.end = Math.max(last.end, to);
  }
  return found;
}

/** Whether a word of some lists stands in a stretch of a text. */
export function holdsWord({ lists }: JobWords, names: readonly JobList[], { start, end }: Span): boolean {
  return names.some((name) => {
    const standing = lists.get(name) ?? [];
    for (let at = firstFrom(standing, start); at < standing.length; at += 1) {
      const word = standing[at];
      if (word === undefined || word.start >= end) break;
      if (word.stem <= end) return true;
    }
    return false;
  });
}

/** The first of some words in order that begins at a place or behind it. */
function firstFrom(standing: readonly Standing[], start: number): number {
  let low = 0;
  let high = standing.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((standing[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const KEPT = new KeptOfText(({ folded }) => jobWordsIn(folded.lower));

function ofAnyLanguage(): boolean {
  return true;
}

/** Lists of lexicon/hire-words.json that are looked for; `hires` is one of words behind a name there. */
const HIRE_LISTS = [
  'elsewhere',
  'elsewhereBehind',
  'families',
  'familiesBehind',
  'housesBefore',
  'housesBehind',
  'agencies',
  'notNames',
  'generic',
  'formerly',
  'seasons',
  'seats',
] as const;
/** Lists of words that are written right beside an amount. */
const NUMBERED: ReadonlySet<string> = new Set(['wage', 'hour', 'day', 'week', 'month', 'year', 'night', 'item', 'aside', 'with']);
/** Letters of Latin script alone: names of languages of three of them are mostly other words. */
const SHORT_NAME = /^[a-z]{1,3}$/u;

const INDEX = classIndex<JobList | SaidWord>([...listedWords(), ...saidWords()], statementWords.joined);

function listedWords(): LexiconWord<JobList>[] {
  const { source: _source, ...pay } = payWords;
  const hire = HIRE_LISTS.map((name) => [name, hireWords[name]] as const);
  const lists = [...(Object.entries(pay) as [JobList, readonly string[]][]), ...hire, ['hiresAfter', hireWords.hires] as const];
  return lists.flatMap(([value, words]) => words.map((written) => ({ written, value, numbered: NUMBERED.has(value) })));
}

function saidWords(): LexiconWord<SaidWord>[] {
  const words: LexiconWord<SaidWord>[] = [];
  for (const [language, classes] of Object.entries(statementWords.words) as [string, Partial<Record<JobWordClass, readonly string[]>>][])
    for (const [name, list] of Object.entries(classes) as [JobWordClass, readonly string[]][]) {
      const value: SaidWord = { classes: JOB_WORD[name], language, names: undefined };
      // A denial of several words holds a verb and denies on either side: "don't need".
      const phrase = name === 'denyBefore' ? { ...value, classes: JOB_WORD.denyBefore | JOB_WORD.deny } : value;
      for (const written of list) words.push({ written, value: written.includes(' ') ? phrase : value });
    }
  const spoken = Object.entries(spokenWords.languages).map(
    ([names, list]) => [names, list.filter((name) => !SHORT_NAME.test(name))] as const,
  );
  for (const [names, list] of [...spoken, ...Object.entries(statementWords.languageStems)]) {
    const value: SaidWord = { classes: 0, language: undefined, names };
    for (const written of list) words.push({ written, value, joins: true });
  }
  return words;
}
