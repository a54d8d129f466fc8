import { DURATION, LONE_AGE, NUMBER, PRICE } from '../ads/card-signs.ts';
import { isOfBoard } from './of-board.ts';
import type { SavedLine } from './saved-lines.ts';

/** Lines of other ads, by their places among the lines of a page. */
export interface LinesOfOthers {
  /** Under words that are a site's. */
  readonly sure: ReadonlySet<number>;
  /** Under words that may be the advertiser's: left out where the ad has a contact without them. */
  readonly likely: ReadonlySet<number>;
}

/**
 * The lines of a page in which other ads are listed: from a line that heads them to the end, where nothing longer than the ad's own text follows; above and within the ad the heads with their rows alone;
 * and behind what can be done with an ad rows of one shape, each with an age, a price or a number. `said`: lines of answers, which are none of the ad's own.
 */
export function linesOfOthers(lines: readonly SavedLine[], said: ReadonlySet<number>): LinesOfOthers {
  const lengths = lines.map((line, at) => ownLength(line, said.has(at)));
  const found = { sure: new Set<number>(), likely: new Set<number>() };
  for (const [at, { head }] of lines.entries()) {
    if (head === undefined || found.sure.has(at) || found.likely.has(at)) continue;
    const to = head.isSure ? found.sure : found.likely;
    const before = Math.max(0, ...lengths.slice(0, at));
    const isLast = !head.isBadge && before >= SHORTEST_BODY && Math.max(0, ...lengths.slice(at + 1)) <= before;
    if (isLast && (head.isInline || lines.length > at + 1)) {
      for (let on = at; on < lines.length; on += 1) if (!said.has(on)) to.add(on);
      break;
    }
    for (const on of rowsUnder(lines, at)) to.add(on);
  }
  for (const at of rowsBehindActions(lines, lengths)) found.likely.add(at);
  return found;
}

/** Characters of the longest line of an ad, at least, where what follows a heading may be left out. */
const SHORTEST_BODY = 25;

/** Characters of a line that may be the ad's own text: none of furniture, heads and answers. */
function ownLength(line: SavedLine, isSaid: boolean): number {
  if (isSaid || line.furniture?.isWhole === true || line.head?.isInline === true || line.said.includes('©') || isOfBoard(line.said))
    return 0;
  return line.said.length;
}

/** A head within a page and the rows right under it that look like ads: one behind its own colon, or two at least. */
function rowsUnder(lines: readonly SavedLine[], at: number): readonly number[] {
  const head = lines[at];
  if (head?.head?.isInline === true) return isItem(head.said.slice(head.said.search(/[:：]/) + 1)) ? [at] : [];
  const rows: number[] = [];
  for (let on = at + 1; on < lines.length && isItem(lines[on]?.said ?? ''); on += 1) rows.push(on);
  return rows.length >= LEAST_ROWS ? [at, ...rows] : [];
}

const LEAST_ROWS = 2;
const LONGEST_ROW = 100;

/** Whether a line looks like a small ad: words with an age, a price or a number, no length of time and no label. */
function isItem(said: string): boolean {
  if (said.length > LONGEST_ROW || DURATION.test(said) || LABELLED.test(said) || !WORDS.test(said)) return false;
  return PRICE.test(said) || LONE_AGE.test(said) || NUMBER.test(said);
}

const LABELLED = /^[^\n:：]{1,24}[:：]/;
const WORDS = /\p{L}{2}|\p{Script=Han}/u;

/** Rows of one shape below the last line of what can be done with an ad, where that stands below the ad's own text. */
function rowsBehindActions(lines: readonly SavedLine[], lengths: readonly number[]): readonly number[] {
  const last = lines.findLastIndex(({ furniture }) => furniture?.isWhole === true && furniture.kinds.includes('actions'));
  if (last < 0 || Math.max(...lengths.slice(0, last)) < Math.max(...lengths.slice(last + 1))) return [];
  const rows = [...lines.keys()].filter((at) => at > last && lines[at]?.furniture === undefined && isItem(lines[at]?.said ?? ''));
  return rows.length >= LEAST_ROWS ? rows : [];
}
