import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { NotFoundPrint } from '../model/not-found-print.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { NewEntry, Requeue } from '../store/frontier-queue.ts';
import type { ReadAnswer } from './read-answer.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Letters of an address that nothing stands at. */
const TOKEN_LETTERS = 16;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The random address to be asked for before a doubtful page is judged: once a scan and site, and only where a page may be a not-found page in good dress. Undefined: the page is judged as it is. */
export function probeBefore(
  context: ScanContext,
  run: TargetRun,
  { entry, answer }: { readonly entry: FrontierEntry; readonly answer: ReadAnswer },
): NewEntry | undefined {
  if (answer.mayBeNotFound !== true || context.probes.read(run.target.id) !== undefined) return undefined;
  const url = besideOf(entry.hops.at(-1) ?? entry.url, context.random);
  const canonical = parseCanonicalUrl(url, run.dropQuery);
  if (canonical === undefined || !run.scope(url, 'redirect').allowed) return undefined;
  return {
    targetId: run.target.id,
    url,
    canonical,
    group: politenessGroupOf(run.target, url),
    pageClass: 'probe',
    depth: entry.depth,
    priority: priorityOf('probe', 0),
    via: entry.via,
    foundOn: entry.id,
  };
}

/** How a doubtful page waits for the probe. */
export function afterProbe({ group, via, hops, attempts }: FrontierEntry): Requeue {
  return { group, via, hops, attempts, dueMs: 0 };
}

/** Puts the probe into the frontier; gives the group that got work. Runs inside a write batch. */
export function queueProbe(context: ScanContext, run: TargetRun, probe: NewEntry): string {
  context.probes.save(run.target.id, { via: probe.via, isAnswered: false, print: undefined });
  if (context.queue.add(probe)) run.open += 1;
  context.clock.ensure(probe.group, ...run.target.limits.delayMs);
  return probe.group;
}

/** Notes what the probe of a site found, once it is settled. Runs inside a write batch. */
export function noteProbe({ probes }: ScanContext, entry: FrontierEntry, answer: Pick<ReadAnswer, 'notFound'> | undefined): void {
  probes.save(entry.targetId, { via: entry.via, isAnswered: true, print: answer?.notFound });
}

/** What a page of an entry is compared with; undefined where there is nothing, or it was asked for another way. */
export function notFoundFor(context: ScanContext, entry: FrontierEntry): NotFoundPrint | undefined {
  if (!['ad', 'recheck', 'other'].includes(entry.pageClass)) return undefined;
  const probe = context.probes.read(entry.targetId);
  return probe?.isAnswered === true && probe.via === entry.via ? probe.print : undefined;
}

/** An address beside another one, made of random letters: no id of a site, and of nobody. */
function besideOf(url: string, random: () => number): string {
  const beside = new URL(url);
  const token = Array.from({ length: TOKEN_LETTERS }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'a').join('');
  beside.pathname = beside.pathname.replace(/[^/]*\/?$/, token);
  beside.search = '';
  beside.hash = '';
  return beside.href;
}
