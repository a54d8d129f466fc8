import { parse } from 'tldts';
import words from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { isServiceMailbox } from '../handles/service-mailbox.ts';

/**
 * Lines of a page's text in which its site speaks of itself: what an advertisement or membership costs there ("Inserate ab CHF 49.–/Woche", "Go Premium $19.99"), and short ones with a mailbox of its desk.
 * Never the longest line, which may be the ad.
 */
export function linesOfSite(text: string, url: string): Span[] {
  const { domain } = parse(url, { allowPrivateDomains: false });
  const found: Span[] = [];
  let longest = 0;
  for (const line of linesOf(text)) {
    longest = Math.max(longest, line.end - line.start);
    const said = text.slice(line.start, line.end);
    if (said.length > LONGEST_LINE) continue;
    if (sellsAds(said) || (domain !== null && holdsDeskOf(said, domain))) found.push(line);
  }
  return found.filter(({ start, end }) => end - start < longest);
}

const LONGEST_LINE = 220;

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** Whether a line names an amount right behind a word for what a site sells. */
function sellsAds(line: string): boolean {
  return AMOUNT.test(line) && SALE.test(line);
}

const AMOUNT = /\d/;
/** A word for what a site sells, then within a few words an amount of money. */
const SALE = new RegExp(
  `(?<!\\p{L})(?:${words.sale.join('|')})(?!\\p{L})[^\\n\\d]{0,24}(?:\\p{Sc}|CHF|EUR|USD|GBP|kr\\.?|Rp|R\\$)?\\s?\\d{1,7}(?:[.,]\\d{1,3})?(?:[.,]?[–-])?\\s?(?:\\p{Sc}|CHF|EUR|USD|GBP|kr|zł|Kč|Ft|lei|лв|руб|р(?!\\p{L})|元|円|/)` +
    `|(?<!\\p{L})(?:${words.sale.join('|')})(?!\\p{L})[^\\n\\d]{0,24}(?:\\p{Sc}|CHF|EUR|USD|GBP|kr\\.?|Rp|R\\$)\\s?\\d`,
  'iu',
);

function holdsDeskOf(line: string, domain: string): boolean {
  const lower = line.toLowerCase();
  const at = lower.indexOf(`@${domain}`);
  if (at < 1) return false;
  const box = /[\w.+-]{1,64}$/.exec(lower.slice(Math.max(0, at - 64), at))?.[0];
  return box !== undefined && isServiceMailbox(`${box}@${domain}`);
}
