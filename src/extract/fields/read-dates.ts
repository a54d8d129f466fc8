import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** When the text says that it was posted and updated, ISO 8601. */
export function readDates(_text: string, _context: TextContext): { readonly postedAt?: Read<string>; readonly updatedAt?: Read<string> } {
  return {};
}
