import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { NUMBER_MESSENGERS } from './number-messengers.ts';
import type { TextToken } from './text-token.ts';

/** Labels that belong to a place in the text. */
export interface NearbyLabels {
  readonly labels: ReadonlySet<string>;
  /** Whether a colon, equals sign or number sign stands between label and place. */
  readonly punctuated: boolean;
  /** Whether no word stands between the nearest label and place. */
  readonly adjacent: boolean;
}

/** Label tokens of a text, in order, and the folded lower-case text they stand in. */
export interface LabelledText {
  readonly lower: string;
  readonly labels: readonly TextToken[];
}

/** The labels that announce what begins at `start`: the nearest one before it, and those listed with it ("WhatsApp / Viber: ..."). */
export function labelsBefore(text: LabelledText, start: number): NearbyLabels {
  const found = new Set<string>();
  let at = lastBefore(text.labels, start);
  let end = start;
  let punctuated = false;
  let adjacent = false;
  for (let count = 0; count < 5 && at >= 0; count += 1, at -= 1) {
    const token = text.labels[at];
    if (token === undefined) break;
    const between = text.lower.slice(token.end, end);
    if (!mayJoin(between) || (count === 0 && saysOther(text.lower, token, between))) break;
    if (!(count === 0 ? ANNOUNCES.test(between) : isListed(between, { count, found, punctuated }))) break;
    // What ends the line before is no part of the label of an ad or a firm.
    if (count > 0 && between.includes('\n') && [...found].some((label) => NUMBERED.has(label))) break;
    if (count === 0) adjacent = !/\p{L}/u.test(between);
    if (count === 0) punctuated = /[:=#№→>]/.test(between) || /[№#]$/.test(text.lower.slice(token.start, token.end));
    for (const label of token.label?.labels ?? []) found.add(label);
    if (count === 0) for (const label of meantThere(text, at, start)) found.add(label);
    end = token.start;
  }
  return { labels: found, punctuated, adjacent };
}

/** Whether a label is listed with those found behind it, is the network that a word for a number behind it belongs to ("telegram op nummer"), or tells of which ad it is the contact ("telefon z ogłoszenia: …"). */
function isListed(
  between: string,
  { count, found, punctuated }: { readonly count: number; readonly found: ReadonlySet<string>; readonly punctuated: boolean },
): boolean {
  if (LISTS.test(between)) return true;
  if (count !== 1) return false;
  return (found.has('phone') && ON_NUMBER.test(between)) || (found.has('ad') && punctuated && OF_AD.has(between.trim()));
}

/** Words between a label of a contact and a word for the ad it belongs to. */
const OF_AD: ReadonlySet<string> = new Set(contactLabels.ofAd);

/** Whether a label says nothing of what follows: it ends its clause, or belongs to the number before it. */
function saysOther(lower: string, token: TextToken, between: string): boolean {
  return isApartFrom(token, between) || belongsBefore(lower, token, between);
}

/** Whether a word of many meanings ends its clause before a place ("eleven years of driving licence. 923 ..."), or the clause of any word for a paper ends in a picture ("ID in hand 😈 923 ..."). */
function isApartFrom({ start, end, label }: TextToken, between: string): boolean {
  if (PICTURED.test(between)) return label?.labels.some((one) => NUMBERED.has(one)) === true;
  return label?.labels.includes('weak-id') === true && end - start >= SHORTEST_WHOLE && /^[.,;!?] /.test(between);
}

/** A picture behind a word. */
const PICTURED = /\p{L}[ .!]{0,3}\p{Extended_Pictographic}/u;

/** Letters of the shortest word that is not cut short by a full stop. */
const SHORTEST_WHOLE = 5;

/** A quick no for most stretches between a label and a place: no digit may stand there, and few words. */
function mayJoin(between: string): boolean {
  if (between.length > LONGEST_BETWEEN) return false;
  for (let at = 0; at < between.length; at += 1) if (between.charCodeAt(at) >= 0x30 && between.charCodeAt(at) <= 0x39) return false;
  return true;
}

/** Units that are more than `ANNOUNCES` or `LISTS` ever takes: about ninety characters. */
const LONGEST_BETWEEN = 200;

/** "now on Signal! My number there: ...": the labels before a plain one, where a word for "there" stands between it and its value. */
function meantThere({ lower, labels }: LabelledText, at: number, start: number): readonly string[] {
  const token = labels[at];
  const before = labels[at - 1];
  if (token === undefined || before === undefined || token.label?.labels.includes('phone') !== true) return [];
  if (token.start - before.end > 30 || lower.slice(before.end, token.start).includes('\n')) return [];
  const words = lower.slice(before.end, start).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => THERE.has(word)) ? (before.label?.labels ?? []) : [];
}

/** Labels of what has a number that nobody calls. */
const NUMBERED: ReadonlySet<string> = new Set(['ad', 'id', 'weak-id']);
const THERE: ReadonlySet<string> = new Set(contactLabels.there);

