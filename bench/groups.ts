// What ten thousand politeness groups cost the scheduler, in virtual time: the clocks, the heap and the frontier in its database, as a scan uses them. A dispatch takes the group that is due,
// reads its best entry, arms its clock and stores it; then the answer is learned from and the entry settled. node bench/groups.ts [GROUPS] [URLS_PER_GROUP]. Goals: p99 under 1 ms, 400 MB.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolitenessClock } from '../src/frontier/politeness-clock.ts';
import { parseActionDay } from '../src/model/action-day.ts';
import { parseCanonicalUrl } from '../src/model/canonical-url.ts';
import { groupSchedule } from '../src/scan/group-schedule.ts';
import { frontierQueue } from '../src/store/frontier-queue.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { politenessState } from '../src/store/politeness-state.ts';
import { beginScan } from '../src/store/scans.ts';
import { createWriteBatch } from '../src/store/write-batch.ts';

const groups = Number(process.argv[2] ?? '10000');
const urlsPerGroup = Number(process.argv[3] ?? '20');
const T0 = Date.UTC(2026, 0, 5);
const DELAY_MS = 1_000;
const LATENCY_MS = 150;

const folder = mkdtempSync(join(tmpdir(), 'leadline-groups-'));
try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const db = openDatabase(join(folder, 'case.sqlite'));
  const day = parseActionDay('2026-01-05');
  if (day === undefined) throw new Error('no action day');
  const scan = beginScan(db, { day, atMs: T0, toolVersion: '0', options: { lists: [], targets: [] }, targets: [] });
  const queue = frontierQueue(db, scan.id);
  const politeness = politenessState(db);
  const batch = createWriteBatch(db);
  const clock = new PolitenessClock();
  const schedule = groupSchedule(clock);
  for (let at = 0; at < groups; at += 1) {
    const group = `site-${at}.test`;
    clock.ensure(group, DELAY_MS, 60_000);
    schedule.offer(group, T0);
    void batch.add(() => addUrls(queue, group));
  }
  batch.flush();
  const tookMs: number[] = [];
  const settled = new Set<number>();
  let nowMs = T0;
  for (;;) {
    const dueMs = schedule.nextDueMs();
    if (dueMs === undefined) break;
    nowMs = Math.max(nowMs, dueMs);
    const startedMs = performance.now();
    const group = schedule.takeDue(nowMs);
    // What is settled in memory only may still stand in the database as queued.
    const entry = group === undefined ? undefined : queue.next(group, nowMs, 2).find(({ id }) => !settled.has(id));
    if (group === undefined || !entry) continue;
    clock.dispatched(group, nowMs, 0.5);
    void batch.add(() => politeness.saveClocks(clock.changed()));
    tookMs.push(performance.now() - startedMs);
    settled.add(entry.id);
    clock.answered(group, { ok: true, latencyMs: LATENCY_MS }, nowMs + LATENCY_MS, 0.5);
    void batch.add(() =>
      queue.settle(entry.id, { outcome: 'ok', detail: '', status: 200, captureId: undefined, atMs: nowMs + LATENCY_MS }),
    );
    schedule.offer(group, 0);
    // The batch is written when its time has come, between two dispatches, as in a scan.
    if (tookMs.length % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  batch.flush();
  db.close();
  tell(tookMs, nowMs);
}

function addUrls(queue: ReturnType<typeof frontierQueue>, group: string): void {
  for (let at = 0; at < urlsPerGroup; at += 1) {
    const url = `https://${group}/ad/${at}`;
    const canonical = parseCanonicalUrl(url, new Set());
    if (canonical !== undefined)
      queue.add({ targetId: group, url, canonical, group, pageClass: 'ad', priority: 20, depth: 1, via: 'http', foundOn: undefined });
  }
}

function tell(tookMs: readonly number[], nowMs: number): void {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const share = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(3);
  const { user, system } = process.cpuUsage();
  console.log(
    `${groups} groups, ${tookMs.length} dispatches in ${((nowMs - T0) / 1_000).toFixed(0)} virtual seconds: p50 ${share(0.5)}, p99 ${share(0.99)}, most ${(sorted.at(-1) ?? 0).toFixed(1)} ms (goal p99 1 ms); ${((user + system) / 1_000 / tookMs.length).toFixed(3)} ms CPU each, all told; most memory ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB (goal 400)`,
  );
}
