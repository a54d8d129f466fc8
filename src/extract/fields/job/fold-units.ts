import { foldName } from '../towns/fold-name.ts';

/** A text in lower case with every letter by the one that all its spellings share, without accents; as long as before, so that places stay. */
export function foldUnits(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  let folded = '';
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    folded += unit < 0x80 ? lower.charAt(at) : (FOLDED.get(unit) ?? lower.charAt(at));
  }
  return folded;
}

/** Nothing but ASCII; a single class. */
const PLAIN = /^[\0-\x7F]*$/u;

/** Units whose folded form is another single unit: letters with accents, and those of Cyrillic, Arabic and Hebrew that are written in several ways. */
const FOLDED: ReadonlyMap<number, string> = new Map(
  [
    [0x80, 0x7_00],
    [0x1e_00, 0x20_00],
  ].flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from }, (_, at) => from + at).flatMap((unit) => {
      const folded = foldName(String.fromCharCode(unit));
      return folded.length === 1 && folded.charCodeAt(0) !== unit ? [[unit, folded] as const] : [];
    }),
  ),
);
