import { displayWidth } from './display-width.ts';

/** A text in exactly so many columns of a terminal: cut with `…` when it is longer, filled with spaces when it is shorter. */
export function fitWidth(text: string, columns: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    const width = displayWidth(character);
    if (used + width > columns) return cut(kept, columns);
    kept += character;
    used += width;
  }
  return kept + ' '.repeat(columns - used);
}

/** Takes characters off the end until the ellipsis fits. */
function cut(text: string, columns: number): string {
  const characters = [...text];
  let used = characters.reduce((sum, character) => sum + displayWidth(character), 0);
  while (used > columns - 1 && characters.length > 0) used -= displayWidth(characters.pop() ?? '');
  return columns < 1 ? '' : `${characters.join('')}…${' '.repeat(columns - 1 - used)}`;
}
