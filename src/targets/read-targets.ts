import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Target } from '../model/target.ts';
import { ToolError } from '../model/tool-error.ts';
import { duplicateIds, type IdUse } from './duplicate-ids.ts';
import type { TermsOf } from './expand-start.ts';
import { type ParsedTargets, parseTargets } from './parse-targets.ts';
import { formatProblem, type Problem } from '../model/problem.ts';

/**
 * Reads target files, and the `*.yaml` and `*.yml` of folders in name order, into targets in that order.
 * Throws `E_TARGET` with every problem of every file as `file:line:column  path: message`. A file named twice is read once.
 */
export async function readTargets(
  files: readonly string[],
  options: { readonly terms: TermsOf },
): Promise<{ readonly targets: readonly Target[]; readonly warnings: readonly string[] }> {
  const listed = await Promise.all(files.map((file) => listFiles(file)));
  const parsed = await Promise.all(eachOnce(listed.flat()).map((entry) => readOne(entry, options)));
  // A second use inside one file is already among the problems of that file.
  const acrossFiles = duplicateIds(parsed.flatMap((part) => firstUses(part.ids)));
  const problems = [...parsed.flatMap((part) => part.problems), ...acrossFiles];
  if (problems.length > 0) throw new ToolError('E_TARGET', summary(problems), problems.map(formatProblem));
  const targets = parsed.flatMap((part) => part.targets);
  if (targets.length === 0)
    throw new ToolError('E_TARGET', 'No target file was named. Name a file or folder, as in `leadline targets check targets/`.');
  return { targets, warnings: parsed.flatMap((part) => part.warnings.map(formatProblem)) };
}

/** A file to read, or why it cannot be. */
type Listed = { readonly path: string; readonly problem?: string };

async function listFiles(path: string): Promise<readonly Listed[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path }];
    // Names are compared by code unit, not by locale: the same order on every machine.
    const names = (await readdir(path)).filter((name) => /\.ya?ml$/i.test(name)).toSorted(byCodeUnit);
    if (names.length === 0) return [{ path, problem: 'the folder has no *.yaml or *.yml file' }];
    return names.map((name) => ({ path: join(path, name) }));
  } catch (error) {
    return [{ path, problem: explainIo(error) }];
  }
}

async function readOne({ path, problem }: Listed, options: { readonly terms: TermsOf }): Promise<ParsedTargets> {
  if (problem !== undefined) return unreadable(path, problem);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(path, explainIo(error));
  }
  try {
    return parseTargets(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), path, {
      terms: options.terms,
      exists: existsSync,
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return unreadable(path, 'the file is not UTF-8 text; save it as UTF-8');
    }
    throw error;
  }
}

function unreadable(file: string, message: string): ParsedTargets {
  return { targets: [], problems: [{ file, line: 1, column: 1, path: '', message }], warnings: [], ids: [] };
}

function explainIo(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user';
  if (code === 'EISDIR') return 'is a folder inside a folder; name it by itself';
  if (typeof code === 'string') return `cannot be read (${code})`;
  throw error;
}

function eachOnce(entries: readonly Listed[]): readonly Listed[] {
  const paths = entries.map((entry) => resolve(entry.path));
  return entries.filter((_entry, index) => paths.indexOf(paths[index] ?? '') === index);
}

function firstUses(uses: readonly IdUse[]): readonly IdUse[] {
  return uses.filter((use, index) => uses.findIndex((other) => other.id === use.id) === index);
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return `${count} in ${files === 1 ? 'a target file' : `${files} target files`}. Mend what is listed, then run \`leadline targets check\` on the same files.`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
