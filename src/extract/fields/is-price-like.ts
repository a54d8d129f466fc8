/** Whether a bare amount ends as prices do: in a five, a zero, or from 49 on in a nine, in three digits also in an eight. */
export function isPriceLike(amount: number): boolean {
  return amount % 5 === 0 || (amount >= 49 && amount % 10 === 9) || (amount >= 188 && amount % 10 === 8);
}
