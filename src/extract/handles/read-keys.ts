import { allMatches } from './all-matches.ts';
import { chunkAround } from '../text/chunk-around.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
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
export function readKeys({ text }: FoldedText, tokens: readonly TextToken[]): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (let at = nextLongRun(text, 0); at < text.length;) {
    // No key goes over white space.
    const { start, end } = chunkAround(text, at);
    for (const match of allMatches(KEY, text.slice(start, end))) {
      const key = readKey(match, start + match.index, tokens);
      if (key !== undefined) found.push(key);
    }
    at = nextLongRun(text, end);
  }
  return found;
}

function readKey(
  [whole, , host, scheme = '', key = '']: RegExpExecArray,
  start: number,
  tokens: readonly TextToken[],
): FoundHandle | undefined {
  const written = host?.replace(/[[(]\.[\])]/, '.') ?? key;
  for (const kind of KEY_KINDS) {
    if (!kind.shape.test(written)) continue;
    if (kind.needsLabel !== undefined && !announced(kind.needsLabel, { start, scheme }, tokens)) continue;
    const value = kind.check(written);
    if (value === undefined) continue;
    const end = start + whole.length;
    return { kind: kind.kind, value, start, end, confidence: kind.confidence, stop: kind.stops?.has(value) === true };
  }
  return undefined;
}

/** The last place of the next run of letters, digits and base64 signs that is as long as the shortest key. */
function nextLongRun(text: string, from: number): number {
  let first = from;
  while (first + SHORTEST_KEY <= text.length) {
    // From the far end of the window: the first stranger met shows how far the window may jump.
    let at = first + SHORTEST_KEY - 1;
    while (at >= first && isKeyUnit(text.charCodeAt(at))) at -= 1;
    if (at < first) return first + SHORTEST_KEY - 1;
    first = at + 1;
  }
  return text.length;
}

function isKeyUnit(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.key) !== 0;
}

const SHORTEST_KEY = 26;

/** Kinds of keys, the strictest form first. */
const KEY_KINDS: readonly KeyKind[] = [onion, eth, btc, ltc, bch, tron, doge, xmr, session, tox, ton, sol];

/**
 * An onion host with scheme and path, if written; a run of 26 to 110 letters and digits with at most a wallet scheme before it; base64 of
 * exactly 48; raw TON addresses.
 * Must not begin or end inside a longer run, so that a long line of letters costs one step a letter.
 */
const KEY =
  /(?<![A-Za-z0-9+/_-])(?:(h(?:tt|xx)ps?:\/\/)?([A-Za-z2-7]{56}(?:\.|\[\.\]|\(\.\))onion)(?![A-Za-z0-9])(?::\d{2,5})?(?:\/[^\s<>"'`]{0,200})?|((?:bitcoin|bitcoincash|litecoin|dogecoin|ethereum|monero|solana|tron|ton:\/\/transfer\/)?:?)((?:0|-1):[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{48}|[A-Za-z0-9]{26,110})(?![A-Za-z0-9+/_]))/gi;

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
