import type { Command } from 'commander';
import type { Hold } from '../../custody/retention/hold-state.ts';
import { retentionItems } from '../../custody/retention/retention-items.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { textTable } from '../text-table.ts';

/** `leadline hold list` */
export function holdListCommand(io: CliIo): Command {
  return newCommand('list', 'what is on legal hold, since when, by whom and why', [
    'hold list --case my-case',
    'hold list --json --case my-case',
  ])
    .option('--why <text>', WHY)
    .action((options: CommonOptions, command: Command) => {
      const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' });
      try {
        const holds = [...retentionItems(entered).state.holds.values()].toSorted((a, b) => (a.since < b.since ? -1 : 1));
        entered.tell({ holds: holds.length });
        if (options.json) for (const hold of holds) io.out(`${JSON.stringify(holdDocument(hold))}\n`);
        else if (holds.length > 0)
          io.out(
            `${textTable(
              ['held', 'kind', 'since', 'by', 'why'],
              holds.map(({ id, kind, since, by = '', why }) => [id, kind, since, by, why].map(terminalText)),
              [26, 6, 24, 24, 60],
            )}\n`,
          );
        if (!options.quiet) io.err(`${holds.length} captures and leads are on legal hold\n`);
      } finally {
        entered.close();
      }
    });
}

function holdDocument({ id, kind, since, by, why }: Hold): object {
  return { schema: 'leadline-hold/1', id, kind, since, by: by ?? null, why };
}
