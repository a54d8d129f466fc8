import type { FoldedText } from '../../handles/folded-text.ts';
import type { TextContext } from '../../text-context.ts';
import type { LineWord } from './line-words.ts';
import type { NameLine } from './name-line.ts';

/** A line that may be the title. */
export interface TitleLine extends NameLine {
  /** Whether it is the first of the text: in others a word before a colon is a label, and a name has a capital. */
  readonly first: boolean;
}

/** A word of a line that may be the title. */
export interface TitlePlace {
  readonly words: readonly LineWord[];
  readonly at: number;
  readonly folded: FoldedText;
  readonly context: TextContext;
  readonly line: TitleLine;
}
