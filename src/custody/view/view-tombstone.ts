import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What every tombstone may say; which captures it is about stands somewhere in it. */
const TOMBSTONE = z.object({ destroyedAt: z.string().optional(), why: z.string().optional(), reason: z.string().optional() });

/** When and why a capture was destroyed, as words to follow “was destroyed”; undefined when no tombstone names it. */
export function findTombstone(folder: string, captureId: string): string | undefined {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (name !== `${captureId}.json` && !text.includes(`"${captureId}"`)) continue;
    const { destroyedAt, why, reason = why } = TOMBSTONE.safeParse(parsedJson(text)).data ?? {};
    return `${destroyedAt === undefined ? '' : ` at ${destroyedAt}`}${reason === undefined ? '' : `: ${reason}`}`;
  }
  return undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
