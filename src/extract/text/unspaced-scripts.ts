/** A letter or mark of a script that does not part its words, as a class for patterns with flag u or v: the ideographs, kana and hangul of East Asia, Thai, Lao, Khmer, Burmese. */
export const UNSPACED_LETTER: string = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** Whether a text holds such a letter: there a word may begin and end inside a run of letters. */
export function holdsUnspaced(text: string): boolean {
  return ANYWHERE.test(text);
}

const ANYWHERE = new RegExp(UNSPACED_LETTER, 'u');
