import siteWords from '../../../lexicon/site-contact-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { DURATION } from '../ads/card-signs.ts';
import { linesBesideAd } from '../ads/lines-beside-ad.ts';
import { listsOfCounts } from '../ads/lists-of-counts.ts';
import { stepsOfPrices } from '../ads/steps-of-prices.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';
import { isServiceMailbox } from '../handles/service-mailbox.ts';
import { wordsOfHeading } from '../ads/words-of-heading.ts';
import { blankedOut } from './blanked-out.ts';
import { callsOwn } from './heads-of-others.ts';
import { holdsContact } from './holds-contact.ts';
import { hostOfPage } from './host-of-page.ts';
import { linesOfOthers } from './lines-of-others.ts';
import { saidByOthers } from './said-by-others.ts';
import { isOfBoard } from './of-board.ts';
import { type SavedLine, savedLines } from './saved-lines.ts';

/** A text that is a web page saved as bare text, or a thread or chat of several. All texts are as long as the one read, with blanks for what is left out. */
export interface SavedPage {
  /** The ad: title, labels, body, below the path to it. */
  readonly own: string;
  /** The ad without the path. */
  readonly titled: string;
  /** The ad with all that the site says round it: paths and stamps tell place and date. */
  readonly framed: string;
  /** All but other ads: what others answer may tell of danger. */
  readonly told: string;
  /** What the site and others in a thread say: contacts there are no advertiser's. */
  readonly site: string;
  /** The host of the site, where a line of the frame names it. */
  readonly host: string | undefined;
}

/**
 * Tells by its lines what a page saved as bare text holds besides the ad: menus, paths and foot of the site, other ads under a heading that says so, what others answered. Undefined for a text without the signs of a page: two kinds of furniture at least, or a thread or chat of several.
 * A list or foot that may be the advertiser's and holds the only contact stays the ad's.
 */
export function readSavedPage(text: string): SavedPage | undefined {
  const lines = savedLines(text);
  if (lines === undefined) return undefined;
  const said = saidByOthers(lines);
  // A word of several lists tells one thing.
  const kinds = new Set(lines.flatMap(({ furniture }, at) => (isLabelOf(lines, at) ? [] : (furniture?.kinds.slice(0, 1) ?? []))));
  const host = hostOfPage(lines);
  const isPage = kinds.size >= LEAST_KINDS || (kinds.size > 0 && (host !== undefined || lines.some(({ head }) => head?.isSure)));
  if (!isPage) return said.size === 0 ? undefined : pageOf(text, { ...NOTHING, said: spans(lines, said) });
  const others = linesOfOthers(lines, said);
  const sure = lines.filter((line, at) => others.sure.has(at) && !isOfSite(line));
  const likely = lines.filter((line, at) => others.likely.has(at) && !isOfSite(line));
  const below = lines.filter((line, at) => (others.sure.has(at) || others.likely.has(at)) && isOfSite(line));
  const frame = lines.filter(({ furniture }, at) => furniture?.isWhole === true && !isLabelOf(lines, at));
  const parts = keptLikely(text, { others: sure, said: spans(lines, said), site: below, frame }, likely);
  const page = pageOf(text, withFoot({ text, lines, host }, parts), host);
  // What a site counts is no title, nor is its name.
  const counts = lines.filter(({ said: line, furniture }) => furniture?.kinds.includes('facts') || line.toLowerCase() === host);
  return { ...page, titled: blankedOut(page.titled, counts) };
}

/** Whether a line below the ad is the site's: terms and the like, the mailbox of its desk. */
function isOfSite({ said, furniture }: SavedLine): boolean {
  return furniture?.kinds.includes('footer') === true || holdsDesk(said) || isOfBoard(said);
}

const LEAST_KINDS = 2;
const NOTHING: Parts = { others: [], said: [], site: [], frame: [] };

/** Stretches of a page that are not the ad's. */
interface Parts {
  readonly others: readonly Span[];
  readonly said: readonly Span[];
  readonly site: readonly Span[];
  /** Menus, path, foot. */
  readonly frame: readonly SavedLine[];
}

/** Leaves out also what are likely others, unless the only contact stands there; keeps lines of the foot with the only contact, and among others the one line that labels a number and says nothing else. */
function keptLikely(text: string, parts: Parts, likely: readonly SavedLine[]): Parts {
  const whole = { ...parts, others: [...parts.others, ...likely] };
  if (holdsContact(pageOf(text, whole).own)) return whole;
  const kept = likely.some(({ said }) => holdsContact(said)) ? parts : whole;
  const labelled = kept.others.filter(({ start, end }) => LABELLED_CONTACT.test(text.slice(start, end)));
  const others = labelled.length === 1 ? kept.others.filter((line) => !labelled.includes(line)) : kept.others;
  return { ...kept, others, frame: kept.frame.filter(({ said }) => isDeskOrBare(said)) };
}

