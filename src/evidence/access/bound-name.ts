import { basename, dirname } from 'node:path';

/** What an encrypted file is bound to, so that no other can stand in its place: the name of its folder and its own, such as `cap-…/record.json` or `logs/scan.log`. */
export function boundName(path: string): string {
  return `${basename(dirname(path))}/${basename(path)}`;
}
