import type { Stated } from '../../../../model/ad.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** A stretch of an ad that lists what is given, or what is not: "We offer: room, meals", "At your own cost:" and the lines below. */
export interface SaidList {
  readonly from: number;
  readonly to: number;
  readonly said: Stated;
}

const HEADS = JOB_WORD.given | JOB_WORD.own | JOB_WORD.benefits;

/** The lists of an ad, in order; the head of each is a few words with a colon. Linear. */
export function saidLists({ marks, plain }: JobClauses): SaidList[] {
  const lists: SaidList[] = [];
  for (const [at, head] of marks.entries()) {
    if (((head.classes & HEADS) === 0 && !isWholeRefusal(head)) || head.start < (lists.at(-1)?.from ?? 0)) continue;
    const colon = COLON.exec(plain.slice(head.end, head.end + LONGEST_HEAD));
    if (colon === null || !START.test(plain.slice(Math.max(0, head.start - LONGEST_HEAD), head.start))) continue;
    const from = head.end + colon[0].length;
    lists.push({ from, to: endOf(plain, from), said: isRefusal(marks, at) ? 'no' : 'yes' });
  }
  return lists;
}

const LONGEST_HEAD = 40;
/** Three words at most to the colon. */
const COLON = /^(?: [^\s:：\d]{1,16}){0,3} {0,2}[:：]/u;
/** Three words at most from the beginning of the line. */
const START = /(?:^|[\n.!;|•·*✔✅–-])[^\p{L}\n]{0,4}(?:[\p{L}\p{M}']{1,16} ){0,3}$/u;
const LONGEST_LIST = 400;
/** An empty line, or a line that ends with a colon, the head of what follows. */
const NEXT_HEAD = /\n[ \t]{0,8}\n|\n[^\n:：]{1,60}[:：][ \t]{0,4}(?=\n|$)/u;

/** Where a list ends: with its line, or, where the colon ends the line, before an empty one or the next head. */
function endOf(plain: string, from: number): number {
  const rest = plain.slice(from, from + LONGEST_LIST);
  const line = rest.search(/[^ \t\n]/u);
  const isBelow = rest.slice(0, Math.max(0, line)).includes('\n');
  const end = isBelow ? rest.slice(line).search(NEXT_HEAD) : rest.indexOf('\n', Math.max(0, line));
  return from + (end === -1 ? rest.length : isBelow ? line + end : end);
}

/** Whether a denial says by itself that things are not given: "not included". */
function isWholeRefusal({ classes, start, end }: PlacedMark): boolean {
  return (classes & JOB_WORD.deny) !== 0 && end - start >= SHORTEST_REFUSAL;
}

const SHORTEST_REFUSAL = 8;

/** Whether a head says that what follows is not given: "at own cost", "we do not pay". */
function isRefusal(marks: readonly PlacedMark[], at: number): boolean {
  const head = marks[at];
  const before = marks[at - 1];
  if (head === undefined || (head.classes & (JOB_WORD.own | JOB_WORD.deny)) !== 0) return true;
  return before?.part === head.part && (before.classes & (JOB_WORD.deny | JOB_WORD.denyBefore | JOB_WORD.own)) !== 0;
}
