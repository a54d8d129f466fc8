import type { HarmlessReading, LexiconIndicator } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import { isDoneByNobody } from './is-done-by-nobody.ts';
import { isNegated } from './is-negated.ts';
import { mostKindsMet } from './most-kinds-met.ts';
import { wordsAgainst } from './words-against.ts';
import type { AgainstWord, WeighedText } from './words-against.ts';

type Place = Span & { readonly language: string };

/** Whether what was found is a jest, a figure of speech, an everyday matter or told of others: signs of several kinds stand around it, each another word, and nothing that only who means it would say. */
export function isHarmless(text: WeighedText, place: Place, { harmless }: Pick<LexiconIndicator, 'harmless'>): boolean {
  return harmless?.some((reading) => holds(text, place, reading)) ?? false;
}

/** Units looked at on either side: posts in which one jests are short. */
const AROUND = 300;

function holds(text: WeighedText, { start, end, language }: Place, { kinds, least, unless }: HarmlessReading): boolean {
  const earnest = new Set(unless);
  const signs: AgainstWord[] = [];
  for (const word of wordsAgainst(text, { start: start - AROUND, end: end + AROUND, language }, new Set([...kinds.flat(), ...unless]))) {
    if (earnest.has(word.list)) return false;
    if (!isDenied(text, word)) signs.push(word);
  }
  return mostKindsMet(kinds, signs, text.lower) >= least;
}

/** "Never returned", "not given back": a sign that is denied is none. */
function isDenied({ lower, compiled }: WeighedText, word: Place): boolean {
  return isNegated(lower, word, compiled) || isDoneByNobody(lower, word, { language: word.language, compiled });
}
