import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { currencyOf } from './currency-words.ts';
import { CURRENCY_INDEX, mayHoldCurrency } from './currency-words.ts';
import { wordAt } from './word-at.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** A currency found beside an amount, and the characters it takes with its spaces. */
export interface FoundCurrency {
  readonly currency: string | undefined;
  readonly length: number;
  /** How many of the currency one of the word is, if not one: ten rials to the toman. */
  readonly times?: number;
}

/** The currency sign or word that begins at an offset, a space or hyphen before it at most. */
export function currencyAfter(lower: string, at: number, hint: string | undefined): FoundCurrency | undefined {
  const gap = gapLength(lower, at);
  const glued = lower.charCodeAt(at) === LETTER_E && isLetterOfEuro(lower, at, hint) && !MODEL.test(lower.slice(at, at + 12));
  if (glued && GLUED_EURO.test(lower.slice(Math.max(0, at - 2), at + 6))) return { currency: 'EUR', length: 1 };
  const word = wordAt(CURRENCY_INDEX, lower, at + gap);
  if (word === undefined && hint === 'EUR' && lower.charCodeAt(at + 1) === LETTER_E && SPACED_EURO.test(lower.slice(at, at + 4)))
    return { currency: 'EUR', length: gap + 1 };
  // "iPhone 12 $250": the sign of the next amount.
  if (word !== undefined && gap > 0 && /^\p{Sc}\d|^\p{L}{0,2}\$\d/u.test(lower.slice(at + gap, at + gap + 4))) return undefined;
  const money = word === undefined ? undefined : currencyOf(word, hint);
  if (word === undefined || money === undefined) return undefined;
  const after = lower.slice(at + gap + word.length, at + gap + word.length + 12);
  if (isNoMoney(word, { number: lower.slice(Math.max(0, at - 5), at), after, hint })) return undefined;
  if (isPlainFlower(word, lower.slice(Math.max(0, at - 12), at), after)) return undefined;
  const dot = ABBREVIATED.has(word) && lower.charAt(at + gap + word.length) === '.' ? 1 : 0;
  return { ...money, length: gap + word.length + dot, ...(TENFOLD.has(word) ? { times: 10 } : {}) };
}

/** The last side of a measure. */
const MEASURE = /[x×*]\d{1,4}$/;
const LETTER_E = 0x65;

/** Whether an e may stand for euro here; not that of "13e maand". */
function isLetterOfEuro(lower: string, at: number, hint: string | undefined): boolean {
  return !NO_LETTER_EURO.has(hint ?? '') && !ORDINAL.test(lower.slice(at, at + 12));
}

/** What may stand between an amount and its currency: two spaces, then a hyphen or a Romance "de" and a space. */
function gapLength(lower: string, at: number): number {
  let end = at;
  while (end < at + 2 && lower.charCodeAt(end) === 0x20) end += 1;
  if (lower.charCodeAt(end) === 0x2d) return end + 1 - at;
  return end > at && lower.startsWith('de ', end) ? end + 3 - at : end - at;
}

/** Whether a short word for a currency is a measure or a year behind this number, or belongs to the next one: "5ft 6", where forints would be hundreds; "19 листопада 2026 р.". */
function isNoMoney(
  word: string,
  { number, after, hint }: { readonly number: string; readonly after: string; readonly hint: string | undefined },
): boolean {
  // "200x180 QR 400": the code of the next amount.
  if (MEASURE.test(number) && /^ ?\d/.test(after)) return true;
  if (word === 'ft') return hint !== 'HUF' && FEW.test(number);
  // "Honda City 2021 mdl": a model of that year.
  if (word === 'mdl') return hint !== 'MDL' && YEAR.test(number);
  if (word !== 'р' && word !== 'р.') return false;
  // Years of age in Ukrainian, and of the calendar elsewhere.
  return hint !== 'RUB' && hint !== 'BYN' && (hint !== undefined || YEAR.test(number));
}

