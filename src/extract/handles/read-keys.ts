import { allMatches } from './all-matches.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import type { KeyKind } from './key-kind.ts';
import { bch } from './kinds/bch.ts';
import { btc } from './kinds/btc.ts';
import { doge } from './kinds/doge.ts';
import { eth } from './kinds/eth.ts';
import { ltc } from './kinds/ltc.ts';
import { onion } from './kinds/onion.ts';
import { session } from './kinds/session.ts';
import { sol } from './kinds/sol.ts';
import { ton } from './kinds/ton.ts';
import { tox } from './kinds/tox.ts';
import { tron } from './kinds/tron.ts';
import { xmr } from './kinds/xmr.ts';
import type { TextToken } from './text-token.ts';

/** Wallet addresses, messenger keys and hidden services of a folded text, in order; a wrong checksum gives nothing. */
export function readKeys(folded: FoldedText, tokens: readonly TextToken[]): FoundHandle[] {
  if (!hasLongRun(folded.text)) return [];
  const found: FoundHandle[] = [];
  for (const match of allMatches(KEY, folded.text)) {
    const scheme = match[1]?.length ?? 0;
    const written = match[0].slice(scheme);
    const start = match.index;
    const end = start + match[0].length;
    for (const kind of KEY_KINDS) {
      if (!kind.shape.test(written)) continue;
      if (kind.needsLabel !== undefined && !announced(kind.needsLabel, { start, scheme: match[1] ?? '' }, tokens)) continue;
      const value = kind.check(written);
      if (value === undefined) continue;
      found.push({ kind: kind.kind, value, start, end, confidence: kind.confidence, stop: kind.stops?.has(value) === true });
      break;
    }
  }
  return found;
}

/** Whether a text holds a run of letters, digits and base64 signs as long as the shortest key. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Spaces and most punctuation end a run; other scripts do too.
    run = (unit >= 0x30 && unit <= 0x7a) || unit === 0x2b || unit === 0x2d || unit === 0x2f ? run + 1 : 0;
    if (run >= SHORTEST_KEY) return true;
  }
  return false;
}

const SHORTEST_KEY = 26;

/** Kinds of keys, the strictest form first. */
const KEY_KINDS: readonly KeyKind[] = [onion, eth, btc, ltc, bch, tron, doge, xmr, session, tox, ton, sol];

/**
 * A run of 26 to 110 letters and digits with at most a wallet scheme before it; base64 of exactly 48; raw TON addresses; onion hosts.
 * Must not begin or end inside a longer run, so that a long line of letters costs one step a letter.
 */
const KEY =
  /(?<![A-Za-z0-9+/_-])((?:bitcoin|bitcoincash|litecoin|dogecoin|ethereum|monero|solana|tron|ton:\/\/transfer\/)?:?)(?:[A-Za-z2-7]{56}\.onion|(?:0|-1):[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{48}|[A-Za-z0-9]{26,110})(?![A-Za-z0-9+/_])/g;

/** How far before a key its label may stand. */
const LABEL_REACH = 60;

function announced(
  labels: readonly string[],
  place: { readonly start: number; readonly scheme: string },
  tokens: readonly TextToken[],
): boolean {
  if (place.scheme.length > 1) return true;
  return tokens.some(
    (token) =>
      token.end <= place.start + 8 &&
      token.end > place.start - LABEL_REACH &&
      token.label?.labels.some((label) => labels.includes(label)) === true,
  );
}
