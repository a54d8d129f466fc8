import type { KeyPath } from './finding.ts';

/** Writes a path as an investigator reads it: `start[0].url`, `pages.ad.fields.age`. */
export function pathText(path: KeyPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
