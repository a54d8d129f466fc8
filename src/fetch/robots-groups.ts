import { normaliseRobotsPath } from './robots-pattern.ts';

/** One `Allow` or `Disallow` line that holds for us. */
export interface RobotsRule {
  readonly allow: boolean;
  /** Normalised as `normaliseRobotsPath` does. */
  readonly pattern: string;
  /** As it stands in the file. */
  readonly line: string;
}

/** What a file says to one user agent. */
export interface RobotsGroups {
  readonly rules: readonly RobotsRule[];
  readonly crawlDelayMs: number | undefined;
  /** As they stand in the file. */
  readonly sitemaps: readonly string[];
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  crawlDelayMs: number | undefined;
}

/** Rules read at most: a file with more is not meant to be read. */
const MOST_RULES = 10_000;
const LONGEST_PATTERN = 2_000;

/** Collects what holds for a product token: every group that names it, else every group for `*` (RFC 9309 §2.2.1). Lines of no meaning to us never end a group; `Crawl-delay`, though no part of the RFC, does, as files mean it. */
export function parseRobotsGroups(text: string, userAgentToken: string): RobotsGroups {
  const { groups, sitemaps } = readGroups(text);
  const token = userAgentToken.toLowerCase();
  const named = groups.filter((group) => group.agents.includes(token));
  const chosen = named.length > 0 ? named : groups.filter((group) => group.agents.includes('*'));
  return {
    rules: chosen.flatMap((group) => group.rules).slice(0, MOST_RULES),
    crawlDelayMs: chosen.find((group) => group.crawlDelayMs !== undefined)?.crawlDelayMs,
    sitemaps,
  };
}

function readGroups(text: string): { readonly groups: readonly Group[]; readonly sitemaps: readonly string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open: Group | undefined;
  // U+FEFF is white space to trim, so a byte order mark in front of the first line goes by itself.
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = (raw.split('#', 1)[0] ?? '').trim();
    const colon = line.indexOf(':');
    const key = colon === -1 ? '' : line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === 'sitemap') sitemaps.push(value);
    else if (key === 'user-agent') {
      // Several user-agent lines in a row open one group; the first after a rule opens the next.
      if (!open || open.rules.length > 0 || open.crawlDelayMs !== undefined)
        groups.push((open = { agents: [], rules: [], crawlDelayMs: undefined }));
      open.agents.push(productToken(value));
    } else if (open) readRule(open, { key, value, line });
  }
  return { groups, sitemaps };
}

function readRule(group: Group, { key, value, line }: { readonly key: string; readonly value: string; readonly line: string }): void {
  if (key === 'crawl-delay') {
    const seconds = Number(value);
    if (value !== '' && Number.isFinite(seconds) && seconds >= 0) group.crawlDelayMs ??= Math.round(seconds * 1_000);
  } else if (key === 'allow' || key === 'disallow') {
    // An empty value matches nothing, but the line still closes the list of user agents.
    const pattern = value === '' || value.length > LONGEST_PATTERN ? '' : normaliseRobotsPath(value);
    group.rules.push({ allow: key === 'allow', pattern, line });
  }
}

/** The token in front of a version or comment: letters, `_` and `-` (RFC 9309 §2.2.1), digits as many files write them. */
function productToken(value: string): string {
  if (value.startsWith('*')) return '*';
  return (/^[\w-]{1,200}/.exec(value)?.[0] ?? '').toLowerCase();
}
