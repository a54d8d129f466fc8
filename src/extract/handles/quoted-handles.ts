import words from '../../../lexicon/mention-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { allMatches } from './all-matches.ts';
import type { FoundHandle } from './found-handle.ts';

/**
 * Those of a text's handles that stand in what it quotes of somebody else: between the marks of a forum (`[quote]`), on lines of `>` below a head that says who wrote
 * ("Anna wrote:"; in a forum without one too), and in quotation marks, in a forum without them too, behind such a head. Ads for escorts and dating quote nobody. `lower` is the folded text in lower case.
 */
export function quotedHandles(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: { readonly category?: string },
): ReadonlySet<FoundHandle> {
  if (handles.length === 0 || category === 'escort' || category === 'dating') return NONE;
  const start = lower.slice(0, MOST_READ);
  const isForum = category === 'forum';
  const quotes = [
    ...(start.includes('[/') ? spansOf(TAGGED, start) : []),
    ...(MAY_SPEAK.test(start) ? spansOf(SPOKEN, start) : []),
    ...(isForum ? spansOf(TOLD, start) : []),
    ...(MAY_CITE.test(start)
      ? spansOf(LINES, start).filter((lines) => isForum || HEAD_LINE.test(start.slice(lines.start, lines.end)))
      : []),
  ];
  if (quotes.length === 0) return NONE;
  return new Set(handles.filter((one) => quotes.some((quote) => quote.start <= one.start && one.end <= quote.end)));
}

const NONE: ReadonlySet<FoundHandle> = new Set();
/** Units in which quotations are looked for. */
const MOST_READ = 50_000;
/** Quotation marks behind a colon or a line's end, and lines that begin with `>`: few texts have any. */
const MAY_SPEAK = /[:：]\s{0,3}["'«»“„‘‚「『]|\n\s{0,3}["«“„「『]/u;
const MAY_CITE = /(?:^|\n) {0,2}>/u;

function spansOf(pattern: RegExp, text: string): Span[] {
  return allMatches(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const WROTE = `(?<![\\p{L}\\p{M}])(?:${words.wrote
  .toSorted((a, b) => b.length - a.length)
  .map((word) => RegExp.escape(word))
  .join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`;

/** Marks of forums around what is quoted. */
const TAGGED =
  /\[(quote|q|cit\.?|cita|citat|zitat|цитата)(?:[= ][^\]\n]{0,80})?\][^[]{0,2000}\[\/(?:quote|q|cit\.?|cita|citat|zitat|цитата)\]/gu;
/** "Jo wrote:", "Quote of Jo (2 days ago):", then what it is in quotation marks; must not match a name of a shop in such marks, which no colon announces. */
const SPOKEN = new RegExp(
  `${WROTE}(?: [^\\n"«»“„‘‚「『:：]{1,48})?(?: ?[:：]\\s{0,3}|\\s{0,2}\\n\\s{0,3})(?:«[^»]{1,800}»|»[^«]{1,800}«|‘[^’\\n]{1,400}’|‚[^‘\\n]{1,400}‘|'[^'\\n]{1,400}'(?!\\p{L})|"[^"]{1,800}"|[“„][^“”]{1,800}[“”]|「[^」]{1,800}」|『[^』]{1,800}』)`,
  'gu',
);
/** ... in a forum without marks too: the rest of the line behind such a head, or the line below it, where another line follows. */
const TOLD = new RegExp(`(?<=^|\\n)[^\\n:：]{0,48}${WROTE}(?: [^\\n:：]{1,48})?[:：][^\\S\\n]{0,3}\\n?[^\\n]{1,400}(?=\\n)`, 'gu');
/** Lines of `>`, with the line before them. */
const LINES = /(?:(?<=^|\n)[^>\n]{1,120}\n)?(?:(?<=^|\n) {0,2}>[^\n]{0,400}(?:\n|$)){1,60}/gu;
/** A head that says who wrote, on the first two lines of such a block. */
const HEAD_LINE = new RegExp(`^[^\\n]{0,100}${WROTE}[^\\n]{0,60}[:：][ "«“„]{0,3}(?:\\n|$)`, 'u');
