import type { FoldedText } from '../handles/folded-text.ts';
import type { TextContext } from '../text-context.ts';

/** The text a candidate stands in: folded and lower case, and as written. */
export interface AgeText {
  readonly lower: string;
  readonly original: string;
  readonly folded: FoldedText;
  readonly context: TextContext;
}
