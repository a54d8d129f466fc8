import type { MetWord, MetWords } from './met-word.ts';

/** The name that stands for an amount of money among lists. */
export const AMOUNT_LIST = 'amount';

/** The amounts of money of a text, in order of place; looked for once. */
export function amountsIn(lower: string, met: MetWords): readonly MetWord[] {
  const known = AMOUNTS.get(met);
  if (known) return known;
  const amounts = Array.from(lower.matchAll(AMOUNT), ({ index, 0: { length } }) => ({
    list: AMOUNT_LIST,
    language: '*',
    start: index,
    end: index + length,
  }));
  AMOUNTS.set(met, amounts);
  return amounts;
}

const AMOUNTS = new WeakMap<MetWords, readonly MetWord[]>();

/** An amount of money of three digits or more. Must not match a year or a phone number by itself. */
const AMOUNT =
  /\p{Sc} ?\d|\d[\d.,]{2,12} ?(?:k )?(?:\p{Sc}|(?:eur|euro|euros|euroa|eiro|euró|usd|dollars?|gbp|pln|zł|lei|ron|huf|ft|лв|лева|евро|євро|доллар|долар|дол|kč|czk|грн|uah|руб|rub|tl|try|lira|rp|juta|rupiah|idr|vnd|triệu|tỷ|đồng|บาท|kr|sek|kronor|rsd|din|evra|eura|دولار|يورو|ευρώ|dolar|dolari|dólares)(?!\p{L}))|\d ?(?:k|тыс|млн|mln|millió|milj|тис|хил|mil|tys|tis|bin|ezer|juta|jt|triệu|万|萬|元|ألف|χιλιάδες|thousand|tusen|tausend|tuhatta|tūkstoš\p{L}{0,3}|tisíc|ezer|ribu|พัน|หมื่น|แสน|lakh|crore|bona|бона|тыщ|million\p{L}{0,4}|миллион\p{L}{0,3}|مليون|میلیون|تومان|억|만원|万円|円|forint\p{L}{0,3}|evra|eura|mila|mille|mil|mii|millions?|miljoen|duizend|hiljad\p{L}{0,2}|soma|tonni\p{L}{0,2}|tuh|grand|الاف|آلاف|الف|bin[ea]|binden|к|тыщ\p{L}{0,2}|тр|tr|củ|w)(?!\p{L})/gu;
