/** What stands behind the last sign of a text that ends a clause; all of a text without one. */
export function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !ENDS.has(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** What ends a clause, each one UTF-16 unit; a sign such as "⚠️", a colon or a quotation mark does not. */
const ENDS: ReadonlySet<number> = new Set(Array.from('.!?\n,;|•،؟।。！？、，', (sign) => sign.charCodeAt(0)));
