import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { currencyAfter } from './currency-at.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** What belongs to an amount behind its digits. */
export interface MoneyTail {
  readonly money: { readonly currency: string | undefined } | undefined;
  readonly factor: number;
  /** Added to the amount: the 5 of 1tr5. */
  readonly fraction: number;
  /** Written like a price: 150,- or 9 000:-. */
  readonly dashed: boolean;
  readonly length: number;
}

/** Reads ",-", a word for thousands (with a digit after it: 1tr5), a slang unit ("2 kafle") and a currency behind an amount. */
export function readMoneyTail(lower: string, at: number, hint: string | undefined): MoneyTail {
  const cents = readCents(lower, at, hint);
  if (cents !== undefined) return cents;
  const dash = dashesLength(lower, at);
  const from = at + dash;
  const slang = slangAt(lower, from + (lower.charAt(from) === ' ' ? 1 : 0), hint);
  if (slang !== undefined && dash === 0) {
    const rest = restOfThousands(lower, { at, end: slang.end, factor: slang.factor, hint });
    const { amount: fraction, end } = rest ?? { amount: 0, end: slang.end };
    return { money: { currency: hint }, factor: slang.factor, fraction, dashed: false, length: end - at };
  }
  const { factor, fraction, end: digitsEnd } = readThousands(lower, from, hint);
  let end = digitsEnd;
  const money = currencyAfter(lower, end, hint);
  if (money !== undefined) end += money.length;
  if (dash === 0 && money !== undefined) end += dashesLength(lower, end);
  const times = money?.times ?? (money === undefined && hint === 'IRR' && factor >= 1000 ? 10 : 1);
  const behindSign = end === at + 1 ? centsBehindSign(lower, at) : undefined;
  return {
    money: money === undefined ? undefined : { currency: money.currency },
    factor: factor * times,
    fraction: behindSign ?? fraction * times,
    dashed: dash > 0,
    length: end - at + (behindSign === undefined ? 0 : 2),
  };
}

/** The cents that French and Spanish write behind the sign: "12€50"; no minutes. */
function centsBehindSign(lower: string, at: number): number | undefined {
  if (!/^[€£]/.test(lower.charAt(at)) || !/(?<!\d)\d{1,2}$/.test(lower.slice(Math.max(0, at - 3), at))) return undefined;
  const cents = BEHIND_SIGN.exec(lower.slice(at + 1, at + 8))?.[1];
  return cents === undefined ? undefined : Number(cents) / 100;
}

