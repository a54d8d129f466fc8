import type { NameLine } from './name-line.ts';

/** The end of a line, as much of it as is looked at for a signature; it begins with a whole word. */
export function tailOf(text: string, { start, end }: NameLine): NameLine {
  const from = Math.max(start, end - LINE_TAIL);
  if (from === start) return { start, end };
  const blank = text.indexOf(' ', from);
  return { start: blank === -1 || blank >= end ? from : blank, end };
}

/** Units of the end of a line that are looked at. */
export const LINE_TAIL = 48;
