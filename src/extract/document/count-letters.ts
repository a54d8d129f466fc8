/** 1 for each ASCII letter, 0 for the other units below 128. */
const ASCII_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => ((code | 32) >= 97 && (code | 32) <= 122 ? 1 : 0));

/** Letters of any script (Unicode L); ASCII is counted without a pattern. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = ASCII_LETTERS[text.charCodeAt(at)];
    if (letter !== undefined) {
      count += letter;
      continue;
    }
    const from = at;
    while (at + 1 < text.length && text.charCodeAt(at + 1) >= 128) at++;
    count += otherLetters(text.slice(from, at + 1));
  }
  return count;
}

function otherLetters(run: string): number {
  let count = 0;
  // Runs of letters; a single class, linear.
  for (const letters of run.matchAll(/\p{L}+/gu)) count += letters[0].length;
  return count;
}
