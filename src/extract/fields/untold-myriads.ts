import type { MoneyTail } from './money-tail.ts';

/**
 * What belongs to a number of Japanese ads for visits that tell tens of thousands by their count alone: «ホ別3» is 30,000 yen, the hotel apart. As it was
 * for any other number. `before` is what stands ahead of the digits.
 */
export function withMyriads(
  tail: MoneyTail,
  { digits, before, hint }: { readonly digits: string | undefined; readonly before: string; readonly hint: string | undefined },
): MoneyTail {
  if (hint !== 'JPY' || tail.money !== undefined || digits === undefined || !FEW.test(digits) || !IN_MYRIADS.test(before)) return tail;
  return { ...tail, money: { currency: 'JPY' }, factor: 10_000 };
}

const IN_MYRIADS = /(?:ホ別|ホ込み?|ホテル(?:代)?(?:別|込み?)|ホテ別|ホ代別|都度|諭吉)[ :：]?$/u;
const FEW = /^(?:\d|[1-3]\d)(?:\.5)?$/u;
