import type { Command } from 'commander';
import { terminalLines } from '../../export/terminal-lines.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';

/** `leadline targets test FILE...` */
export function targetsTestCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('test', "run the targets' own tests on saved pages; exit 3 when one fails", [
    'targets test targets.yaml',
    'targets test targets.yaml --only escort-lumen',
  ])
    .argument('<file...>', 'target lists (YAML files or folders of them)')
    .option('--only <id...>', 'test these targets only')
    .action(async (files: readonly string[], options: CommonOptions & { readonly only?: readonly string[] }) => {
      const { loadTargets } = await import('./load-targets.ts');
      const targets = await loadTargets(io, files, { only: options.only ?? [], quiet: options.quiet === true || options.json === true });
      const { testTarget } = await import('../../scan/test-target.ts');
      const results = (await Promise.all(targets.map((target) => testTarget(target, io.now())))).flat();
      const failed = results.filter(({ problems }) => problems.length > 0);
      if (options.json) io.out(`${JSON.stringify({ tests: results.length, failed: failed.length, results })}\n`);
      else {
        for (const { targetId, file, problems } of failed)
          io.out(terminalLines(`FAILED ${targetId} ${file}\n${problems.map((problem) => `  ${problem}\n`).join('')}`));
        io.out(
          results.length === 0
            ? 'No target of these lists has tests.\n'
            : `${results.length - failed.length} passed, ${failed.length} failed\n`,
        );
      }
      if (failed.length > 0) setExit(3);
    });
}
