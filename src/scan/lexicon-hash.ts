import type { Lexicon } from '../model/lexicon.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';

/** The SHA-256 over the JSON of a lexicon, its members in the order of its maker: the same for a scan and for a rebuild from its plan. Tells one state of the lists from another. */
export function lexiconHash(lexicon: Lexicon): Sha256 {
  return sha256(JSON.stringify(lexicon));
}
