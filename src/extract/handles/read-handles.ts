import type { Handle } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';

/** Every contact handle of a text: one per distinct (kind, value), sorted by its first place, further places in `also`. */
export function readHandles(_text: string, _context: TextContext): Handle[] {
  return [];
}
