import marketWords from '../../../../lexicon/market-words.json' with { type: 'json' };
import type { MarketFields } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { prepareStart } from '../../text/prepared-text.ts';
import type { TextContext } from '../../text-context.ts';
import { allMatches } from '../../handles/all-matches.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { LabelPair } from '../label-pair.ts';
import { fieldByLabel, labelledValues } from '../labelled-values.ts';
import type { OfferSources } from '../offer-sources.ts';
import { compileStatements, statedByWords } from '../stated-by-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { conditionOf } from './condition-of.ts';
import { isItemOffered } from './is-item-offered.ts';
import { isSent } from './is-sent.ts';
import { itemText } from './item-text.ts';
import { quantityOf } from './quantity-of.ts';

/** What an ad for an item states: condition and quantity from labels and text, brand, model and place where labelled, whether it is sent. Nothing of one who buys. */
export function readMarketFields({ pairs, text: prepared }: OfferSources, context: TextContext): MarketFields {
  const { folded } = prepareStart(prepared, MOST_READ, 'statements of an item');
  const text = itemText(folded, context.languages);
  if (!isItemOffered(text)) return { shipping: 'not-stated' };
  const { condition: stated, quantity: counted, ...named } = labelledValues([...pairs, ...pairsInLines(folded)], FIELD_BY_LABEL);
  const condition = (stated === undefined ? undefined : labelledCondition(stated)) ?? conditionOf(text);
  const quantity = (counted === undefined ? undefined : labelledCount(counted)) ?? quantityOf(text);
  return {
    ...(condition === undefined ? {} : { condition }),
    ...named,
    ...(quantity === undefined ? {} : { quantity }),
    shipping: statedByWords(SHIPPING_LABELS, pairs, '').get('shipping') ?? isSent(text),
  };
}

/** Labels with their values that stand within a line, behind a comma: "fridge, brand: Example, pick-up". */
function pairsInLines(folded: FoldedText): LabelPair[] {
  return allMatches(IN_LINE, folded.text).map(({ 0: whole, 1: label = '', 2: value = '', index }) => {
    const end = index + whole.length;
    const span = originalSpan(folded, end - value.length, end - value.length + value.trimEnd().length);
    const raw = folded.original.slice(span.start, span.end);
    return { label, value: { value: raw, where: 'text', ...span, raw, by: 'label@1' } };
  });
}

type Condition = NonNullable<MarketFields['condition']>['value'];

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
const FIELD_BY_LABEL = fieldByLabel(marketWords.labels);
const SHIPPING_LABELS = compileStatements({ shipping: { label: marketWords.shipping, yes: [], no: [] } });
const CONDITIONS: ReadonlyMap<string, Condition> = new Map(
  (Object.entries(marketWords.condition) as [Condition, readonly string[]][]).flatMap(([name, words]) =>
    words.map((word) => [word, name] as const),
  ),
);
const CONDITION_VALUE = new RegExp(String.raw`^(?:${wordAlternatives(CONDITIONS.keys())})(?![\p{L}\p{M}])`, 'u');
const IN_LINE = new RegExp(
  String.raw`(?<=[,،;|·•][ ]?)(${wordAlternatives([...marketWords.labels.brand, ...marketWords.labels.model])})[ ]?[:：][ ]?([^\n,،;|·•:]{1,40})`,
  'giu',
);
const COUNT = /^(\d{1,5})(?![\d.,]\d)/;

function labelledCondition(value: Read<string>): MarketFields['condition'] {
  const condition = CONDITIONS.get(CONDITION_VALUE.exec(value.value.toLowerCase())?.[0] ?? '');
  return condition === undefined ? undefined : { ...value, value: condition };
}

function labelledCount(value: Read<string>): Read<number> | undefined {
  const count = COUNT.exec(value.value)?.[1];
  return count === undefined ? undefined : { ...value, value: Number(count) };
}
