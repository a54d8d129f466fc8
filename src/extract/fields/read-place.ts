import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** The place a text says it is about; undefined when it names none that is known. */
export function readPlace(_text: string, _context: TextContext): Read<Place> | undefined {
  return undefined;
}
