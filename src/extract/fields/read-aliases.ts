import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** Names that persons in the text call themselves, in order. */
export function readAliases(_text: string, _context: TextContext): Read<string>[] {
  return [];
}
