import { wordsApart } from '../../../text/words-apart.ts';
import type { PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** Words that may be a label or a short question of their own. */
const LABELS =
  JOB_WORD.lodging |
  JOB_WORD.room |
  JOB_WORD.meals |
  JOB_WORD.board |
  JOB_WORD.travel |
  JOB_WORD.visa |
  JOB_WORD.papers |
  JOB_WORD.experience |
  JOB_WORD.language;
/** What a value may say of its label also behind a comma; denials there may be of something else. */
const VALUES = JOB_WORD.own | JOB_WORD.given | JOB_WORD.there | JOB_WORD.handled | JOB_WORD.send | JOB_WORD.asset;

/** Gives what stands behind a label or a short question the part of the label: "Travel: 15 km, at own cost", "Languages | English", "Housing? No.". Linear. */
export function joinLabelled(plain: string, marks: readonly PlacedMark[]): PlacedMark[] {
  const joined: PlacedMark[] = [];
  let label: { readonly mark: PlacedMark; readonly sign: string; readonly from: number; end: number } | undefined;
  for (const mark of marks) {
    if (label !== undefined && (mark.start >= label.end || isOther(label.mark, mark))) label = undefined;
    joined.push(
      label !== undefined && isValueOf(label, mark, plain) ? { ...mark, part: label.mark.part, sentence: label.mark.sentence } : mark,
    );
    label ??= labelAt(plain, mark);
  }
  return joined;
}

const START = /(?:^|[\n.!?;|•·*✔✅–-])[^\p{L}\n]{0,4}(?:\p{L}{1,14} ){0,2}$/u;
const SIGN = /^(?:[ \t][^\s:：|?？]{1,14}){0,2}[ \t]{0,2}([:：|?？])/u;
const LONGEST_START = 36;
const LONGEST_VALUE = 120;

/** A label that begins its line or sentence, and where its value ends; undefined where a mark is none. */
function labelAt(plain: string, mark: PlacedMark): { mark: PlacedMark; sign: string; from: number; end: number } | undefined {
  if ((mark.classes & LABELS) === 0) return undefined;
  const found = SIGN.exec(plain.slice(mark.end, mark.end + LONGEST_START));
  const sign = found?.[1];
  if (found === null || sign === undefined || !START.test(plain.slice(Math.max(0, mark.start - LONGEST_START), mark.start)))
    return undefined;
  const from = mark.end + found[0].length;
  const line = plain.slice(from, from + LONGEST_VALUE).indexOf('\n');
  return { mark, sign, from, end: line === -1 ? from + LONGEST_VALUE : from + line };
}

/** Whether a mark is of another thing than a label; names of languages are what a label for languages holds. */
function isOther(label: PlacedMark, mark: PlacedMark): boolean {
  if (mark.names !== undefined) return (label.classes & JOB_WORD.language) === 0;
  return (mark.classes & LABELS) !== 0 && (mark.classes & label.classes & LABELS) === 0;
}

/** Whether a mark says something of a label; behind a question only in the first words. */
function isValueOf(label: { readonly sign: string; readonly from: number }, mark: PlacedMark, plain: string): boolean {
  if (label.sign === '?' || label.sign === '？') return wordsApart(plain, label.from, mark.start) <= 3;
  return mark.names !== undefined || (mark.classes & VALUES) !== 0;
}
