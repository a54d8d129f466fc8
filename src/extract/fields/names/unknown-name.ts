import { GAZETTEER } from '../gazetteer.ts';
import type { LineWord } from './line-words.ts';
import { OTHER_WORDS } from './other-words.ts';

/** Whether a word that no list of names holds may be one where the text says so: a capital, small letters behind, no everyday word and no place. */
export function mayBeName({ written, lower }: Pick<LineWord, 'written' | 'lower'>): boolean {
  return (SHAPE.test(written) || CASELESS.test(written)) && !OTHER_WORDS.has(lower) && !GAZETTEER.has(lower);
}

/** One capital and small letters, or capitals alone: no abbreviation of two letters. */
/** Letters of scripts with blanks between words and without capitals. */
const CASELESS =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Ethiopic}\p{M}]{3,12}$/u;
const SHAPE = /^\p{Lu}(?:[\p{Ll}\p{M}'-]{1,14}|[\p{Lu}'-]{2,11})$/u;
