/** The lists of a lexicon by class, each named after the lexicon and its key: "age.says". The words of a list in parts, or of one by word, are one class. */
export function lexiconClasses(name: string, lexicon: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const classes: Record<string, string[]> = {};
  for (const [key, list] of Object.entries(lexicon)) if (key !== 'source') classes[`${name}.${key}`] = wordsIn(list);
  return classes;
}

function wordsIn(list: unknown): string[] {
  if (typeof list === 'string') return [list];
  if (Array.isArray(list)) return list.flatMap(wordsIn);
  if (typeof list !== 'object' || list === null) return [];
  return Object.entries(list).flatMap(([key, value]) => (Array.isArray(value) ? wordsIn(value) : [key, ...wordsIn(value)]));
}
