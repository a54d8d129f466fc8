import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import owners from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import words from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { lastClause } from './last-clause.ts';
import { matchAt } from './match-at.ts';
import { SAID, saidIn } from './mention-words.ts';
import { alternatives } from './spelled-signs.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/**
 * Whether the clause before a contact of any kind says that a fraud uses it: "beware of fake agents using ...", "had a scammer from ...".
 * `lower` is the folded text in lower case.
 */
export function isUsedByFraud(lower: string, { start }: Span): boolean {
  const last = matchAt(LAST_WORD, lower, start)?.[1];
  if (last === undefined || !(LAST_WORDS.has(last) || holdsUnspaced(last))) return false;
  const clause = clauseBefore(lower, start);
  return USED_BY.test(clause) && !NOT_FRAUD.test(clause) && (FRAUD_BESIDE.test(clause) || (BEWARE.test(clause) && FRAUD_NEAR.test(clause)));
}

/** Whether the clause before an account says that somebody shows the writer's pictures there ("someone is using my pics as @name"), and does not invite to write to it. */
export function showsOwnPictures(lower: string, { start }: Span): boolean {
  const clause = clauseBefore(lower, start);
  const pictures = OWN_PICTURES.exec(clause);
  if (pictures === null || !TAKES_THEM.test(clause)) return false;
  const behind = clause.slice(pictures.index + pictures[0].length);
  return (
    (behind.match(/[\p{L}\p{M}]+/gu) ?? []).length <= MOST_BEHIND &&
    (saidIn(behind, { most: MOST_BEHIND, last: true }) & SAID.contact) === 0
  );
}

/** The last words before a place, up to the end of a clause before them. */
function clauseBefore(lower: string, start: number): string {
  return lastClause(lower.slice(Math.max(0, start - LONGEST_CLAUSE), start));
}

const LONGEST_CLAUSE = 80;
const MOST_BEHIND = 5;

/** Words for a number or address. */
const NOUNS: readonly string[] = [...words.nouns, ...contactLabels.labels.email, ...contactLabels.weakNumber, 'number', 'address'];

const FRAUD = wordStems([...words.fake, ...words.fraud, ...words.many]);
/** A word for what it is used by, a word for a number or address at most, and signs, right before the contact. */
const USED = `(?:${alternatives(words.usedBy)})(?![\\p{L}\\p{M}])(?: (?:${alternatives(NOUNS)})(?![\\p{L}\\p{M}])){0,2}[ :("'«“#+]{1,4}$`;
const USED_BY = new WordPattern(words.usedBy, `(?<![\\p{L}\\p{M}])${USED}`);
const FRAUD_BESIDE = new RegExp(`${FRAUD}[\\p{L}\\p{M}-]{0,8} ${USED}`, 'u');
const FRAUD_NEAR = new RegExp(`${FRAUD}[\\p{L}\\p{M}-]{0,8}(?: [\\p{L}\\p{M}'’]{1,14}){0,3} ${USED}`, 'u');
const BEWARE = new RegExp(wordStems(words.beware), 'u');
const NOT_FRAUD = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(contactLabels.not.filter((word) => !words.fake.includes(word)))})[ -](?:[\\p{L}\\p{M}]{1,10} )?${FRAUD}`,
  'u',
);
/** The word right before a contact: most are none that such clauses end in. */
const LAST_WORD = /(?<=([\p{L}\p{M}]{1,20})[^\p{L}\p{M}\p{N}.!?\n,;]{1,4})/uy;
const LAST_WORDS: ReadonlySet<string> = new Set([...NOUNS, ...words.usedBy].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const OWN_PICTURES = new WordPattern(owners.ownPictures, wordStems(owners.ownPictures));
const TAKES_THEM = new WordPattern(owners.takesThem, wordStems(owners.takesThem));