const BEHIND_SIGN = /^(\d[05]|99)(?![\d\p{L}'′]|[.,:/-]\d|[ ]?(?:min|mn|m|h)(?!\p{L}))/u;

/** A hundredth of a currency behind an amount: "99p each", "50 ct", "99¢". */
function readCents(lower: string, at: number, hint: string | undefined): MoneyTail | undefined {
  const sign = lower.charCodeAt(at + (lower.charCodeAt(at) === 0x20 ? 1 : 0));
  // p, c or ¢
  if (sign !== 0x70 && sign !== 0x63 && sign !== 0xa2) return undefined;
  const found = CENTS.exec(lower.slice(at, at + 8))?.[0];
  if (found === undefined || !/(?<![\d.,])\d{1,2}$/.test(lower.slice(Math.max(0, at - 3), at))) return undefined;
  const currency = currencyOfCents(found.trim(), hint);
  return currency === undefined ? undefined : { money: { currency }, factor: 0.01, fraction: 0, dashed: false, length: found.length };
}

const CENTS = /^(?:p|[ ]?(?:¢|cents?|cts?))(?![\p{L}\p{N}/])/u;

function currencyOfCents(sign: string, hint: string | undefined): string | undefined {
  if (sign === 'p') return hint === 'GBP' ? hint : undefined;
  const own = hint !== undefined && WITH_CENTS.has(hint) ? hint : undefined;
  return sign === '¢' ? (own ?? 'USD') : own;
}

const WITH_CENTS: ReadonlySet<string> = new Set(['EUR', 'USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD']);

function dashesLength(lower: string, at: number): number {
  const next = lower.charCodeAt(at + 1);
  return next === 0x2d || next === 0x20_13 || next === 0x3d
    ? ((isLarge(lower, at) ? DASHES_OF_LARGE : DASHES).exec(lower.slice(at, at + 4))?.[0].length ?? 0)
    : 0;
}

/** What Swiss, Dutch, Nordic, Indian and East African prices end with; no range of days (22.-28.11.). */
const DASHES = /^(?:[.,:][-–]{1,2}|,=|\/[-=])(?![ ]?\d)/u;

/** ... behind three digits or more, which are no day: "100.- 20 min". */
const DASHES_OF_LARGE = /^(?:[.,:][-–]{1,2}|,=|\/[-=])(?!\d)/u;

function isLarge(lower: string, at: number): boolean {
  return /^\d{3}$/.test(lower.slice(Math.max(0, at - 3), at));
}

/** A slang word for an amount of the currency of the hints, without a number before it needed; its worth and its end. */
export function slangAt(
  lower: string,
  at: number,
  hint: string | undefined,
): { readonly factor: number; readonly end: number } | undefined {
  const word = hint === undefined ? undefined : wordAt(SLANG_INDEX, lower, at);
  // "tủ lạnh 180 lít": litres.
  if (word === 'lít' && /\d\d ?$/.test(lower.slice(Math.max(0, at - 3), at))) return undefined;
  const factor = word === undefined ? undefined : SLANG[word]?.find(([, currency]) => currency === hint)?.[0];
  return word === undefined || typeof factor !== 'number' ? undefined : { factor, end: at + word.length };
}

/** Whether a slang word stands for one of itself where no number is before it: "косарь за полчаса". */
export function standsAlone(word: string): boolean {
  return ALONE.has(word);
}

const SLANG: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = moneyWords.slang;
const SLANG_INDEX = buildWordIndex(Object.keys(SLANG));
const ALONE: ReadonlySet<string> = new Set(moneyWords.slangAlone);
const THOUSANDS: Readonly<Record<string, number>> = moneyWords.thousands;
const THOUSANDS_INDEX = buildWordIndex(Object.keys(THOUSANDS));

function readThousands(lower: string, at: number, hint: string | undefined): { factor: number; fraction: number; end: number } {
  let [factor, fraction, end] = [1, 0, at];
  for (let words = 0; words < 2; words += 1) {
    const gap = lower.charAt(end) === ' ' ? 1 : 0;
    const word = wordAt(THOUSANDS_INDEX, lower, end + gap) ?? gluedThousands(lower, end);
    if (word === undefined || isNoThousand(word, lower, { end, gap, hint })) break;
    factor *= worthOf(word, lower, { at: end + gap, hint });
    end += (lower.startsWith(word, end) ? 0 : gap) + word.length;
    const myriad = MYRIADS.has(word) ? MYRIAD_REST.exec(lower.slice(end, end + 9)) : null;
    if (myriad !== null)
      return { factor, fraction: fraction + Number(myriad[1]) * (myriad[2] === undefined ? 1 : 1000), end: end + myriad[0].length };
    const spaced = hint === 'VND' ? VIETNAMESE_REST.exec(lower.slice(end, end + 12)) : null;
    if (spaced !== null && factor === 1e6) return { factor, fraction: fraction + Number(spaced[1]) * 1e5, end: end + 2 };
    const rest = restOfThousands(lower, { at, end, factor, hint });
    if (rest !== undefined) return { factor, fraction: fraction + rest.amount, end: rest.end };
    const half = HALF_MORE.exec(lower.slice(end, end + 12));
    if (half !== null) return { factor, fraction: fraction + factor / 2, end: end + half[0].length };
    const more = MORE_DIGITS.exec(lower.slice(end, end + 4))?.[0];
    if (more !== undefined && (more.length === 1 || factor === 1e6)) {
      fraction = (Number(more) * factor) / 10 ** more.length;
      end += more.length;
    }
    if (lower.charAt(end) === '.') end += 1;
  }
  return { factor, fraction, end };
}

/**
 * What follows a word for thousands or millions of a small count and belongs to it, and where it ends: a count of thousands with its word ("1 juta 500
 * ribu"), or round hundreds ("2 bin 500 TL", «3 тысячи 500», "1 palo 200", which is 1,200,000). Hundreds only at the end of their entry or before
 * their currency, since they may as well be the next price of a list.
 */
function restOfThousands(
  lower: string,
  { at, end, factor, hint }: { readonly at: number; readonly end: number; readonly factor: number; readonly hint: string | undefined },
): { readonly amount: number; readonly end: number } | undefined {
  if (lower.charAt(end) !== ' ' || factor < 1000 || !SMALL_COUNT.test(lower.slice(Math.max(0, at - 3), at))) return undefined;
  const count = factor > 1000 ? COUNT.exec(lower.slice(end, end + 6)) : null;
  const from = end + (count?.[0].length ?? 0);
  const word = count === null ? undefined : wordAt(THOUSANDS_INDEX, lower, from);
  if (count !== null && word !== undefined && word.length > 1 && THOUSANDS[word] === 1000 && Number(count[1]) * 1000 < factor)
    return { amount: Number(count[1]) * 1000, end: from + word.length };
  const rest = factor === 1000 || factor === 1e6 ? REST.exec(lower.slice(end, end + 7)) : null;
  if (rest === null || (rest[2] === undefined && currencyAfter(lower, end + 4, hint) === undefined)) return undefined;
  return { amount: (Number(rest[1]) * factor) / 1000, end: end + 4 };
}

/** A count of thousands behind millions or lakhs. */
const COUNT = /^ ([1-9]\d{0,2}) ?(?=\p{L})/u;
/** A count of one or two digits before a word for thousands, and round hundreds with the end of their entry or more behind it. */
const SMALL_COUNT = /(?<![\d.,])[1-9]\d? ?$/u;
const REST = /^ ([1-9](?:00|50))(?!\d|[.,:]\d)(?:($|[ ]?[\n,;.!)|•·]|[ ][-–—/][ ])|)/u;

/** Words for "and a half" behind a word for thousands: "3 triệu rưỡi". */
const HALF_MORE =
  /^(?:[ ]?(?:rưỡi|ruoi|ခွဲ|半|반|ครึ่ง|ເຄິ່ງ|កន្លះ)|[ ](?:y medio|e meio|et demi|e mezzo|i pół|и половина|setengah|ونصف|ونص|و نص|و نیم|ونیم|nusu|na nusu))(?![\p{Script=Latin}\p{N}])/u;

/** A thousand and the forint: "180e Ft". */
const FORINTS = /^e ft(?!\p{L})/u;

/** Currencies of which a "palo" is a million. */
const PALOS: ReadonlySet<string> = new Set(['ARS', 'PYG', 'UYU', 'CLP', 'COP']);
const CRORES: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR']);
/** Currencies of which millions are everyday prices, told as "2.5m"; a whole number of them is one of metres as well. */
const MILLIONS_IN_M: ReadonlySet<string> = new Set([
  'NGN',
  'KES',
  'UGX',
  'TZS',
  'GHS',
  'RWF',
  'ZMW',
  'MWK',
  'JMD',
  'PHP',
  'PKR',
  'LKR',
  'MMK',
]);
const DECIMAL_M = /\d\.\d{1,2}m(?:$|[^\p{L}\p{N}²])/u;

/** Whether a word is no thousand here: a lone letter behind a space; e is one in Hungarian, else the euro. */
function isNoThousand(
  word: string,
  lower: string,
  { end, gap, hint }: { readonly end: number; readonly gap: number; readonly hint: string | undefined },
): boolean {
  if ((gap === 1 && word.length === 1 && word < '\u0530') || isOfNext(word, lower, end + gap)) return true;
  if (word === 'k' && CARATS.test(lower.slice(end, end + 20))) return true;
  // "2 CR": rooms, but a crore in South Asia.
  if (word === 'palo') return !PALOS.has(hint ?? '');
  if (word === 'cr') return !CRORES.has(hint ?? '');
  if (word === 'm') return !MILLIONS_IN_M.has(hint ?? '') || !DECIMAL_M.test(lower.slice(Math.max(0, end - 4), end + 2));
  return word === 'e' && hint !== 'HUF' && !FORINTS.test(lower.slice(end, end + 5));
}

/** Carats of gold behind the number: "18K rose gold", "14k oro", "18k or rose". One colour at most. */
const CARATS =
  /^k (?:(?:white|yellow|rose|pink|solid|red) )?(?:gold|goud|guld|or (?:jaune|blanc|rose|gris|massif)|oro|ouro|złot|aur|arany|золот|altın)(?!\p{L}{4})/u;

/** Whether a word for thousands belongs to the number behind it: "saa 1 elfu 40". */
function isOfNext(word: string, lower: string, at: number): boolean {
  return word in moneyWords.leadingThousands && /^ \d/.test(lower.slice(at + word.length, at + word.length + 2));
}

/** What a word multiplies with; "mil." is a million in Czech. */
function worthOf(word: string, lower: string, { at, hint }: { readonly at: number; readonly hint: string | undefined }): number {
  const isCzech = word === 'mil' && (hint === 'CZK' || (hint === undefined && /^mil\.? ?(?:kč|czk)/u.test(lower.slice(at, at + 9))));
  return isCzech ? 1e6 : (THOUSANDS[word] ?? 1);
}

const MYRIADS: ReadonlySet<string> = new Set(['만', '万', '萬']);
/** What follows ten thousands up to the currency: "3만 5천원", "2万5000円". */
const MYRIAD_REST = /^[ ]?(\d{1,4})(천|千|仟)?(?=[ ]?(?:원|円|元|块|塊|엔|圓|日元))/u;
/** A hundred thousands behind Vietnamese millions ("2 triệu 8"), no count of what follows. */
const VIETNAMESE_REST =
  /^[ ](\d)(?!\d|[.,:]\d|[ ]?(?:giờ|gio|tiếng|tieng|h|phút|p|lần|lượt|shot|đêm|ngày|tháng|tuần|người|nguoi|phòng|con|k|tr|triệu|m|m2)(?!\p{L}))/u;

/** A thousands word between digits: 1tr5, 2k5, 1tr650. */
function gluedThousands(lower: string, at: number): string | undefined {
  const [, short, long] = GLUED_WORD.exec(lower.slice(at, at + 6)) ?? [];
  const word = short ?? long;
  return word !== undefined && word in THOUSANDS ? word : undefined;
}

const GLUED_WORD = /^(?:(k|m)(?=\d(?!\d))|(tr|jt)(?=\d{1,3}(?!\d)))/;
/** What follows a thousands word right behind: tenths of it, behind a million hundredths and thousandths too. */
const MORE_DIGITS = /^\d{1,3}(?!\d)/;
