import { basename } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { assessedLeads } from '../custody/assessment/assessed-leads.ts';
import type { DiffInput } from '../export/changed-lead.ts';
import { leadsToCsv } from '../export/csv.ts';
import type { CsvStyle } from '../export/csv-line.ts';
import { exportMeta } from '../export/export-meta.ts';
import { leadsToJsonl } from '../export/jsonl.ts';
import { LEAD_COLUMNS } from '../export/lead-row.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { Lead } from '../model/lead.ts';
import { ToolError } from '../model/tool-error.ts';
import { REDACTION_PROFILES } from '../redact/redaction-profile.ts';
import { readActionDays } from '../store/leads.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { newCommand, WHY } from './common-options.ts';
import { compareDays } from './diff/compare-days.ts';
import type { EnteredCase } from './case/enter-case.ts';
import type { BundleOptions } from './bundle/export-bundle.ts';
import { invocationOf } from './invocation.ts';
import { compileLeadFilter } from './leads/lead-filter.ts';
import { chooseDay, enterScannedCase } from './case/open-case.ts';
import { toolVersion } from './tool-version.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['csv', 'xlsx', 'jsonl', 'bundle'] as const;
type Format = (typeof FORMATS)[number];
/** A format whose file is a list of leads and nothing else. */
type ListFormat = Exclude<Format, 'bundle'>;

interface ExportOptions extends BundleOptions {
  readonly style: CsvStyle;
}

/** `leadline export FORMAT` */
export function exportCommand(io: CliIo, setExit: SetExit): Command {
  const command = newCommand('export', 'write the leads of an action day: csv, xlsx or jsonl; with their evidence: bundle', [
    'export csv --case my-case -o leads.csv',
    'export xlsx --case my-case --day tuesday --filter change=new -o new-leads.xlsx',
    'export jsonl --case my-case | jq .phones',
    'export bundle -o for-the-court.zip.age --to "Court of Utrecht" --recipient age1… --why OPS-12 --case my-case',
  ]);
  return command
    .argument('<format>', FORMATS.join(', '), (text: string) => readFormat(command, text))
    .option('-o, --output <file>', 'write to a file, with FILE.meta.json beside it; - is stdout')
    .option('--day <label>', 'action day (default: the newest)')
    .option('--filter <expression...>', 'COLUMN=VALUE, COLUMN!=VALUE or COLUMN~TEXT')
    .addOption(
      new Option('--style <name>', 'how a CSV is written: safe for spreadsheets, raw for scripts').choices(['safe', 'raw']).default('safe'),
    )
    .option('--force', 'overwrite the file')
    .option('--fail-empty', 'exit 5 when nothing matches')
    .option('--to <receiver>', 'bundle: the office that receives it, as the audit log will name it')
    .option('--recipient <age-key...>', 'bundle: encrypt it to these age keys')
    .addOption(
      new Option('--redact <profile>', 'bundle: what its receiver may see (default: court, everything)').choices([...REDACTION_PROFILES]),
    )
    .option('--no-encrypt', 'bundle: leave it in the clear under the regimes police and ngo; --why says what protects it')
    .option('--why <text>', `${WHY}; a bundle demands it`)
    .action(async (format: Format, options: ExportOptions, self: Command) => {
      if (format === 'bundle') {
        const { exportBundle } = await import('./bundle/export-bundle.ts');
        await exportBundle({ io, setExit, command: self }, options);
        return;
      }
      refuseBundleOptions(options);
      const entered = enterScannedCase(io, options.case, {
        invocation: invocationOf(self),
        action: 'disclose',
        changes: 'no',
        inForce: true,
      });
      const { db } = entered;
      try {
        const day = chooseDay(db, options.day);
        const leads = [...assessedLeads(entered, day)].filter(compileLeadFilter(options.filter ?? []));
        await writeExport(io, {
          format,
          day,
          leads,
          changes: format === 'xlsx' ? changesOf(db, day, leads) : undefined,
          options,
          legalBasis: entered.file.legalBasis,
          tell: entered.tell,
        });
        if (leads.length === 0 && options.failEmpty) setExit(5);
      } finally {
        entered.close();
      }
    });
}

/** Writes leads to a file with its meta data beside it, or to stdout. */
export async function writeExport(
  io: CliIo,
  {
    format,
    day,
    leads,
    changes,
    options,
    legalBasis,
    tell,
  }: {
    format: ListFormat;
    day: ActionDay;
    leads: readonly Lead[];
    changes: DiffInput | undefined;
    options: Pick<ExportOptions, 'output' | 'filter' | 'style' | 'force' | 'quiet'>;
    legalBasis: string;
    /** Enters the export in the audit log. */
    tell: EnteredCase['tell'];
  },
): Promise<void> {
  const about = [
    ['tool', `leadline ${toolVersion()}`],
    ['action day', day],
    ['filter', (options.filter ?? []).join(' and ') || 'none'],
  ] as const;
  const content = {
    csv: () => leadsToCsv(leads, options.style),
    jsonl: () => leadsToJsonl(leads),
    xlsx: async () => (await import('../export/xlsx.ts')).leadsToXlsx({ leads, ...(changes ? { diff: changes } : {}), about }),
  }[format]();
  const force = options.force === true;
  if (options.style === 'raw' && format === 'csv' && options.quiet !== true)
    io.err('warning: style raw is for scripts; a spreadsheet program will turn phone numbers into numbers and run formulas.\n');
  let auditHead: string | undefined;
  const written = await writeOutput(io, await content, {
    output: options.output,
    force,
    binary: format === 'xlsx',
    beforeGivenOut: (facts) => {
      auditHead = tell({ format, day, rows: leads.length, columns: [...LEAD_COLUMNS], ...facts })?.hash;
    },
  });
  if (!written) return;
  const meta = exportMeta({
    toolVersion: toolVersion(),
    actionDay: day,
    format,
    ...(format === 'csv' ? { style: options.style } : {}),
    file: basename(written.path),
    sha256: written.sha256,
    sizeBytes: written.sizeBytes,
    rows: leads.length,
    ...(options.filter ? { filter: options.filter.join(' and ') } : {}),
    exportedAtMs: io.now(),
    legalBasis,
    ...(auditHead === undefined ? {} : { auditHead }),
  });
  await writeOutput(io, [`${JSON.stringify(meta, undefined, 2)}\n`], { output: `${options.output}.meta.json`, force: true, binary: false });
  if (options.quiet !== true) io.err(`${leads.length} leads of ${day} written to ${options.output}\n`);
}

/** What changed for these leads since the action day before; undefined for the first day. */
function changesOf(db: CaseDatabase, day: ActionDay, leads: readonly Lead[]): DiffInput | undefined {
  const days = readActionDays(db).map((known) => known.day);
  const before = days[days.indexOf(day) - 1];
  if (before === undefined) return undefined;
  const shown = new Set(leads.map(({ leadId }) => leadId));
  const diff = compareDays(db, before, day);
  return { ...diff, rows: diff.rows.filter(({ leadId }) => shown.has(leadId)) };
}

/** Throws `E_USAGE` for options that a list of leads would pass over in silence. */
function refuseBundleOptions({ to, recipient, redact, encrypt }: BundleOptions): void {
  if (to !== undefined || recipient !== undefined || redact !== undefined || !encrypt)
    throw new ToolError('E_USAGE', '--to, --recipient, --redact and --no-encrypt belong to: leadline export bundle');
}

function readFormat(command: Command, text: string): Format {
  const format = FORMATS.find((name) => name === text);
  return format ?? command.error(`error: ${text} is no export format. There are: ${FORMATS.join(', ')}.`, { exitCode: 2 });
}
