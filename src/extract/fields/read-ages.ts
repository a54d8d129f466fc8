import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** Ages that the text states of persons, in years, in order; never years of experience. */
export function readAges(_text: string, _context: TextContext): Read<number>[] {
  return [];
}
