import { matchesInChunks } from '../text/matches-in-chunks.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { knownHost } from './known-host.ts';
import { matchAt } from './match-at.ts';
import { overlapTest } from './overlap-test.ts';
import { readApartEmails } from './read-apart-emails.ts';
import { readPartedEmails } from './read-parted-emails.ts';
import { readProviderEmails } from './read-provider-emails.ts';
import { readSpelledEmails } from './read-spelled-emails.ts';
import type { TextToken } from './text-token.ts';

/** E-mail addresses of a text in lower case, host names in ASCII form; plain ones, and those with spelled at and dot. */
export function readEmails(text: PreparedText, tokens: readonly TextToken[]): FoundHandle[] {
  const plain = readPlain(text.folded);
  const parted = readPartedEmails(text.folded);
  const whole = overlapTest([...plain, ...parted]);
  const apart = readApartEmails(text.folded).filter((one) => !whole(one));
  const taken = overlapTest([...plain, ...parted, ...apart]);
  const spelled = readSpelledEmails(text, tokens, taken).filter((one) => !taken(one));
  const known = overlapTest([...plain, ...parted, ...apart, ...spelled]);
  const mistyped = readProviderEmails(text.folded).filter((one) => !known(one));
  return [...plain, ...parted, ...apart, ...spelled, ...mistyped]
    .filter(({ end }) => matchAt(REPOSITORY, text.folded.text, end) === null)
    .toSorted((a, b) => a.start - b.start);
}

function readPlain({ text }: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (const { match, start } of matchesInChunks(ADDRESS, text, '@')) {
    const [whole, local = '', written = ''] = match;
    const host = hostOf(written);
    if (host === undefined || local.includes('..') || /^\.|\.$/.test(local)) continue;
    const scheme = /mailto:$/i.test(text.slice(Math.max(0, start - 7), start)) ? 7 : 0;
    const query =
      scheme > 0 ? (/^\?[^\s<>"']{1,300}/.exec(text.slice(start + whole.length, start + whole.length + 310))?.[0].length ?? 0) : 0;
    const cut = whole.length - (written.length - host.written.length);
    found.push({
      kind: 'email',
      value: `${local.toLowerCase()}@${host.ascii}`,
      start: start - scheme,
      end: start + cut + query,
      confidence: 0.98,
    });
  }
  return found;
}

/**
 * A local part of up to 64 characters, `@`, and a host of up to seven labels. Must not begin inside a longer local part, nor follow a
 * slash (that is a path), so that a row of letters costs one step a letter.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+/=-])([\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}][\p{L}\p{N}-]{1,23})(?![\p{L}\p{N}_@])/gu;

/** What stands behind the host of a repository of code: a colon and a path that ends in ".git" ("git@host:team/theme.git"). */
const REPOSITORY = /:[\w~][\w.~-]{0,60}\/[\w./~-]{0,120}\.git(?!\w)/y;

/** The host in ASCII, cut where a sentence went on without a space ("me@site.com.Call"); undefined when no known name is left. */
function hostOf(written: string): { readonly ascii: string; readonly written: string } | undefined {
  for (let cut = written; cut.includes('.'); cut = cut.slice(0, cut.lastIndexOf('.'))) {
    const ascii = URL.parse(`http://${cut}`)?.hostname;
    if (ascii !== undefined && knownHost(ascii) && !/\.(?:png|jpe?g|gif|webp|svg)$/i.test(cut)) return { ascii, written: cut };
  }
  return undefined;
}
