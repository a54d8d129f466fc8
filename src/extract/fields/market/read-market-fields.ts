import marketWords from '../../../../lexicon/market-words.json' with { type: 'json' };
import type { MarketFields } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { prepareStart } from '../../text/prepared-text.ts';
import { countedPattern, findCounted } from '../counted-units.ts';
import { findWords } from '../find-words.ts';
import { fieldByLabel, labelledValues } from '../labelled-values.ts';
import type { OfferSources } from '../offer-sources.ts';
import { compileStatements, statedByWords } from '../stated-by-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';

/** What an ad for an item states: condition and quantity from labels and text, brand, model and place where labelled, whether it is sent. */
export function readMarketFields({ pairs, text }: OfferSources): MarketFields {
  const { folded } = prepareStart(text, MOST_READ, 'statements of an item');
  const { condition: stated, quantity: counted, ...named } = labelledValues(pairs, FIELD_BY_LABEL);
  const condition = (stated === undefined ? undefined : labelledCondition(stated)) ?? statedCondition(folded);
  const quantity = (counted === undefined ? undefined : labelledCount(counted)) ?? statedCount(folded);
  return {
    ...(condition === undefined ? {} : { condition }),
    ...named,
    ...(quantity === undefined ? {} : { quantity }),
    shipping: statedByWords(STATEMENTS, pairs, folded.lower).get('shipping') ?? 'not-stated',
  };
}

type Condition = NonNullable<MarketFields['condition']>['value'];

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
const FIELD_BY_LABEL = fieldByLabel(marketWords.labels);
const STATEMENTS = compileStatements({ shipping: marketWords.shipping });
const CONDITIONS = byWord(marketWords.condition);
const CONDITION_VALUE = new RegExp(String.raw`^(?:${wordAlternatives(CONDITIONS.keys())})(?![\p{L}\p{M}])`, 'u');
const STATED = byWord(marketWords.stated);
const STATED_INDEX = buildWordIndex(STATED.keys());

function byWord(words: Readonly<Record<Condition, readonly string[]>>): ReadonlyMap<string, Condition> {
  return new Map(
    (Object.entries(words) as [Condition, readonly string[]][]).flatMap(([name, list]) => list.map((word) => [word, name] as const)),
  );
}

function labelledCondition(value: Read<string>): MarketFields['condition'] {
  const condition = CONDITIONS.get(CONDITION_VALUE.exec(value.value.toLowerCase())?.[0] ?? '');
  return condition === undefined ? undefined : { ...value, value: condition };
}

/** What the phrases of the text say, the worst of it: "like new, for parts" is for parts. */
function statedCondition(folded: FoldedText): MarketFields['condition'] {
  const found = findWords(folded.lower, STATED_INDEX).map((phrase) => ({ ...phrase, value: STATED.get(phrase.word) ?? 'used' }));
  const worst = (['for-parts', 'refurbished', 'used', 'new'] as const).flatMap((value) => found.filter((one) => one.value === value))[0];
  return worst === undefined ? undefined : readOf(folded, worst, worst.value);
}

const COUNT = /^(\d{1,5})(?![\d.,]\d)/;
const UNITS = countedPattern(marketWords.units);
const LOTS = buildWordIndex(marketWords.lots);
const LOT_SIZE = /[ ](\d{1,4})(?![\d.,])/y;

function labelledCount(value: Read<string>): Read<number> | undefined {
  const count = COUNT.exec(value.value)?.[1];
  return count === undefined ? undefined : { ...value, value: Number(count) };
}

function statedCount(folded: FoldedText): Read<number> | undefined {
  for (const { start, end } of findWords(folded.lower, LOTS)) {
    const size = matchAt(LOT_SIZE, folded.lower, end);
    if (size !== null) return readOf(folded, { start, end: end + size[0].length }, Number(size[1]));
  }
  const first = findCounted(folded.lower, UNITS).find(({ value }) => Number.isInteger(value) && value > 0);
  return first === undefined ? undefined : readOf(folded, first, first.value);
}

function readOf<T>(folded: FoldedText, { start, end }: { readonly start: number; readonly end: number }, value: T): Read<T> {
  const span = originalSpan(folded, start, end);
  return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'market@1' };
}
