import { cleanText } from './clean-text.ts';

/** How a CSV is written: `safe` for spreadsheet programs, `raw` for scripts. */
export type CsvStyle = 'safe' | 'raw';

/** What a file of a style begins with: `safe` has a byte order mark, without which spreadsheet programs guess the charset. */
export const CSV_START: Readonly<Record<CsvStyle, string>> = { safe: '\uFEFF', raw: '' };

/** One record of a CSV, CRLF included (RFC 4180 §2). In `safe` style every cell is cleaned, and guarded where a spreadsheet program would see a formula. */
export function csvLine(cells: readonly string[], style: CsvStyle): string {
  return `${cells.map((cell) => quoted(style === 'safe' ? guarded(cleanText(cell)) : cell)).join(',')}\r\n`;
}

/** A formula's first character in ASCII, full width or small form, after blanks and characters without a form of their own (CWE-1236). Must not match a cell that begins with a letter or digit. One class, then one character: linear. */
const FORMULA_START = /^[\s\p{Cf}\p{DI}']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]/u;
/** TAB and CR count themselves. */
const BREAK_START = /^'*[\t\r]/;

/** One `'` before a formula; also where quotes stand before it already, so that taking one off again gives every cell back as it was. */
function guarded(cell: string): string {
  return FORMULA_START.test(cell) || BREAK_START.test(cell) ? `'${cell}` : cell;
}

/** What makes a field need quotes: separator, quote, CR or LF alone, space at either end. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
