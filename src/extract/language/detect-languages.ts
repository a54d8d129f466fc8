import { countWords, joinCounts, LANGUAGES, type WordCount } from './count-words.ts';
import { languageOfLetters } from './language-of-letters.ts';
import { languageOfScript } from './language-of-script.ts';
import { scoreLanguages } from './score-languages.ts';
import { stripHandles } from './strip-handles.ts';
import { countOf } from './tally.ts';

/**
 * Languages a text is written in, BCP 47, most used first; a second language counts from a quarter of the letters. Empty when nothing can
 * be told. Handles are left out; `hints` break ties on short texts. Malay is given as Indonesian unless words of its own stand there.
 */
export function detectLanguages(text: string, hints: readonly string[]): string[] {
  const sentences = countWords(stripHandles(text.slice(0, MOST_READ)));
  const whole = joinCounts(sentences);
  if (whole.letters < FEWEST_LETTERS) return shortLabel(whole);
  const main = languageOf(whole, hints);
  if (main === undefined) return hints.slice(0, 1);
  const second = secondLanguage(sentences, main, hints);
  if (second === undefined) return [main];
  return second.share > 0.5 ? [second.language, main] : [main, second.language];
}

/** The language of two or three letters, such as a label, where their script tells it. */
function shortLabel(whole: WordCount): string[] {
  const script = whole.letters < 2 ? undefined : languageOfScript(whole);
  return script === undefined || !EAST_ASIAN.has(script) ? [] : [script];
}

/** Languages of which two letters make a word. */
const EAST_ASIAN: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** Characters judged; ads are short, and more changes nothing. */
const MOST_READ = 2000;
/** Characters the detector is given at once. */
const MOST_JUDGED = 240;
/** Digits, emoji and signs, which the detector should not see. */
const NO_LETTERS = /[\p{N}\p{Extended_Pictographic}_*~|<>{}[\]#+=/\\•·]{1,64}/gu;
/** Frequent words that settle the matter without it. */
const CLEAR_VOTES = 6;
/** Letters below which nothing is told. */
const FEWEST_LETTERS = 4;
/** Share of the letters from which a further language counts, and the least of them. */
const SECOND_SHARE = 0.25;
const LEAST_SECOND = 24;

interface Second {
  readonly language: string;
  /** Of the letters, 0 to 1. */
  readonly share: number;
}

/** Another language that whole sentences are written in. Only sentences whose script or frequent words point away from the main one are asked. */
function secondLanguage(sentences: readonly WordCount[], main: string, hints: readonly string[]): Second | undefined {
  const letters = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    total += sentence.letters;
    const language = pointsAway(sentence, main) ? (languageOf(sentence, hints) ?? main) : main;
    letters.set(language, (letters.get(language) ?? 0) + sentence.letters);
  }
  const [best] = [...letters].filter(([language]) => language !== main).toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < LEAST_SECOND || best[1] < total * SECOND_SHARE) return undefined;
  return { language: best[0], share: best[1] / total };
}

function pointsAway(sentence: WordCount, main: string): boolean {
  const script = languageOfScript(sentence);
  if (script !== undefined) return script !== main;
  if (OWN_SCRIPT.has(main)) return true;
  const { keys, counts } = sentence.votes;
  const own = countOf(sentence.votes, LANGUAGES.indexOf(main));
  return counts.some((count, at) => count >= 2 && count > own && LANGUAGES[keys[at] ?? 0] !== main);
}

/** Languages told by their script alone: every sentence in another script points away. */
const OWN_SCRIPT: ReadonlySet<string> = new Set([
  'zh',
  'ja',
  'ko',
  'th',
  'ar',
  'fa',
  'ur',
  'he',
  'el',
  'ka',
  'hy',
  'hi',
  'km',
  'lo',
  'my',
  'bn',
  'am',
  'ti',
  'as',
  'mr',
  'ne',
  'ps',
  'sd',
  'ug',
  'ckb',
]);

function languageOf(count: WordCount, hints: readonly string[]): string | undefined {
  const votes = new Map(count.votes.keys.map((language, at) => [LANGUAGES[language] ?? '', count.votes.counts[at] ?? 0]));
  const best = languageOfScript(count) ?? likeliest(count, votes, hints);
  return best !== undefined && hints.includes(best) ? best : (hints.find((hint) => isMeant(hint, best, votes)) ?? best);
}