/** A line of a label and a number to call, and nothing more. */
const LABELLED_CONTACT = /^[ \t]{0,8}\p{L}[\p{L}\p{M} .]{1,30}[:：] {0,2}\+?\d[\d ()./-]{6,20}$/u;

/** A text, its lines, and the host of its site. */
interface Source {
  readonly text: string;
  readonly lines: readonly SavedLine[];
  readonly host: string | undefined;
}

/** Adds what a site says of itself below the ad's longest line, and its counts and filters wherever they stand. */
function withFoot({ text, lines, host }: Source, parts: Parts): Parts {
  const { own } = pageOf(text, parts);
  const end = endOfLongest(own, lines);
  const beside = [
    ...linesBesideAd(own, host === undefined ? '' : `https://${host}/`).filter(({ start }) => start > end),
    ...lines.filter(
      ({ start, said }) => start > end && (holdsDesk(said) || isOfBoard(said) || ADVICE.test(said)) && holdsContact(own.slice(0, end)),
    ),
    ...stepsOfPrices(own),
    ...lines.filter(({ said }) => STEPS.test(said)),
  ];
  const found = [...beside.filter(({ start, end: to }) => !isOfAd(own.slice(start, to))), ...listsOfCounts(own)];
  const holdsOnly = !holdsContact(blankedOut(own, found));
  const site = holdsOnly ? found.filter((span) => isDeskOrBare(own.slice(span.start, span.end))) : found;
  return { ...parts, site: [...parts.site, ...site] };
}

/** Whether a line tells what a time costs, or lists whom its first words call the advertiser's. */
function isOfAd(said: string): boolean {
  return DURATION.test(said) || callsOwn(wordsOfHeading(said.split(':', 1)[0] ?? ''));
}

/** Whether a stretch holds no contact but that of a desk. */
function isDeskOrBare(said: string): boolean {
  return !holdsContact(said) || holdsDesk(said);
}

/** A label and three ranges of numbers or more, which visitors choose from: "Age: 18-24 25-30 31-40". */
const STEPS = /^\p{L}[\p{L} ]{1,20}[:：]?(?: {1,2}\p{Sc}?\d{1,6} ?[-–] ?\p{Sc}?\d{1,6}){3}/u;

/** Words of advice as a label, as sites give it: "Safety tip: …". */
const ADVICE = new RegExp(`^\\W{0,4}(?:${wordAlternatives(siteWords.advice.map((word) => word.replace('*', '')))})s?\\s?[:：]`, 'iu');

/** Whether a line holds the mailbox of a desk: "support@", "info@". */
function holdsDesk(line: string): boolean {
  const box = MAILBOX.exec(line)?.[0];
  return box !== undefined && isServiceMailbox(box.toLowerCase());
}

const MAILBOX = /(?<![\w.+-])[\w.+-]{1,64}@(?=[\w-])/;

/** Where the longest line of the ad ends. */
function endOfLongest(own: string, lines: readonly SavedLine[]): number {
  let longest: SavedLine | undefined;
  for (const line of lines) {
    if (line.said.length > (longest?.said.length ?? 0) && own.slice(line.start, line.end).trim() !== '') longest = line;
  }
  return longest?.end ?? own.length;
}

function pageOf(text: string, { others, said, site, frame }: Parts, host?: string): SavedPage {
  const framed = blankedOut(text, [...others, ...said, ...site]);
  const paths = frame.filter(({ furniture }) => furniture?.kinds.includes('path'));
  const own = blankedOut(
    framed,
    frame.filter((line) => !paths.includes(line)),
  );
  const told = blankedOut(text, others);
  return { own, titled: blankedOut(own, paths), framed, told, site: keptOf(text, [...said, ...site, ...frame], others), host };
}

/** A text with blanks for all but some stretches of it. */
function keptOf(text: string, kept: readonly Span[], without: readonly Span[]): string {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return blankedOut(text, [...gaps, { start: at, end: text.length }, ...without]);
}

function spans(lines: readonly SavedLine[], places: ReadonlySet<number>): Span[] {
  return lines.filter((_, at) => places.has(at));
}

/** Whether a line is one word over a contact: its label ("Contact" over a number). */
function isLabelOf(lines: readonly SavedLine[], at: number): boolean {
  const next = lines[at + 1];
  return (
    (lines[at]?.said.length ?? 0) <= LONGEST_LABEL && next !== undefined && next.furniture === undefined && CONTACT_FIRST.test(next.said)
  );
}

const LONGEST_LABEL = 24;
/** A line that begins with a number to call, a mailbox or an account. */
const CONTACT_FIRST = /^(?:\+?[\d(][\d ()./-]{6}|@\w|[\w.+-]{1,40}@)/;
