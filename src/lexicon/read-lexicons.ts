import { readFile } from 'node:fs/promises';
import type { Lexicon } from '../model/lexicon.ts';
import { formatProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { ToolError } from '../model/tool-error.ts';
import { joinLexicon } from './join-lexicon.ts';
import type { LexiconPart } from './lexicon-part.ts';
import { parseLexicon } from './parse-lexicon.ts';

/** Reads lists of indicators, in order, onto a lexicon. Throws `E_LEXICON` with every problem of every file as `file:line:column  path: message`. */
export async function readLexicons(
  base: Lexicon,
  files: readonly string[],
): Promise<{ readonly lexicon: Lexicon; readonly parts: readonly LexiconPart[] }> {
  let lexicon = base;
  const parts: LexiconPart[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = await readText(file);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const parsed = parseLexicon(text, file, {
      languages: lexicon.languages.map(({ code }) => code),
      indicators: lexicon.indicators.map(({ id }) => id),
      lists: lexicon.lists.map(({ name }) => name),
    });
    problems.push(...parsed.problems);
    parts.push(parsed);
    lexicon = joinLexicon(lexicon, [parsed]);
  }
  if (problems.length === 0) return { lexicon, parts };
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  throw new ToolError(
    'E_LEXICON',
    `${count} in a list of indicators. Mend what is listed, then run \`leadline lexicon check\` on it.`,
    problems.map(formatProblem),
  );
}

/** A lexicon of nothing, for lists that stand by themselves. */
export const EMPTY_LEXICON: Lexicon = { languages: [], indicators: [], lists: [] };

async function readText(file: string): Promise<string | Problem> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    const message =
      code === 'ENOENT'
        ? 'there is no such file'
        : code.startsWith('ERR_ENCODING')
          ? 'the file is not UTF-8 text; save it as UTF-8'
          : `cannot be read (${code})`;
    return { file, line: 1, column: 1, path: '', message };
  }
}
