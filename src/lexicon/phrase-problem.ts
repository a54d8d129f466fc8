import { phraseForm, UNSPACED_LANGUAGES } from '../model/phrase-form.ts';

/** What is wrong with a phrase of a list; undefined when nothing is. */
export function phraseProblem(phrase: string, language: string): string | undefined {
  if (phrase !== phrase.normalize('NFC')) return 'is not in Unicode form NFC; write accented letters as one character';
  if (phrase.startsWith('re:')) return 'patterns are not taken; write the phrases out';
  if (phrase !== phrase.trim()) return 'begins or ends with a space';
  if (phrase.slice(0, -1).includes('*')) return '`*` stands for an ending and goes at the end of the phrase';
  const form = phraseForm(phrase, language).replace('*', '');
  if (form === '') return 'has no letter or digit';
  if (form.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const stem = form.split(' ').at(-1) ?? '';
  if (phrase.endsWith('*') && stem.length < SHORTEST_STEM && !UNSPACED_LANGUAGES.has(language))
    return `the stem \`${stem}*\` is shorter than ${SHORTEST_STEM} letters and would match everyday words`;
  const mixed = (phrase.match(WORDS) ?? []).find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
  return mixed === undefined ? undefined : `the word \`${mixed}\` mixes letters of two scripts`;
}

/** Longer phrases are sentences, which nobody writes twice. */
const LONGEST = 80;
const SHORTEST_STEM = 3;
const WORDS = /[\p{L}\p{M}]{1,80}/gu;
/** Alphabets whose letters look alike. */
const SCRIPTS: readonly RegExp[] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
