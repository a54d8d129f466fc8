import type { Problem } from '../model/problem.ts';

/** A block list as read from its file. */
export interface ParsedBlockList {
  /** Lower-case hexadecimal. */
  readonly hashes: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** A SHA-256 hash, and perhaps a comment after a blank; must not match a hash of another length. */
const LINE = /^([0-9a-f]{64})(?:\s{1,200}#.*)?$/i;

/** Parses a block list: one SHA-256 hash a line, `#` begins a comment. Gives every line that is neither as a problem: what was meant to be blocked must not be asked for because of a slip. */
export function parseBlockList(text: string, file: string): ParsedBlockList {
  const hashes = new Set<string>();
  const problems: Problem[] = [];
  // An editor's byte order mark is no part of the first line.
  for (const [number, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    const hash = LINE.exec(written)?.[1];
    if (hash !== undefined) hashes.add(hash.toLowerCase());
    else
      problems.push({ file, line: number + 1, column: line.length - line.trimStart().length + 1, path: '', message: messageOf(written) });
  }
  return { hashes, problems };
}

/** Never quotes the line: what a list blocks stays unsaid. */
function messageOf(written: string): string {
  const [word = ''] = written.split(/\s/);
  return /^[0-9a-f]+$/i.test(word)
    ? `expected a SHA-256 hash of 64 hexadecimal digits, found ${word.length} digits`
    : 'expected a SHA-256 hash of 64 hexadecimal digits; hash what is to be blocked with: printf %s NAME | sha256sum';
}
