import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileBlockList } from '../../frontier/block-list.ts';
import { parseBlockList } from '../../frontier/parse-block-list.ts';
import { formatProblem } from '../../model/problem.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { ScanSetting } from '../../scan/open-scan.ts';
import type { CliIo } from '../cli-io.ts';

/** The block lists of a scan as one. */
export interface LoadedBlockLists {
  /** What the scan is told; the list of the case is not named, since it counts anyway. */
  readonly setting: Required<Pick<ScanSetting, 'blocks' | 'blockListFiles'>>;
  /** What the audit log is told: which lists counted. Nobody can tell from it what they block. */
  readonly facts: { readonly blockLists?: readonly { readonly sha256: string; readonly hashes: number }[] };
}

/** A list of this name in the case folder always counts. */
const OF_THE_CASE = 'block-list.txt';

/** Reads the block lists that were named and that of the case, if it has one. Throws `E_FILE` when one is not there, `E_CONFIG` naming every line that is no hash. */
export function loadBlockLists(io: CliIo, caseFolder: string, named: readonly string[]): LoadedBlockLists {
  const files = named.map((file) => resolve(io.cwd, file));
  const ofCase = join(caseFolder, OF_THE_CASE);
  const read = [...new Set([...files, ...(existsSync(ofCase) ? [ofCase] : [])])].map((file) => {
    if (!existsSync(file)) throw new ToolError('E_FILE', `There is no block list ${file}. Nothing was asked for.`);
    const text = readFileSync(file, 'utf8');
    return { sha256: sha256(text), ...parseBlockList(text, file) };
  });
  const problems = read.flatMap((list) => list.problems.map(formatProblem));
  if (problems.length > 0)
    throw new ToolError('E_CONFIG', 'A block list has lines that are no hash; nothing was asked for. Correct them:', problems);
  return {
    setting: { blocks: compileBlockList(new Set(read.flatMap(({ hashes }) => [...hashes]))), blockListFiles: files },
    facts: read.length === 0 ? {} : { blockLists: read.map((list) => ({ sha256: list.sha256, hashes: list.hashes.size })) },
  };
}
