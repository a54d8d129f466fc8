import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import type { JobFields, Stated } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { findLabelPairs } from './find-label-pairs.ts';
import type { LabelPair } from './label-pair.ts';
import { wordAlternatives } from './word-alternatives.ts';

export type { LabelPair } from './label-pair.ts';

/** What a job advertisement states, from its label pairs first and its text second; the first pair of a label stands. */
export function readJobFields(pairs: readonly LabelPair[], text: string, _context: TextContext): JobFields {
  const read = text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
  const all = [...pairs, ...findLabelPairs(read)];
  const lower = read.toLowerCase();
  const found: { -readonly [Name in TextField]?: Read<string> } = {};
  for (const pair of all) {
    const name = FIELD_BY_LABEL.get(cleanLabel(pair.label));
    if (name !== undefined && found[name] === undefined && pair.value.value !== '') found[name] = pair.value;
  }
  return {
    ...found,
    accommodation: stated(ACCOMMODATION, all, lower),
    travelPaid: stated(TRAVEL, all, lower),
    meals: stated(MEALS, all, lower),
    visaHelp: stated(VISA, all, lower),
  };
}

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;

type TextField = keyof typeof jobWords.labels;

const FIELD_BY_LABEL: ReadonlyMap<string, TextField> = new Map(
  (Object.entries(jobWords.labels) as [TextField, readonly string[]][]).flatMap(([name, labels]) =>
    labels.map((label) => [label, name] as const),
  ),
);

function cleanLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[:*•\-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Statement {
  readonly labels: ReadonlySet<string>;
  readonly yes: RegExp;
  readonly no: RegExp;
}

const ACCOMMODATION = statement(jobWords.accommodation);
const TRAVEL = statement(jobWords.travel);
const MEALS = statement(jobWords.meals);
const VISA = statement(jobWords.visa);

function statement(words: {
  readonly label: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}): Statement {
  return { labels: new Set(words.label), yes: phrase(words.yes), no: phrase(words.no) };
}

/** A label pair decides; else the sentences of the text, where a denial outweighs. */
function stated(words: Statement, pairs: readonly LabelPair[], lower: string): Stated {
  for (const pair of pairs) {
    if (!words.labels.has(cleanLabel(pair.label))) continue;
    const value = pair.value.value.toLowerCase();
    if (STATED_NO.test(value)) return 'no';
    if (STATED_YES.test(value)) return 'yes';
  }
  if (words.no.test(lower)) return 'no';
  return words.yes.test(lower) ? 'yes' : 'not-stated';
}

const STATED_YES = new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(jobWords.stated.yes)})(?![\\p{L}])`, 'u');
const STATED_NO = new RegExp(`^\\s*(?:${wordAlternatives(jobWords.stated.no)})(?![\\p{L}])`, 'u');

function phrase(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${wordAlternatives(phrases)})`, 'u');
}
