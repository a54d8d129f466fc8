import { displayWidth } from '../export/display-width.ts';
import { fitWidth } from '../export/fit-width.ts';
import { terminalText } from '../export/terminal-text.ts';

/** A plain table for terminals: a header, then a line a row; a column is as wide as its widest cell, at most its `maxWidths`. Whatever a cell holds is made fit for a terminal here. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[], maxWidths: readonly number[]): string {
  const all = [header, ...rows.map((row) => row.map(terminalText))];
  const widths = header.map((_, column) => Math.min(maxWidths[column] ?? 40, Math.max(...all.map((row) => widthOf(row[column] ?? '')))));
  return all
    .map((row) =>
      row
        .map((cell, column) => fitWidth(cell, widths[column] ?? 40))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += displayWidth(character);
  return width;
}
