import { parse } from 'tldts';
import words from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { isServiceMailbox } from '../handles/service-mailbox.ts';
import { OVER_OTHERS } from './boxes-of-others.ts';
import { stepsOfPrices } from './steps-of-prices.ts';
import { holdsDigits, linesOf, longestLine } from './text-lines.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/**
 * Lines of a page's text that are not the ad's: in which other ads are listed behind a colon ("Fler rum: …"), what visitors said, in quotation marks with their name behind, or in which the site speaks of itself: what an advertisement or membership costs there ("Inserate ab CHF 49.–/Woche", "Go Premium $19.99"), and short ones with a mailbox of its desk.
 * And lines that a word says are paid for ("Reklama: …"), by which money is lent, that lead to the ads before and behind ("← Anna 22 · Bea 24 →"), and ranges of prices to choose from. Never the longest line, which may be the ad, unless it leads to others.
 */
export function linesBesideAd(text: string, url: string): Span[] {
  const { domain } = parse(url, { allowPrivateDomains: false });
  const found: Span[] = stepsOfPrices(text);
  const longest = longestLine(text);
  for (const line of linesOf(text)) {
    const said = text.slice(line.start, line.end);
    if (said.length > LONGEST_LINE) continue;
    if (isPager(said)) found.push(line);
    if (line.start === longest.start) continue;
    if (
      isPaid(said) ||
      listsOthers(said) ||
      SAID_BY_VISITOR.test(said) ||
      sellsAds(said) ||
      lends(said) ||
      (domain !== null && holdsDeskOf(said, domain))
    )
      found.push(line);
  }
  return found;
}

const LONGEST_LINE = 220;

/** What a visitor said, in quotation marks or behind stars, then a dash and a name. */
const SAID_BY_VISITOR =
  /^[\s★☆✩⭐]{0,12}["“”„«»][^"“”„«»\n]{3,160}["“”«»]\s{0,3}[–—-]?\s{0,3}\p{L}[\p{L}\p{M}_.]{1,20}\d{0,4}(?: \p{L}[\p{L}.]{0,15})?(?:,|$)/u;

/** Whether a line begins with a word that says that it is paid for, and a colon or a picture behind it: "TANGAZO: Njeri, miaka 25", "Reklama 📢 …". */
function isPaid(line: string): boolean {
  if (!SIGN.test(line.slice(0, LONGEST_LEAD))) return false;
  const lead = LEAD.exec(line)?.[1];
  return lead !== undefined && PAID.has(wordsOfHeading(lead));
}

const PAID: ReadonlySet<string> = new Set(words.paidLines);
/** As far into a line as its first word and the sign behind it reach. */
const LONGEST_LEAD = 34;
const SIGN = /[:：]|\p{Extended_Pictographic}/u;
const LEAD = /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}\p{M} ]{2,24}?) ?(?:[:：]|\p{Extended_Pictographic})/u;

/** Whether a line lists other ads behind a word for them and a colon: with two numbers or more. */
function listsOthers(line: string): boolean {
  const colon = line.indexOf(':');
  if (colon < 3 || colon > LONGEST_LABEL || (line.slice(colon).match(/\d{2}/g)?.length ?? 0) < 2) return false;
  return OVER_OTHERS.of(line.slice(0, colon));
}

const LONGEST_LABEL = 50;

/** Whether a line names an amount right behind a word for what a site sells. */
function sellsAds(line: string): boolean {
  return holdsDigits(line, 1) && SALE.test(line);
}

const LED_BY = String.raw`(?:\p{Sc}|CHF|EUR|USD|GBP|kr\.?|Rp|R\$)`;
const FOLLOWED_BY = String.raw`(?:\p{Sc}|CHF|EUR|USD|GBP|kr|zł|Kč|Ft|lei|лв|руб|р(?!\p{L})|元|円|/)`;
/** A word for what a site sells, then within a few words an amount of money. */
const SALE = new RegExp(
  `(?<!\\p{L})(?:${words.sale.join('|')})(?!\\p{L})[^\\n\\d]{0,24}(?:${LED_BY}\\s?\\d|\\d{1,7}(?:[.,]\\d{1,3})?(?:[.,]?[–-])?\\s?${FOLLOWED_BY})`,
  'iu',
);

/** Whether a line offers a loan: a word for one and, in the same part of it, a number. */
function lends(line: string): boolean {
  return holdsDigits(line, 1) && LOAN.test(line);
}

const LOAN = new RegExp(
  `(?<![\\p{L}])(?:${words.loans.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[^\\n\\d,;/|·]{0,30}\\d`,
  'iu',
);

/** Whether a line begins with an arrow back and ends with one on. */
function isPager(line: string): boolean {
  return PAGER.test(line);
}

const PAGER = /^\s{0,3}(?:←|⟵|⬅|◀|«|‹|<)[^\n]{4,200}(?:→|⟶|➡|▶|»|›|>)\uFE0F?\s{0,3}$/u;

function holdsDeskOf(line: string, domain: string): boolean {
  const lower = line.toLowerCase();
  const at = lower.indexOf(`@${domain}`);
  if (at < 1) return false;
  const box = /[\w.+-]{1,64}$/.exec(lower.slice(Math.max(0, at - 64), at))?.[0];
  return box !== undefined && isServiceMailbox(`${box}@${domain}`);
}
