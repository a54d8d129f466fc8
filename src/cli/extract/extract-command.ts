import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';

/** `leadline extract [FILE...]` */
export function extractCommand(io: CliIo): Command {
  return newCommand('extract', 'what the extractors read of texts or pages, as JSON Lines; no case, no network', [
    'extract page.html',
    "echo 'Call 0612345678' | leadline extract",
    'extract --jsonl records.jsonl > answers.jsonl',
  ])
    .argument('[file...]', 'text or HTML files, or with --jsonl files of one JSON object a line; none: stdin')
    .option('--jsonl', 'each line is {"id", "text" | "html", "url"?, "country"?, "countries"?, "languages"?, "category"?, "capturedAt"?}')
    .option('--lexicon <file...>', "a unit's own lists of indicators, beside the built-in one")
    .action(
      async (files: readonly string[], options: CommonOptions & { readonly jsonl?: boolean; readonly lexicon?: readonly string[] }) => {
        for (const file of files) if (!existsSync(resolve(io.cwd, file))) throw new ToolError('E_FILE', `There is no file ${file}.`);
        const { extractLines, extractWhole } = await import('./extract-records.ts');
        const lexicon = await loadLexicon(io, options.lexicon);
        if (options.jsonl) await extractLines(io, files, { quiet: options.quiet === true, lexicon });
        else await extractWhole(io, files, lexicon);
      },
    );
}
