import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const root: string = join(import.meta.dirname, '..', '..');

/** Folders without documents of ours. */
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'coverage']);

/** Paths of files below the repository whose name matches, relative to it, in name order. */
export function filesBelow(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path, name);
      return entry.isFile() && name.test(entry.name) ? [path] : [];
    })
    .toSorted();
}

/** The text of a file, by its path below the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The rows of the first Markdown table after a heading or other mark, cells trimmed; the head is left out. */
export function tableAfter(text: string, mark: string): readonly (readonly string[])[] {
  const lines = text.slice(text.indexOf(mark)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(first + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? rows.length : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands between backticks in a text. */
export function codeWords(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]{1,200})`/g)].map(([, word = '']) => word);
}
