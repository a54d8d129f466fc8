import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** A sign that people spell in addresses and names. */
export type SpelledSign = '.' | '_' | '-';

const WHOLLY_UNSPACED = new RegExp(`^(?:${UNSPACED_LETTER}|ー)+a?$`, 'u');

/** Patterns (as text, flag `u`) of a dot, underscore or hyphen that is spelled between two pieces of a name: in brackets, between spaces, or glued where a script has no spaces. Must stand between pieces. */
export const SPELLED_SIGNS: Readonly<Record<SpelledSign, string>> = {
  '.': spelled(emailWords.dot, '\\.'),
  _: spelled(emailWords.underscore, '_'),
  '-': spelled(emailWords.dash, undefined),
};

/** A piece of a name with its spelled signs made plain: "anna underscore bell" as `anna_bell`, without spaces. */
export function plainSigns(written: string): string {
  let plain = written;
  for (const [pattern, sign] of PLAIN) plain = plain.replace(pattern, sign);
  return plain.replace(/\s/g, '');
}

/** Words as the alternatives of a pattern, the longest first. */
export function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}

/** Whether a word is written in a script that does not part its words. */
export function isUnspaced(word: string): boolean {
  return WHOLLY_UNSPACED.test(word);
}

const PLAIN: readonly (readonly [pattern: RegExp, sign: SpelledSign])[] = [
  [new RegExp(SPELLED_SIGNS['.'], 'gu'), '.'],
  [new RegExp(SPELLED_SIGNS['_'], 'gu'), '_'],
  [new RegExp(SPELLED_SIGNS['-'], 'gu'), '-'],
];

function spelled(words: readonly string[], sign: string | undefined): string {
  const all = alternatives(words);
  const glued = alternatives(words.filter(isUnspaced));
  const bracketed = sign === undefined ? all : `${all}|${sign}`;
  const parts = [
    `[ ]{0,2}[\\[\\(\\{<*\\|_\\-【「『〔][ ]?(?:${bracketed})[ ]?[\\]\\)\\}>*\\|_\\-】」』〕][ ]{0,2}`,
    `[ ]{1,2}(?:${all})[ ]{1,2}`,
  ];
  // The sign itself, set apart: "anna _ bell".
  if (sign === '_') parts.push('[ ]{1,2}_[ ]{1,2}');
  return (glued === '' ? parts : [...parts, `(?<=[a-z0-9][ ]{0,2})(?:${glued})[ ]{0,2}(?=[\\p{L}\\p{N}])`]).join('|');
}
