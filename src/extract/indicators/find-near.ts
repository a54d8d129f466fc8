import { isPatternList } from '../../model/pattern-list.ts';
import type { NearRule } from '../../model/lexicon.ts';
import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import { patternWords } from './pattern-words.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { isKin } from './kin-languages.ts';
import { itemAround } from './item-around.ts';
import type { MetWord, MetWords, NearSpan } from './met-word.ts';
import { wordsAfter, wordsBefore, wordsOf } from './words-around.ts';

/** Finds where a rule holds, in order of place: the words of its lists near one another, the head not part of another thing. */
export function findNear(lower: string, met: MetWords, { rule, compiled }: { rule: NearRule; compiled: CompiledLexicon }): NearSpan[] {
  const found: NearSpan[] = [];
  if (!isPossible(met, rule)) return found;
  let tries = 0;
  for (const candidate of candidates(met, rule)) {
    tries += 1;
    const span = candidate.length === 2 ? pairOf(lower, candidate, { rule, compiled }) : spanOf(candidate);
    if (span && hasAlso(lower, met, { span, rule }) && isWhole(lower, met, { span, rule, compiled })) found.push(span);
    if (found.length >= MOST_FOUND || tries >= MOST_TRIED) break;
  }
  return found;
}

/** Whether the text holds words enough for a rule at all, wherever they stand: most texts hold none. */
function isPossible(met: MetWords, { lists, also, amount, kinds, least }: NearRule): boolean {
  if (!lists.every((list) => met.has(list))) return false;
  if (also.length > 0 && !amount && !also.some((list) => isPatternList(list) || met.has(list))) return false;
  return least === 0 || kinds.filter((kind) => kind.some((list) => isPatternList(list) || met.has(list))).length >= least;
}

type Candidate = readonly [MetWord] | readonly [MetWord, MetWord];

/** Each word of the first list, with each of the second that stands near when there is one. */
function* candidates(met: MetWords, { lists, within }: NearRule): Generator<Candidate> {
  const [first = '', second] = lists;
  const words = met.get(first) ?? [];
  if (second === undefined) {
    for (const word of words) yield [word];
    return;
  }
  const others = met.get(second) ?? [];
  const reach = (within + 1) * LONGEST_STEP;
  let low = 0;
  for (const word of words) {
    while (low < others.length && (others[low]?.end ?? 0) < word.start - reach) low += 1;
    for (const other of others.slice(low, low + MOST_BESIDE)) {
      if (other.start > word.end + reach) break;
      yield [word, other];
    }
  }
}

/** Characters a word takes, space included, at the most that is reckoned with. */
const LONGEST_STEP = 16;
/** Words of the second list that are tried for one of the first; more stand so near only in a text that is no ad. */
const MOST_BESIDE = 12;
/** Places of one rule in one text, and pairs of words that are looked at; no ad comes near, a text made to cost time does. */
const MOST_FOUND = 200;
const MOST_TRIED = 4_000;

function spanOf(parts: readonly MetWord[]): NearSpan {
  const ordered = parts.toSorted((a, b) => a.start - b.start);
  const [head] = ordered;
  return {
    start: head?.start ?? 0,
    end: Math.max(...ordered.map(({ end }) => end)),
    language: ordered.find(({ language }) => language !== '*')?.language ?? 'und',
    parts: ordered,
  };
}

interface RuleCheck {
  readonly rule: NearRule;
  readonly compiled: CompiledLexicon;
}

/** The span of two words when the second is of the same language, near enough, in the same sentence, and little but fillers between. */
function pairOf(lower: string, pair: readonly [MetWord, MetWord], { rule, compiled }: RuleCheck): NearSpan | undefined {
  const [a, b] = pair;
  if (!isKin(a.language, b.language)) return undefined;
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  if (left.end > right.start || right.start - left.end > (rule.within + 1) * LONGEST_STEP) return undefined;
  const isUnspaced = UNSPACED_LANGUAGES.has(a.language);
  if (isUnspaced && right.start - left.end > (rule.within + 1) * 3) return undefined;
  const gap = lower.slice(left.end, right.start);
  if (SENTENCE_END.test(gap)) return undefined;
  const span = spanOf(pair);
  const fill = compiled.words('fill', span.language);
  if (isUnspaced) return strangeLetters(gap, fill) <= rule.strangers * 2 ? span : undefined;
  const words = wordsOf(gap);
  const strangers = words.filter((word) => !fill.has(word) && !/^\p{N}/u.test(word)).length;
  return words.length <= rule.within && strangers <= rule.strangers ? span : undefined;
}

