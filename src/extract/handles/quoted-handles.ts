import words from '../../../lexicon/mention-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { allMatches } from './all-matches.ts';
import type { FoundHandle } from './found-handle.ts';

/**
 * Those of a text's handles that stand in what it quotes of somebody else: between the marks of a forum (`[quote]`), on lines of `>` below a head that says who wrote
 * ("Anna wrote:"; in a forum without one too), and in quotation marks behind such a head. Ads for escorts and dating quote nobody. `lower` is the folded text in lower case.
 */
export function quotedHandles(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: { readonly category?: string },
): ReadonlySet<FoundHandle> {
  if (handles.length === 0 || category === 'escort' || category === 'dating' || !MARK.test(lower)) return NONE;
  const start = lower.slice(0, MOST_READ);
  const quotes = [
    ...spansOf(TAGGED, start),
    ...spansOf(SPOKEN, start),
    ...spansOf(LINES, start).filter(({ start: from, end }) => category === 'forum' || HEAD_LINE.test(start.slice(from, end))),
  ];
  if (quotes.length === 0) return NONE;
  return new Set(handles.filter((one) => quotes.some((quote) => quote.start <= one.start && one.end <= quote.end)));
}

const NONE: ReadonlySet<FoundHandle> = new Set();
/** Units in which quotations are looked for. */
const MOST_READ = 50_000;
/** What every quotation has. */
const MARK = /[>«“”„"「『]|\[\/?(?:quote|q|cit)/u;

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
  `${WROTE}(?: [^\\n"«“„「『:：]{1,48})?(?: ?[:：]\\s{0,3}|\\s{0,2}\\n\\s{0,3})(?:«[^»]{1,800}»|"[^"]{1,800}"|[“„][^“”]{1,800}[“”]|「[^」]{1,800}」|『[^』]{1,800}』)`,
  'gu',
);
/** Lines of `>`, with the line before them. */
const LINES = /(?:(?<=^|\n)[^>\n]{1,120}\n)?(?:(?<=^|\n) {0,2}>[^\n]{0,400}(?:\n|$)){1,60}/gu;
/** A head that says who wrote, on the first two lines of such a block. */
const HEAD_LINE = new RegExp(`^[^\\n]{0,100}${WROTE}[^\\n]{0,60}[:：][ "«“„]{0,3}(?:\\n|$)`, 'u');
