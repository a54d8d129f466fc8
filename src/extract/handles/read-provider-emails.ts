import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { MAIL_PROVIDERS } from './mail-providers.ts';

/**
 * E-mail addresses at hosts where anybody may have a mailbox, with a sign missing or mistaken: "anna22 gmail.com", "anna@yandex,ru", "anna@mail ru".
 * Without the at the name needs a digit, dot or underscore: "my gmail.com" is none.
 */
export function readProviderEmails({ lower }: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  const add = (at: number, host: number, isNamed: (local: string) => boolean): void => {
    const local = LOCAL_BEFORE.exec(lower.slice(Math.max(0, at - LONGEST_LOCAL - 1), at))?.[0];
    const [whole, name = '', suffix = ''] = HOST.exec(lower.slice(host, host + LONGEST_HOST)) ?? [''];
    if (local === undefined || !MAIL_PROVIDERS.has(`${name}.${suffix}`) || !isNamed(local)) return;
    const place = { start: at - local.length, end: host + whole.length };
    found.push({ kind: 'email', value: `${local}@${name}.${suffix}`, ...place, confidence: 0.75, obfuscated: true });
  };
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', at + 1))
    if (!PLAIN_HOST.test(lower.slice(at + 1, at + LONGEST_HOST))) add(at, at + 1, () => true);
  for (const name of KNOWN_BY_NAME)
    for (let at = lower.indexOf(` ${name}`); at !== -1; at = lower.indexOf(` ${name}`, at + 1))
      add(at, at + 1, (local) => /[\d._]/.test(local));
  return found;
}

/** Providers whose name is nothing else, so that it stands for the at as well. */
const KNOWN_BY_NAME = ['gmail', 'hotmail', 'yahoo', 'outlook', 'icloud', 'protonmail'];

const LONGEST_LOCAL = 40;
const LONGEST_HOST = 24;
/** A name right before; must not be the end of a longer one. */
const LOCAL_BEFORE = /(?<![\p{L}\p{N}._%+@/-])[a-z0-9](?:[a-z0-9._]{0,38}[a-z0-9_])$/u;
/** A name, a dot or what was typed for it, and a top-level domain. */
const HOST = /^([a-z0-9-]{1,12})(?:[.,][ ]?|[ ]{1,2}[.,]?[ ]?)([a-z]{2,3}(?:[.]uk)?)(?![\p{L}\p{N}@.])/u;
/** A host as it should be. */
const PLAIN_HOST = /^[\p{L}\p{N}-]{1,20}\.\p{L}/u;
