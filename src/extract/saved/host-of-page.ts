import type { SavedLine } from './saved-lines.ts';

/** The host of the site whose page is saved, as addresses have it: named at the beginning of one of the first lines, or beside the sign of copyright. Undefined where no such line names one, or where the page has nothing that a board has: it may be the advertiser's own site. */
export function hostOfPage(lines: readonly SavedLine[]): string | undefined {
  if (!lines.some(({ furniture, head }) => head?.isSure === true || furniture?.kinds.some((kind) => BOARD.has(kind)))) return undefined;
  for (const { said } of lines.slice(0, FIRST_LINES)) {
    const host = AT_START.exec(said)?.[0];
    if (host !== undefined) return URL.parse(`https://${host}/`)?.hostname;
  }
  for (const { said, furniture } of lines.toReversed().slice(0, LAST_LINES)) {
    if (furniture?.kinds.includes('footer') !== true) continue;
    const host = ANYWHERE.exec(said)?.[0];
    if (host !== undefined) return URL.parse(`https://${host}/`)?.hostname;
  }
  return undefined;
}

/** What boards have and sites of one advertiser hardly: paths, numbers of ads and of visits. */
const BOARD: ReadonlySet<string> = new Set(['path', 'facts']);
const FIRST_LINES = 4;
const LAST_LINES = 4;
const AT_START = /^(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}(?![\p{L}\p{N}@.-])/u;
const ANYWHERE =
  /(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}(?![\p{L}\p{N}@-])|(?<=@)(?:[\w-]{1,40}\.){1,3}[a-z]{2,12}(?![\w-])/u;
