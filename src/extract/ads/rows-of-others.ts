import type { Span } from '../../model/provenance.ts';
import { LONE_AGE } from './card-signs.ts';

/**
 * Rows of text below an ad in which others are to be called: lines of one form right below each other, each with a number of its own at its end and with the signs of a small advertisement before it
 * (a bullet all of them begin with, an age, a dash and brackets). Only behind `from`, and only where the page shows another contact between `from` and the rows: rows that are all an ad has are its own.
 * Not lists of the ad's own numbers, whose labels end in a colon; and on a site of the advertiser's own only rows with a dash and a place in brackets, since the others may be its staff.
 */
export function rowsOfOthers(text: string, { from, isOwnSite }: { readonly from: number; readonly isOwnSite: boolean }): Span[] {
  const found: Span[] = [];
  let run: Row[] = [];
  let hasContact = false;
  const finish = (): void => {
    if (isList(run)) {
      if (hasContact) found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
    } else if (run.length > 0) hasContact = true;
    run = [];
  };
  for (let start = from; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const read = end - start <= LONGEST_ROW && end - start >= SHORTEST_ROW ? rowOf(text.slice(start, end), start) : undefined;
    const row = isOwnSite && read?.form !== PLACE ? undefined : read;
    if (row !== undefined && (run.length === 0 || run[0]?.form === row.form)) run.push(row);
    else {
      finish();
      if (row !== undefined) run = [row];
      else if (end - start < FAR && CONTACT.test(text.slice(start, end))) hasContact = true;
    }
    start = end + 1;
  }
  finish();
  return found;
}

interface Row extends Span {
  readonly form: string;
  readonly number: string;
}

const LEAST_ROWS = 2;
const SHORTEST_ROW = 12;
const LONGEST_ROW = 140;
/** A longer line is not looked through. */
const FAR = 2_000;
/** A mail sign, "at" in brackets, or seven digits in near succession; bounded gaps. */
const CONTACT = /[@＠]|[([{]\s{0,2}(?:at|arobase|chiocciola|arroba|собака)\s{0,2}[)\]}]|\d(?:[ ()./-]{0,3}\d){6}/i;

/** A number at the end of a line, with the sign or word for a telephone before it; every quantifier is bounded. */
const ENDS_IN_NUMBER = /(?:^|[\s:|☎📞–—-])(?:tel|tlf|ph|call|t)?\.?\s{0,3}(\+?\(?\d(?:[ ()./-]{0,3}\d){6,14})[\s.)]{0,3}$/iu;

function rowOf(line: string, start: number): Row | undefined {
  const match = ENDS_IN_NUMBER.exec(line);
  if (match === null) return undefined;
  const said = line.slice(0, match.index).trim();
  const form = formOf(said);
  return form === undefined || NAMED.test(said) || CONTACT.test(said)
    ? undefined
    : { start, end: start + line.length, form, number: (match[1] ?? '').replace(/\D/g, '') };
}

/** A label of the ad's own: its word ends in a colon. */
const NAMED = /[:：=]$|^.{1,40}[:：]\s/u;

/** What a row shows to be a small advertisement by; undefined for other rows. */
function formOf(said: string): string | undefined {
  if (!/\p{L}{2}/u.test(said)) return undefined;
  const bullet = /^[*•●▪►»☆★✦♥❤#–-](?=\s)/u.exec(said)?.[0];
  if (bullet !== undefined) return bullet;
  const age = LONE_AGE.test(said);
  const isCut = /\s[–—·|-]\s/.test(said);
  return age ? 'age' : isCut && /\(\p{L}[^()]{1,40}\)/u.test(said) ? PLACE : undefined;
}

/** The form of rows with a dash and a place in brackets. */
const PLACE = 'place';

function isList(rows: readonly Row[]): boolean {
  return rows.length >= LEAST_ROWS && new Set(rows.map(({ number }) => number)).size >= LEAST_ROWS;
}
