import type { FoundHandle } from './found-handle.ts';
import { CLOSE_LOOK_ALIKES } from './latin-look-alikes.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, nameHandles } from './name-handles.ts';
import type { TextToken } from './text-token.ts';

/** Where a name may begin, and whether a sign says that one does. */
export interface Announced {
  readonly at: number;
  readonly announced: boolean;
}

/** «@νatasa_pireas»: a name with letters of another script that look like Latin ones, behind a sign that says that a name comes. */
export function lookAlikeAt(token: TextToken, { at, announced }: Announced, input: LabelledInput): FoundHandle[] {
  const match = matchAt(MIXED_NAME, input.folded.lower, at);
  const [whole = '', sign = '', mixed = ''] = match ?? [];
  const written = [...mixed].map((letter) => CLOSE_LOOK_ALIKES.get(letter) ?? letter).join('');
  const place = { start: at, end: at + whole.length };
  if (match === null || !(announced || sign !== '') || !/^[a-z0-9_.]+$/.test(written) || input.taken(place)) return [];
  return nameHandles(token, { ...place, written, announced: true, sign }, input).map((name) => ({
    ...name,
    confidence: 0.7,
    obfuscated: true,
  }));
}

/** An at, perhaps, and 5 to 32 signs of a name, three Latin letters in a row among them and one of another script. Must not end inside a word. */
const MIXED_NAME =
  /(@?)((?=[\w.\u0370-\u04FF]{0,30}[a-z]{3})(?=[\w.]{0,30}[\u0370-\u04FF])[\w.\u0370-\u04FF]{4,31}[\w\u0370-\u04FF])(?![\p{L}\p{N}_@])/uy;
