// The render decision on a mixed web, seven pages in ten without need of a browser: fields read against a run all in the browser, and browser loads against those that are needed; without and with injected transport errors.
// node bench/mixed.ts [ADS A SITE]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './child-cpu.ts';
import { makeBenchCase } from './make-bench-case.ts';
import { fails, startMixedSites } from './mixed-sites.ts';
import type { MixedKind, MixedSites, MixedTruth } from './mixed-sites.ts';

const bin = fileURLToPath(new URL('../bin/leadline.mjs', import.meta.url));
const HOSTS = 2;
const GOALS = { recall: 0.98, loads: 1.15 } as const;
const KINDS: readonly MixedKind[] = ['static', 'embedded', 'shell', 'partial'];

/** What one scan read, and what it cost. */
interface Scan {
  /** Fields of the truth that are in the leads. */
  readonly fields: number;
  readonly fieldsOf: Readonly<Record<MixedKind, number>>;
  readonly requests: { readonly http: number; readonly browser: number };
  readonly cpuMs: number;
  /** Loads that showed no more than HTTP had: the first two of a class, and those that chance drew afterwards. */
  readonly extra: { readonly compared: number; readonly audited: number };
}

const ads = Number(process.argv[2] ?? '400');
const all = await scanMixed('browser', false);
const needing = all.truth.filter(({ kind }) => kind === 'shell' || kind === 'partial');
const needed = needing.length;
/** Loads of an oracle that knows the classes and meets the same faults: a page that fails is asked for once more, whoever asks. */
const neededWithFaults = needed + needing.filter(({ url }) => fails(Number(url.slice(url.lastIndexOf('/') + 1)))).length;
console.log(`${HOSTS} sites of ${ads} ads, ${needed} of ${all.truth.length} need a browser`);
tell('all in the browser', all.scan, all.truth);
for (const faults of [false, true]) {
  const { scan, truth, injected } = await scanMixed('auto', faults);
  tell(faults ? `decided by us, ${injected} answers failed` : 'decided by us', scan, truth);
  const oracle = faults ? neededWithFaults : needed;
  const [recall, loads] = [scan.fields / all.scan.fields, scan.requests.browser / oracle];
  console.log(
    `  fields ${(100 * recall).toFixed(1)} % of all-browser (goal ${100 * GOALS.recall} %: ${recall >= GOALS.recall ? 'reached' : 'NOT reached'}); browser loads ${loads.toFixed(3)} of the ${oracle} of an oracle (goal ${GOALS.loads}: ${loads <= GOALS.loads ? 'reached' : 'NOT reached'})`,
  );
}

function tell(name: string, { fields, fieldsOf, requests, cpuMs, extra }: Scan, truth: readonly MixedTruth[]): void {
  const each = KINDS.map((kind) => `${kind} ${fieldsOf[kind]}/${5 * truth.filter((ad) => ad.kind === kind).length}`).join(', ');
  console.log(
    `${name}: ${fields} fields (${each}), ${requests.http} requests by HTTP, ${requests.browser} in the browser (${extra.compared} to compare, ${extra.audited} audits), ${(cpuMs / 1_000).toFixed(1)} s CPU`,
  );
}

async function scanMixed(
  render: 'browser' | 'auto',
  faults: boolean,
): Promise<{ readonly scan: Scan; readonly truth: readonly MixedTruth[]; readonly injected: number }> {
  const sites = await startMixedSites({ hosts: HOSTS, ads, faults });
  const folder = mkdtempSync(join(tmpdir(), 'leadline-mixed-'));
  try {
    const list = join(folder, 'mixed.yaml');
    writeFileSync(list, targetList(sites, render));
    const caseFolder = join(folder, 'case');
    await makeBenchCase(bin, caseFolder);
    const scan = await runMeasured([bin, 'scan', list, '--case', caseFolder, '--quiet', '--back-off', '100', ...sites.reach]);
    if (scan.status !== 0) throw new Error(`the scan ended with ${scan.status}: ${scan.err}`);
    const log = readFileSync(join(caseFolder, 'logs', 'scan.log'), 'utf8');
    const requests = { http: count(log, /"via":"http"/g), browser: count(log, /"via":"browser"/g) };
    const { truth } = sites;
    const fieldsOf = await readFields(caseFolder, folder, truth);
    const fields = KINDS.reduce((sum, kind) => sum + fieldsOf[kind], 0);
    const extra = await readExtra(caseFolder);
    return { scan: { fields, fieldsOf, requests, cpuMs: scan.cpuMs, extra }, truth, injected: sites.takeCounts().faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await sites.close();
  }
}

/** How many fields of the truth stand in the leads, by kind. */
async function readFields(caseFolder: string, folder: string, truth: readonly MixedTruth[]): Promise<Record<MixedKind, number>> {
  const file = join(folder, 'leads.jsonl');
  const exported = await runMeasured([bin, 'export', 'jsonl', '--case', caseFolder, '-o', file]);
  if (exported.status !== 0) throw new Error(exported.err);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const byUrl = new Map(lines.map((line) => JSON.parse(line) as LeadLine).map((lead) => [lead.url, lead]));
  const found: Record<MixedKind, number> = { static: 0, embedded: 0, shell: 0, partial: 0 };
  for (const { url, kind, fields } of truth) {
    const lead = byUrl.get(url);
    if (!lead) continue;
    const has = [
      lead.title === fields.title,
      lead.phones.includes(fields.phone),
      lead.emails.includes(fields.email),
      lead.ages_stated.includes(fields.age),
      lead.prices.some((price) => price.startsWith(fields.price)),
    ];
    found[kind] += has.filter(Boolean).length;
  }
  return found;
}

/** Counts the comparisons that found nothing, by the votes of each class. */
async function readExtra(caseFolder: string): Promise<Scan['extra']> {
  const status = await runMeasured([bin, 'status', '--render', '--case', caseFolder, '--json']);
  const { classes } = JSON.parse(status.out) as { classes: { shape: string; same: number }[] };
  const same = classes.filter(({ shape }) => shape !== '').map((each) => each.same);
  const compared = same.reduce((sum, votes) => sum + Math.min(2, votes), 0);
  return { compared, audited: same.reduce((sum, votes) => sum + votes, 0) - compared };
}

/** The part of an exported lead that is compared. */
interface LeadLine {
  readonly url: string;
  readonly title: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly ages_stated: readonly number[];
  readonly prices: readonly string[];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function targetList({ hosts }: MixedSites, render: 'browser' | 'auto'): string {
  const targets = hosts.map(
    (host, at) => `  - id: mixed-${at}
    name: Mixed ${at}
    category: escort
    start: [{ url: "http://${host}/list?page=1" }]
    limits: { group: ${host}, delay_ms: [1, 50], max_pages: 100000 }
    fetch: { render: ${render} }
    hints: { country: DE, languages: [en], currency: EUR }
    scope: { depth: 2 }
    pages: { ad: { match: { url: '^/(?:ad|item|profile|call)/' } } }`,
  );
  return `schema: target-list/1\ntargets:\n${targets.join('\n')}\n`;
}
