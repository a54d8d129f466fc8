import type { NotFoundPrint } from '../model/not-found-print.ts';
import { sha256 } from '../model/sha256.ts';
import { foldWords } from './fold-words.ts';

/** Part of the letters of the not-found page that a page must show to be like it. */
const LEAST_SHARED = 0.8;
/** What it may say beyond that: so many letters, or this part of its own. An ad says more. */
const MOST_BEYOND = { letters: 40, part: 0.1 } as const;
/** A page with fewer letters says nothing that others could be compared with. */
const LEAST_LETTERS = 8;
const MOST_LINES = 500;
const HASH_DIGITS = 12;

/** The print of what a site answers where nothing is; `text` is what the page shows, `url` what was asked for. Undefined when it shows nothing. */
export function notFoundPrint(text: string, url: string): NotFoundPrint | undefined {
  const lines = linesOf(text, url);
  const letters = lines.reduce((sum, line) => sum + lettersOf(line), 0);
  return letters < LEAST_LETTERS ? undefined : { lines: [...new Set(lines.map(hashOf))], letters };
}

/** Whether a page shows what the site shows where nothing is, and hardly anything else, in whatever language and words. */
export function isLikeNotFound(text: string, url: string, notFound: NotFoundPrint): boolean {
  const known = new Set(notFound.lines);
  const met = new Set<string>();
  let [shared, beyond] = [0, 0];
  for (const line of linesOf(text, url)) {
    const hash = hashOf(line);
    if (!known.has(hash)) beyond += lettersOf(line);
    else if (!met.has(hash)) {
      met.add(hash);
      shared += lettersOf(line);
    }
  }
  return shared >= LEAST_SHARED * notFound.letters && beyond <= Math.max(MOST_BEYOND.letters, MOST_BEYOND.part * (shared + beyond));
}

/** The lines of a text, each once, without figures and without the parts of the address, which such pages repeat. */
function linesOf(text: string, url: string): string[] {
  const parts = addressParts(url);
  const lines = text
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => {
      const folded = foldWords(line.slice(0, 500));
      return parts
        .reduce((rest, part) => rest.replaceAll(part, ' '), folded)
        .replace(/\p{N}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    });
  return [...new Set(lines)].filter((line) => lettersOf(line) > 0);
}

function addressParts(url: string): readonly string[] {
  const parsed = URL.parse(url);
  if (!parsed) return [];
  const segments = parsed.pathname.split('/').filter((segment) => segment.length > 3);
  return [parsed.href, parsed.pathname + parsed.search, parsed.pathname, ...segments].filter((part) => part.length > 3).map(foldWords);
}

function lettersOf(line: string): number {
  return (line.match(/\p{L}/gu) ?? []).length;
}

function hashOf(line: string): string {
  return sha256(line).slice(0, HASH_DIGITS);
}
