import documentWords from '../../../lexicon/document-words.json' with { type: 'json' };
import type { LabelEntry } from './contact-label-lexicon.ts';
import { PAPER_LABELS } from './paper-labels.ts';
import type { TextToken } from './text-token.ts';

/**
 * The tokens of a text in which words for papers, cases, parcels and the like are what their surroundings make of them: the label of a number
 * that nobody calls (`id`) where digits follow in the way the word asks for ("docket 2015...", "passport: 0712...", "order no. 0712..."),
 * else no label. A word for "number" beside it becomes a part of the label. `lower` is the folded text in lower case.
 */
export function documentLabels(lower: string, tokens: readonly TextToken[]): TextToken[] {
  const read: TextToken[] = [];
  for (const token of tokens) {
    if (token.start < (read.at(-1)?.end ?? 0)) continue;
    const label = token.label;
    if (label === undefined || !label.labels.some((one) => NUMBERED.has(one))) {
      read.push(token);
      continue;
    }
    const span = isContact(read.at(-1), token.start) || label.labels.includes('phone') ? undefined : numberedSpan(lower, token, label);
    if (span === undefined) {
      const labels = label.labels.filter((one) => !PAPERS.has(one));
      read.push(labels.length === label.labels.length ? token : { ...token, label: { ...label, labels } });
      continue;
    }
    while ((read.at(-1)?.end ?? 0) > span.start) read.pop();
    read.push({ ...span, label: { ...label, labels: ['id'] } });
  }
  return read;
}

/** Labels that only this reader knows, and those that a word for "number" makes sure. */
const PAPERS: ReadonlySet<string> = new Set(PAPER_LABELS);
const NUMBERED: ReadonlySet<string> = new Set([...PAPERS, 'ad', 'weak-id']);
const NO_CONTACT: ReadonlySet<string> = new Set([...NUMBERED, 'id', 'number', 'no-label', 'other-network']);

/** Whether a label of a contact stands right before: "WhatsApp ID" is its number. */
function isContact(token: TextToken | undefined, start: number): boolean {
  return token !== undefined && start - token.end < 2 && token.label?.labels.some((label) => !NO_CONTACT.has(label)) === true;
}

/** The label with the words for "number" beside it, where its number follows. */
function numberedSpan(lower: string, { start, end }: TextToken, { labels }: LabelEntry): { start: number; end: number } | undefined {
  const behind = lower.slice(end, end + REACH);
  const told = NUMBER_BEHIND.exec(behind)?.[0];
  if (told !== undefined) return { start, end: end + told.length };
  const signs = DIGITS_BEHIND.exec(behind)?.[0];
  if (signs === undefined || endsSentence(lower.slice(start, end), signs)) return undefined;
  const before = NUMBER_BEFORE.exec(lower.slice(Math.max(0, start - REACH), start))?.[0];
  if (before !== undefined) return { start: start - before.length, end };
  if (labels.includes('document') || (labels.includes('labelled') && /[:=#№]/.test(signs))) return { start, end };
  return undefined;
}

const REACH = 24;

/** Whether the full stop behind a word ends its sentence: the word is too long to be cut short ("prot. 312..."). */
function endsSentence(word: string, signs: string): boolean {
  return signs.startsWith('.') && (signs.startsWith('. ') ? WHOLE_WORD : LONG_WORD).test(word);
}

const WHOLE_WORD = /\p{L}{5}$/u;
const LONG_WORD = /\p{L}{7}$/u;

const wordsOf = (side: 'behind' | 'before'): string =>
  [...new Set(Object.values(documentWords.numbers).flatMap((list) => list[side]))]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

/** A word or sign for "number" and then digits. */
const NUMBER_BEHIND = new RegExp(`^[ .\\-_/]{0,2}(?:(?:${wordsOf('behind')})(?![\\p{L}\\p{M}])[.°]?|[#№])(?=[ .:#№"'=(\\-–]{0,4}\\d)`, 'u');
/** A word for "number", perhaps with one for "of", that ends right there; must not be the end of a longer word. */
const NUMBER_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${wordsOf('before')})[.°]? ?(?:(?:de|du|da|do|del|della|di|la|le|des|der|of|на) )?$`,
  'u',
);
/** Signs between a label and its digits, and letters that a code begins with; no comma, no line break. */
const DIGITS_BEHIND = /^[ .:#№"'=([\-–]{0,5}(?:(?!tel|mob|cel|tlf|call|ph|wa|t\d)[a-z]{1,4}[-/]?(?=\d{4})|(?=\d))/;
