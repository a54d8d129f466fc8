/** The beginning of the line that ends at `to`, or of the whole word within `reach` of it. */
export function lineStart(text: string, to: number, reach: number): number {
  const from = Math.max(0, to - reach);
  const line = text.lastIndexOf('\n', to - 1) + 1;
  if (line >= from || from === 0) return Math.max(line, from);
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank > to ? to : blank;
}
