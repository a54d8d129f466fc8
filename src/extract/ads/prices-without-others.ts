import words from '../../../lexicon/other-amount-words.json' with { type: 'json' };
import type { Price } from '../../model/ad.ts';
import type { Category } from '../../model/category.ts';
import type { Read } from '../../model/provenance.ts';
import { isCostWhenNew } from '../fields/is-cost-when-new.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';
import { wordsAhead } from '../fields/words-ahead.ts';

/**
 * The prices of a page without amounts that its ad does not ask: what a thing cost when it was new ("Neupreis 579 €"), and where the page tells another price,
 * what others take on the average, what a square metre costs, a drink by its measure ("0,33 90 Kč"), a room for some hours («休憩90分 3,980円»).
 */
export function pricesWithoutOthers(
  prices: readonly Read<Price>[],
  { text, category }: { readonly text: string; readonly category: Category | undefined },
): readonly Read<Price>[] {
  const asked = OF_PERSONS.has(category ?? '') ? prices : prices.filter((price) => !isPaidOnce(price, text));
  if (asked.length < 2) return asked;
  const own = asked.filter((price) => !isOfElse(price, text));
  return own.length === 0 ? asked : own;
}

/** Categories of ads without things that were new once. */
const OF_PERSONS: ReadonlySet<string> = new Set(['escort', 'dating']);

/** Whether an amount is what a thing cost when it was new. */
function isPaidOnce({ start, where }: Read<Price>, text: string): boolean {
  if (where !== 'text') return false;
  return isCostWhenNew(leadOf(text, start));
}

/** Whether an amount is told of others, a measure, a drink or a room. */
function isOfElse({ start, end, where }: Read<Price>, text: string): boolean {
  if (where !== 'text') return false;
  const lead = leadOf(text, start);
  const after = text.slice(end, end + 16);
  if (isInSum(lead, after)) return true;
  return AVERAGE.test(lead) || AREA.test(lead) || STAY.test(lead) || isDrink(lead) || PER_AREA.test(after);
}

/** What stands before an amount in its line, in small letters; the line above counts where its own has no word. */
function leadOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start).toLowerCase();
  const line = before.lastIndexOf('\n') + 1;
  return line > 0 && !/\p{L}/u.test(before.slice(line)) ? before.slice(before.lastIndexOf('\n', line - 2) + 1) : before.slice(line);
}

const LONGEST_LEAD = 80;

const AVERAGE = wordsAhead(words.average, 3);
const AREA = wordsAhead(words.area, 0);
/** «休憩90分 »: a few signs, digits and letters for its time between. */
const STAY = new RegExp(`(?:${wordAlternatives(words.stay)})[^\\n.;!?。]{0,10}$`, 'u');
/** A measure of room right behind an amount. */
const PER_AREA =
  /^[ \u00a0]?(?:\/|per|pro|je|au|al|por|za|na|на|за|pr\.?|το|ανά)[ \u00a0]?(?:m²|m2|m\^2|qm|sq\.? ?m|sq\.? ?ft|sqft|kvm|mq|mp|кв\.?\s?м|м²|м2|τ\.?\s?μ|㎡|坪|평|متر|תר|ตร)/iu;

/** Whether an amount is a factor or the outcome of a sum: "20 h × 165 Kč = 3 300 Kč". */
function isInSum(lead: string, after: string): boolean {
  return (TIMES.test(lead) && EQUALS.test(after)) || OUTCOME.test(lead);
}

const TIMES = /\d[^\d\n.;!?]{0,14}[×*]\s?\p{Sc}?\s?$/u;
const EQUALS = /^[^\d\n.;!?]{0,8}=\s?\p{Sc}?\s?\d/u;
const OUTCOME = /\d[^\d\n.;!?]{0,14}[×*]\s?\p{Sc}?\s?\d[^\n;!?=]{0,14}=\s?\p{Sc}?\s?$/u;

/** Whether a drink's measure stands right before an amount: "0,33 ", "0,7 l: "; half hours are told in the same way. */
function isDrink(lead: string): boolean {
  const [, measure = '', unit] = MEASURE.exec(lead) ?? [];
  return measure !== '' && (unit !== undefined || !measure.endsWith('5') || measure.length > 3);
}

const MEASURE = /(?<![\d.,:])([0-2][.,]\d{1,2})[ \u00a0]?(l|dl|cl|л)?[^\p{L}\p{N}]{1,4}$/u;
