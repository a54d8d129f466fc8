import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { boundName } from '../../evidence/access/bound-name.ts';
import { lineOf } from '../../evidence/access/case-cipher.ts';
import { writeDurable } from '../../evidence/audit/write-durable.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';

/** Takes addresses out of the logs of a case: the line stays, with what became of the URL, and does not say which. Lines that are no JSON and hold one go wholly. */
export function purgeLogs({ logs, cipher }: Pick<CasePaths, 'logs' | 'cipher'>, urls: ReadonlySet<string>): void {
  for (const name of existsSync(logs) ? readdirSync(logs).toSorted() : []) {
    const file = join(logs, name);
    const bound = boundName(file);
    const before = readFileSync(file, 'utf8');
    const after = before
      .split('\n')
      .flatMap((line): string[] => {
        const text = lineOf(cipher, bound, line);
        if (text === undefined) return [line];
        const kept = withoutUrls(text, urls);
        if (kept === text) return [line];
        return kept === undefined ? [] : [cipher ? cipher.encryptLine(bound, kept) : kept];
      })
      .join('\n');
    if (after !== before) writeDurable(file, after);
  }
}

/** The line without the addresses; undefined when it cannot be said without them. */
function withoutUrls(text: string, urls: ReadonlySet<string>): string | undefined {
  const entry = parsedObject(text);
  if (!entry) return wordsOf(text).some((word) => urls.has(word)) ? undefined : text;
  let isSame = true;
  const kept = Object.entries(entry).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string' || ![value, ...wordsOf(value)].some((word) => urls.has(word))) return [name, value];
    isSame = false;
    return [name, 'purged'];
  });
  return isSame ? text : JSON.stringify(Object.fromEntries(kept));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s"'<>()]+/);
}

function parsedObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
