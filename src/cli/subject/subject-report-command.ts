import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { subjectReportDocument } from './subject-report-document.ts';
import { hashedSubject, subjectIn, withSubjectOptions } from './subject-options.ts';
import type { SubjectOptions } from './subject-options.ts';
import { writeOutput } from '../write-output.ts';

interface ReportOptions extends SubjectOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** `leadline subject report` */
export function subjectReportCommand(io: CliIo): Command {
  const command = newCommand('report', 'what the case holds about a contact, for the person concerned; contacts of others are left out', [
    'subject report --handle phone:+31612345678 -o report.md --why "request 2026-17" --case my-case',
  ])
    .option('-o, --output <file>', 'write it there (default: stdout)')
    .option('--force', 'overwrite the file');
  return withSubjectOptions(command).action(async (options: ReportOptions, self: Command) => {
    const { findSubject } = await import('../../custody/subject/subject-find.ts');
    const { makeSubjectReport, subjectReportText } = await import('../../custody/subject/subject-report.ts');
    const entered = enterScannedCase(io, options.case, { invocation: invocationOf(self), action: 'disclose', changes: 'no' });
    try {
      const handle = await subjectIn(entered.db, options);
      const found = findSubject(entered, handle);
      const report = makeSubjectReport(found, entered.file);
      const text = options.json ? `${JSON.stringify(subjectReportDocument(report))}\n` : subjectReportText(report);
      await writeOutput(io, [text], {
        output: options.output,
        force: options.force === true,
        binary: false,
        beforeGivenOut: ({ sha256 }) =>
          void entered.tell({ subject: hashedSubject(handle, entered.audit.salted), items: found.captures.length, sha256 }),
      });
      if (!options.quiet && found.urgent.length > 0)
        io.err(
          `note: ${found.urgent.length} urgent records are about it and not in the report; whether they may be told is for whoever answers for the case.\n`,
        );
    } finally {
      entered.close();
    }
  });
}
