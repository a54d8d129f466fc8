import type { TextContext } from '../../../src/extract/text-context.ts';

/** A context with one country and nothing else known, captured on 2025-01-20 at noon. */
export function contextOf(country: string | undefined, more: Partial<TextContext> = {}): TextContext {
  return {
    countries: country === undefined ? [] : [country],
    languages: [],
    dateOrder: 'DMY',
    platformContacts: [],
    atMs: Date.UTC(2025, 0, 20, 12),
    ...more,
  };
}