/** The labels right behind what ends at `end` ("0612345678 (WhatsApp)"), unless they announce something of their own. */
export function labelsAfter(text: LabelledText, end: number): ReadonlySet<string> {
  const found = new Set<string>();
  let from = end;
  for (let at = lastBefore(text.labels, end) + 1; at < text.labels.length && found.size < 5; at += 1) {
    const token = text.labels[at];
    if (token === undefined) break;
    const between = text.lower.slice(from, token.start);
    if (!(from === end ? follows(between) : LISTS.test(between))) break;
    // On a line of its own a label may follow; a line that goes on speaks of something else ("Op Telegram heet ik ...").
    const behind = text.lower.slice(token.end, token.end + 20);
    if (between.includes('\n') && !ENDS_LINE.test(behind)) break;
    if (OWN_VALUE.test(behind) || OWN_NUMBER.test(text.lower.slice(token.end, token.end + LONGEST_FOLLOWING))) break;
    // "(Viber) or telegram ...": behind the bracket the next clause begins, unless it ends there.
    if (from !== end && /^\)[^(]*$/.test(between) && !ENDS_CLAUSE.test(behind)) break;
    for (const label of token.label?.labels ?? []) found.add(label);
    from = token.end;
  }
  return found;
}

/** Whether a label belongs to the number before it: in brackets behind it ("07400 123456 (call/WhatsApp) or ..."), or at the end of its sentence. */
function belongsBefore(lower: string, { start, end, label }: TextToken, between: string): boolean {
  if (ENDED.test(between))
    return label?.labels.every((one) => MESSENGERS.has(one)) === true && ENDS_SENTENCE.test(lower.slice(Math.max(0, start - 30), start));
  return /^[^\p{L}\n(:]{0,3}\)(?! ?[:=→>])/u.test(between) && IN_BRACKET.test(lower.slice(Math.max(0, start - 30), end));
}

const MESSENGERS: ReadonlySet<string> = new Set(NUMBER_MESSENGERS);
/** A digit, an opening bracket behind it, and no closing one. */
const IN_BRACKET = /\d[^\p{L}\p{N}\n()]{0,2}\([^()\n]{1,30}$/u;
/** The end of a sentence, a line or an item. */
const ENDED = /^ ?[.;!?\n·|]/;
/** Seven digits and up to two words, right before the label. */
const ENDS_SENTENCE = /(?:\d[ .\-/)]?){7}[^\p{L}\p{N}\n:]{1,3}(?:\p{L}{1,9}[ ,/&+]{1,3}){0,2}$/u;

/** Index of the last label that ends at or before `offset`, or -1. */
function lastBefore(labels: readonly TextToken[], offset: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Between a label and its value: separators and up to three short words, or five of one clause, no digits, no blank line; up to four letters
 * may be glued to the value ("parcel no. TH08...").
 */
const ANNOUNCES =
  /^[^\p{L}\p{N}\n]{0,8}(?:(?:[\p{L}\p{M}']{1,12}[^\p{L}\p{N}\n]{1,4}){0,3}|(?:[\p{L}\p{M}']{1,12}[^\p{L}\p{N}\n.!?;(]{1,3}){4,5})\n?[^\p{L}\p{N}\n]{0,3}\p{L}{0,4}$/u;
/** Between labels of one list: separators, or a word for "and" or "or". */
const LISTS =
  /^[\s/,&|+\-·•()]{0,4}(?:(?:and|or|en|of|und|oder|et|ou|y|o|e|i|és|vagy|și|sau|и|или|та|або|і|ve|và|dan|atau|och|och|ja|tai|και|ή|و|أو|或|和|или|nebo|a|lub|oppure|ali|ili|vai|tai|eller|або|abo|ose|apo|veya|yada|ya da|arba|või|voi|alebo|anebo|vagy|hoặc|hay|чи|либо|או|یا|หรือ|au|və|yaki|yoki|ar|ან|կամ|hem|als|sowie|plus|&)[\s/,&|+-]{1,3}(?:(?:on|op|auf|in|via|by|sur|par|en|por|em|su|per|na|no|pe|в|на|у|по|på|przez) )?)?$/u;
/** Between a network and a word for a number that it is reached by: a preposition, an article at most ("telegram op nummer", «телеграм на номер»). */
const ON_NUMBER = new RegExp(`^ (?:${contactLabels.onNumber.map((word) => RegExp.escape(word)).join('|')}) $`, 'u');
/** Whether what stands between a value and a label joins them: separators, an opening bracket, or up to four short words such as "also on". */
function follows(between: string): boolean {
  const words = between.length > LONGEST_FOLLOWING ? undefined : FOLLOWS.exec(between)?.[1];
  return words !== undefined && (words === '' || words.split(/[\s/(:,+&]{1,2}/u).every((word) => word === '' || BEFORE_LABEL.has(word)));
}

const LONGEST_FOLLOWING = 40;
/** Separators, then up to four words of letters with at most two separators behind each. */
const FOLLOWS = /^(?:[\s\-,/|([–•·*:+&👈⬅←◀🔹]|\uFE0F){0,4}((?:[\p{L}\p{M}]{1,14}[\s/(:,+&]{1,2}){0,4})$/u;
const BEFORE_LABEL: ReadonlySet<string> = new Set(contactLabels.beforeLabel);
/** Nothing but signs up to the end of the line. */
const ENDS_LINE = /^[^\p{L}\p{N}\n]{0,20}(?:\n|$)/u;
/** The end of a clause, or of the text. */
const ENDS_CLAUSE = /^ ?(?:[.,;!?)|\n]|$)/;
/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=@]|-> ?|\+\d|\d)/;
/** A label that leads on to a number of its own: "612 34 56 78, WhatsApp al 698 76 54 32". */
const OWN_NUMBER =
  /^ (?:al?|az|en(?: el)?|unter|auf|at|on|na|pod|на|по|за|під|под|op|onder|au|sur(?: le)?|no|pe|la|pelo|em|su|på|üzerinden|di|ke|số|qua)(?: \p{L}{2,8}\.?)? ?[+(]{0,2}(?:\d[ .\-/()]{0,3}){7}/u;
