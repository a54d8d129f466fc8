import { Option } from 'commander';
import type { Command } from 'commander';
import { diffToCsv } from '../../export/diff-csv.ts';
import { diffDocument } from '../../export/diff-document.ts';
import { diffToTable } from '../../export/diff-table.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { compareDays } from './compare-days.ts';
import { invocationOf } from '../invocation.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { writeOutput } from '../write-output.ts';

interface DiffOptions extends CommonOptions {
  readonly format?: 'table' | 'csv' | 'xlsx' | 'json';
  readonly output?: string;
  readonly exitCode?: boolean;
  readonly force?: boolean;
}

/** `leadline diff DAY DAY` */
export function diffCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('diff', 'new, gone, back, changed and moved ads between two action days', [
    'diff 2026-01-05 2026-01-07 --case my-case',
    'diff monday wednesday --case my-case --format xlsx -o changes.xlsx',
    'diff monday wednesday --case my-case --json --exit-code',
  ])
    .argument('<day>', 'the earlier action day')
    .argument('<day2>', 'the later action day')
    .addOption(
      new Option('--format <name>', 'how to write it (default: table, json with --json)').choices(['table', 'csv', 'xlsx', 'json']),
    )
    .option('-o, --output <file>', 'write to a file; - is stdout')
    .option('--exit-code', 'exit 10 when there are changes')
    .option('--force', 'overwrite the file')
    .option('--why <text>', WHY)
    .action(async (earlier: string, later: string, ...rest: [options: DiffOptions, command: Command]) => {
      const [options, command] = rest;
      const isFile = options.output !== undefined && options.output !== '-';
      const entered = enterScannedCase(io, options.case, {
        invocation: invocationOf(command),
        action: isFile ? 'disclose' : 'combine',
        changes: 'no',
      });
      const { db } = entered;
      try {
        const [a, b] = [chooseDay(db, earlier), chooseDay(db, later)];
        const diff = compareDays(db, a, b);
        const format = options.format ?? (options.json ? 'json' : 'table');
        const content = {
          table: () => lines(diffToTable(diff, 140)),
          csv: () => diffToCsv(diff, 'safe'),
          json: () => [`${JSON.stringify(diffDocument(diff))}\n`],
          xlsx: async () => (await import('../../export/diff-xlsx.ts')).diffToXlsx(diff),
        }[format]();
        await writeOutput(io, await content, {
          output: options.output,
          force: options.force === true,
          binary: format === 'xlsx',
          beforeGivenOut: (facts) => void entered.tell({ format, from: a, to: b, rows: diff.rows.length, ...facts }),
        });
        if (options.exitCode && diff.rows.length > 0) setExit(10);
      } finally {
        entered.close();
      }
    });
}

function* lines(table: Iterable<string>): Generator<string> {
  for (const line of table) yield `${line}\n`;
}
