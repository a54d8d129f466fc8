import { foldText } from '../../handles/folded-text.ts';
import { nameText } from './name-text.ts';

/** Builds the list of first names (28,000 spellings, 2 MB) before the first text comes: 40 ms that the first ad of a site would seem to cost. */
export function warmNames(): void {
  nameText(foldText(''), []);
}
