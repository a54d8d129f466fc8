import words from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import { lastClause } from './last-clause.ts';
import { alternatives } from './spelled-signs.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/** Whether a word for the writer himself, or for those he writes for, stands before a contact in its clause: "my number is ...". `lower` is text in lower case. */
export function isOwn(lower: string, start: number): boolean {
  return OWN.test(lastClause(lower.slice(Math.max(0, start - MOST_OWN), start)));
}

/** Letters looked at before a contact. */
const MOST_OWN = 24;

/** Must not match inside a longer word, but in scripts that do not part their words, where it stands close by. */
const OWN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(words.own.filter((word) => !holdsUnspaced(word)))})(?![\\p{L}\\p{M}])|(?:${alternatives(words.own.filter((word) => holdsUnspaced(word)))}).{0,12}$`,
  'u',
);
