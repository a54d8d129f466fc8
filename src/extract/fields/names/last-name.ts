import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { sideBefore, sideBehind } from './between-names.ts';
import { isCapitals } from './is-capitals.ts';
import type { LineWord } from './line-words.ts';
import { OTHER_WORDS } from './other-words.ts';

/** The last word of a name of several: of all that stands behind a title ("Mistress Valentina von Steel"), or of two words; undefined where the name is one word. */
export function lastName(words: readonly LineWord[], at: number, folded: FoldedText): LineWord | undefined {
  if (sideBefore(words, at) !== 'title') return secondName(words, at, folded);
  const rest = words.slice(at + 1, at + 5);
  const end = rest.findIndex(({ gap }) => gap !== ' ');
  const own = end === -1 ? rest : rest.slice(0, end);
  const isOwn = own.length > 0 && own.length < 4 && own.every((word) => PARTICLES.has(word.lower) || (word.capital && isSurname(word)));
  return isOwn ? own.at(-1) : undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(nameWords.particles);

/** Whether a word behind a name is nothing else. */
function isSurname({ name, lower, written }: LineWord): boolean {
  return (
    name !== 'word' &&
    name !== 'place' &&
    !OTHER_WORDS.has(lower) &&
    !NATION_FORMS.has(lower) &&
    !GAZETTEER.has(lower) &&
    written.length <= 10
  );
}

/** A second, capitalised word of a name that is nothing else, where both fill their part of the title: "Duda Lins". */
function secondName(words: readonly LineWord[], at: number, { text }: FoldedText): LineWord | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.gap !== ' ' || !next.capital || !/\p{Lu}/u.test(next.written)) return undefined;
  if (sideBehind(words, at + 1, text) !== 'open' || isCapitals(word) !== isCapitals(next)) return undefined;
  if (isCapitals(word) && next.name === undefined) return undefined;
  return isSurname(next) ? next : undefined;
}
