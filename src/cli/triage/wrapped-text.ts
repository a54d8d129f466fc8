import { displayWidth } from '../../export/display-width.ts';

/** A text in lines of at most so many columns, broken at blanks; a longer word stands on a line of its own and runs over. */
export function wrappedText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = [...word].reduce((sum, character) => sum + displayWidth(character), 0);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? width : width + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
