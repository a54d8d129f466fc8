import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generateWeb } from '../../../fixtures/site/generate-web.ts';
import { startFixtureWeb } from '../../../fixtures/site/start-fixture-web.ts';
import { fixtureTargets } from '../../../fixtures/site/target-list.ts';
import { casePaths } from '../../evidence/case-folder.ts';
import { diffToTable } from '../../export/diff-table.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readActionDays, readLeads } from '../../store/leads.ts';
import { DEMO_ANSWERS } from '../case/case-answers.ts';
import type { CaseAnswers } from '../case/case-answers.ts';
import { caseFileOf } from '../case/case-file-of.ts';
import type { CliIo } from '../cli-io.ts';
import { compareDays } from '../diff/compare-days.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { writeExport } from '../export-command.ts';
import type { DemoOptions } from './demo-options.ts';
import { printLeads } from '../leads/leads-list-command.ts';
import { plainInvocation } from '../invocation.ts';
import { makeCase } from '../case/make-case.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { runScanCommand } from '../scan/run-scan-command.ts';
import { toolVersion } from '../tool-version.ts';

/** The fixture web of the demo: small enough for a minute, with every kind of site. */
const DEMO_WEB = { seed: 1, ads: 120 } as const;

/** Every kind of site but the one that misbehaves: waiting for it shows nothing. */
const DEMO_SITES = [
  'lumen',
  'nachtlicht',
  'velvet-nl',
  'velvet-be',
  'velvet-de',
  'hartklik',
  'bridgework',
  'muncanou',
  'kramer',
  'praatplein',
  'kanal',
] as const;

const DEMO_CASE = 'case-demo';

/** Lines of leads and of changes that are shown. */
const SHOWN = 12;

/** Plays the demo: two action days on the fixture web, then what they show. Gives back the exit status: 0, or that of a scan that was interrupted. */
export async function runDemo(io: CliIo, options: DemoOptions): Promise<number> {
  const folder = resolve(io.cwd, options.dir);
  const shown = (path: string): string => relative(io.cwd, path) || '.';
  const caseFolder = join(folder, 'case');
  const files = { targets: join(folder, 'targets.yaml'), csv: join(folder, 'leads.csv'), xlsx: join(folder, 'leads.xlsx') };
  startAfresh(folder, io.now());
  makeDemoCase(io, caseFolder);
  const web = generateWeb(DEMO_WEB);
  const site = await startFixtureWeb({ web, day: 1 });
  try {
    writeFileSync(files.targets, fixtureTargets(web, { sites: DEMO_SITES, delayMs: 200 }));
    for (const [day, label] of [
      [1, 'day-1'],
      [2, 'day-2'],
    ] as const) {
      site.setDay(day);
      const status = await runScanCommand(io, [shown(files.targets)], {
        case: shown(caseFolder),
        input: false,
        day: label as never,
        allowAddress: [site.allowAddress],
        resolve: site.resolve,
        progress: 'auto',
        patience: 20,
        perAddress: 2,
        backOff: 1,
        timeout: 2,
        ...(options.quiet === true ? { quiet: true } : {}),
      });
      if (status !== 0 && status !== 4) return status;
    }
  } finally {
    await site.close();
  }
  await show(io, { caseFolder, files, shown });
  return 0;
}

/** What a demo makes beside its `README.txt`, which says so. */
const MADE = ['case', 'targets.yaml', 'leads.csv', 'leads.csv.meta.json', 'leads.xlsx', 'leads.xlsx.meta.json'] as const;
const MADE_BY = 'Made by leadline demo on ';