/** Whether a flower or kiss behind a number is none of money: part of a street ("24 Rose Street"), or a picture behind an age ("just turned 19 💋 new"). */
function isPlainFlower(word: string, before: string, after: string): boolean {
  if (word === 'rose' || word === 'rosa') return STREET_BEHIND.test(after);
  return PICTURES.has(word) && AGE_BEFORE.test(before);
}

const STREET_BEHIND = /^ (?:st|street|rd|road|ave|avenue|lane|ln|hill|garden|gardens|park|court)(?!\p{L})/u;
const PICTURES: ReadonlySet<string> = new Set(['🌹', '💐', '💋']);
/** A verb of being or turning so old, and two digits. */
const AGE_BEFORE = /(?<!\p{L})(?:turned|i'm|im|i am|aged?|only|just|barely) \d\d$/u;

/** Words for ten of their currency. */
const TENFOLD: ReadonlySet<string> = new Set(moneyWords.tenfold);
/** A year, which Ukrainian and Bulgarian write with the letter for roubles. */
const YEAR = /(?<!\d)(?:19|20)\d\d$/;
/** A number of one or two digits. */
const FEW = /(?<!\d)\d{1,2}$/;

/** An e for euro, glued to two digits at least; not the ordinal of a single digit, nor east at a crossing ("35E & Royal Ln"). */
const GLUED_EURO = /^\d\de(?![\p{L}\p{N}]| & \p{L})/u;
/** Behind the E of a model, its price with a sign: "Elops 500E - 450€". */
const MODEL = /^e ?[-–—:,|(]? ?\d{2,5} ?€/u;
/** Currencies of countries where a number and an E is a size of clothes, or a thousand. */
const NO_LETTER_EURO: ReadonlySet<string> = new Set(['HUF', 'GBP', 'USD', 'AUD', 'NZD', 'CAD', 'CZK', 'ZAR', 'SGD', 'HKD', 'JPY']);
/** An e of an ordinal before what is counted. */
const ORDINAL = /^e[ ](?:maand|mois|week|jaar|étage|etage|verdieping|keer|fois|dag|jour|arr|editie|salaire|année|an(?!\p{L}))/u;
/** A lone e behind a space, at the end of its clause: Finnish and Latvian euros, not the Romance "and". */
const SPACED_EURO = /^[ ]e(?:$|[/,;).\n])/u;
/** Words that are written with a full stop. */
const ABBREVIATED: ReadonlySet<string> = new Set(['лв', 'руб', 'грн', 'р', 'kr', 'дин', 'din', 'ден', 'rs', 'тг']);

/** The currency sign or word that ends right before an offset, a space and a colon between at most. */
export function currencyBefore(before: string, hint: string | undefined): FoundCurrency | undefined {
  const last = lastUnit(before);
  const ofCountry = signOfCountry(before, last, hint);
  if (ofCountry !== undefined) return ofCountry;
  if (!isCurrencyEnd(last)) return undefined;
  // "$$pecial$$ 2 nite": no sign of money, but letters.
  if (isSign(last) && DOUBLED.test(before)) return undefined;
  // A word ends in a letter or full stop, and nearly every one that does is no currency.
  const isWord = last === FULL_STOP || ((UNIT_CLASS[last] ?? 0) & UNIT.letter) !== 0;
  if (isWord && !mayHoldCurrency(before)) return undefined;
  const match = isWord ? WORD_END.exec(before) : SIGN_END.exec(before);
  if (isOtherWord(match?.[1], hint)) return undefined;
  const money = match === null ? undefined : currencyOf(match[1] ?? '', hint);
  if (match !== null && money !== undefined) return { ...money, length: match[0].length };
  return isWord ? gluedCode(before, hint) : undefined;
}

/** A code behind letters of a script without spaces: "过夜RM900". */
function gluedCode(before: string, hint: string | undefined): FoundCurrency | undefined {
  const glued = holdsLateUnit(before) ? CODE_END.exec(before) : null;
  const code = glued === null ? undefined : currencyOf(glued[1] ?? '', hint);
  return glued === null || code === undefined ? undefined : { ...code, length: glued[0].length };
}

/** Whether a text holds a unit of scripts without spaces or of those behind them: cheaper than their classes. */
function holdsLateUnit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= FIRST_UNSPACED) return true;
  return false;
}

