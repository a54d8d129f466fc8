import type { Span } from '../../model/provenance.ts';

/** The lines of a text that hold anything, in order. */
export function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** The longest line of a page's text, the first of several: mostly the ad's own. Lists in a line (places, links) and what bears the sign of copyright count only where nothing else stands. */
export function longestLine(text: string): Span {
  let longest: Span = NOTHING;
  let any: Span = NOTHING;
  for (const line of linesOf(text)) {
    const length = line.end - line.start;
    // What is left out of a text stands in it as blanks.
    if (text.charCodeAt(line.start) === BLANK && text.slice(line.start, line.end).trim() === '') continue;
    if (length > any.end - any.start) any = line;
    if (length > longest.end - longest.start && !isListOrNotice(text.slice(line.start, line.end))) longest = line;
  }
  return longest === NOTHING ? any : longest;
}

const BLANK = 32;
const NOTHING: Span = { start: 0, end: 0 };

function isListOrNotice(line: string): boolean {
  return line.includes('©') || (line.match(SEPARATOR)?.length ?? 0) * LETTERS_BETWEEN > line.length;
}

const SEPARATOR = /[|·•]/g;
/** Letters between the separators of a list, at most on the average. */
const LETTERS_BETWEEN = 16;

/** Asks whether an element holds some of the longest line of a page's text, which is looked for once, when first asked. */
export function mainTest(text: string): (element: { readonly textStart: number; readonly textEnd: number }) => boolean {
  let longest: Span | undefined;
  return ({ textStart, textEnd }) => {
    longest ??= longestLine(text);
    return textStart < longest.end && textEnd > longest.start;
  };
}

/** Whether a line holds so many digits, ASCII ones: cheap, where most lines of a page hold none and patterns need some. */
export function holdsDigits(line: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < line.length && found < least; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) found += 1;
  }
  return found >= least;
}
