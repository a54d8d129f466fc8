import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import type { JoinedName } from './joined-name.ts';
import { matchAt } from './match-at.ts';
import { alternatives } from './spelled-signs.ts';

/**
 * The name at an offset of a lower-case text that is written with dots of which the text says what they stand for: for nothing ("anna . bell . 22 (no dots)"),
 * or for underscores ("anna . bell → points = tirets bas"); undefined where it says nothing.
 */
export function dottedName(lower: string, at: number): JoinedName | undefined {
  const whole = matchAt(DOTTED, lower, at)?.[0];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  const pieces = whole.replaceAll(/[@\s]/g, '');
  const told = matchAt(FOR_NOTHING, lower, end);
  if (told !== null) return { whole, name: corrected(told[1], pieces) ?? pieces.replaceAll('.', '') };
  return matchAt(FOR_UNDERSCORES, lower, end) === null ? undefined : { whole, name: pieces.replaceAll('.', '_') };
}

/** The name that is given once more behind such words, as it should be ("lexi.x_a? no dots: lexixa"). */
function corrected(again: string | undefined, pieces: string): string | undefined {
  return again?.replaceAll('_', '') === pieces.replaceAll(/[._]/g, '') ? again : undefined;
}

/** Two to five pieces of letters and digits with a dot between, spaces around it or not. */
const DOTTED = /@?[ ]?[a-z0-9_]{1,20}(?:[ ]?\.[ ]?[a-z0-9_]{1,20}){1,4}(?![a-z0-9_@])/uy;
/** Up to four signs, and a word at most, then words that say that the dots go. */
const FOR_NOTHING = new RegExp(
  `[^\\p{L}\\p{N}]{1,4}(?:\\p{L}{1,12} )?(?:${alternatives(contactLabels.withoutDots)})(?![\\p{L}\\p{M}])(?:[ :]{1,2}([a-z0-9_]{4,32}))?`,
  'uy',
);
/** Up to four signs, a word for dots, one for "are" or a sign of equality, a word for underscores. */
const FOR_UNDERSCORES = new RegExp(
  `[^\\p{L}\\p{N}]{1,4}(?:\\p{L}{1,12} )?(?:${alternatives(emailWords.dot)})\\p{L}{0,3}[ ]?(?:[=:→>-]{1,2}|\\p{L}{1,10})[ ]?(?:${alternatives([...emailWords.underscore, 'tirets bas', 'tiret bas', 'guiones bajos', 'unterstriche', 'underscores'])})`,
  'uy',
);
