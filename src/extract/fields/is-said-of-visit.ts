import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** The price before, and where it ends; undefined without one. */
type Before = { readonly end: number; readonly price: { readonly amount: number } } | undefined;

/** Whether a word for a place, a service, the way or a special makes a bare number the price of a visit, as ads for escorts write: "incall 150, outcall 200", "80 fs". */
export function isSaidOfVisit(item: PriceItem, lower: string, last: Before): boolean {
  return (
    isForPlaceOrTwo(item, lower) ||
    isBeforePlace(item, lower, last) ||
    isForService(item, lower) ||
    isForTravel(item, lower) ||
    isSurcharge(item, lower, last) ||
    isSpecial(item, lower)
  );
}

/** Whether a round number is the price of going somewhere, or of two who come: "home svc 250", "150 2 lady". */
export function isForPlaceOrTwo(item: PriceItem, lower: string): boolean {
  return isForPlace(item, lower) || isForSeveral(item, lower);
}

/** Whether two persons, or several visits, are counted right behind a round number or before it: "150 2 lady", "3500 2pops", "2x 300". */
function isForSeveral({ amount, start, end }: PriceItem, lower: string): boolean {
  if (amount < 50 || amount % 10 !== 0) return false;
  return SEVERAL.test(lower.slice(end, end + 16)) || TIMES_BEFORE.test(lower.slice(Math.max(0, start - 5), start));
}

const SEVERAL = /^ (?:for )?(?:[2-4] ?(?:lady|ladies|girls?|sisters)|[2-5] ?(?:pops?|shots?|rounds?|rds|nuts|crot|times))(?!\p{L})/u;
const TIMES_BEFORE = /(?:^|[^\p{N}.,])[1-5] ?x ?$/u;

/** Whether a word for where one is met announces a round number at the end of its clause: "incall 150, outcall 200". */
function isForPlace({ amount, leadAt, start, end, ahead }: PriceItem, lower: string): boolean {
  if (amount < 50 || (ahead & MONEY_LIST.forPlace) === 0 || amount % 10 !== 0 || !PLACE_END.test(lower.slice(end, end + 7))) return false;
  return FOR_PLACE.test(lower.slice(leadAt, start));
}

/** Whether a word for where one is met stands behind thousands, or behind a round number that follows a price: "3k incall, 5k outcall". */
function isBeforePlace({ amount, factor, start, end, behind }: PriceItem, lower: string, last: Before): boolean {
  if ((behind & MONEY_LIST.forPlace) === 0 || amount % 10 !== 0 || amount < 50) return false;
  return (factor === 1000 || (last !== undefined && start - last.end < 24)) && PLACE_BEHIND.test(lower.slice(end, end + 32));
}

/** Whether a word for a service announces a round number at the end of its entry: "oral 30, completo 50". */
function isForService({ amount, leadAt, start, end, ahead }: PriceItem, lower: string): boolean {
  if (amount >= 40 && amount % 5 === 0 && SERVICE_BEHIND.test(lower.slice(end, end + 16))) return true;
  if (amount < 20 || amount % 5 !== 0 || (ahead & MONEY_LIST.service) === 0 || !PLACE_END.test(lower.slice(end, end + 7))) return false;
  return SERVICE.test(lower.slice(leadAt, start));
}

/** Whether a plus, or a word for "for", makes a round number what the way costs: "+20 for gas", "30 for uber". */
function isForTravel({ amount, start, end, behind }: PriceItem, lower: string): boolean {
  if (amount % 5 !== 0 || (behind & MONEY_LIST.fee) === 0) return false;
  const found = FOR_TRAVEL.exec(lower.slice(end, end + 24));
  return found !== null && (found[1] !== undefined || /\+ ?$/.test(lower.slice(Math.max(0, start - 2), start)));
}

/**
 * Whether a plus or "add" before a round number, and the end of its entry or "for" behind it, make it a surcharge: "DATY +30", "+50 for anal", "add 40 for
 * greek"; behind a price whatever word follows ("hotelliin +30 ja taksi"). A surcharge is no more than a visit.
 */
