import type { ReadingPrint } from './reading-print.ts';

/** Reads a print as it was stored; undefined for what is none: then nothing is compared. */
export function parseReadingPrint(stored: unknown): ReadingPrint | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { facts, records, hasNext, adChars, isData } = { ...stored } as Readonly<Record<string, unknown>>;
  if (!isTexts(facts) || !isTexts(records) || typeof hasNext !== 'boolean' || typeof adChars !== 'number') return undefined;
  return { facts, records, hasNext, adChars, ...(isData === true ? { isData } : {}) };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
