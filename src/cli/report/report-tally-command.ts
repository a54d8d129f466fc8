import { Option } from 'commander';
import type { Command } from 'commander';
import { gatherTally } from '../../custody/report/gather-tally.ts';
import { csvLine, CSV_START } from '../../export/csv-line.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { ActionDay } from '../../model/action-day.ts';
import { TALLY_MEASURES } from '../../report/tally-measures.ts';
import { tallyDocument } from '../../report/tally-document.ts';
import { tally } from '../../report/tally.ts';
import type { TallyCount } from '../../report/tally.ts';
import { readActionDays } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { textTable } from '../text-table.ts';
import { writeOutput } from '../write-output.ts';

interface TallyOptions extends CommonOptions {
  readonly day?: readonly string[];
  readonly format?: 'table' | 'csv' | 'json';
  readonly output?: string;
  readonly force?: boolean;
}

/** `leadline report tally` */
export function reportTallyCommand(io: CliIo): Command {
  return newCommand('tally', 'the counts of an action week: platforms, URLs, ads, accounts, phones, countries, languages, urgent records', [
    'report tally --case my-case',
    'report tally --case my-case --day monday wednesday --format csv -o week.csv',
  ])
    .option('--day <label...>', 'action days that count as one (default: every day of the case)')
    .addOption(new Option('--format <name>', 'how to write it (default: table, json with --json)').choices(['table', 'csv', 'json']))
    .option('-o, --output <file>', 'write to a file; - is stdout')
    .option('--force', 'overwrite the file')
    .option('--why <text>', WHY)
    .action(async (options: TallyOptions, command: Command) => {
      const entered = enterScannedCase(io, options.case, {
        invocation: invocationOf(command),
        action: 'disclose',
        changes: 'no',
        inForce: true,
      });
      try {
        const facts = gatherTally(entered.db, entered.paths, { caseId: entered.file.id, days: chooseDays(entered.db, options.day) });
        const counts = tally(facts);
        const format = options.format ?? (options.json ? 'json' : 'table');
        const content = {
          table: () => `Case ${facts.caseId}, action days ${facts.days.join(', ')}\n\n${tableOf(counts)}\n`,
          csv: () => csvOf(counts),
          json: () => `${JSON.stringify(tallyDocument(facts, counts, new Date(io.now()).toISOString()), undefined, 2)}\n`,
        }[format]();
        await writeOutput(io, [content], {
          output: options.output,
          force: options.force === true,
          binary: false,
          beforeGivenOut: (given) => void entered.tell({ report: 'tally', format, days: [...facts.days], ...given }),
        });
      } finally {
        entered.close();
      }
    });
}

/** The days that were named, each once, in the order in which they were scanned; all of them where none was named. */
function chooseDays(db: CaseDatabase, named: readonly string[] | undefined): readonly ActionDay[] {
  const chosen = new Set((named ?? []).map((day) => chooseDay(db, day)));
  // Throws where the case has no day at all.
  if (named === undefined) chooseDay(db, undefined);
  const days = readActionDays(db).map(({ day }) => day);
  return named === undefined ? days : days.filter((day) => chosen.has(day));
}

function tableOf(counts: readonly TallyCount[]): string {
  const rows = counts.map(({ measure, key = '', count }, at) => [
    measure,
    terminalText(key),
    String(count),
    // Said once, beside the first of the parts.
    counts[at - 1]?.measure === measure ? '' : TALLY_MEASURES[measure],
  ]);
  return textTable(['count of', 'part', 'number', 'what is counted'], rows, [28, 20, 10, 140]);
}

function csvOf(counts: readonly TallyCount[]): string {
  const lines = counts.map(({ measure, key = '', count }) => csvLine([measure, key, String(count), TALLY_MEASURES[measure]], 'safe'));
  return `${CSV_START.safe}${csvLine(['measure', 'key', 'count', 'definition'], 'safe')}${lines.join('')}`;
}
