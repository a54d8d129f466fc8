import { type LineToken, lineTokens } from '../line-tokens.ts';
import { SPOKEN, SPOKEN_WORDS } from './spoken-words.ts';

/** A word, flag or sign of a line in which languages may be told; `flags` are of `SPOKEN`. */
export interface SpokenToken extends LineToken {
  /** BCP 47, of what names a language. */
  readonly code?: string;
  /** Of short names: written in capitals. */
  readonly capitals?: true;
}

/** Words and signs of a part of a text in order: `lower` in lower case; `text`, of equal length, tells capitals. */
export function spokenTokens(
  { lower, text }: { readonly lower: string; readonly text: string },
  from: number,
  to: number,
): readonly SpokenToken[] {
  return lineTokens(lower, { from, to, known: SPOKEN_WORDS }).map((token) => {
    const { sign, word, flags, start, end } = token;
    if (word === undefined) return token;
    if (sign === 'flag') return { ...token, flags: SPOKEN.short, code: FLAGS.get(word) ?? word };
    if (sign === 'picture') return word === SPEAKING_HEAD ? { flags: SPOKEN.label | SPOKEN.plural, start, end } : token;
    const code = SPOKEN_WORDS.codes.get(word);
    if (code === undefined) return token;
    const capitals = (flags & SPOKEN.short) !== 0 && text.slice(start, end) === word.toUpperCase();
    return { ...token, code, ...(capitals ? { capitals } : {}) };
  });
}

const SPEAKING_HEAD = '\u{1F5E3}';

/** Languages that flags of countries stand for, where they are not called like the country. */
const FLAGS: ReadonlyMap<string, string> = new Map(
  'gb:en us:en au:en ca:en ie:en nz:en ng:en at:de ch:de be:nl br:pt mx:es co:es ar:es ve:es cl:es pe:es ua:uk cz:cs gr:el cn:zh tw:zh hk:zh jp:ja kr:ko dk:da se:sv ee:et rs:sr si:sl al:sq ge:ka am:hy il:he ir:fa in:hi sa:ar ae:ar eg:ar ma:ar ph:tl vn:vi my:ms kz:kk by:be md:ro ba:bs la:lo kh:km mm:my pk:ur'
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);
