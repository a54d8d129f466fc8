import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import words from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { Category } from '../../model/category.ts';
import type { Span } from '../../model/provenance.ts';
import { SAID, saidIn } from './mention-words.ts';
import { lastClause } from './last-clause.ts';
import { alternatives } from './spelled-signs.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/**
 * Whether the sentence of a name tells of somebody else: "a certain @name", "@name wrote to me", "pretends to be us: @name"; but in ads for escorts and dating also one that asks others of it ("has anyone met @name?").
 * `lower` is the folded text in lower case.
 */
export function isToldOfOthers(lower: string, { start, end }: Span, category: Category | undefined): boolean {
  const above = lower.slice(Math.max(0, start - LONGEST), start);
  if (SOMEONE.test(above)) return true;
  const below = lower.slice(end, end + LONGEST);
  const clause = lastClause(above);
  // Who passes for somebody says "our agent", too.
  if (leadsTo(PRETENDS.exec(clause)?.[1], SAID.contact) || leadsTo(WROTE_ME.exec(clause)?.[1], SAID.contact | SAID.more)) return true;
  const next = below.slice(0, ends(below, CLAUSE_END));
  if (!next.includes('@') && WROTE_ME_BEHIND.test(next)) return true;
  // Who asks "anyone free tonight?" in such an ad asks of nobody's account.
  if (category === 'escort' || category === 'dating' || !ASKED.test(below)) return false;
  const sentence = above.split(SENTENCE_END).at(-1) ?? '';
  const asked = ENQUIRY.test(sentence) || (ANYONE.test(sentence) && FRAUD.test(below));
  return asked && !isOwn(sentence) && !isOwn(next);
}

/** Units on either side that are looked at: a sentence. */
const LONGEST = 90;

/** Whether the words up to a name say nothing that makes it the writer's own ("who wrote to me: my new one is @name"); `undefined` where none were found. */
function leadsTo(between: string | undefined, own: number): boolean {
  if (between === undefined || (saidIn(between, { most: MOST_WORDS, last: true }) & own) !== 0) return false;
  return !(between.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => OWN.has(word));
}

/** Words for now and only: what follows is the writer's own. */
const OWN: ReadonlySet<string> = new Set([...words.now, ...contactLabels.reachable]);

/** Whether words invite to write, or call a name the writer's. */
function isOwn(said: string): boolean {
  return (saidIn(said, { most: MOST_WORDS, last: true }) & (SAID.contact | SAID.more)) !== 0;
}

const MOST_WORDS = 8;

function ends(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at === -1 ? text.length : at;
}

const CLAUSE_END = /[.!?\n,;|؟،।。！？、，]/u;
const SENTENCE_END = /[.!?\n؟।。！？]/u;
/** The rest of a question. */
const ASKED = /^[^.!\n।。！]{0,70}[?؟？]/u;
/** A word for somebody unknown, up to two words for an account, and signs of opening, right before a name. */
const SOMEONE = new WordPattern(
  words.someone,
  `${wordStems(words.someone)}(?![\\p{L}\\p{M}])(?: (?:${alternatives(words.nouns)})(?![\\p{L}\\p{M}])){0,2}[ "'«“„(]{1,4}$`,
);
const ANYONE = new WordPattern(words.anyone, `${wordStems(words.anyone)}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`);
const ENQUIRY = new WordPattern(words.enquiry, wordStems(words.enquiry));
const FRAUD_WORDS: readonly string[] = [...words.fraud, ...words.fake];
const FRAUD = new WordPattern(FRAUD_WORDS, wordStems(FRAUD_WORDS));
/** What was done, then up to six words and no colon or dash up to the name. */
const PRETENDS = new WordPattern(
  words.pretends,
  `${wordStems(words.pretends)}[\\p{L}\\p{M}]{0,4}((?: [\\p{L}\\p{M}\\d'’]{1,16}){0,6})[ "'«“„(]{1,4}$`,
);
const WROTE_ME = new WordPattern(
  words.wroteMe,
  `${wordStems(words.wroteMe)}[\\p{L}\\p{M}]{0,4}((?: [\\p{L}\\p{M}\\d'’]{1,16}){0,3})[ "'«“„(]{1,4}$`,
);
/** ... behind a name, up to three words between. */
const WROTE_ME_BEHIND = new WordPattern(words.wroteMe, `^[^\\p{L}\\p{N}:]{0,3}(?:[\\p{L}\\p{M}'’]{1,16} ){0,3}${wordStems(words.wroteMe)}`);
