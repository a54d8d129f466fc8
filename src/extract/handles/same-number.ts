import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import denialWords from '../../../lexicon/denial-words.json' with { type: 'json' };
import mentionWords from '../../../lexicon/mention-words.json' with { type: 'json' };
import type { HandleKind } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import type { FoundPhone } from './read-phones.ts';
import type { TextToken } from './text-token.ts';

/** A messenger that a text gives for a number by saying that it is the same one. */
export interface SameNumber {
  readonly phone: FoundPhone;
  readonly kind: HandleKind;
}

/**
 * The messengers of which a text says that they have the number it gave before ("0612345678, same number on Viber", «Viber istim brojem»), and those
 * that an ad with one number names without an account of their own. Phones sorted by place; `kinds` are the messengers whose accounts are numbers.
 */
export function sameNumbers(
  lower: string,
  tokens: readonly TextToken[],
  { phones, kinds }: { readonly phones: readonly FoundPhone[]; readonly kinds: readonly HandleKind[] },
): SameNumber[] {
  if (phones.length === 0) return [];
  const labels = tokens.filter(({ label }) => label !== undefined && kinds.some((kind) => label.labels.includes(kind)));
  if (labels.length === 0) return [];
  const said = labelsOfSame(lower, labels);
  const found: SameNumber[] = [];
  let next = 0;
  // The one number of an ad is meant wherever it stands.
  const widest = isSole(lower, phones) ? LONGEST_AD : WIDEST;
  for (const token of labels) {
    while (next < phones.length && (phones[next]?.end ?? Infinity) <= token.start) next += 1;
    const phone = phones[next - 1];
    if (!said.has(token) || phone === undefined || token.start - phone.end > widest) continue;
    for (const kind of kinds)
      if (token.label?.labels.includes(kind) === true && !phone.messengers.includes(kind)) found.push({ phone, kind });
  }
  return [...found, ...soleNumber(lower, labels, phones).filter((one) => !found.some(({ kind }) => kind === one.kind))];
}

/** The labels that a word for the same number stands beside, and those listed with them ("ws and tg, same number"). */
function labelsOfSame(lower: string, labels: readonly TextToken[]): ReadonlySet<TextToken> {
  const same = new Set(labels.filter((token) => saysSame(lower, token)));
  const said = new Set([...same, ...labels.filter(({ end }) => YES_BEHIND.test(lower.slice(end, end + REACH)))]);
  if (said.size === 0) return said;
  const isListed = (first: TextToken, second: TextToken): boolean =>
    second.start - first.end < 12 && LISTS.test(lower.slice(first.end, second.start));
  for (const [at, token] of labels.entries()) {
    const before = labels[at - 1];
    if (before !== undefined && said.has(before) && isListed(before, token)) said.add(token);
  }
  for (let at = labels.length - 2; at >= 0; at -= 1) {
    const [token, behind] = [labels[at], labels[at + 1]];
    if (token !== undefined && behind !== undefined && same.has(behind) && isListed(token, behind)) same.add(token);
  }
  return new Set([...said, ...same]);
}

/** Whether a text is an ad that gives one number. */
function isSole(lower: string, phones: readonly FoundPhone[]): boolean {
  return lower.length <= LONGEST_AD && phones.every(({ value }) => value === phones[0]?.value);
}

/** "Message me on WhatsApp to book. My number is 0740 ...", "0740 ... (Anna), calls or Viber": the one number of an ad that names messengers whose accounts are numbers. */
function soleNumber(lower: string, labels: readonly TextToken[], phones: readonly FoundPhone[]): SameNumber[] {
  if (lower.length > LONGEST_AD) return [];
  const isOne = isSole(lower, phones);
  return NUMBERED.filter((kind) => !phones.some(({ messengers }) => messengers.includes(kind))).flatMap((kind) => {
    for (const token of labels) {
      const phone = token.label?.labels.includes(kind) !== true ? undefined : isOne ? phones[0] : onItsLine(lower, token, phones);
      if (phone !== undefined && isMeant(lower, token, phones)) return [{ phone, kind }];
    }
    return [];
  });
}

/** The number on the line of a label, where there is no other one. */
function onItsLine(lower: string, { start, end }: TextToken, phones: readonly FoundPhone[]): FoundPhone | undefined {
  const from = lower.lastIndexOf('\n', start) + 1;
  const next = lower.indexOf('\n', end);
  const there = phones.filter((phone) => phone.start >= from && phone.end <= (next < 0 ? lower.length : next));
  return there.every(({ value }) => value === there[0]?.value) ? there[0] : undefined;
}

/** Whether a label of a messenger is said of the one number of its ad: a name that is no other word, or one beside the number; no word for "not" before it in its clause. */
function isMeant(lower: string, { start, end }: TextToken, phones: readonly FoundPhone[]): boolean {
  const name = lower.slice(start, end);
  if (GREETING.test(name)) return false;
  if ([...name].length < SHORTEST_NAME && !phones.some((phone) => isNear(lower, phone, { start, end }))) return false;
  const clause =
    lower
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const before = clause.match(/[\p{L}\p{M}']+/gu) ?? [];
  // A group there has no number of the ad.
  const beside = [before.at(-1) ?? '', WORD_BEHIND.exec(lower.slice(end, end + REACH))?.[1] ?? ''];
  return !before.some((word) => NEGATIONS.has(word)) && !beside.some((word) => GROUPS.has(word));
}

/** Whether a label stands behind a number in its clause, few words between. */
function isNear(lower: string, phone: FoundPhone, { start }: Span): boolean {
  return phone.end <= start && start - phone.end < NEAR && !SENTENCE_END.test(lower.slice(phone.end, start));
}

const SENTENCE_END = /[.!?\n|•]/u;
const CLAUSE_END = /[.!?\n|•,;:()/]/u;
/** Polish "tak" is a yes. */
const NEGATIONS: ReadonlySet<string> = new Set([...contactLabels.not, ...denialWords.not].filter((word) => word !== 'tak'));

const GROUPS: ReadonlySet<string> = new Set([...mentionWords.groups, ...mentionWords.channels]);
const WORD_BEHIND = /^[ -]([\p{L}\p{M}]{2,20})/u;

/** Messengers whose accounts are numbers and nothing else. */
const NUMBERED: readonly HandleKind[] = ['whatsapp', 'viber'];
/** Letters of an ad with one number; a page has other parts. */
const LONGEST_AD = 600;
/** Letters of a name of WhatsApp that is no word of another sort ("wa", "zap"), characters between such a one and the number, and what is asked in greeting. */
const SHORTEST_NAME = 5;
const NEAR = 24;
const GREETING = /^wh?at?s? ?s?up$|^wass|^whatss?$/;

/** Characters between the number and the label where the text gives several, and between the label and its "same". */
const WIDEST = 120;
const REACH = 40;

const SAME = contactLabels.sameNumber.map((words) => RegExp.escape(words)).join('|');
/** Behind a label: signs and up to three short words, then the same number. */
const SAME_BEHIND = new RegExp(
  `^[^\\p{L}\\p{N}\\n]{0,4}(?:\\p{L}{1,8}[ ,:(]{1,2}){0,3}(?:${SAME})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
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
  return SAME_BEHIND.test(behind) || SAME_BEFORE.test(lower.slice(Math.max(0, start - REACH), start));
}
