/** Whether a text hardly has a capital, so that they say nothing. */
export function isInSmallLetters(text: string): boolean {
  const start = text.slice(0, 600);
  const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * 40 < (start.match(/\p{Ll}/gu)?.length ?? 0);
}
