import type { AmountList } from '../../model/amount-list.ts';
import type { MetWord, MetWords } from './met-word.ts';

/** The amounts of money of a text, in order of place; looked for once. */
export function amountsIn(lower: string, met: MetWords, list: AmountList): readonly MetWord[] {
  const known = AMOUNTS[list].get(met);
  if (known) return known;
  const amounts = Array.from(lower.matchAll(list === 'amount' ? AMOUNT : LARGE_AMOUNT), ({ index, 0: { length } }) => ({
    list,
    language: '*',
    start: index,
    end: index + length,
  }));
  AMOUNTS[list].set(met, amounts);
  return amounts;
}

const AMOUNTS: Readonly<Record<AmountList, WeakMap<MetWords, readonly MetWord[]>>> = {
  amount: new WeakMap(),
  'amount-large': new WeakMap(),
};

/** An amount of money of three digits or more. Must not match a year or a phone number by itself. */
const AMOUNT =
  /\p{Sc} ?\d|\d[\d.,]{2,12} ?(?:k )?(?:\p{Sc}|(?:eur|euro|euros|euroa|eiro|euró|usd|dollars?|gbp|pln|zł|lei|ron|huf|ft|лв|лева|евро|євро|доллар|долар|дол|kč|czk|грн|uah|руб|rub|tl|try|lira|rp|juta|rupiah|idr|vnd|triệu|tỷ|đồng|บาท|kr|sek|kronor|rsd|din|evra|eura|دولار|يورو|ευρώ|dolar|dolari|dólares)(?!\p{L}))|\d ?(?:k|тыс|млн|mln|millió|milj|тис|хил|mil|tys|tis|bin|ezer|juta|jt|triệu|万|萬|元|ألف|χιλιάδες|thousand|tusen|tausend|tuhatta|tūkstoš\p{L}{0,3}|tisíc|ezer|ribu|พัน|หมื่น|แสน|lakh|crore|bona|бона|тыщ|million\p{L}{0,4}|миллион\p{L}{0,3}|مليون|میلیون|تومان|억|만원|万円|円|forint\p{L}{0,3}|evra|eura|mila|mille|mil|mii|millions?|miljoen|duizend|hiljad\p{L}{0,2}|soma|tonni\p{L}{0,2}|tuh|grand|الاف|آلاف|الف|bin[ea]|binden|к|тыщ\p{L}{0,2}|тр|tr|củ|w)(?!\p{L})/gu;

/** Three thousand or more: a word or letter for thousands or millions behind a number, digits grouped in threes, or many before a currency. Must not match a phone number, year or date. */
const LARGE_AMOUNT =
  /(?<![\d.,+-])(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:k|к|tsd|тыс|тыщ|тис|хил|хиляд\p{L}{0,2}|млн|mln|millió|milli[oa]|milla|milj|mil|mila|mille|mii|miljoen|miliona|milionów|tys|tis|tisíc|bin|ezer|rugó|juta|jt|triệu|tr|củ|万|萬|ألف|الف|الاف|آلاف|مليون|χιλιάδες|χιλ|thousand|tusen|tausend|tuhatta|tonnia|tonni|tūkst\p{L}{0,5}|hiljad\p{L}{0,2}|tisuć\p{L}{0,2}|som\p{L}{0,3}|ribu|rb|พัน|หมื่น|แสน|ล้าน|lakh|لاکھ|mijë|mije|duizend|grand|lepa|тонн\p{L}{0,2}|میلیون|تومان|만원|万円|억|w)(?!\p{L})|(?:€|\$|£|₺|₽|₴|₪|₹|฿|₫)? ?(?:[3-9]|\d{2,3}|[12](?=[.,'\u00A0 ]\d{3}[.,'\u00A0 ]\d{3}))(?:[.,'\u00A0 ]000|[.,']\d{3}){1,3}(?![\d.,]\d)|(?:[3-9]\d{3}|\d{5,8}) ?(?:€|\$|£|₺|₽|₴|฿|eur|euro|usd|dollar|zł|pln|kč|lei|ron|лв|грн|руб|р(?!\p{L})|tl|kr|sek|din|rsd|km|lekë|ft|huf|บาท|元|块))/gu;
