import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { sha256 } from '../model/sha256.ts';
import { ToolError } from '../model/tool-error.ts';
import type { CliIo } from './cli-io.ts';
import { refuseInsideCase } from './refuse-inside-case.ts';

/** Where output goes. */
export interface OutputTarget {
  /** A file, `-` or undefined for stdout. */
  readonly output: string | undefined;
  readonly force: boolean;
  /** Binary content does not go to a terminal or pipe by default. */
  readonly binary: boolean;
  /** True: the file is one that leadline itself keeps in the case, such as a view. */
  readonly isOfCase?: boolean;
  /** Called with what is about to be given out, before anybody can read it: before the file has its name, or before anything goes to stdout. */
  readonly beforeGivenOut?: (facts: { readonly sha256: string; readonly bytes: number }) => void;
}

/** Writes pieces to a file, whole or not at all, or to stdout; gives back path, SHA-256 and size of the file, undefined for stdout. */
export async function writeOutput(
  io: CliIo,
  pieces: Iterable<string> | AsyncIterable<Uint8Array> | Uint8Array,
  target: OutputTarget,
): Promise<{ path: string; sha256: string; sizeBytes: number } | undefined> {
  const { output, force, binary } = target;
  if (output === undefined || output === '-') {
    if (binary) throw new ToolError('E_USAGE', 'This format is a file: name one with -o FILE.');
    const texts: string[] = [];
    for await (const piece of pieces) texts.push(String(piece));
    if (target.beforeGivenOut) {
      const whole = Buffer.from(texts.join(''), 'utf8');
      target.beforeGivenOut({ sha256: sha256(whole), bytes: whole.byteLength });
    }
    for (const text of texts) io.out(text);
    return undefined;
  }
  const path = resolve(io.cwd, output);
  if (target.isOfCase !== true) refuseInsideCase(path, 'data');
  if (existsSync(path) && !force)
    throw new ToolError('E_FILE', `${output} exists already. Name another file, or add --force to overwrite it.`);
  const part = `${path}.part`;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let digest = '';
  try {
    const file = openSync(part, 'w', 0o600);
    try {
      for await (const piece of pieces instanceof Uint8Array ? [pieces] : pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
        hash.update(bytes);
        sizeBytes += bytes.byteLength;
        writeSync(file, bytes);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    digest = hash.digest('hex');
    target.beforeGivenOut?.({ sha256: digest, bytes: sizeBytes });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw outputError(error, output);
  }
  return { path, sha256: digest, sizeBytes };
}

function outputError(error: unknown, output: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ToolError('E_DISK', `The disk is full: ${output} was not written. Free some space and run the same command again.`);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'EROFS')
    return new ToolError('E_FILE', `${output} cannot be written (${code}). Check that its folder exists and that you may write there.`);
  return error;
}