/** The end of a sentence or line. Must not match the point of a number. */
const SENTENCE_END = /[.!?؟](?=\s|$)|[。！？\n]/u;

/** Letters of a gap that no filler accounts for. */
function strangeLetters(gap: string, fill: ReadonlySet<string>): number {
  let rest = gap;
  for (const word of fill) rest = rest.replaceAll(word, ' ');
  return rest.match(/\p{L}/gu)?.length ?? 0;
}

interface SpanCheck extends RuleCheck {
  readonly span: NearSpan;
}

/** Whether the head stands for itself: "baby for sale", not "baby clothes for sale" nor "cot for baby". */
function isWhole(lower: string, met: MetWords, { span, rule, compiled }: SpanCheck): boolean {
  const head = span.parts.find(({ list }) => list === rule.head);
  if (!head) return true;
  return isUnattached(lower, head, { span, met, compiled }) && !isPurpose(lower, head, { span, compiled });
}

interface HeadCheck {
  readonly span: NearSpan;
  readonly compiled: CompiledLexicon;
}

/** Whether nothing follows that makes the head the first half of another noun; known only for languages that have a list `next`. */
function isUnattached(lower: string, head: MetWord, { span, met, compiled }: HeadCheck & { readonly met: MetWords }): boolean {
  const next = compiled.words('next', span.language);
  if (next.size === 0) return true;
  const behind = GLUED.exec(lower.slice(head.end, head.end + 4));
  if (!behind) return true;
  const [word = ''] = wordsAfter(lower, head.end, 1);
  if (word === '' || /^\p{N}/u.test(word) || next.has(word) || compiled.words('fill', span.language).has(word)) return true;
  const at = head.end + behind[0].length;
  return span.parts.some(({ start }) => start === at) || [...met.values()].some((words) => startsAt(words, at));
}

/** Spaces or a hyphen or apostrophe that lead to a further word. */
const GLUED = /^(?: {1,2}|-|')(?=[\p{L}\p{N}])/u;

function startsAt(words: readonly MetWord[], at: number): boolean {
  return words[firstFrom(words, at)]?.start === at;
}

/** Place in the list of the first word that begins at `at` or later. */
function firstFrom(words: readonly MetWord[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a preposition of purpose or belonging leads to the head, over articles and the like. */
function isPurpose(lower: string, head: MetWord, { span, compiled }: HeadCheck): boolean {
  const before = compiled.words('before', span.language);
  if (before.size === 0) return false;
  const fill = compiled.words('fill', span.language);
  // What the other word of the span covers is no preposition of the head: "looking for".
  const other = Math.max(0, ...span.parts.filter((part) => part !== head && part.end <= head.start).map(({ end }) => end));
  const words = wordsBefore(lower.slice(other, head.start), head.start - other, 4).toReversed();
  for (const word of words) {
    if (before.has(word)) return true;
    if (!fill.has(word)) return false;
  }
  return false;
}

/** Whether one of the further lists, or an amount of money, stands nearby, and as many kinds of evidence as the rule asks for. */
function hasAlso(lower: string, met: MetWords, { span, rule }: { span: NearSpan; rule: NearRule }): boolean {
  if (rule.also.length === 0 && !rule.amount && rule.least === 0) return true;
  const reach = rule.nearby * 7;
  const item = itemAround({ lower, met }, span.start);
  const around: Around = { lower, met, span, from: Math.max(item.start, span.start - reach), to: Math.min(item.end, span.end + reach) };
  if (rule.also.length > 0 || rule.amount) {
    if (!(rule.amount && standsNear('amount', around)) && !rule.also.some((list) => standsNear(list, around))) return false;
  }
  let kinds = 0;
  for (const [at, lists] of rule.kinds.entries()) {
    if (kinds + rule.kinds.length - at < rule.least) return false;
    if (lists.some((list) => standsNear(list, around))) kinds += 1;
    if (kinds >= rule.least) return true;
  }
  return kinds >= rule.least;
}

interface Around {
  readonly lower: string;
  readonly met: MetWords;
  readonly span: NearSpan;
  readonly from: number;
  readonly to: number;
}

/** Whether a word of a list, of the language of the span, stands around it and outside of it. */
function standsNear(list: string, { lower, met, span, from, to }: Around): boolean {
  const words = isPatternList(list) ? patternWords(lower, met, list) : (met.get(list) ?? []);
  for (let at = firstFrom(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= to) return false;
    // English words of trade stand in ads of every language.
    if (
      (word.language === 'en' || isKin(word.language, span.language)) &&
      word.end <= to &&
      (word.end <= span.start || word.start >= span.end)
    )
      return true;
  }
  return false;
}
