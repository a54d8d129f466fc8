/** A Markdown table: a header, then a line a row; without rows a line that says that there is no such thing as the first column names. */
export function markdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return `No ${header[0] ?? ''}.\n`;
  return rowLine(header) + rowLine(header.map(() => '---')) + rows.map(rowLine).join('');
}

function rowLine(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => cellText(String(cell))).join(' | ')} |\n`;
}

/** Text that a person or a site chose, so that it is text in Markdown and HTML made of it: no markup, no line break, nothing that hides or turns the direction. */
export function cellText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|&~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .trim();
}
