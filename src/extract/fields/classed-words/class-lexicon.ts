import { type ClassIndex, classIndex, type LexiconWord } from './class-index.ts';

/** Words of a lexicon by class and language: parted by commas, `*` behind a word for any ending. */
export type ClassLexicon<Class extends string> = Readonly<Record<Class, Readonly<Record<string, string>>>>;

/** The index of a lexicon, built when it is first asked for. `numbered`: classes of words that may stand right beside a digit. */
export function lexiconIndex<Class extends string>(
  lexicon: ClassLexicon<Class>,
  numbered: readonly NoInfer<Class>[] = [],
): () => ClassIndex<Class> {
  let index: ClassIndex<Class> | undefined;
  return () => (index ??= classIndex(wordsOf(lexicon, numbered)));
}

function wordsOf<Class extends string>(lexicon: ClassLexicon<Class>, numbered: readonly Class[]): LexiconWord<Class>[] {
  return (Object.keys(lexicon) as Class[]).flatMap((value) =>
    Object.entries(lexicon[value]).flatMap(([language, words]) =>
      words.split(', ').map((written) => ({ written, value, language, numbered: numbered.includes(value) })),
    ),
  );
}
