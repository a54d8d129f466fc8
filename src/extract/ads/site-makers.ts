import type { Span } from '../../model/provenance.ts';
import words from '../../../lexicon/site-contact-words.json' with { type: 'json' };

/** Whether a contact at this place of a page's text is that of who made the site: words for it stand before it in its part of the line ("© Anna | Webdesign: Pixel, 0171 …"). */
export function standsBehindMaker(text: string, place: number): boolean {
  const part = partBefore(text, place);
  return part !== '' && (MAKERS.test(part) || words.makersGlued.some((word) => part.includes(word)));
}

/** The parts of a text's lines, from such words on, that tell who made an advertiser's site or its pictures, and who its friends are. */
export function creditSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(PART)) {
    const at = Math.min(...[MAKERS, FRAME_MAKERS].map((pattern) => match[0].search(pattern)).filter((found) => found >= 0));
    const glued = words.makersGlued.map((word) => match[0].indexOf(word)).filter((found) => found >= 0);
    const from = Math.min(at, ...glued);
    if (Number.isFinite(from)) spans.push({ start: start + match.index + from, end: start + match.index + match[0].length });
  }
  return spans;
}

/** A part of a line. */
const PART = /[^\n|·•©;]+/g;

/** The part of a line before a place: behind the last bar or dot between parts, or the copyright sign. */
function partBefore(text: string, place: number): string {
  // The place of an element may be the line end that parts it from the text before.
  const at = text[place] === '\n' ? place + 1 : place;
  const line = text.slice(Math.max(0, at - LONGEST), at);
  const from = Math.max(...SEPARATORS.map((sign) => line.lastIndexOf(sign)));
  return line.slice(from + 1);
}

const LONGEST = 80;
const SEPARATORS: readonly string[] = ['\n', '|', '·', '•', '©', ';'];

const MAKERS = wordsOf(words.makers);
const FRAME_MAKERS = wordsOf(words.frameMakers);

/** Whole words or phrases, in capitals too. */
function wordsOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map((phrase) => RegExp.escape(phrase)).join('|')})(?!\\p{L})`, 'iu');
}
