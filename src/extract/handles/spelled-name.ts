import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { matchAt } from './match-at.ts';
import { alternatives, plainSigns, SPELLED_SIGNS } from './spelled-signs.ts';

/** A name as written in a text, and its plain form. */
export interface WrittenName {
  readonly whole: string;
  readonly name: string;
}

/** A name at a place of a lower-case text whose signs are spelled («małpa paulina podkreślnik sopot») or whose letters stand apart ("a n n a 8 8"); undefined for all else. */
export function spelledName(lower: string, at: number): WrittenName | undefined {
  const spelled = matchAt(SPELLED, lower, at);
  if (spelled !== null) {
    const [whole, sign = '', name = ''] = spelled;
    const plain = plainSigns(name);
    if (sign !== '' || plain !== name) return { whole, name: plain };
  }
  const parted = matchAt(PARTED, lower, at);
  if (parted !== null) return { whole: parted[0], name: parted[0].replaceAll(parted[1] ?? ' ', '') };
  const grouped = matchAt(GROUPED, lower, at)?.[0];
  return grouped === undefined ? undefined : { whole: grouped, name: grouped.replace(/[ -]/g, '') };
}

/** An at in words, perhaps, with the closing bracket if it stands in brackets; then pieces of letters and digits with spelled signs between. Must not end inside a word. */
const SPELLED = new RegExp(
  `((?:${alternatives(emailWords.at)})[ ]{1,2}|(?:${alternatives([...emailWords.at, ...emailWords.bareAt])})[\\]\\)\\}][ ]{0,2})?([a-z0-9_][a-z0-9._]{0,30}(?:(?:${Object.values(SPELLED_SIGNS).join('|')})[a-z0-9._]{1,30}){0,3})(?![\\p{L}\\p{N}@])`,
  'uy',
);
/** Six letters and digits or more, the same space or sign between all; must not end inside a word. */
const PARTED = /[a-z0-9_]([ *·•|])[a-z0-9_.](?:\1[a-z0-9_.]){4,30}(?![\p{L}\p{N}@])/uy;
/** Groups of digits, as a QQ number may be written; must not end inside a number or word. */
const GROUPED = /[1-9]\d{1,4}(?:[ -]\d{2,4}){1,3}(?![\p{L}\p{N}@])/uy;
