import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import type { FoundHandle } from './found-handle.ts';
import type { HeldName } from './listed-names.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, retell } from './name-handles.ts';
import { alternatives } from './spelled-signs.ts';
import type { TextToken } from './text-token.ts';

/**
 * Names of labels of which the text says that they are the same as another: «賴：lily_24 微信同號», "ig lily_24, same on snap", or with the other one behind ("tg same as ig: lily_24").
 * `named`: names of the text with a label of their own, sorted by place.
 */
export function sameNames(labels: readonly TextToken[], named: readonly FoundHandle[], input: LabelledInput): HeldName[] {
  if (named.length === 0) return [];
  return labels.flatMap((token) => {
    const meant = saysSame(token, input) ? (before(token, named, input) ?? behind(token, named, input)) : toldBefore(token, named, input);
    const known = meant === undefined || named.some(({ start, kind }) => start === meant.start && token.label?.labels.includes(kind));
    return known ? [] : retell(token, meant, input).map((name) => ({ name, token }));
  });
}

/** Whether "the same" stands behind a label, and no name behind that ("snap same name: lily_24"). */
export function saysSame({ start, end }: TextToken, { folded: { lower, text } }: LabelledInput): boolean {
  if (/同[号號]$/u.test(lower.slice(start, end))) return true;
  const same = matchAt(SAME, lower, end + (matchAt(LABEL_ENDING, text, end)?.[0].length ?? 0));
  return (
    same !== null && matchAt(NAME_BEHIND, lower, same.index + same[0].length) === null && !isToldAnew(lower, same.index + same[0].length)
  );
}

/** Whether plain words and a colon lead on to a name, and no label is among them ("insta the same with a dot: anna.bell"). */
function isToldAnew(lower: string, from: number): boolean {
  const words = matchAt(WORDS_TO_NAME, lower, from)?.[0].match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && !words.some((word) => CONTACT_LABELS.has(word));
}

/** Plain words of a clause and their colon, before what may be a name. */
const WORDS_TO_NAME = /[^\n.!?,;:@\d]{2,32}: ?(?=@?[a-z0-9_.]{4,32})/uy;

/** An ending that an apostrophe parts from the label ("Telegram'dan"). */
export const LABEL_ENDING: RegExp = /['’]\p{Ll}{1,5}(?!\p{L})/uy;

/** The name right before a label. */
function before({ start }: TextToken, named: readonly FoundHandle[], { folded: { lower } }: LabelledInput): FoundHandle | undefined {
  return named.findLast(({ end }) => end <= start && start - end < LONGEST_TO_SAME && !/[\p{L}\p{N}]{6}/u.test(lower.slice(end, start)));
}

/** The name behind a label, of another label between. */
function behind({ end }: TextToken, named: readonly FoundHandle[], { folded: { lower } }: LabelledInput): FoundHandle | undefined {
  return named.find(({ start }) => start >= end && start - end < LONGEST_SAME_AS && SAME_AS.test(lower.slice(end, start)));
}

/** The name before a label from which only words for "the same on" part it. */
function toldBefore({ start }: TextToken, named: readonly FoundHandle[], { folded: { lower } }: LabelledInput): FoundHandle | undefined {
  return named.findLast(({ end }) => end <= start && start - end < LONGEST_SAME_ON && SAME_ON.test(lower.slice(end, start)));
}

/** Between a name and the label that has it too: signs and a short word. */
const LONGEST_TO_SAME = 10;
const LONGEST_SAME_AS = 52;
const LONGEST_SAME_ON = 40;

const WORDS = alternatives(contactLabels.sameName);
/** Words for the same name behind a label, a short word between at most ("tele b isi naam se"). */
const SAME = new RegExp(` ?(?:同[号號]|也是|一[样樣])|[ :=-]{1,3}(?:\\p{L}{1,4} )?(?:${WORDS})(?![\\p{L}\\p{M}\\p{N}_])`, 'uy');
/** A sign that announces a name, and its beginning; or a name that can be no word. */
const NAME_BEHIND = /[ ]?(?:[:=→➡👉]|->)[ ]?@?[a-z0-9]|[ ](?:@[a-z]|[a-z][a-z.]{0,24}[_\d])/uy;
/** Between a label and a name behind it that is the same: one clause, at the end of which another label stands. */
const SAME_AS = /^[^.!?;,|\n\d_@]{1,48}[:@ ]$/u;
/** Between a name and a label: signs, "and", "the same" and a preposition. */
const SAME_ON = new RegExp(
  `^[^\\p{L}\\p{N}\\n]{1,3}(?:\\p{L}{1,4} )?(?:${WORDS})(?: (?:${alternatives([...contactLabels.onNumber, ...contactLabels.sameFor])}))? $`,
  'u',
);
