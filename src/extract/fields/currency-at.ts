import { currencyOf } from './currency-words.ts';
import { CURRENCY_INDEX } from './currency-words.ts';
import { wordAt } from './word-at.ts';

/** A currency found beside an amount, and the characters it takes with its spaces. */
export interface FoundCurrency {
  readonly currency: string | undefined;
  readonly length: number;
}

/** The currency sign or word that begins at an offset, a space or hyphen before it at most. */
export function currencyAfter(lower: string, at: number, hint: string | undefined): FoundCurrency | undefined {
  const gap = /^[ ]{0,2}-?/.exec(lower.slice(at, at + 3))?.[0].length ?? 0;
  const word = wordAt(CURRENCY_INDEX, lower, at + gap);
  const money = word === undefined ? undefined : currencyOf(word, hint);
  if (word === undefined || money === undefined) return undefined;
  const dot = ABBREVIATED.has(word) && lower.charAt(at + gap + word.length) === '.' ? 1 : 0;
  return { ...money, length: gap + word.length + dot };
}

/** Words that are written with a full stop. */
const ABBREVIATED: ReadonlySet<string> = new Set(['лв', 'руб', 'грн', 'р', 'kr', 'дин', 'din', 'ден', 'rs', 'тг']);

/** The currency sign or word that ends right before an offset, a space and a colon between at most. */
export function currencyBefore(before: string, hint: string | undefined): FoundCurrency | undefined {
  const match = SIGN_END.exec(before) ?? WORD_END.exec(before);
  const money = match === null ? undefined : currencyOf(match[1] ?? '', hint);
  return match === null || money === undefined ? undefined : { ...money, length: match[0].length };
}

/** A sign, or letters and a dollar sign; must not take the end of a word for those letters. */
const SIGN_END = /((?<!\p{L})(?:us|au|a|ca|c|s|hk|nt|nz|mx|r)\$|\p{Sc}|🌹|💐|💋)[ ]{0,2}:?[ ]?$/u;
/** A whole word of up to twelve letters. */
const WORD_END = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}.]{0,11}?)\.?[ ]{0,2}:?[ ]?$/u;
