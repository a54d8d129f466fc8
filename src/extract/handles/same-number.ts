import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import type { HandleKind } from '../../model/handle.ts';
import { SAID, saidIn } from './mention-words.ts';
import type { FoundPhone } from './read-phones.ts';
import type { TextToken } from './text-token.ts';

/** A messenger that a text gives for a number by saying that it is the same one. */
export interface SameNumber {
  readonly phone: FoundPhone;
  readonly kind: HandleKind;
}

/**
 * The messengers of which a text says that they have the number it gave before: "0612345678, same number on Viber", «Viber istim brojem».
 * Phones sorted by place; `kinds` are the messengers whose accounts are numbers.
 */
export function sameNumbers(
  lower: string,
  tokens: readonly TextToken[],
  { phones, kinds }: { readonly phones: readonly FoundPhone[]; readonly kinds: readonly HandleKind[] },
): SameNumber[] {
  const found: SameNumber[] = [];
  let next = 0;
  let listed = -Infinity;
  // The one number of an ad is meant wherever it stands.
  const widest = lower.length <= LONGEST_AD && phones.every(({ value }) => value === phones[0]?.value) ? LONGEST_AD : WIDEST;
  for (const token of phones.length === 0 ? [] : tokens) {
    while (next < phones.length && (phones[next]?.end ?? Infinity) <= token.start) next += 1;
    const phone = phones[next - 1];
    if (phone === undefined || token.start - phone.end > widest || token.label === undefined) continue;
    const named = kinds.filter((kind) => token.label?.labels.includes(kind) === true && !phone.messengers.includes(kind));
    if (named.length === 0 || !(saysSame(lower, token) || (token.start - listed < 12 && LISTS.test(lower.slice(listed, token.start)))))
      continue;
    listed = token.end;
    found.push(...named.map((kind) => ({ phone, kind })));
  }
  return found.length > 0 ? found : soleNumber(lower, tokens, phones);
}

/** "Message me on WhatsApp to book. My number is 0740 ...": the one number of an ad that names messengers whose accounts are numbers. */
function soleNumber(lower: string, tokens: readonly TextToken[], phones: readonly FoundPhone[]): SameNumber[] {
  const [phone] = phones;
  if (phone === undefined || lower.length > LONGEST_AD || phones.some(({ value }) => value !== phone.value)) return [];
  if (phones.some(({ messengers }) => messengers.length > 0)) return [];
  return NUMBERED.filter((kind) =>
    tokens.some(
      ({ start, end, label }) =>
        label?.labels.includes(kind) === true &&
        end - start >= SHORTEST_NAME &&
        !GREETING.test(lower.slice(start, end)) &&
        invites(lower, start, end),
    ),
  ).map((kind) => ({ phone, kind }));
}

/** Whether the sentence of a label asks to write or call, or says right beside it that one can be reached there, too or only, and no word for "not" stands before it. */
function invites(lower: string, start: number, end: number): boolean {
  const before =
    lower
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const behind = lower.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  const words = before.match(/[\p{L}\p{M}']+/gu) ?? [];
  if (words.some((word) => NEGATIONS.has(word))) return false;
  const next = behind.match(/[\p{L}\p{M}']+/gu) ?? [];
  if ([...words.slice(-2), ...next.slice(0, 2)].some((word) => REACHABLE.has(word))) return true;
  return ((saidIn(before, { most: 4, last: true }) | saidIn(behind, { most: 4, last: false })) & SAID.contact) !== 0;
}

const SENTENCE_END = /[.!?\n|•]/u;
const NEGATIONS: ReadonlySet<string> = new Set(contactLabels.not);

/** Words for "also", "only" and "available". */
const REACHABLE: ReadonlySet<string> = new Set(contactLabels.reachable);

/** Messengers whose accounts are numbers and nothing else. */
const NUMBERED: readonly HandleKind[] = ['whatsapp', 'viber'];
/** Letters of an ad with one number; a page has other parts. */
const LONGEST_AD = 600;
/** Letters of a name of WhatsApp that is no word of another sort ("wa", "zap"), and what is asked in greeting. */
const SHORTEST_NAME = 5;
const GREETING = /^wh?at?s? ?s?up$|^wass/;

/** Characters between the number and the label where the text gives several, and between the label and its "same". */
const WIDEST = 120;
const REACH = 40;

const SAME = contactLabels.sameNumber.map((words) => RegExp.escape(words)).join('|');
/** Behind a label: signs and up to two short words, then the same number. */
const SAME_BEHIND = new RegExp(
  `^[^\\p{L}\\p{N}\\n]{0,4}(?:\\p{L}{1,8}[ ,:]{1,2}){0,2}(?:${SAME})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'u',
);
/** Before a label: the same number, then up to two short words. */
const SAME_BEFORE = new RegExp(`(?:${SAME})[^\\p{L}\\p{N}\\n]{0,4}(?:\\p{L}{1,8}[ ,:]{1,2}){0,2}$`, 'u');

/** Behind a label: a yes that ends the clause ("sms no, WhatsApp yes"). */
const YES_BEHIND = new RegExp(
  `^ ?[:=-]? ?(?:${contactLabels.yes.map((words) => RegExp.escape(words)).join('|')})(?= ?(?:[,;!)\\n|/]|\\.(?!\\p{L})|$))`,
  'u',
);

/** Between the messengers of one list. */
const LISTS = /^ ?(?:[,&/+]|\p{L}{1,4}(?= )) ?(?:\p{L}{1,4} )?$/u;

function saysSame(lower: string, { start, end }: TextToken): boolean {
  const behind = lower.slice(end, end + REACH);
  return SAME_BEHIND.test(behind) || YES_BEHIND.test(behind) || SAME_BEFORE.test(lower.slice(Math.max(0, start - REACH), start));
}
