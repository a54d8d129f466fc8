import type { TextToken } from './text-token.ts';

/** Labels that belong to a place in the text. */
export interface NearbyLabels {
  readonly labels: ReadonlySet<string>;
  /** Whether a colon, equals sign or number sign stands between label and place. */
  readonly punctuated: boolean;
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
  for (let count = 0; count < 5 && at >= 0; count += 1, at -= 1) {
    const token = text.labels[at];
    if (token === undefined) break;
    const between = text.lower.slice(token.end, end);
    if (!(count === 0 ? ANNOUNCES : LISTS).test(between)) break;
    if (count === 0) punctuated = /[:=#№→>]/.test(between) || /[№#]$/.test(text.lower.slice(token.start, token.end));
    for (const label of token.label?.labels ?? []) found.add(label);
    end = token.start;
  }
  return { labels: found, punctuated };
}

/** The labels right behind what ends at `end` ("0612345678 (WhatsApp)"), unless they announce something of their own. */
export function labelsAfter(text: LabelledText, end: number): ReadonlySet<string> {
  const found = new Set<string>();
  let from = end;
  for (let at = lastBefore(text.labels, end) + 1; at < text.labels.length && found.size < 5; at += 1) {
    const token = text.labels[at];
    if (token === undefined) break;
    const between = text.lower.slice(from, token.start);
    if (!(from === end ? FOLLOWS : LISTS).test(between)) break;
    // On a line of its own a label may follow; a line that goes on speaks of something else ("Op Telegram heet ik ...").
    if (between.includes('\n') && !ENDS_LINE.test(text.lower.slice(token.end, token.end + 20))) break;
    if (OWN_VALUE.test(text.lower.slice(token.end, token.end + 6))) break;
    for (const label of token.label?.labels ?? []) found.add(label);
    from = token.end;
  }
  return found;
}

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

/** Between a label and its value: separators and up to three short words, no digits, no blank line. */
const ANNOUNCES = /^[^\p{L}\p{N}\n]{0,8}(?:[\p{L}\p{M}']{1,12}[^\p{L}\p{N}\n]{1,4}){0,3}\n?[^\p{L}\p{N}\n]{0,3}$/u;
/** Between labels of one list: separators, or a word for "and" or "or". */
const LISTS =
  /^[\s/,&|+\-·•()]{0,4}(?:(?:and|or|en|of|und|oder|et|ou|y|o|e|i|és|vagy|și|sau|и|или|та|або|і|ve|và|dan|atau|och|och|ja|tai|και|ή|و|أو|或|和|или|nebo|a|lub)[\s/,&|+-]{1,3})?$/u;
/** Between a value and a label behind it: separators, an opening bracket, or one short word. */
const FOLLOWS =
  /^[\s\-,/|([–•·*:]{0,4}(?:(?:on|op|auf|in|via|by|for|per|sur|en|su|na|в|на|through|only|also|for|och|app|and|of|ou|o|e|y|und|et|i|и)[\s/(]{1,2}){0,2}$/u;
/** Nothing but signs up to the end of the line. */
const ENDS_LINE = /^[^\p{L}\p{N}\n]{0,20}(?:\n|$)/u;
/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=@]|-> ?|\+\d|\d)/;