function isSurcharge({ amount, leadAt, start, end }: PriceItem, lower: string, last: Before): boolean {
  if (amount < 10 || amount > Math.max(MOST_EXTRA, last?.price.amount ?? 0) || amount % 5 !== 0) return false;
  const [lead, after] = [lower.slice(leadAt, start), lower.slice(end, end + 12)];
  return ADDED.test(lead) && (EXTRA_END.test(after) || (last !== undefined && WORD_ADDED.test(lead) && / \p{L}{2}/uy.test(after)));
}

const MOST_EXTRA = 2000;
const WORD_ADDED = /\p{L}{2} ?[+] ?$/u;
/** A plus behind a word, or at the head of a clause, or a verb of adding. */
const ADDED = /(?:\p{L}{2} ?|(?:^|[\n.!?,;|•·*)] ?|\p{Extended_Pictographic}\uFE0F? ?))\+ ?$|(?<!\p{L})(?:add|adds|plus) $/u;
const EXTRA_END =
  /^ ?(?:$|[\n,;!|)/]|\.(?:$|[ \n])|(?:for|4|if|extra|each|per|pour|für|por|para|za|за)(?!\p{L})|\p{Extended_Pictographic})/u;

/** Whether a round number is called a special, or what prices begin with: "80 special til noon", "specials 80", "130 n up". */
function isSpecial({ amount, leadAt, start, end }: PriceItem, lower: string): boolean {
  if (amount < 60 || amount % 5 !== 0) return false;
  if (UP_FROM.test(lower.slice(end, end + 12))) return true;
  return SPECIALS.test(lower.slice(leadAt, start)) && PLACE_END.test(lower.slice(end, end + 7));
}

const UP_FROM = /^ ?(?:specials?|[-+&]?(?:n|and|&|an)?[- +]{1,2}up)(?!\p{L})/u;
const SPECIALS = /(?<!\p{L})specials?(?: (?:start(?:ing)?|from|at|only|just|now)){0,2}[: @=-]{1,3}$/u;

const FOR_TRAVEL = new RegExp(
  `^ (for |4 |für |voor |pour |para |por |per |za |за |на )?(?:the |my |your )?(?:${wordAlternatives(moneyWords.fees)})(?!\\p{L})`,
  'u',
);

/** Abbreviations of services right behind an amount, at the end of its entry: "80 fs". */
const SERVICE_BEHIND = /^ ?(?:fs|bj|bbbj|hj|gfe|pse|full service|blowjob|oral only|head)(?=$|[ ]?[,;.!|/\n]|[ ]{1,2}\d)/u;
const SERVICE = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives(moneyWords.services)})(?!\\p{L})[ ]?[:=\\-–+]{0,2}[ ]?(?:from |ab |od |от |від |desde |da |dès |vanaf )?$`,
  'u',
);
/** Words for a visit at hers or at the customer's, a word for "from" or none. Must not begin inside a word. */
const FOR_PLACE = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives(moneyWords.forPlace)})(?!\\p{L})[ ]?[:=\\-–+]{0,2}[ ]?(?:from |ab |od |от |від |desde |da |dès |vanaf )?$`,
  'u',
);
const PLACE_BEHIND = new RegExp(`^ (?:for |an? )?(?:${wordAlternatives(moneyWords.forPlace)})(?!\\p{L})`, 'u');
const PLACE_END =
  /^(?:-t[őo]l|-ért)?[ ]?(?:$|[\n,;|)+]|\.(?:$|[ \n])|\/[ ]|(?:out|outs|outcall|outcalls|in|incall|incalls|extra|xtra|more|taxi|takso|taksi|такси|таксі|táxi|ταξί|plus|más|mas|mais|più|zzgl|excl|incl|inkl|including|inclusief|inclusive|compris|incluido|incluso|incluindo|compreso|w cenie|včetně|vrátane|включая|включно|dahil|כולל|شامل|含|min|con|mit|met|avec|with|и|плюс|artı)(?!\p{L}))(?!\d)/u;
