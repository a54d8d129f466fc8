import words from '../../../lexicon/other-amount-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';
import { wordsAhead } from './words-ahead.ts';

/** Whether what stands before an amount in its line, in small letters, makes it what a thing cost when it was new: "Neupreis 579 €", "bought in 2022 for 129", "(nueva 29 mil)". */
export function isCostWhenNew(lead: string): boolean {
  return BOUGHT.test(lead) || BOUGHT_FOR.test(lead) || NEW_IN_BRACKETS.test(lead);
}

const BOUGHT = wordsAhead(words.bought, 2);
/** ... or a word for "bought", the words of its sentence, a year at most among them, and one for "for". */
const BOUGHT_FOR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${wordAlternatives(words.boughtFor)})(?![\\p{L}\\p{N}])[^\\d\\n.;!?]{0,40}(?:(?:19|20)\\d\\d[^\\d\\n.;!?]{0,30})? (?:for|für|voor|pour|por|per|a|à|za|за|για|för|til|ért|cu|par|už|eest)[^\\p{L}\\p{N}.,;!?]{1,3}$`,
  'u',
);
/** A bracket that holds little but a word for new and the amount. */
const NEW_IN_BRACKETS = new RegExp(
  `[(](?:${wordAlternatives(words.newInBrackets)})[ :]{1,2}(?:\\p{L}{1,7} )?[^\\p{L}\\p{N}.,;!?()]{0,2}$`,
  'u',
);
