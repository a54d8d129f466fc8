import type { Handle } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';

/** Contact handles of one link target (`href`), with `where: 'attribute'` and offsets into the href; same-site web links give nothing. */
export function readLinkHandles(_href: string, _context: TextContext, _options?: { readonly siteHost?: string }): Handle[] {
  return [];
}
