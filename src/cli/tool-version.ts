import { existsSync, readFileSync } from 'node:fs';

/** The version of this program, as package.json says. */
export function toolVersion(): string {
  // Two folders up from the source, three from the compiled file.
  for (const path of ['../../package.json', '../../../package.json']) {
    const url = new URL(path, import.meta.url);
    if (!existsSync(url)) continue;
    const { name, version } = JSON.parse(readFileSync(url, 'utf8')) as { name?: string; version?: string };
    if (name === 'leadline' && version !== undefined) return version;
  }
  return '0.0.0';
}
