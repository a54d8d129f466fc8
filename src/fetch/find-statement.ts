import type { PageSummary } from '../model/page-reading.ts';
import { namesAd, saysGone } from './says-gone.ts';
import { saysPhrase } from './says-phrase.ts';
import type { Said } from './says-phrase.ts';
import type { WallKind } from './wall-words.ts';

/** What a page says of itself, and how plainly. */
export interface Statement {
  /** The phrase of our own list. */
  readonly phrase: string;
  /**
   * `heading`: it is most of a heading or of a part of the title; `sentence`: a good part of one of the first sentences;
   * `word`: no more than a word of either.
   */
  readonly how: 'heading' | 'sentence' | 'word';
  /** Whether title, headings or first sentences say it in two different texts. */
  readonly twice: boolean;
  /** Part of its text's letters that the phrase makes up, 0 to 1. */
  readonly share: number;
  /** Whether the same text names an ad, a page, a topic or the like. */
  readonly ofAd: boolean;
  /** Whether the same text asks a question. */
  readonly asks: boolean;
}

/** Part of a title or heading that the phrase must make up: "Page not found" counts, an ad titled "Soulmate not found yet, will you be mine" does not. */
const LEAST_HEADING_SHARE = 0.5;
/** The same of a first sentence, which says more around it: less for a long phrase, which nobody writes by chance. */
const LEAST_SENTENCE_SHARE = 0.25;
const LEAST_SHORT_SHARE = 0.5;
const FIRST_LINES = 3;

/** The plainest statement of a kind in a page's title, main headings and first sentences outside the template; undefined when it makes none. */
export function findStatement(summary: PageSummary, kind: WallKind): Statement | undefined {
  // Separators between a title's parts need a space on one side at least, or "e-mail" would be cut.
  const headings = [...summary.own.headings.slice(0, 2), ...titleOf(summary).split(/[|»·•]|\s[-–—:]\s|:\s/)];
  const sentences = summary.own.lines.slice(0, FIRST_LINES).flatMap(firstSentences);
  const inHeadings = saidIn(headings, kind);
  const inSentences = saidIn(sentences, kind);
  const twice = new Set([...inHeadings, ...inSentences].map(({ text }) => text)).size > 1;
  const plain = inHeadings.find((said) => said.share >= LEAST_HEADING_SHARE && isStatement(said.phrase));
  if (plain) return statementOf(plain, 'heading', twice);
  const sentence = inSentences.find((said) => said.share >= leastShare(said) && isStatement(said.phrase));
  if (sentence) return statementOf(sentence, 'sentence', twice);
  const word = inHeadings.toSorted((a, b) => b.share - a.share)[0] ?? inSentences[0];
  return word && statementOf(word, 'word', twice);
}

/** The title without the heading that it repeats: the heading is judged as a whole, "Site down: error 503, anyone else?" by none of its parts. */
function titleOf({ title, own }: PageSummary): string {
  return own.headings.reduce((rest, heading) => (heading.length > 3 ? rest.replace(heading, ' ') : rest), title);
}

/** Whether a heading or one of the first sentences says, in other words than our phrases, that an ad or page is gone; short ones only. */
export function saysItIsGone(summary: PageSummary): boolean {
  const lines = summary.own.lines.slice(0, FIRST_LINES + 1).flatMap(firstSentences);
  return [...summary.own.headings.slice(0, 2), ...lines].some((text) => text.length <= LONGEST_NOTICE && saysGone(text));
}

/** Characters of a notice; a sentence of an ad that tells a story is longer. */
const LONGEST_NOTICE = 120;

/** A phrase and the text that says it. */
type SaidIn = Said & { readonly text: string };

function statementOf({ phrase, share, text }: SaidIn, how: Statement['how'], twice: boolean): Statement {
  return { phrase, how, twice, share, ofAd: namesAd(text), asks: /[?？؟]/.test(text) };
}

function saidIn(texts: readonly string[], kind: WallKind): SaidIn[] {
  return texts.flatMap((text) => {
    const said = saysPhrase(text, kind);
    return said ? [{ ...said, text: text.trim().toLowerCase() }] : [];
  });
}

/** The first two sentences of a line. */
function firstSentences(line: string): readonly string[] {
  // A full stop and a blank, or one of the signs that end a sentence in scripts without blanks; one character each.
  return line
    .slice(0, 400)
    .split(/(?<=[.!?…])\s|[。！？]/)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, 2);
}

function leastShare({ phrase, text }: SaidIn): number {
  const words = phrase.split(' ').length;
  return words > 1 && words <= 3 && !namesAd(text) ? LEAST_SHORT_SHARE : LEAST_SENTENCE_SHARE;
}

/** Two words at least, or a run of four signs of a script written without spaces: one word may be the title of an ad ("Maintenance"). */
function isStatement(phrase: string): boolean {
  return phrase.includes(' ') || (/[\u0E00-\u0E7F\u3400-\u9FFF]/.test(phrase) && phrase.length >= 3);
}
