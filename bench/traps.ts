// Crawler traps in otherwise plain sites of 80 ads: how many of the real ads are read, and how many fetches that takes beside the fewest possible (each listing page and each ad once).
// node bench/traps.ts [known|aside|needed|all] [NAME...]. `known`: the traps that the rules were made with; `aside`: others of the same kinds; `needed`: sites whose ads stand behind what looks like a trap. A target says where its list begins and nothing more.
// Goals: 99 % of the ads at 1.3 times the fewest fetches.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './child-cpu.ts';
import { makeBenchCase } from './make-bench-case.ts';
import { ADS, FEWEST_FETCHES, NUMBERS, phoneOf } from './traps/plain-site.ts';
import type { Trap } from './traps/plain-site.ts';
import { hostsOf, startTrapSites } from './traps/start-trap-sites.ts';
import type { TrapSites } from './traps/start-trap-sites.ts';
import { NEEDED_SITES } from './traps/needed-sites.ts';
import { ASIDE_TRAPS } from './traps/traps-aside.ts';
import { KNOWN_TRAPS } from './traps/traps-known.ts';

const bin = fileURLToPath(new URL('../bin/leadline.mjs', import.meta.url));
const GOALS = { recall: 0.99, fetches: 1.3 } as const;
/** A trap that holds the crawler ends here, so that the run ends. */
const MOST_PAGES = 5 * FEWEST_FETCHES;

const [set = 'all', ...names] = process.argv.slice(2);
const SETS: Readonly<Record<string, readonly Trap[]>> = { known: KNOWN_TRAPS, aside: ASIDE_TRAPS, needed: NEEDED_SITES };
const traps = (SETS[set] ?? Object.values(SETS).flat()).filter(({ name }) => names.length === 0 || names.includes(name));
const sites = await startTrapSites(traps, 7);
const folder = mkdtempSync(join(tmpdir(), 'leadline-traps-'));
try {
  const { leads, cpuMs } = await scanTraps(sites);
  for (const trap of traps) tell(trap.name, [trap], leads);
  for (const [name, group] of Object.entries(SETS)) {
    const asked = group.filter((trap) => traps.includes(trap));
    if (asked.length > 0) tell(`all ${asked.length} ${name}`, asked, leads);
  }
  console.log(`${(cpuMs / 1_000).toFixed(1)} s CPU`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await sites.close();
}

/** Prints recall and fetches of some traps together. */
function tell(name: string, some: readonly Trap[], leads: readonly LeadLine[]): void {
  const found = some.reduce((sum, trap) => sum + adsFound(trap, leads), 0);
  const fetches = some.reduce((sum, trap) => sum + (sites.asked.get(trap.name)?.length ?? 0), 0);
  const known = new Set(some.map((trap) => trap.name));
  const many = leads.filter(({ target }) => known.has(target)).length;
  const [recall, times] = [found / (ADS * some.length), fetches / some.reduce((sum, { fewest = FEWEST_FETCHES }) => sum + fewest, 0)];
  const reached = recall >= GOALS.recall && times <= GOALS.fetches;
  console.log(
    `${name.padEnd(20)} ads ${(100 * recall).toFixed(1)} %, fetches ${fetches} = ${times.toFixed(2)} x the fewest, leads ${many}${reached ? '' : '  NOT reached'}`,
  );
  if (process.env['TRAPS_ASKED'] !== undefined && some.length === 1)
    writeFileSync(join(process.env['TRAPS_ASKED'], name), `${sites.asked.get(name)?.join('\n')}\n`);
}

function adsFound({ name }: Trap, leads: readonly LeadLine[]): number {
  const phones = new Set(leads.filter(({ target }) => target === name).flatMap((lead) => lead.phones));
  return NUMBERS.filter((ad) => phones.has(phoneOf(ad).replaceAll(' ', ''))).length;
}

/** The part of an exported lead that is compared. */
interface LeadLine {
  readonly target: string;
  readonly phones: readonly string[];
}

async function scanTraps({ reach }: TrapSites): Promise<{ readonly leads: readonly LeadLine[]; readonly cpuMs: number }> {
  const list = join(folder, 'traps.yaml');
  writeFileSync(list, `schema: target-list/1\ntargets:\n${traps.map(targetOf).join('\n')}\n`);
  const caseFolder = join(folder, 'case');
  await makeBenchCase(bin, caseFolder);
  const scan = await runMeasured([bin, 'scan', list, '--case', caseFolder, '--quiet', '--patience', '10', ...reach]);
  if (scan.status !== 0 && scan.status !== 4) throw new Error(`the scan ended with ${scan.status}: ${scan.err}`);
  const file = join(folder, 'leads.jsonl');
  const exported = await runMeasured([bin, 'export', 'jsonl', '--case', caseFolder, '-o', file]);
  if (exported.status !== 0) throw new Error(exported.err);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { leads: lines.map((line) => JSON.parse(line) as LeadLine), cpuMs: scan.cpuMs };
}

function targetOf(trap: Trap): string {
  const hosts = hostsOf(trap);
  return `  - id: ${trap.name}
    name: ${trap.name}
    category: escort
    start: [{ url: "http://${hosts[0]}${trap.start}" }]
    limits: { group: ${trap.name}, delay_ms: [1, 20], max_pages: ${MOST_PAGES} }
    fetch: { render: http }
    scope: { hosts: [${hosts.map((host) => `"${host}"`).join(', ')}] }
    hints: { country: DE, languages: [en], currency: EUR }`;
}
