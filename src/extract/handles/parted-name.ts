import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import type { JoinedName } from './joined-name.ts';
import { matchAt } from './match-at.ts';
import { alternatives } from './spelled-signs.ts';

/**
 * The name at an offset of a lower-case text whose pieces a dash, a star or a picture parts of which the text says what it stands for: for nothing ("anna-bell-22 without dashes"),
 * or for an underscore («anna🌸bell (цветочек = _)»); undefined where it says nothing.
 */
export function partedName(lower: string, at: number): JoinedName | undefined {
  const match = matchAt(PARTED, lower, at);
  if (match === null) return undefined;
  const [whole, sign = ''] = match;
  const end = at + whole.length;
  const pieces = whole.replaceAll(/[@ ]/g, '').replaceAll('\uFE0F', '');
  if (pieces.replaceAll(sign, '').length < SHORTEST) return undefined;
  if (matchAt(FOR_NOTHING, lower, end) !== null) return { whole, name: pieces.replaceAll(sign, '') };
  return matchAt(FOR_UNDERSCORE, lower, end) === null ? undefined : { whole, name: pieces.replaceAll(sign, '_') };
}

const SHORTEST = 5;
/** Two to ten pieces of letters and digits, underscores in them, and the same sign between all. Must not end inside a word or address. */
const PARTED =
  /@?[ ]?[a-z0-9_]{1,20}(?:[ ]?([-*~+=/|·•★☆♥]|\p{Extended_Pictographic})\uFE0F?[ ]?[a-z0-9_]{1,20})(?:[ ]?\1\uFE0F?[ ]?[a-z0-9_]{1,20}){0,8}(?![a-z0-9_@])/uy;
/** Up to four signs, and a word at most, then words that say that the signs go. */
const FOR_NOTHING = new RegExp(
  `[^\\p{L}\\p{N}]{1,4}(?:\\p{L}{1,12} )?(?:${alternatives(contactLabels.without)}) ?(?:\\p{L}{1,3} )?(?:${alternatives(contactLabels.partingSigns)})(?![\\p{L}\\p{M}])`,
  'uy',
);
/** A remark in brackets, one line below at most, that holds an underscore by itself or a word for it. */
const FOR_UNDERSCORE = new RegExp(
  ` ?\\n?[(\\[][^()\\[\\]\\n]{0,60}?(?<![a-z0-9_])(?:_|(?:${alternatives(emailWords.underscore)}))(?![a-z0-9_])`,
  'uy',
);
