import { cleanText } from './clean-text.ts';

/** How a CSV is written: `safe` for spreadsheet programs, `raw` for scripts. */
export type CsvStyle = 'safe' | 'raw';

/** What a file of a style begins with: `safe` has a byte order mark, without which spreadsheet programs guess the charset. */
export const CSV_START: Readonly<Record<CsvStyle, string>> = { safe: '\uFEFF', raw: '' };

/** One record of a CSV, CRLF included (RFC 4180 §2). In `safe` style every cell is cleaned, and guarded where a spreadsheet program would see a formula. */
export function csvLine(cells: readonly string[], style: CsvStyle): string {
  return `${cells.map((cell) => quoted(style === 'safe' ? guarded(cleanText(cell)) : cell)).join(',')}\r\n`;
}

/** A formula's first character, white space before it or not, in ASCII or full width; TAB and CR count themselves (CWE-1236). Must not match a cell that begins with a letter or digit. */
const FORMULA_START = /^(?:[\t\r]|\s{0,64}[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

function guarded(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/** What makes a field need quotes: separator, quote, CR or LF alone, space at either end. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
