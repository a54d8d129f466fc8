import { pageText } from './page-text.ts';
import type { ViewedValue } from './viewed-page.ts';

/** Longest value that is shown, characters: the text below has the rest. */
const SHOWN = 200;

/** Rows of a table: what each value is, how it reads, where it stands and what read it. */
export function valueRows(values: readonly ViewedValue[]): string {
  return values
    .map(({ field, value, where, start, end, by }) => {
      const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
      return `<tr><th>${pageText(field)}</th><td dir="auto">${pageText(shown)}</td><td class="note">${where} ${start}-${end}, ${pageText(by)}</td></tr>`;
    })
    .join('');
}
