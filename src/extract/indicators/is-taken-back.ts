import type { LexiconIndicator } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import type { CompiledLexicon, PhraseGroup } from './compile-lexicon.ts';
import { isDoneByNobody } from './is-done-by-nobody.ts';
import { isHarmless } from './is-harmless.ts';
import { isNegated } from './is-negated.ts';
import { isVoid } from './is-void.ts';
import { isKin } from './kin-languages.ts';
import { scanPhrases } from './scan-phrases.ts';
import { weightAgainst } from './weight-against.ts';
import type { WeighedText } from './words-against.ts';

/** A place where an indicator would hold; offsets into the folded text. */
interface Candidate extends Span {
  readonly language: string;
}

/** Whether what stands around a place takes it back: a negation, a word of the indicator's `unless` lists, signs of a jest or an everyday matter, or many words that tell another kind of text. */
export function isTakenBack(text: WeighedText, candidate: Candidate, indicator: LexiconIndicator): boolean {
  const { lower, compiled } = text;
  return (
    isNegated(lower, candidate, compiled) ||
    isDoneByNobody(lower, candidate, { language: candidate.language, compiled }) ||
    isVetoed(lower, candidate, { indicator, compiled }) ||
    isHarmless(text, candidate, indicator) ||
    indicator.weighings.some(({ against, outweighs }) => outweighs > 0 && weightAgainst(text, candidate, against) >= outweighs)
  );
}

/** Characters that `unlessNear` looks at on either side, and the most of a sentence that `unless` does. */
const NEAR = 300;
const LONGEST_SENTENCE = 240;

/** Whether a word of the indicator's `unless` lists stands around a place. With the language `*` words of every language count. */
export function isVetoed(
  lower: string,
  { start, end, language }: Candidate,
  { indicator, compiled }: { indicator: Pick<LexiconIndicator, 'unless' | 'unlessNear'>; compiled: CompiledLexicon },
): boolean {
  const sentence = sentenceAround(lower, start, end);
  const from = Math.max(0, start - NEAR);
  const to = Math.min(lower.length, end + NEAR);
  let isVeto = false;
  const look = (group: PhraseGroup): void =>
    scanPhrases(lower, group.trie, {
      edges: group.edges,
      // Begins with a whole word.
      from: from === 0 ? 0 : from + Math.max(0, lower.slice(from, start).search(/\s/)),
      to,
      take: ({ value }, at, until) => {
        if (isVeto || value.list === undefined) return;
        if (!isKin(value.language, language) && value.language !== 'en') return;
        const counts =
          indicator.unlessNear.includes(value.list) ||
          (indicator.unless.includes(value.list) && at >= sentence.start && until <= sentence.end);
        if (counts && !isVoid(lower, { start: at, end: until }, { language: value.language, compiled })) isVeto = true;
      },
    });
  const stretch = lower.slice(from, to);
  for (const group of compiled.vetoes) if (!isVeto && (group.hint === undefined || group.hint.test(stretch))) look(group);
  return isVeto;
}

function sentenceAround(lower: string, start: number, end: number): Span {
  const from = Math.max(0, start - LONGEST_SENTENCE);
  const cut = [...lower.slice(from, start).matchAll(SENTENCE_END)].at(-1);
  const after = lower.slice(end, end + LONGEST_SENTENCE);
  const close = after.search(SENTENCE_END);
  return { start: cut === undefined ? from : from + cut.index + cut[0].length, end: end + (close < 0 ? after.length : close) };
}

/** The end of a sentence or line. Must not match the point of a number. */
const SENTENCE_END = /[.!?؟](?=\s|$)|[。！？\n]/gu;
