import type { MoneyTail } from './money-tail.ts';

/**
 * What belongs to a number of Japanese ads for visits and Korean ones for dwellings that tell tens of thousands by their count alone: «ホ別3» is 30,000 yen,
 * the hotel apart; «보증금 300에 월세 35» is a deposit of 3,000,000 won and a rent of 350,000. As it was for any other number. `before` is what stands ahead
 * of the digits.
 */
export function withMyriads(
  tail: MoneyTail,
  { digits, before, hint }: { readonly digits: string | undefined; readonly before: string; readonly hint: string | undefined },
): MoneyTail {
  const told = IN_MYRIADS.get(hint ?? '');
  if (told === undefined || hint === undefined || tail.money !== undefined || tail.factor !== 1 || digits === undefined) return tail;
  return told.few.test(digits) && told.ahead.test(before) ? { ...tail, money: { currency: hint }, factor: 10_000 } : tail;
}

/** By currency: the words right before such a number, and how few digits it has. */
const IN_MYRIADS: ReadonlyMap<string, { readonly ahead: RegExp; readonly few: RegExp }> = new Map([
  ['JPY', { ahead: /(?:ホ別|ホ込み?|ホテル(?:代)?(?:別|込み?)|ホテ別|ホ代別|都度|諭吉)[ :：]?$/u, few: /^(?:\d|[1-3]\d)(?:\.5)?$/u }],
  ['KRW', { ahead: /(?:보증금|월세|전세|관리비|권리금)(?:은|는|이|가)? ?[:：]? ?$/u, few: /^\d{1,4}$/u }],
]);
