import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** Every price mention of a text, in order. */
export function readPrices(_text: string, _context: TextContext): Read<Price>[] {
  return [];
}