/** Removes an earlier demo; throws `E_FILE` where something of the same name is none, such as a case in which somebody works. */
function startAfresh(folder: string, nowMs: number): void {
  const readme = join(folder, 'README.txt');
  const isDemo = existsSync(readme) && readFileSync(readme, 'utf8').startsWith(MADE_BY) && holdsNoOtherCase(join(folder, 'case'));
  const inTheWay = [...MADE, 'README.txt'].filter((name) => existsSync(join(folder, name)));
  if (!isDemo && inTheWay.length > 0)
    throw new ToolError(
      'E_FILE',
      `${folder} holds ${inTheWay.join(', ')}, which no demo has made, and nothing was removed. Name an empty folder with --dir.`,
    );
  mkdirSync(folder, { recursive: true });
  for (const name of MADE) rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(readme, `${MADE_BY}${new Date(nowMs).toISOString()}. Everything here is invented; the next demo replaces it.\n`);
}

/** Whether the case folder of a demo holds that demo's case, or what a stopped one has left. */
function holdsNoOtherCase(folder: string): boolean {
  const { caseFile } = casePaths(folder);
  return !existsSync(caseFile) || readFileSync(caseFile, 'utf8').includes(`"id": "${DEMO_CASE}"`);
}

function makeDemoCase(io: CliIo, folder: string): void {
  const answers: CaseAnswers = {
    ...DEMO_ANSWERS,
    purpose: 'Demonstration on the bundled fixture web',
    regime: 'demo',
    basis: 'none needed: every site and ad is invented',
    operator: 'leadline demo',
    until: new Date(io.now() + 86_400_000).toISOString().slice(0, 10),
    retentionDays: '1',
  };
  const made = caseFileOf(answers, { createdAt: new Date(io.now()).toISOString(), toolVersion: toolVersion() });
  makeCase(io, folder, { file: { ...made, id: DEMO_CASE }, invocation: plainInvocation('demo') });
}

async function show(
  io: CliIo,
  { caseFolder, files, shown }: { caseFolder: string; files: { csv: string; xlsx: string }; shown: (path: string) => string },
): Promise<void> {
  const entered = enterScannedCase(io, caseFolder, { invocation: plainInvocation('demo'), action: 'combine', changes: 'no' });
  const { db } = entered;
  try {
    const [before, day] = readActionDays(db).map((known) => known.day);
    if (before === undefined || day === undefined) throw new Error('the demo made no action days');
    const leads = [...readLeads(db, day)];
    const changes = compareDays(db, before, day);
    entered.tell({ from: before, to: day, rows: changes.rows.length });
    const options = { style: 'safe', force: true, quiet: true } as const;
    const tell: EnteredCase['tell'] = (data) => entered.audit.log.append(entered.audit.factsOf('disclose', data));
    const about = { day, leads, legalBasis: entered.file.legalBasis, tell };
    await writeExport(io, { ...about, format: 'csv', changes: undefined, options: { ...options, output: files.csv } });
    await writeExport(io, { ...about, format: 'xlsx', changes, options: { ...options, output: files.xlsx } });
    io.out(`\nLeads of ${day}: ${shown(files.csv)} (${leads.length} leads), for spreadsheets ${shown(files.xlsx)}\n\n`);
    printLeads(io, leads.toSorted((a, b) => (a.change === b.change ? 0 : a.change === 'seen' ? 1 : -1)).slice(0, SHOWN));
    io.out(`… ${Math.max(0, leads.length - SHOWN)} more\n\nWhat changed between ${before} and ${day}:\n`);
    const table = [...diffToTable(changes, 120)];
    for (const line of table.slice(0, SHOWN * 2)) io.out(`${line}\n`);
    if (table.length > SHOWN * 2) io.out(`… ${table.length - SHOWN * 2} more lines\n`);
    const example = leads.find(({ change }) => change === 'changed') ?? leads[0];
    io.out(`\nCase ${shown(caseFolder)}\nCSV  ${shown(files.csv)}\nXLSX ${shown(files.xlsx)}\n\nNext, try:\n`);
    io.out(
      `  npx leadline leads show ${example?.leadId ?? 'LEAD'} --case ${shown(caseFolder)}\n  npx leadline diff ${before} ${day} --case ${shown(caseFolder)}\n  npx leadline status --case ${shown(caseFolder)}\n  npx leadline verify --case ${shown(caseFolder)}\n`,
    );
  } finally {
    entered.close();
  }
}
