import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';

/** `leadline lexicon check FILE...` */
export function lexiconCheckCommand(io: CliIo): Command {
  return newCommand('check', 'validate lists of indicators; every problem with file:line:column', [
    'lexicon check unit-list.yaml',
    'lexicon check unit-list.yaml --json',
  ])
    .argument('<file...>', 'lists of indicators (YAML), read beside the built-in one')
    .action(async (files: readonly string[], options: CommonOptions) => {
      const { builtInLexicon } = await import('../../lexicon/built-in-meanings.ts');
      const { readLexicons } = await import('../../lexicon/read-lexicons.ts');
      const { parts } = await readLexicons(
        builtInLexicon(),
        files.map((file) => resolve(io.cwd, file)),
      );
      const indicators = parts.flatMap((part) => part.indicators);
      const phrases = indicators.flatMap(({ terms }) => terms.flatMap((one) => one.phrases)).length;
      if (options.json) io.out(`${JSON.stringify({ indicators: indicators.map(({ id }) => id), phrases })}\n`);
      else if (!options.quiet) io.out(`${indicators.length} indicators with ${phrases} phrases, no problems\n`);
    });
}
