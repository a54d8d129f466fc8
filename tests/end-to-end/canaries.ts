import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../cli/small-case.ts';

/** The files of a case in which a canary stands, in clear or in another coding, packed or not: `file: canary`. */
export function findCanaries(caseFolder: string, canaries: readonly string[]): readonly string[] {
  const sought = canaries.map((canary) => [canary, codingsOf(canary)] as const);
  return filesIn(caseFolder).flatMap((path) => {
    const contents = contentsOf(readFileSync(join(caseFolder, path)));
    return sought
      .filter(([, codings]) => contents.some((bytes) => codings.some((coding) => bytes.includes(coding))))
      .map(([canary]) => `${path}: ${canary}`);
  });
}

/** The bytes of a file, and what they unpack to. */
function contentsOf(bytes: Buffer): readonly Buffer[] {
  try {
    const inside = gunzipSync(bytes);
    return [bytes, inside];
  } catch {
    return [bytes];
  }
}

/** A text as it may stand in a file. Of base64 the part that does not depend on what stands beside it, at each of its three alignments. */
function codingsOf(text: string): readonly (Buffer | string)[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 'x'), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [bytes, Buffer.from(text, 'utf16le'), bytes.toString('hex'), encodeURIComponent(text), text.toLowerCase(), ...base64];
}
