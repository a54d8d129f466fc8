import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { textTable } from '../text-table.ts';

/** `leadline targets list FILE...` */
export function targetsListCommand(io: CliIo): Command {
  return newCommand('list', 'the enabled targets of lists', ['targets list targets.yaml', 'targets list lists/ --json'])
    .argument('<file...>', 'target lists (YAML files or folders of them)')
    .action(async (files: readonly string[], options: CommonOptions) => {
      const { loadTargets } = await import('./load-targets.ts');
      const targets = await loadTargets(io, files, { quiet: options.quiet === true || options.json === true });
      if (options.json) io.out(`${JSON.stringify(targets)}\n`);
      else {
        const rows = targets.map(({ id, category, fetch, start, scope, name }) => [
          id,
          category,
          fetch.render,
          String(start.length),
          scope.hosts.join(' '),
          name,
        ]);
        io.out(`${textTable(['target', 'category', 'render', 'seeds', 'hosts', 'name'], rows, [48, 12, 8, 6, 50, 40])}\n`);
      }
    });
}
