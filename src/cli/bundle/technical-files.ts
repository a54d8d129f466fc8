import type { ZipEntry } from '../../bundle/zip-entries.ts';
import { technicalMarkdown } from '../../report/technical-markdown.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readScanStatus } from '../../store/scan-status.ts';
import type { CliIo } from '../cli-io.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { makeTechnicalReport } from '../report/report-technical-command.ts';

/** The technical report of the scans of an action day as the files of a bundle for a court: to be read, and to be computed with. */
export function technicalFiles(io: CliIo, inCase: EnteredCase & { readonly db: CaseDatabase }, day: string): readonly ZipEntry[] {
  const scans = readScanStatus(inCase.db, 'all').filter((scan) => scan.day === day);
  const report = makeTechnicalReport(io, inCase, scans);
  return [
    { name: 'technical-report.md', bytes: Buffer.from(technicalMarkdown(report)) },
    { name: 'technical-report.json', bytes: Buffer.from(`${JSON.stringify(report, undefined, 2)}\n`) },
  ];
}
