import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import type { Stated } from '../../model/ad.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { isWordUnit } from './is-word-unit.ts';
import type { LabelPair } from './label-pair.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { ROOT } from '../text/word-tree.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** The words of one thing that an ad may say, deny or leave open. */
export interface StatementWords {
  /** Labels whose value says yes or no. */
  readonly label: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words up to 24 units before a `yes` phrase that make it one about the advertiser. */
  readonly aside?: readonly string[];
}

/** Statements made ready to be looked for, all in one pass. */
export interface Statements<Name extends string> {
  readonly index: WordIndex;
  readonly phrases: ReadonlyMap<string, readonly { readonly name: Name; readonly says: 'yes' | 'no' }[]>;
  readonly labels: ReadonlyMap<string, readonly Name[]>;
  readonly aside: ReadonlyMap<Name, RegExp>;
}

/** Makes the words of some statements ready. */
export function compileStatements<Name extends string>(words: Readonly<Record<Name, StatementWords>>): Statements<Name> {
  const all = Object.entries(words) as [Name, StatementWords][];
  const phrases = new Map<string, { readonly name: Name; readonly says: 'yes' | 'no' }[]>();
  const labels = new Map<string, Name[]>();
  const aside = new Map<Name, RegExp>();
  for (const [name, statement] of all) {
    for (const says of ['yes', 'no'] as const) for (const phrase of statement[says]) append(phrases, phrase, { name, says });
    for (const label of statement.label) append(labels, label, name);
    if (statement.aside !== undefined)
      aside.set(name, new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(statement.aside)})(?![\\p{L}])`, 'u'));
  }
  return { index: buildWordIndex(phrases.keys()), phrases, labels, aside };
}

/** What a text in lower case says of each statement: a label pair decides, else its sentences, where a denial outweighs. Those it leaves open are missing. */
export function statedByWords<Name extends string>(
  { index, phrases, labels, aside }: Statements<Name>,
  pairs: readonly LabelPair[],
  lower: string,
): ReadonlyMap<Name, Stated> {
  const said = new Map<Name, Stated>();
  for (const { at, phrase } of openPhrases(lower, index)) {
    for (const { name, says } of phrases.get(phrase) ?? []) {
      if (says === 'yes' && (said.has(name) || aside.get(name)?.test(lower.slice(Math.max(0, at - 24), at)) === true)) continue;
      said.set(name, says);
    }
  }
  for (const { label, value } of pairs.toReversed()) {
    const told = yesOrNo(value.value.toLowerCase());
    if (told !== undefined) for (const name of labels.get(cleanLabel(label)) ?? []) said.set(name, told);
  }
  return said;
}

/** A label in lower case, without the marks around it. */
export function cleanLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[:*•\-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const STATED_YES = new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(jobWords.stated.yes)})(?![\\p{L}])`, 'u');
const STATED_NO = new RegExp(`^\\s*(?:${wordAlternatives(jobWords.stated.no)})(?![\\p{L}])`, 'u');

function yesOrNo(value: string): 'yes' | 'no' | undefined {
  return STATED_NO.test(value) ? 'no' : STATED_YES.test(value) ? 'yes' : undefined;
}

/** Every phrase that begins where a word of Latin or Cyrillic letters does, anywhere in other scripts. Its end is open, for endings. */
function openPhrases(lower: string, index: WordIndex): { readonly at: number; readonly phrase: string }[] {
  const found: { at: number; phrase: string }[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const first = lower.charCodeAt(at);
    if (((UNIT_CLASS[first] ?? 0) & UNIT.space) !== 0) continue;
    const before = lower.charCodeAt(at - 1);
    if (at > 0 && before < FIRST_OTHER && isWordUnit(before) && isWordUnit(first)) continue;
    let node = ROOT;
    for (let to = at; to < lower.length; to += 1) {
      node = index.step(node, lower.charCodeAt(to));
      if (node < 0) break;
      const phrase = index.words[index.wordAt(node)];
      if (phrase !== undefined) found.push({ at, phrase });
    }
  }
  return found;
}

/** First unit behind the Cyrillic letters: Armenian, Hebrew, Arabic and what follows join words to what stands before them. */
const FIRST_OTHER = 0x530;
