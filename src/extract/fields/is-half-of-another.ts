import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether "half", "full" or "whole" at a place is said of something else than an hour: "full body", "25 half caste". */
export function isHalfOfAnother(phrase: string, lower: string, at: number): boolean {
  return WHOLE_OR_HALF.has(phrase) && OF_ANOTHER.test(lower.slice(at + phrase.length, at + phrase.length + 16));
}

const WHOLE_OR_HALF: ReadonlySet<string> = new Set(['full', 'whole', 'half']);
const OF_ANOTHER = new RegExp(`^[ -](?:${wordAlternatives(moneyWords.halfOf)})(?!\\p{L})`, 'u');
