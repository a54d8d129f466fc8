import { allMatches } from './all-matches.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { knownHost } from './known-host.ts';
import { readSpelledEmails } from './read-spelled-emails.ts';
import type { TextToken } from './text-token.ts';

/** E-mail addresses of a folded text in lower case, host names in ASCII form; plain ones, and those with spelled at and dot. */
export function readEmails(folded: FoldedText, tokens: readonly TextToken[]): FoundHandle[] {
  const plain = readPlain(folded);
  const spelled = readSpelledEmails(folded, tokens).filter((one) =>
    plain.every((other) => one.end <= other.start || one.start >= other.end),
  );
  return [...plain, ...spelled].toSorted((a, b) => a.start - b.start);
}

function readPlain({ text }: FoldedText): FoundHandle[] {
  if (!text.includes('@')) return [];
  const found: FoundHandle[] = [];
  for (const match of allMatches(ADDRESS, text)) {
    const [whole, local = '', written = ''] = match;
    const host = hostOf(written);
    if (host === undefined || local.includes('..') || /^\.|\.$/.test(local)) continue;
    const scheme = /mailto:$/i.test(text.slice(Math.max(0, match.index - 7), match.index)) ? 7 : 0;
    const query =
      scheme > 0
        ? (/^\?[^\s<>"']{1,300}/.exec(text.slice(match.index + whole.length, match.index + whole.length + 310))?.[0].length ?? 0)
        : 0;
    const cut = whole.length - (written.length - host.written.length);
    found.push({
      kind: 'email',
      value: `${local.toLowerCase()}@${host.ascii}`,
      start: match.index - scheme,
      end: match.index + cut + query,
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
  /(?<![\p{L}\p{N}._%+/=-])([\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}][\p{L}\p{N}-]{1,23})(?![\p{L}\p{N}@])/gu;

/** The host in ASCII, cut where a sentence went on without a space ("me@site.com.Call"); undefined when no known name is left. */
function hostOf(written: string): { readonly ascii: string; readonly written: string } | undefined {
  for (let cut = written; cut.includes('.'); cut = cut.slice(0, cut.lastIndexOf('.'))) {
    const ascii = URL.parse(`http://${cut}`)?.hostname;
    if (ascii !== undefined && knownHost(ascii) && !/\.(?:png|jpe?g|gif|webp|svg)$/i.test(cut)) return { ascii, written: cut };
  }
  return undefined;
}
