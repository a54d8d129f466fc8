import marketWords from '../../../../lexicon/market-words.json' with { type: 'json' };
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TextContext } from '../../text-context.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { findLabelPairs } from '../find-label-pairs.ts';
import { fieldByLabel, labelledValues } from '../labelled-values.ts';
import { speaksOfPersonsOrWork } from '../speaks-of-persons-or-work.ts';
import { isItemOffered } from './is-item-offered.ts';
import { quantityOf } from './quantity-of.ts';
import { itemText, speaksOfSale } from './item-text.ts';

/** Whether a text whose category does not tell offers an item: two of a word for selling, a label, a condition, a word for sending or fetching, a count. Who sells a part of a body or a child sells no item. */
export function looksLikeItem({ folded, original }: PreparedText, { languages }: TextContext): boolean {
  if (folded.lower.length > MOST_READ) return false;
  const { brand, model, condition } = labelledValues(findLabelPairs(original), LABELS);
  const labels = [brand, model, condition].filter((value) => value !== undefined).length;
  if (labels < LEAST_SIGNS && !speaksOfSale(plainLetters(folded.lower.slice(0, MOST_BEFORE)), languages)) return false;
  const text = itemText(folded, languages);
  const said = SIGNS.filter((classes) => text.of(...classes).length > 0).length + labels;
  const signs = said >= LEAST_SIGNS || quantityOf(text) === undefined ? said : said + 1;
  return signs >= LEAST_SIGNS && isItemOffered(text) && !speaksOfPersonsOrWork(text.plain, languages);
}

const LEAST_SIGNS = 2;
/** Units in which one who sells speaks of it. */
const MOST_BEFORE = 240;
const SIGNS = [['sell'], ['newSure', 'used', 'refurbished', 'broken'], ['ship', 'carrier', 'pickup']] as const;
/** Longer texts are articles. */
const MOST_READ = 4_000;
const LABELS = fieldByLabel({ brand: marketWords.labels.brand, model: marketWords.labels.model, condition: marketWords.labels.condition });
