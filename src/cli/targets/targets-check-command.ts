import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { lexiconTerms } from '../lexicon/lexicon-terms.ts';

/** `leadline targets check FILE...` */
export function targetsCheckCommand(io: CliIo): Command {
  return newCommand('check', 'validate target lists; every problem with file:line:column', [
    'targets check targets.yaml',
    'targets check lists/ --json',
  ])
    .argument('<file...>', 'target lists (YAML files or folders of them)')
    .action(async (files: readonly string[], options: CommonOptions) => {
      const { readTargets } = await import('../../targets/read-targets.ts');
      const { targets, warnings } = await readTargets(
        files.map((file) => resolve(io.cwd, file)),
        { terms: lexiconTerms },
      );
      if (options.json) io.out(`${JSON.stringify({ targets: targets.map(({ id }) => id), warnings })}\n`);
      else {
        for (const warning of warnings) io.err(`warning: ${warning}\n`);
        if (!options.quiet) io.out(`${targets.length} targets, no problems\n`);
      }
    });
}
