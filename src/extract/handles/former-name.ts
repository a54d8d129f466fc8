import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import words from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import { SAID, saidIn } from './mention-words.ts';
import { alternatives } from './spelled-signs.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/**
 * Whether a text says of a name that it was its writer's and is no more: "formerly @name", "I used to be @name", "@name, that one is closed",
 * "my old one was blocked (@name)". `lower` is the folded text in lower case.
 */
export function isFormerName(lower: string, { start, end }: Span): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  return wasBefore(before) || isGone(lower.slice(end, end + MOST_BESIDE)) || (before.trimEnd().endsWith('(') && WENT_BEFORE.test(before));
}

/** Letters looked at on either side. */
const MOST_BESIDE = 56;

/** Whether a word for what was stands before a name in its clause, and none between that invites or speaks of today. */
function wasBefore(before: string): boolean {
  const between = FORMERLY.exec(before)?.[1];
  return between !== undefined && !NOW.test(between) && (saidIn(between, { most: MOST_BETWEEN, last: true }) & SAID.contact) === 0;
}

/** Whether the words right behind a name say that it is no more: two short words between at most, none of which names another account, nor any of those behind ("@name, no longer on insta"). */
function isGone(behind: string): boolean {
  const match = GONE.exec(behind) ?? INVALID.exec(behind);
  if (match === null) return false;
  const between = (match[1] ?? '').match(WORD) ?? [];
  const rest = (/^[^.!?;,|\n@()]{0,32}/u.exec(behind.slice(match[0].length))?.[0] ?? '').match(WORD) ?? [];
  return (
    !between.some((word) => CONTACT_LABELS.has(word) || OTHERS.has(word)) &&
    !rest.slice(0, MOST_BETWEEN).some((word) => CONTACT_LABELS.has(word))
  );
}

const WORD = /[\p{L}\p{M}]+/gu;

const MOST_BETWEEN = 4;

/** Up to three words and signs of opening behind such a word. */
const FORMERLY = new WordPattern(
  words.formerly,
  `${wordStems(words.formerly)}(?![\\p{Script=Latin}\\p{Script=Cyrillic}])((?:[ :][\\p{L}\\p{M}'’]{1,12}){0,3}[ :"'«“(–—-]{1,4})$`,
);
const NOW = new WordPattern(words.now, `(?<![\\p{L}\\p{M}])(?:${alternatives(words.now)})(?![\\p{L}\\p{M}])`);
const SHORT_WORDS = String.raw`((?:[\p{L}\p{M}]{1,7} ){0,2})`;
const GONE = new WordPattern(words.gone, `^ ?[(–—-]?[ ]{0,2}${SHORT_WORDS}${wordStems(words.gone)}`);
/** ... also behind a comma or colon; must not match "no longer than". */
const INVALID = new WordPattern(
  words.invalid,
  `^ ?[(–—:,-]?[ ]{0,2}${SHORT_WORDS}${wordStems(words.invalid)}(?! (?:als|than|que|di|od|niż|než|ako|mint|decât|από|чем|ніж|от|än|enn|end|kuin|kui|dari|hơn)(?!\\p{L}))`,
);
/** Words for what came before, another account among them ("@name, my last one got deleted"). */
const OTHERS: ReadonlySet<string> = new Set([...words.former, ...contactLabels.not, 'one', 'other', 'others']);
/** "my old one was blocked (": a word for what came before and one for its end, then a bracket. */
const WENT_BEFORE = new WordPattern(
  words.former,
  `${wordStems(words.former)}(?![\\p{Script=Latin}\\p{Script=Cyrillic}])(?: [\\p{L}\\p{M}'’]{1,12}){0,4}? ?${wordStems([...words.gone, ...words.invalid])}[\\p{L}\\p{M}]{0,5} ?\\($`,
);
