import type { Command } from 'commander';
import { assessedLeads } from '../../custody/assessment/assessed-leads.ts';
import type { Lead } from '../../model/lead.ts';
import { preservationMarkdown } from '../../report/preservation-markdown.ts';
import { preservationWorksheet } from '../../report/preservation-worksheet.ts';
import type { PreservedLead } from '../../report/preservation-worksheet.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { compileLeadFilter } from '../leads/lead-filter.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { writeOutput } from '../write-output.ts';

interface PreservationOptions extends CommonOptions {
  readonly day?: string;
  readonly filter?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
}

/** `leadline report preservation` */
export function reportPreservationCommand(io: CliIo): Command {
  return newCommand('preservation', 'what may be lost if nobody asks for its preservation, by service: a draft, sent nowhere', [
    'report preservation --case my-case -o preservation.md',
    'report preservation --case my-case --filter "phones~31612345678" --json',
  ])
    .option('--day <label>', 'action day (default: the newest)')
    .option('--filter <expression...>', 'COLUMN=VALUE, COLUMN!=VALUE or COLUMN~TEXT (default: leads of priority read-first and read)')
    .option('-o, --output <file>', 'write to a file; - is stdout')
    .option('--force', 'overwrite the file')
    .option('--why <text>', WHY)
    .action(async (options: PreservationOptions, command: Command) => {
      const { db, paths, file, audit, tell, close } = enterScannedCase(io, options.case, {
        invocation: invocationOf(command),
        action: 'disclose',
        changes: 'no',
        inForce: true,
      });
      try {
        const day = chooseDay(db, options.day);
        const isWanted = options.filter ? compileLeadFilter(options.filter) : isToRead;
        const leads = [...assessedLeads({ db, paths }, day)].filter(isWanted);
        const sheet = preservationWorksheet({
          caseFile: file,
          writtenAt: new Date(io.now()).toISOString(),
          day,
          auditHead: audit.log.state().hash,
          leads: leads.map(preserved),
        });
        await writeOutput(io, [options.json ? `${JSON.stringify(sheet, undefined, 2)}\n` : preservationMarkdown(sheet)], {
          output: options.output,
          force: options.force === true,
          binary: false,
          beforeGivenOut: (facts) => void tell({ report: 'preservation', day, rows: leads.length, ...facts }),
        });
      } finally {
        close();
      }
    });
}

function isToRead({ priority }: Lead): boolean {
  return priority === 'read-first' || priority === 'read';
}

function preserved({ leadId, ad, capture, firstSeenMs, lastSeenMs }: Lead): PreservedLead {
  return { leadId, url: ad.url, captureId: capture.id, firstSeenMs, lastSeenMs, handles: ad.handles };
}