function likeliest(count: WordCount, votes: ReadonlyMap<string, number>, hints: readonly string[]): string | undefined {
  const voted = [...votes].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = voted;
  // Many frequent words of one language and few of any other: the detector would say the same, at thirty times the cost.
  if (first !== undefined && first[1] >= CLEAR_VOTES && first[1] >= 2 * (second?.[1] ?? 0)) return first[0];
  const own = languageOfLetters(count.text);
  if (own !== undefined && ALONE.has(own)) return own;
  const ranked = detect(count.text);
  addVotes(ranked, voted, count.letters);
  for (const hint of hints) bump(ranked, canonical(hint.slice(0, 2)), weightOfHint(count.letters));
  if (own !== undefined) ranked.set(own, (ranked.get(own) ?? ranked.get(RELATED[own] ?? '') ?? 0) + OWN_LETTERS);
  return [...ranked].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a hint adds to the score of its language, against scores of up to one: less, the more there is to judge by. */
function weightOfHint(letters: number): number {
  return letters < 30 ? 0.12 : letters < 80 ? 0.08 : letters < 200 ? 0.04 : 0;
}

/** Whether a hint names the twin of the language that is likeliest, and no two words speak against it. */
function isMeant(hint: string, best: string | undefined, votes: ReadonlyMap<string, number>): boolean {
  if (best === undefined || TWINS[hint] !== best) return false;
  return hint === 'ur' || (votes.get(best) ?? 0) - (votes.get(hint) ?? 0) < 2;
}

/** Languages that are written alike, Urdu in Latin letters, which has no list of its own, like Hindi, and short Nepali and Marathi like it: by hint, the language that it is taken for. */
const TWINS: Readonly<Record<string, string>> = { hr: 'sr', sr: 'hr', ms: 'id', id: 'ms', ur: 'hi', ne: 'hi', mr: 'hi' };

/** Adds what frequent words say to the scores of a text: more, the fewer letters there are for the detector to judge by. */
function addVotes(ranked: Map<string, number>, votes: readonly (readonly [string, number])[], letters: number): void {
  const detected = new Map(ranked);
  const unknown = Math.max(0, ...detected.values()) * UNKNOWN_SHARE;
  const weight = letters < 40 ? 0.08 : letters < 120 ? 0.05 : 0.02;
  // Many votes count as the most that do, fewer in proportion: neighbours share most of their words.
  const most = votes[0]?.[1] ?? 0;
  const share = Math.min(most, MOST_VOTES) / Math.max(most, 1);
  for (const [language, votesFor] of votes) {
    const base =
      detected.get(language) ?? detected.get(RELATED[language] ?? '') ?? (votesFor >= 2 && UNKNOWN.has(language) ? unknown : undefined);
    if (base !== undefined) ranked.set(language, base + votesFor * share * weight);
  }
}

/** Languages of the lists that the detector does not know nor takes for one neighbour: two words put them near the best that it names. */
const UNKNOWN: ReadonlySet<string> = new Set(
  'uz sw gl cy ga mt eo lb so ha zu xh ig sn rw lg om mg ht jv su tk mi sm qu gn st tn wo ln kk ky tg hi ne ku mn bn el'.split(' '),
);
const UNKNOWN_SHARE = 0.9;

/** Frequent words that count. */
const MOST_VOTES = 8;

/** What the detector says of a text: languages as they are given, each with its score. */
function detect(text: string): Map<string, number> {
  const ranked = new Map<string, number>();
  for (const [language, score] of scoreLanguages(text.slice(0, MOST_JUDGED).replace(NO_LETTERS, ' ')))
    ranked.set(canonical(language), Math.max(ranked.get(canonical(language)) ?? 0, score));
  return ranked;
}

/** Languages that the detector does not know, and that letters of their own tell for sure. */
const ALONE: ReadonlySet<string> = new Set(['az', 'kk', 'ky', 'mn', 'tg', 'tt', 'uz']);

/** What a letter that one language alone has weighs, against scores of up to one. */
const OWN_LETTERS = 0.3;

/** Languages that the detector does not know or tell apart, by the one it takes them for. */
const RELATED: Readonly<Record<string, string>> = { mk: 'sr', sr: 'hr', hr: 'sr', ms: 'id', af: 'nl' };

function canonical(language: string): string {
  return language === 'ms' ? 'id' : language === 'nb' || language === 'nn' ? 'no' : language === 'bs' ? 'hr' : language;
}

function bump(ranked: Map<string, number>, language: string, by: number): void {
  const score = ranked.get(language);
  if (score !== undefined) ranked.set(language, score + by);
}
