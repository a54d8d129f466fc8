import type { PricePer } from '../../model/ad.ts';
import type { PriceItem } from './price-items.ts';

/** What an amount is for, and how that is told. */
export interface FoundPer {
  readonly per: PricePer;
  /** Linked by a slash or a word such as "per". */
  readonly linked: boolean;
  /** By a counted span or a phrase, not a bare unit. */
  readonly full: boolean;
}

/** The text the items stand in, and whether its line begins with a time ("1h 150 / 2h 280") or an amount ("150/1h 280/2h"). */
export interface PriceLine {
  readonly lower: string;
  readonly timeFirst: boolean;
}

/** The time an amount is for: behind it if linked, before it in lines that begin with a time, else whichever stands next to it. */
export function pricePer(items: readonly PriceItem[], at: number, line: PriceLine): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const behind = behindAmount(item, items[at + 1], line.lower);
  const ahead = aheadOfAmount(item, items[at - 1], line);
  if (behind === undefined || ahead === undefined) return behind ?? ahead;
  if (behind.strong) return behind;
  // "1h 150 / 2h 280": the slash parts pairs, it does not link.
  return line.timeFirst ? ahead : behind;
}

interface Candidate extends FoundPer {
  /** Linked by a word, which no list does. */
  readonly strong: boolean;
}

function behindAmount(item: PriceItem, time: PriceItem | undefined, lower: string): Candidate | undefined {
  if (time?.type !== 'time' || time.per === undefined) return undefined;
  const between = lower.slice(item.end, time.start).replace(NET, ' ');
  const linked = LINK.test(between);
  const near = NEAR.test(between) && (time.full || (item.money !== undefined && /^[ ]?$/.test(between)));
  return linked || near ? { per: time.per, linked, full: time.full, strong: linked && !/^[ ]?\/[ ]?$/.test(between) } : undefined;
}

function aheadOfAmount(item: PriceItem, time: PriceItem | undefined, { lower, timeFirst }: PriceLine): Candidate | undefined {
  if (time?.type !== 'time' || time.per === undefined) return undefined;
  const between = lower.slice(time.end, item.start);
  if (!BETWEEN.test(between)) return undefined;
  if (!time.full && !bareUnitLeads(between, item, timeFirst)) return undefined;
  return { per: time.per, linked: false, full: true, strong: false };
}

/** Whether a bare unit belongs to the amount behind it: "hour: 150", "hr 200 roses", and "hour 150" in a line that begins so. */
function bareUnitLeads(between: string, item: PriceItem, timeFirst: boolean): boolean {
  if (!/^[ ]{0,2}[:=\-–>]{0,2}[ ]{0,2}$/.test(between)) return false;
  return item.money !== undefined || /[:=]/.test(between) || item.amount >= (timeFirst ? 20 : 50);
}

/** Words for gross and net that stand between amount and time. */
const NET =
  /^[ ]?(?:netto|brutto|bruto|neto|gross|net|brut|nets?|lordi|netti|líquidos|na rękę|на руки|чистими|чистыми|čistého|hrubého|τάξη|plus|\+)?[ ]?(?=[/ ]|$)/u;
/** Between time and amount: separators and up to two words, no line break, no end of a sentence. */
const BETWEEN = /^[^\p{L}\p{N}\n.;!?]{0,8}(?:\p{L}{1,10}[^\p{L}\p{N}\n;!?]{1,4}){0,2}$/u;
/** A slash, or a word that says "for each". */
const LINK =
  /^[ ]{0,2}(?:\/|(?:per|pro|je|par|por|al|alla|all'|à|za|na|pe|за|в|на|a|an|la|le|el|every|each|pr\.?|für|voor|for|pour|para|pentru|mỗi|một|tiap|ต่อ|per|i|om|de|d'|l'|në|w|co|se|το|την|τη|τον|στην|每|一|لكل|في|بال|في ال|بـ|ל|ב|başına|kohti)[ ]?(?:l'|la |el |die |der |den |het |een |un |une |una |uma |1 |một )?)[ ]?$/u;
/** Directly behind the amount: spaces, a bracket, a dash, a comma or colon, a word for "for". */
const NEAR = /^[ ]{0,2}[-–—(:=~>→|]{0,2}[ ]{0,2}(?:for|für|voor|pour|por|para|za|за|per|pentru|de|om)?[ ]{0,2}$/u;
