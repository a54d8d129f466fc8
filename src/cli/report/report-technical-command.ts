import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { gatherTechnical } from '../../custody/report/gather-technical.ts';
import { keyIdOf } from '../../evidence/audit/signing-key.ts';
import { caseSignature } from '../../evidence/case-signature.ts';
import { programHash } from '../../evidence/program-hash.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { TechnicalReport } from '../../report/technical-document.ts';
import { technicalMarkdown } from '../../report/technical-markdown.ts';
import { technicalReport } from '../../report/technical-report.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readScanStatus } from '../../store/scan-status.ts';
import type { ScanStatus } from '../../store/scan-status.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { toolVersion } from '../tool-version.ts';
import { writeOutput } from '../write-output.ts';

interface TechnicalOptions extends CommonOptions {
  readonly scan?: number;
  readonly day?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `leadline report technical` */
export function reportTechnicalCommand(io: CliIo): Command {
  return newCommand('technical', 'how the captures of a scan came about, for a court: authority, means, counts, hashes, limits', [
    'report technical --case my-case -o technical.md',
    'report technical --case my-case --day monday --json -o technical.json',
  ])
    .option('--scan <id>', 'one scan (default: the newest)', readId)
    .option('--day <label>', 'every scan of an action day')
    .option('-o, --output <file>', 'write to a file; - is stdout')
    .option('--force', 'overwrite the file')
    .option('--why <text>', WHY)
    .action(async (options: TechnicalOptions, command: Command) => {
      const entered = enterScannedCase(io, options.case, {
        invocation: invocationOf(command),
        action: 'disclose',
        changes: 'no',
        inForce: true,
      });
      try {
        const scans = chooseScans(entered.db, options);
        const report = makeTechnicalReport(io, entered, scans);
        const text = options.json ? `${JSON.stringify(report, undefined, 2)}\n` : technicalMarkdown(report);
        await writeOutput(io, [text], {
          output: options.output,
          force: options.force === true,
          binary: false,
          beforeGivenOut: (facts) =>
            void entered.tell({ report: 'technical', scans: scans.map(({ id }) => id), captures: report.captures.total, ...facts }),
        });
        if (!options.quiet && options.output !== undefined && options.output !== '-')
          io.err(`Technical report of ${report.captures.total} captures written to ${options.output}\n`);
      } finally {
        entered.close();
      }
    });
}

/** Makes the technical report of scans of a case that was entered: for this command, and for what is given out with a report in it. */
export function makeTechnicalReport(
  io: Pick<CliIo, 'now'>,
  { db, paths, file, audit }: EnteredCase & { readonly db: CaseDatabase },
  scans: readonly ScanStatus[],
): TechnicalReport {
  const { seq, hash, at } = audit.log.state();
  const { chain = '', publicKey = '' } = file.audit ?? {};
  return technicalReport({
    writtenAt: new Date(io.now()).toISOString(),
    writer: { name: 'leadline', version: toolVersion(), buildSha256: programHash(), node: process.versions.node },
    caseFile: file,
    caseSigned: caseSignature(paths.folder, file) === 'signed',
    ...gatherTechnical(db, paths, scans),
    audit: { chain, publicKey, keyId: keyIdOf(publicKey), entries: seq, head: hash, at },
  });
}

/** The scans that a report speaks of: the one named, those of a day, or the newest; throws `E_NOT_FOUND` where there is none. */
function chooseScans(db: CaseDatabase, { scan, day }: TechnicalOptions): readonly ScanStatus[] {
  if (scan !== undefined && day !== undefined) throw new ToolError('E_USAGE', 'Of --scan and --day a report takes one.');
  if (day !== undefined) {
    const label = chooseDay(db, day);
    return readScanStatus(db, 'all').filter((one) => one.day === label);
  }
  const scans = readScanStatus(db, scan === undefined ? 'newest' : 'all').filter(({ id }) => scan === undefined || id === scan);
  if (scans.length > 0) return scans;
  const ids = readScanStatus(db, 'all').map(({ id }) => id);
  throw new ToolError('E_NOT_FOUND', `The case has no scan ${scan ?? ''}. It has: ${ids.join(', ') || 'none'}.`);
}

function readId(text: string): number {
  const id = Number(text);
  if (!Number.isInteger(id) || id < 1) throw new InvalidArgumentError('a scan has a number from 1 on.');
  return id;
}
