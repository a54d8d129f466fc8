/**
 * The lists of a lexicon by class, each named after the lexicon and its key: "age.says". A list in parts (by language, by what its words stand for) is one
 * class; where the parts say in which languages a word counts, the words are their keys.
 */
export function lexiconClasses(name: string, lexicon: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const classes: Record<string, string[]> = {};
  for (const [key, list] of Object.entries(lexicon)) if (key !== 'source') classes[`${name}.${key}`] = wordsIn(list);
  return classes;
}

function wordsIn(list: unknown): string[] {
  if (typeof list === 'string') return [list];
  if (Array.isArray(list)) return list.flatMap(wordsIn);
  if (typeof list !== 'object' || list === null) return [];
  return Object.entries(list).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return [key, ...wordsIn(value)];
    return value.every((one) => typeof one === 'string' && LANGUAGE.test(one)) ? [key] : wordsIn(value);
  });
}

/** A language code, such as of `short` in lexicon/age-words.json. */
const LANGUAGE = /^[a-z]{2}$/u;
