import type { TextToken } from './text-token.ts';

/**
 * Languages whose number words count in a text: those it is known to be in, their neighbours, English, and any other language of which
 * five or more number words stand in a row.
 */
export function numberLanguages(tokens: readonly TextToken[], hints: readonly string[]): ReadonlySet<string> {
  const languages = new Set<string>();
  for (const hint of hints) {
    const base = hint.slice(0, 2).toLowerCase();
    for (const language of [hint, base, ...(NEIGHBOURS[base] ?? [])]) languages.add(language);
  }
  languages.add('en');
  for (const language of languagesInRows(tokens)) languages.add(language);
  return languages;
}

const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  sr: ['sr-Latn', 'hr'],
  hr: ['sr-Latn'],
  bs: ['sr-Latn', 'hr'],
  nb: ['no'],
  nn: ['no'],
  ms: ['id'],
  id: ['ms'],
  cs: ['sk'],
  sk: ['cs'],
  uk: ['ru'],
  no: ['da'],
  da: ['no'],
  be: ['ru'],
  zh: ['zh'],
  ja: ['zh'],
  mk: ['sr'],
  az: ['tr'],
  kk: ['ru'],
  ky: ['ru'],
  tg: ['ru'],
  tt: ['ru'],
  uz: ['ru'],
  mr: ['hi'],
  ne: ['hi'],
  ps: ['fa'],
  gl: ['es', 'pt'],
};

const LONG_ROW = 5;

/** For each run of number words with nothing but short gaps between: the language that knows the most of them, if the row is long. */
function languagesInRows(tokens: readonly TextToken[]): string[] {
  const found: string[] = [];
  let counts = new Map<string, number>();
  let said = 0;
  let end = -100;
  const settle = (): void => {
    if (counts.size === 0) return;
    const [best] = said < LONG_ROW ? [] : [...counts].toSorted((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] >= LONG_ROW) found.push(best[0]);
    counts = new Map();
    said = 0;
  };
  for (const token of tokens) {
    if (token.numbers === undefined && token.digits === undefined) continue;
    if (token.start - end > 4) settle();
    end = token.end;
    said += token.parts?.length ?? 1;
    for (const { language } of token.numbers ?? []) counts.set(language, (counts.get(language) ?? 0) + (token.parts?.length ?? 1));
  }
  settle();
  return found;
}
