import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { ACCOUNT_KINDS } from './account-kinds.ts';
import { accountOfLink } from './account-of-link.ts';
import type { FoundHandle } from './found-handle.ts';
import type { FoldedText } from './folded-text.ts';
import { LATIN_LOOK_ALIKES } from './latin-look-alikes.ts';
import { matchAt } from './match-at.ts';
import { alternatives, SPELLED_SIGNS } from './spelled-signs.ts';
import { parseLink } from './web-link.ts';

/** Accounts given by a link of a known network that is written apart or with look-alikes ("t . me / name_1", «т.me/name_1»), and Reddit's own short form ("/u/name"). */
export function findSpacedLinks({ text, lower }: Pick<FoldedText, 'text' | 'lower'>, countries: readonly string[]): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1)) {
    const handle = spacedLink({ text, lower }, at, countries) ?? redditName(text, lower, at);
    if (handle !== undefined) found.push(handle);
  }
  return found;
}

function spacedLink(
  { text, lower }: Pick<FoldedText, 'text' | 'lower'>,
  slash: number,
  countries: readonly string[],
): FoundHandle | undefined {
  const written = spokenHost(lower, slash) ?? hostBefore(lower, slash);
  if (written === undefined) return undefined;
  const { whole, host } = written;
  const path = matchAt(PATH, text, slash + 1);
  const link = path === null ? undefined : parseLink(`https://${host}/${path[1] ?? ''}`);
  const account = link === undefined ? undefined : accountOfLink(link, countries);
  if (path === null || account?.value === undefined) return undefined;
  const start = slash - whole.length;
  return { kind: account.kind, value: account.value, start, end: slash + 1 + path[0].length, confidence: 0.9, obfuscated: true };
}

/** A host as it is written before a slash. */
interface WrittenHost {
  readonly whole: string;
  readonly host: string;
}

/** A host of a messenger in letters of another script («ที.มี/name»). */
function spokenHost(lower: string, slash: number): WrittenHost | undefined {
  if (!SPOKEN_ENDS.has(lower.charAt(slash - 1))) return undefined;
  const whole = SPOKEN.exec(lower.slice(Math.max(0, slash - LONGEST_HOST), slash))?.[0];
  const host = whole === undefined ? undefined : SPOKEN_HOSTS.get(whole);
  return whole === undefined || host === undefined ? undefined : { whole, host };
}

function hostBefore(lower: string, slash: number): WrittenHost | undefined {
  if (!mayEndHost(lower, slash)) return undefined;
  const before = HOST.exec(lower.slice(Math.max(0, slash - LONGEST_HOST), slash));
  if (before === null) return undefined;
  const [whole, name = '', last = ''] = before;
  const host = `${latin(name)}.${latin(last.replace(' ', ''))}`;
  return HOSTS.has(host) && whole !== host ? { whole, host } : undefined;
}

const SPOKEN_HOSTS: ReadonlyMap<string, string> = new Map(Object.entries(emailWords.spokenHosts));
const SPOKEN_ENDS: ReadonlySet<string> = new Set([...SPOKEN_HOSTS.keys()].map((host) => host.slice(-1)));
const SPOKEN = new RegExp(`(?<![\\p{L}\\p{N}@._-])(?:${alternatives([...SPOKEN_HOSTS.keys()])})$`, 'u');

/** Whether the letters before a slash may be the end of a known host: a quick no for most slashes. */
function mayEndHost(lower: string, slash: number): boolean {
  const end = lower.charAt(slash - 1) === ' ' ? slash - 1 : slash;
  if (lower.startsWith('m e', end - 3)) return true;
  let start = end;
  while (start > end - 6 && start > 0 && /\p{L}/u.test(lower.charAt(start - 1))) start -= 1;
  return LAST_LABELS.has(latin(lower.slice(start, end)));
}

const LONGEST_HOST = 36;
/** A name and a top-level domain with a dot between them that is spaced, bracketed, spelled or plain. Must not begin inside a word, host or address. */
const HOST = new RegExp(
  `(?<![\\p{L}\\p{N}@._\\-]|[a-z] ?\\. ?)([\\p{L}]{1,14})(?:[ ]?[.·•,。][ ]?|${SPELLED_SIGNS['.']}|(?<=^t|[^\\p{L}]t)[ ])([\\p{L}]{2,5}|(?<=t[ ]?\\.[ ])m e)[ ]?$`,
  'u',
);
/** What stands behind the slash: a name, perhaps with an at, a tilde or one more part. */
const PATH = /[ ]?([@~$+]?[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?(?:\/[@~]?[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)?)/y;
const HOSTS: ReadonlySet<string> = new Set(ACCOUNT_KINDS.flatMap((kind) => kind.hosts));

const LAST_LABELS: ReadonlySet<string> = new Set([...HOSTS].map((host) => host.slice(host.lastIndexOf('.') + 1)));

/** Cyrillic and Greek letters as the Latin ones they look like. */
function latin(word: string): string {
  return [...word].map((letter) => LATIN_LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** "/u/name" alone, or "u/name" where the name can be no word or Reddit is named. */
function redditName(text: string, lower: string, slash: number): FoundHandle | undefined {
  if (lower.charAt(slash - 1) !== 'u' || /[\p{L}\p{N}_.@-]/u.test(text.charAt(slash - 2))) return undefined;
  const leading = text.charAt(slash - 2) === '/';
  if (leading && /[\p{L}\p{N}/_.]/u.test(text.charAt(slash - 3))) return undefined;
  const name = matchAt(REDDIT_NAME, text, slash + 1)?.[0];
  if (name === undefined || !(leading || /[\d_-]/.test(name)) || !/[a-z]/i.test(name)) return undefined;
  const start = slash - (leading ? 2 : 1);
  return { kind: 'reddit', value: name.toLowerCase(), start, end: slash + 1 + name.length, confidence: 0.8 };
}

/** 3 to 20 letters, digits, underscores, hyphens; must not go on as a path. */
const REDDIT_NAME = /[A-Za-z0-9_-]{3,20}(?![A-Za-z0-9_@-]|\/[a-z])/y;