/** The signs of the Peruvian sol and the Uruguayan peso, which end in a slash or a letter. */
function signOfCountry(before: string, last: number, hint: string | undefined): FoundCurrency | undefined {
  // "U$S 480"
  const dollars = last === LETTER_S || last === LETTER_D ? DOLLARS.exec(before)?.[0].length : undefined;
  if (dollars !== undefined) return { currency: 'USD', length: dollars };
  const length = (hint === 'PEN' ? SOLES.exec(before) : last === LETTER_U ? URUGUAYAN.exec(before) : null)?.[0].length;
  return length === undefined ? undefined : { currency: hint === 'PEN' ? hint : 'UYU', length };
}

/** Whether a word before a number is another than the currency it looks like: "cerco lei 40-50", Italian for her; "max 40 ft. 14 miles"; "2019 mdl 45000 km", a model. */
function isOtherWord(word: string | undefined, hint: string | undefined): boolean {
  if (word === 'mdl') return hint !== undefined && hint !== 'MDL';
  return word === 'lei' ? hint !== 'RON' && hint !== 'MDL' : word === 'ft' && hint !== 'HUF';
}

/** Whether a unit is a dollar, pound or euro. */
function isSign(unit: number): boolean {
  return unit === DOLLAR || unit === 0xa3 || unit === 0x20_ac;
}

/** What stands before the spaces and the colon. */
function lastUnit(before: string): number {
  let at = before.length - 1;
  while (at >= 0 && (before.charCodeAt(at) === 0x20 || before.charCodeAt(at) === 0x3a)) at -= 1;
  return before.charCodeAt(at);
}

/** Whether a unit is a letter, full stop or sign: a quick no for numbers behind brackets, commas, line breaks. */
function isCurrencyEnd(unit: number): boolean {
  return unit >= 0x80 || (unit >= 0x61 && unit <= 0x7a) || unit === FULL_STOP || unit === 0x24;
}

const FULL_STOP = 0x2e;
const DOLLAR = 0x24;
const LETTER_U = 0x75;
const LETTER_S = 0x73;
const LETTER_D = 0x64;
/** Dollars as the River Plate writes them. */
const DOLLARS = /(?<![\p{L}\p{N}])u\$[sd]\.?[ ]?$/u;
const DOUBLED = /[$€£]{2}[ ]?$/u;
/** "$U 1.890" */
const URUGUAYAN = /\$u[ ]?$/u;

/** The sign of the Peruvian sol; must not end a word. */
const SOLES = /(?<!\p{L})s\/\.?[ ]?$/u;
/** A sign, or letters and a dollar sign; must not take the end of a word for those letters. */
const SIGN_END =
  /((?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:usd?|aud?|ars?|a|cad?|clp?|col?|cop|c|sgd|s|hk|nt|nzd?|n|mxn?|r|rd|j|tt|bds|bz|b|ec|fj|l|g|ws|t|si|bd|ci|mop|sr)\$|u\$[sd]|\p{Sc}|🌹|💐|💋)[ ]{0,2}:?[ ]?$/u;
/** Latin letters behind one of a script without spaces. */
const CODE_END = new RegExp(String.raw`(?<=${UNSPACED_LETTER}\p{M}{0,2})([a-z]{2,4})\.?[ ]{0,2}:?[ ]?$`, 'u');
/** A whole word of up to twelve letters. */
const WORD_END = /(?<![\p{L}\p{N}_])(\p{L}[\p{L}\p{M}.]{0,11}?)\.?[ ]{0,2}:?[ ]?$/u;
