import type { Handle } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';

/** Contact handles in a page's own URL (a number in its slug), with `where: 'url'` and offsets into the URL. */
export function readUrlHandles(_url: string, _context: TextContext): Handle[] {
  return [];
}
