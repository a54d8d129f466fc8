import { type LineToken, lineTokens } from '../line-tokens.ts';
import { sentenceAround } from '../sentence-around.ts';
import { agencyEvidence } from './agency-evidence.ts';
import { independentEvidence } from './independent-evidence.ts';
import { SELLER_CLASS_WORDS } from './seller-class-words.ts';
import type { SellerEvidence } from './seller-evidence.ts';
import { SellerPart } from './seller-part.ts';

/** What the lines of a text that hold given places say of who stands behind it. Linear. */
export function readSellerEvidence(
  { lower, text }: { readonly lower: string; readonly text: string },
  places: readonly { readonly start: number }[],
): SellerEvidence[] {
  const found: SellerEvidence[] = [];
  const headEnd = endOfHead(text);
  let done = 0;
  for (const { start } of places) {
    if (start < done) continue;
    const { from, to } = sentenceAround({ lower, text }, start);
    done = to;
    for (const tokens of partsOf(lineTokens(lower, { from, to, known: SELLER_CLASS_WORDS }))) {
      const part = new SellerPart(tokens, { text, head: from < headEnd });
      found.push(...agencyEvidence(part), ...independentEvidence(part));
    }
  }
  return found;
}

/** Lines in which ads tell their names: the first three with words. */
function endOfHead(text: string): number {
  let at = 0;
  for (let lines = 0; lines < 3; lines += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
}

const ENDS = new Set(['!', '。', '！', '？', '؟', '।', '|', '•', '✔', '►', '★', '♥', '…', ';', 'picture', 'flag']);
/** Words and signs of a part at most, so that looks ahead are bounded. */
const LONGEST = 100;

function partsOf(tokens: readonly LineToken[]): LineToken[][] {
  const parts: LineToken[][] = [];
  let part: LineToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const ends = token.sign !== undefined && (ENDS.has(token.sign) || (token.sign === '.' && tokens[at + 1]?.start !== token.end));
    if (!ends) part.push(token);
    if ((ends || part.length >= LONGEST) && part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return part.length === 0 ? parts : [...parts, part];
}
