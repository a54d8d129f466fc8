import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { boundName } from './access/bound-name.ts';
import { lineOf } from './access/case-cipher.ts';
import type { CaseCipher } from './access/case-cipher.ts';
import { appendDurable, syncFolder, writeDurable } from './audit/write-durable.ts';

/** A file of the case that is added to, line by line, and rewritten only by a purge. */
export interface LineFile {
  /** Every whole line, in the order in which they were added; read anew. A line that is half written or altered is left out. */
  read(): readonly string[];
  /** Adds a line; it is on the disk when this returns. Throws `E_DISK` where the disk is full or read-only. */
  add(line: string): void;
  /** Takes lines out for good. */
  remove(isGone: (line: string) => boolean): void;
}

/** The lines kept in a file; neither folder nor file is made before the first line. With a cipher each line is encrypted by itself. */
export function lineFile(path: string, cipher?: CaseCipher): LineFile {
  const bound = boundName(path);
  const written = (): readonly string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  const plainOf = (line: string): string => (line === '' ? '' : (lineOf(cipher, bound, line) ?? ''));
  return {
    read: () =>
      written()
        .map(plainOf)
        .filter((line) => line !== ''),
    add: (line) => {
      const isNew = !existsSync(path);
      if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      // A line that a killed process left half-written is closed first; nothing was said with it.
      const isTorn = !['', undefined].includes(written().at(-1));
      appendDurable(path, `${isTorn ? '\n' : ''}${cipher ? cipher.encryptLine(bound, line) : line}\n`);
      if (isNew) syncFolder(dirname(path));
    },
    remove: (isGone) => {
      const lines = written();
      const kept = lines.filter((line) => !isGone(plainOf(line)));
      if (kept.length < lines.length) writeDurable(path, kept.join('\n'));
    },
  };
}
