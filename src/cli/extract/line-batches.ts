import type { Readable } from 'node:stream';

/** The lines of a stream of UTF-8 as they arrive, some at once, never none; without their ends. Only a line feed ends a line: JSON may hold the other separators of Unicode within its strings. */
export async function* lineBatches(stream: Readable): AsyncGenerator<readonly string[]> {
  // Begins behind a byte order mark.
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const bytes of stream) {
    const [first = '', ...more] = decoder.decode(bytes as Uint8Array, { stream: true }).split('\n');
    begun.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    const lines = [begun.join(''), ...more];
    begun = [last];
    for (let at = 0; at < lines.length; at += MOST) yield lines.slice(at, at + MOST);
  }
  const rest = begun.join('') + decoder.decode();
  if (rest !== '') yield [rest];
}

/** Lines given at once. */
const MOST = 64;
