import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled text of a set: what a reader is given, and what a careful person says stands in it. */
export interface LabelledText {
  readonly id: string;
  /** Main language of the text, BCP 47; for grouping only. */
  readonly language: string;
  /** A text, or instead a page of one ad with its address. */
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly country?: string;
  readonly countries?: readonly string[];
  readonly languages?: readonly string[];
  readonly category?: string;
  readonly capturedAt?: string;
  /** A key that is present is judged completely; a key that is absent is not judged. */
  readonly expect: {
    readonly handles?: readonly LabelledHandle[];
    readonly prices?: readonly LabelledPrice[];
    readonly ages?: readonly number[];
    /** ISO date or time; null: the text does not say when it was posted. */
    readonly postedAt?: string | null;
    readonly language?: string;
    readonly urgent?: readonly string[];
  };
}

/** A handle as labelled. `optional`: neither demanded nor counted as false. */
export interface LabelledHandle {
  readonly kind: string;
  readonly value: string;
  readonly raw: string;
  readonly class: 'plain' | 'disguised';
  readonly disguise?: string;
  readonly optional?: boolean;
}

/** A price as labelled. */
export interface LabelledPrice {
  readonly amount: number;
  readonly currency: string | null;
  readonly per: string | null;
  readonly raw: string;
}

/** Reads every set of a part: `look` may be looked at while readers are written, `score` only scored. */
export function readLabelledTexts(folder: string, part: 'look' | 'score'): LabelledText[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, part, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}
