/** A text as it is searched for spellings, and where each of its UTF-16 units stands in the original. */
export interface SearchableText {
  readonly text: string;
  /** Offset in the original of the character that each unit comes from; one more at the end. */
  readonly from: readonly number[];
  /** Offset behind that character, and behind what nobody sees after it. */
  readonly to: readonly number[];
}

/** Control characters but line feed and tab, format characters (zero-width, bidirectional) and marks: nobody sees them, and they part what belongs together. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{M}]$/u;

/** A text with every letter and digit in its plain form: lower case, no marks, full-width and styled forms plain, digits of every script as 0 to 9, unseen characters gone. */
export function searchableText(original: string): SearchableText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const plain = character < '\u0080' ? plainAscii(character) : plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(at);
      to.push(next);
    }
    if (plain === '' && to.length > 0) to[to.length - 1] = next;
    text += plain;
    at = next;
  }
  return { text, from: [...from, at], to: [...to, at] };
}

function plainAscii(character: string): string {
  if (character === '\n' || character === '\t') return character;
  return character < ' ' || character === '\u007F' ? '' : character.toLowerCase();
}

function plainOf(character: string): string {
  let plain = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) if (!UNSEEN.test(part)) plain += digitOf(part) ?? part;
  return plain;
}

/** The value of a decimal digit; undefined for anything else. The ten digits of a script begin at a code point that ends in 0 or 6 (Unicode §4.6: in a row, from zero). */
function digitOf(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const low = code & 15;
  const row = code - low;
  const fromSix = low >= 6 && !/^\p{Nd}$/u.test(String.fromCodePoint(row));
  return String(fromSix ? low - 6 : low);
}
