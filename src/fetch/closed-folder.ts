import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The first folder on the way to a file or folder that lets a user without groups not through; undefined where the way is open. Throws what the file system says of a path that is not there. */
export async function closedFolder(path: string, uid: number): Promise<string | undefined> {
  const way: string[] = [];
  for (let folder = dirname(await realpath(path)); way.at(-1) !== folder; folder = dirname(folder)) way.push(folder);
  for (const folder of way.toReversed()) {
    const { mode, uid: owner } = await stat(folder);
    if ((mode & (owner === uid ? OWNER_PASSES : OTHERS_PASS)) === 0) return folder;
  }
  return undefined;
}

const OWNER_PASSES = 0o100;
const OTHERS_PASS = 0o001;
