import type { Category } from '../model/category.ts';
import type { Lexicon } from '../model/lexicon.ts';

/** What is known beforehand about a text and helps to read it: the hints of its target, its page and its capture. */
export interface TextContext {
  /** ISO 3166-1 alpha-2, most likely first; national phone numbers are tried in each of them. */
  readonly countries: readonly string[];
  /** BCP 47, most likely first. */
  readonly languages: readonly string[];
  /** ISO 4217 of amounts that bear no currency themselves. */
  readonly currency?: string;
  /** How ambiguous numeric dates are read. */
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
  /** When the text was captured, epoch milliseconds UTC; relative dates count from here. Undefined: relative dates are not read. */
  readonly atMs?: number;
  readonly category?: Category;
  /** Contacts of the platform itself, as written in the target: read, and marked as stop handles. */
  readonly platformContacts: readonly string[];
  /** What indicators are found with; undefined: the lexicon that the tool brings. */
  readonly lexicon?: Lexicon;
}
