import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import { FIRST_NAMES } from '../names/first-names.ts';
import { wordAlternatives } from '../word-alternatives.ts';

/** What parts a first name from what is said behind it: nothing but a blank, or a sign or an age. */
export type NameJoint = 'blank' | 'parted';

/** How a first name of the list stands before a place of a text, its age between at most: "GIULIA italiana", "Noemi 27a ungherese", "ليلى ٣٠ سنة لبنانية"; undefined where none does. `before`: what stands before, letter case kept. */
export function nameBefore(before: string, languages: readonly string[]): NameJoint | undefined {
  const [, name, sign = '', age] = NAMED.exec(before) ?? [];
  if (name === undefined || FIRST_NAMES.kindOf(name.toLowerCase(), languages) !== 'name') return undefined;
  return sign.trim() === '' && age === undefined ? 'blank' : 'parted';
}

/** A word with a capital or of a script without them, a sign, an age with its unit; each is bounded, and none may take what another takes. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’-])((?!\p{Ll})[\p{L}\p{M}]{2,15})([ ]?[,(|•·–—-]?[ ]?)(?:([1-6]\d)(?:[ ]?(?:${wordAlternatives([...ageWords.after, 'a', 'j', 'l', 'г'])}))?[.]?[ ]?[,()|•·–—-]?[ ]?)?$`,
  'u',
);
