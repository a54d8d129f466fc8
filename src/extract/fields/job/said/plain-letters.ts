import { foldLetter } from '../../../../model/phrase-form.ts';

/** A lower-case text without accents, unit for unit, so that places stay. */
export function plainLetters(lower: string): string {
  if (!ACCENTED.test(lower)) return lower;
  let plain = '';
  let kept = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const letter = PLAIN.get(unit);
    if (letter === undefined) continue;
    plain += lower.slice(kept, at) + letter;
    kept = at + 1;
  }
  return plain + lower.slice(kept);
}

/** Letters of Latin, Greek, Cyrillic, Hebrew and Arabic script beyond ASCII; a single class. */
const ACCENTED = /[\u0080-\u06FF\u1E00-\u1FFF]/u;

/** By UTF-16 unit its letter without accents, where that is another one. */
const PLAIN: ReadonlyMap<number, string> = new Map(
  [
    [0x80, 0x6ff],
    [0x1e00, 0x1fff],
  ].flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_none, step) => first + step).flatMap((unit): (readonly [number, string])[] => {
      const letter = String.fromCharCode(unit);
      const plain = foldLetter(letter);
      return plain.length === 1 && plain !== letter ? [[unit, plain]] : [];
    }),
  ),
);
