/** Whether a text holds any of the words, inside of others too. */
export function holdsAny(text: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
