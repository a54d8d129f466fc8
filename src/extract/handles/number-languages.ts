import { countryLanguages } from './phone-countries.ts';
import { plansOfCode } from './phone-plan.ts';
import type { TextToken } from './text-token.ts';

/** Where the languages of a number's words may be told. */
interface NumberText {
  readonly text: string;
  /** Of the text and of its record, BCP 47. */
  readonly languages: readonly string[];
  readonly countries: readonly string[];
}

/**
 * Languages whose number words count in a text: those it is known to be in, those of its country and of the calling codes in it, their neighbours,
 * English, and any other language of which five or more number words stand in a row.
 */
export function numberLanguages(tokens: readonly TextToken[], { text, languages: known, countries }: NumberText): ReadonlySet<string> {
  const languages = new Set<string>();
  const spoken = countryLanguages([...countries, ...calledCountries(text)]).filter((language) => !BY_FEW.has(language));
  for (const hint of [...known, ...spoken]) {
    const base = hint.slice(0, 2).toLowerCase();
    for (const language of [hint, base, ...(NEIGHBOURS[base] ?? [])]) languages.add(language);
  }
  languages.add('en');
  for (const language of languagesInRows(tokens)) languages.add(language);
  return languages;
}

/** Languages that few ads of their country are written in, with number words that its other languages have as words of another meaning. */
const BY_FEW: ReadonlySet<string> = new Set(['cy', 'ga']);

/** The main country of each calling code behind a plus sign. */
function calledCountries(text: string): string[] {
  const countries: string[] = [];
  for (let at = text.indexOf('+'); at >= 0 && countries.length < MOST_CALLED; at = text.indexOf('+', at + 1)) {
    const digits = DIGITS.exec(text.slice(at + 1, at + 5))?.[0] ?? '';
    const plan = [1, 2, 3].map((length) => plansOfCode(digits.slice(0, length))[0]).find((one) => one !== undefined);
    if (plan !== undefined) countries.push(plan.country);
  }
  return countries;
}

const MOST_CALLED = 4;
const DIGITS = /^\d{1,3}/;

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
