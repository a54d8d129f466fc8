import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { matchAt } from './match-at.ts';

/** A name whose pieces stand apart, with what the text says of that; `name` is it in one. */
export interface JoinedName {
  readonly name: string;
  /** What is written, without the words that say so. */
  readonly whole: string;
}

/** The name at an offset of a lower-case text whose pieces belong together because the text says so ("molly pops 88 (no spaces)"), or because lines go on with an underscore; undefined where none is. */
export function joinedName(lower: string, at: number): JoinedName | undefined {
  const broken = matchAt(BROKEN, lower, at)?.[0];
  if (broken !== undefined) return { name: broken.replaceAll(/[^a-z0-9._]/g, ''), whole: broken };
  const whole = matchAt(PIECES, lower, at)?.[0] ?? matchAt(LINES, lower, at)?.[0];
  if (whole === undefined || matchAt(SAYS_SO, lower, at + whole.length) === null) return undefined;
  const name = whole.replaceAll(/[^a-z0-9._]/g, '');
  return name.length < SHORTEST ? undefined : { name, whole };
}

const SHORTEST = 5;
const WORDS = contactLabels.joined
  .toSorted((a, b) => b.length - a.length)
  .map((word) => RegExp.escape(word))
  .join('|');
/** Up to three signs, and a word at most, then words that say that all of it is one word. */
const SAYS_SO = new RegExp(`[ ,.(\\-–*:;\\n]{1,3}(?:\\p{L}{1,12} )?(?:${WORDS})(?![\\p{L}\\p{M}])`, 'uy');
/** Two to four pieces of a name with a space, or an arrow on a line of its own, between; those of the words that say so do not belong to them. */
const PIECES = new RegExp(
  `@?[a-z0-9._]{1,20}(?:(?: |[ \\n]{0,2}[➡→▶+]\\uFE0F? ?)(?!(?:${WORDS})(?![\\p{L}\\p{M}]))[a-z0-9._]{1,20}){1,3}(?![a-z0-9_@])`,
  'uy',
);
/** Two to four pieces, each on a line of its own, and the words that say so in brackets behind or below. */
const LINES = /@?\n?[a-z0-9._]{1,20}(?: ?\n[a-z0-9._]{1,20}){1,3}(?= ?\n?\()/uy;
/** A piece of a name that ends its line, and one to three lines that are no more than an underscore and a further piece. */
const BROKEN = /@?[a-z0-9.]{1,20}(?: ?\n_[a-z0-9._]{1,20}){1,3}(?= ?(?:\n|$))/uy;
