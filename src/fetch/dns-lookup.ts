import { Resolver } from 'node:dns/promises';

/** One address of a name, with the seconds for which it may be kept. */
export interface DnsRecord {
  readonly address: string;
  readonly ttlSeconds: number;
}

/** Asks for every IPv4 and IPv6 address of a name. Rejects with the resolver's error (`code` as of c-ares) when there is none. */
export type DnsLookup = (host: string) => Promise<readonly DnsRecord[]>;

/** Shortest and longest time an answer is kept, seconds: a page of twenty resources asks once, and a moved site is followed within minutes. */
const TTL_SECONDS = [5, 300] as const;
/** Time for which a failed name is not asked again, seconds. */
const NEGATIVE_TTL_SECONDS = 5;
/** Names kept at most; the oldest goes first. */
const CACHE_SIZE = 5_000;

interface Cached {
  readonly answer: Promise<readonly DnsRecord[]>;
  untilMs: number;
}

/**
 * A caching lookup over `ask` (default: the system's name servers by c-ares, which takes no thread of the pool that files and zlib share).
 * Simultaneous questions for one name are asked once.
 */
export function createDnsLookup(ask: DnsLookup = askNameServers(), now: () => number = Date.now): DnsLookup {
  const cache = new Map<string, Cached>();
  return (host) => {
    const known = cache.get(host);
    if (known && known.untilMs > now()) return known.answer;
    const askedMs = now();
    const entry: Cached = { answer: ask(host), untilMs: Number.POSITIVE_INFINITY };
    cache.delete(host);
    cache.set(host, entry);
    void ageOf(entry.answer).then((seconds) => (entry.untilMs = askedMs + 1_000 * seconds));
    const oldest = cache.size > CACHE_SIZE ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return entry.answer;
  };
}

/** Seconds for which an answer is kept; waits for it, never rejects. */
async function ageOf(answer: Promise<readonly DnsRecord[]>): Promise<number> {
  try {
    const ttl = Math.min(...(await answer).map((record) => record.ttlSeconds));
    return Math.min(Math.max(ttl, TTL_SECONDS[0]), TTL_SECONDS[1]);
  } catch {
    return NEGATIVE_TTL_SECONDS;
  }
}

function askNameServers(): DnsLookup {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  return async (host) => {
    const answers = await Promise.allSettled([resolver.resolve4(host, { ttl: true }), resolver.resolve6(host, { ttl: true })]);
    const records = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (records.length === 0 && failed) throw failed.reason;
    return records.map((record) => ({ address: record.address, ttlSeconds: record.ttl }));
  };
}
