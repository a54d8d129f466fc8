import { longestWords } from '../../classed-words/find-classed-words.ts';
import { nearLanguages } from '../../classed-words/near-languages.ts';
import type { JobWords } from '../job-words.ts';

/** A word of the lexicon where it stands in a text. */
export interface JobMark {
  readonly start: number;
  readonly end: number;
  /** `JOB_WORD` flags. */
  readonly classes: number;
  /** The language that it names, BCP 47. */
  readonly names?: string;
}

/** What a text says of what is given and asked for, in order, the longest words at each place; `languages`: those that the text is in, all where it is empty. */
export function jobMarks({ said }: JobWords, languages: readonly string[]): JobMark[] {
  const near = new Set(nearLanguages(languages, WITHOUT_ENGLISH));
  const own = near.size === 0 ? said : said.filter(({ value: { language } }) => language === undefined || near.has(language));
  return longestWords(own).map(({ start, end, words }) => {
    let classes = 0;
    let names: string | undefined;
    for (const { value } of words) {
      classes |= value.classes;
      names ??= value.names;
    }
    return { start, end, classes, ...(names === undefined ? {} : { names }) };
  });
}

/** Languages in which English `no` is another word. */
const WITHOUT_ENGLISH: ReadonlySet<string> = new Set(['pt', 'lv']);
