import { allMatches } from './all-matches.ts';
import type { Span } from '../../model/provenance.ts';
import { chunkAround } from '../text/chunk-around.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import type { FoldedText } from './folded-text.ts';
import { knownHost } from './known-host.ts';
import { NUMBER_LEXICON } from './number-lexicon.ts';
import { parseLink, type WebLink } from './web-link.ts';

/** A link in a text. Offsets into the folded text. */
export interface FoundLink extends Span {
  readonly link: WebLink;
  /** Whether dots were spelled to escape notice: `t[.]me`. */
  readonly obfuscated: boolean;
  /** Whether it is nothing but a host name: no scheme, no `www.`, no path. */
  readonly bare: boolean;
  /** Whether it may be two words of a sentence ("town.in"): a link only if its host is a known network. */
  readonly doubtful: boolean;
}

/** Every link of a folded text, with or without scheme, in order; e-mail addresses are no links. */
export function findLinks({ text }: FoldedText): FoundLink[] {
  const links: FoundLink[] = [];
  for (let at = nextSign(text, 0); at < text.length;) {
    // No link goes over white space.
    const { start, end } = chunkAround(text, at);
    for (const match of allMatches(LINK, text.slice(start, end))) {
      const link = readLink(match[0], start + match.index);
      // "Town.info:anna@...": a sentence without its spaces.
      if (link !== undefined && !(link.bare && SENTENCE_GOES_ON.test(text.slice(link.end, link.end + 2)))) links.push(link);
    }
    at = nextSign(text, end);
  }
  return links;
}

/** A colon with a letter right behind it. */
const SENTENCE_GOES_ON = /^:\p{L}/u;

function readLink(matched: string, start: number): FoundLink | undefined {
  const written = trimEnd(cutAtSign(matched));
  const plain = written.replace(SPELLED_DOTS, '.');
  const link = parseLink(plain);
  const sure = link === undefined ? 'no' : judge(plain, link);
  if (link === undefined || sure === 'no') return undefined;
  // "tres.dos.uno.123.45.67": the beginning of a number in words.
  if (isBare(plain, link) && link.host.split('.').every((word) => NUMBER_LEXICON.has(word))) return undefined;
  const obfuscated = plain !== written || /^hxxp/i.test(written);
  return { start, end: start + written.length, link, obfuscated, doubtful: sure === 'maybe', bare: isBare(plain, link) };
}

/** The next place of a sign that every link holds: a dot or closing bracket before a letter, a colon before a slash or behind `skype`. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COLON ? text.charAt(at + 1) === '/' || /e/i.test(text.charAt(at - 1)) : DOTS.has(unit) && beginsLabel(text, at + 1))
      return at;
  }
  return text.length;
}

const COLON = 0x3a;
const DOTS: ReadonlySet<number> = new Set(Array.from('.)]}', (sign) => sign.charCodeAt(0)));

function beginsLabel(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & (UNIT.word | UNIT.surrogate)) !== 0;
}

/**
 * A scheme with its rest; or a host of up to six labels with an optional path. Must not begin inside a word, an e-mail address or a
 * number; every part is bounded.
 */
const LINK =
  /(?<![\p{L}\p{N}+.@_-])(?:(?:h(?:tt|xx)ps?|ftp|tg|whatsapp|viber|sgnl|weixin|line|zalo|instagram|fb|threema|kakaoplus|kakaoopen|mqqwpa|discord|snapchat):\/\/[^\s<>"'`]{2,500}|skype:[^\s<>"'`?]{3,64}\?[^\s<>"'`]{2,80}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|\{\.\})){1,5}[\p{L}][\p{L}\p{N}-]{1,23}(?![\p{L}\p{N}@])(?::\d{2,5})?(?:[/?#][^\s<>"'`]{0,500})?)/giu;
/** A dot in brackets, or the word for it. */
const SPELLED_DOTS = /\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)/gi;

/** The link up to the first sign that no address holds, and a short link of a network up to the first letter that none of its names does («t.me/anna_9加我»). */
function cutAtSign(written: string): string {
  const sign = written.search(SIGN);
  const cut = sign > 0 ? written.slice(0, sign) : written;
  return SHORT_LINK.exec(cut)?.[0] ?? cut;
}

/** Pictures, arrows, quotation marks and the punctuation of scripts without spaces: "t.me/anna_9👈", «（t.me/anna_9）». Not the signs of a spelled dot. */
const SIGN =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u2190-\u21FF\u2500-\u27BF\u2900-\u2BFF“”„«»‹›（）「」『』【】〔〕《》〈〉。，、；：！？…]/u;
/** A link of a messenger whose names are ASCII, with its name; must be followed by another letter. */
const SHORT_LINK =
  /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|line\.me|instagram\.com|vk\.com|zalo\.me|snapchat\.com|tiktok\.com)\/[\x21-\x7e]{1,100}(?=[^\t-~])/iu;

/** Cuts punctuation that ends the sentence and not the link; closing brackets go when none was opened. */
function trimEnd(written: string): string {
  let end = written.length;
  while (end > 0 && /[.,;:!?'"»”’*_~|…)\]}>]/.test(written.charAt(end - 1))) {
    if (written.charAt(end - 1) === ')' && written.slice(0, end - 1).includes('(')) break;
    if (written.charAt(end - 1) === '_') break;
    end -= 1;
  }
  return written.slice(0, end);
}

function judge(written: string, link: WebLink): 'yes' | 'maybe' | 'no' {
  if (/^[a-z]{2,12}:/i.test(written) && !/^(?:https?|hxxps?|ftp):/i.test(written)) return 'yes';
  if (!knownHost(link.host)) return 'no';
  if (/^(?:[a-z]{3,6}:\/\/|www\.)/i.test(written)) return 'yes';
  // Two sentences without a space between look like a host: "Town.In".
  const firstPart = written.split(/[/?#:]/, 1)[0] ?? '';
  if (/^\p{Lu}?\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(firstPart)) return 'no';
  const last = link.host.slice(link.host.lastIndexOf('.') + 1);
  const name = link.host.slice(0, link.host.lastIndexOf('.'));
  const wordy = EVERYDAY.has(last) || (last.length === 2 && name.length < 4);
  // "10.am": an hour.
  if (/^(?:am|pm)$/.test(last) && /^\d{1,2}$/.test(name)) return 'no';
  // "e.g.page": letters that stand for words, and no host.
  if (/^(?:\p{L}\.){2,4}\p{L}+$/u.test(firstPart)) return 'no';
  return isBare(written, link) && wordy && !/[\d-]/.test(name) ? 'maybe' : 'yes';
}

function isBare(written: string, link: WebLink): boolean {
  return link.segments.length === 0 && link.fragment === '' && link.query.size === 0 && !/:\/\/|^www\./i.test(written);
}

/** Top-level domains that are everyday words of some language served: a bare host under them needs a hyphen, a digit, a path or `www`. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'in no to at is it be so my us do am as id by la de se es si al ad co pm ma mu sa su tu ya me mo ne ni na vi va ve je li ki ke mi ga do et gratis love live now help here today one fun sexy hot cool big best date dating place work world city rest men care show party'
    .split(' ')
    .filter((word) => !['de', 'be', 'es', 'it', 'se', 'at', 'co'].includes(word)),
);
