/** Names that stand for amounts of money where word lists are named: any, and thousands at least. No word list bears one. */
export type AmountList = 'amount' | 'amount-large';

/** Whether the name of a list stands for amounts of money. */
export function isAmountList(list: string): list is AmountList {
  return list === 'amount' || list === 'amount-large';
}
