import { resolve } from 'node:path';
import type { Lexicon } from '../../model/lexicon.ts';
import type { CliIo } from '../cli-io.ts';

/** The tool's own lexicon with a unit's lists beside it; undefined when there are none. Throws `E_LEXICON` with every problem. */
export async function loadLexicon(io: CliIo, files: readonly string[] | undefined): Promise<Lexicon | undefined> {
  if (files === undefined || files.length === 0) return undefined;
  const { builtInLexicon } = await import('../../lexicon/built-in-meanings.ts');
  const { readLexicons } = await import('../../lexicon/read-lexicons.ts');
  const { lexicon } = await readLexicons(
    builtInLexicon(),
    files.map((file) => resolve(io.cwd, file)),
  );
  return lexicon;
}
