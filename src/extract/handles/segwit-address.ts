import { bech32, bech32m } from '@scure/base';

/** The lower-case form of a segregated witness address (BIP-173 for version 0, BIP-350 for 1 to 16) under one prefix; undefined when it breaks a rule. */
export function segwitAddress(written: string, prefix: string): string | undefined {
  if (written !== written.toLowerCase() && written !== written.toUpperCase()) return undefined;
  const lower = written.toLowerCase();
  if (!lower.startsWith(`${prefix}1`) || lower.length > 90) return undefined;
  return isWitness(lower, 'bech32') || isWitness(lower, 'bech32m') ? lower : undefined;
}

function isWitness(lower: string, encoding: 'bech32' | 'bech32m'): boolean {
  const coder = encoding === 'bech32' ? bech32 : bech32m;
  try {
    const { words } = coder.decode(lower as `${string}1${string}`, 90);
    const [version = 99] = words;
    const { length } = coder.fromWords(words.slice(1));
    if (version === 0) return encoding === 'bech32' && (length === 20 || length === 32);
    return encoding === 'bech32m' && version <= 16 && length >= 2 && length <= 40;
  } catch {
    return false;
  }
}
