import type { Command } from 'commander';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { DemoOptions } from './demo-options.ts';

/** `leadline demo` */
export function demoCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('demo', 'the whole thing in a minute, offline, on the bundled fixture web', ['demo', 'demo --dir try-out'])
    .option('--dir <folder>', 'where to make the case and the exports; an earlier demo there is replaced', 'leadline-demo')
    .action(async (options: DemoOptions) => {
      const { runDemo } = await import('./run-demo.ts');
      setExit(await runDemo(io, options));
    });
}
