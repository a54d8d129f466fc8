import { OUTCOMES } from '../../src/model/outcome.ts';
import type { Outcome } from '../../src/model/outcome.ts';

/** One page of the labelled sets: what was received, and what it is. */
export interface LabelledPage {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly expect: Outcome;
}

/** The pages of a set: JSON Lines. Throws at the first line that is none, with its number. */
export function readLabelledPages(jsonl: string): LabelledPage[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const value: unknown = JSON.parse(line);
      if (!isLabelledPage(value)) throw new Error(`line ${index + 1} is no labelled page`);
      return value;
    });
}

function isLabelledPage(value: unknown): value is LabelledPage {
  if (typeof value !== 'object' || value === null) return false;
  const { id, language, status, url, html, expect } = { ...value } as Readonly<Record<string, unknown>>;
  return (
    [id, language, url, html].every((each) => typeof each === 'string') &&
    typeof status === 'number' &&
    OUTCOMES.some((outcome) => outcome === expect)
  );
}
