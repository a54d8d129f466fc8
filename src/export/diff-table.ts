import { CHANGES } from '../model/lead.ts';
import type { ChangedLead, DiffInput } from './changed-lead.ts';
import { fitWidth } from './fit-width.ts';
import { terminalText } from './terminal-text.ts';

/** Columns of the first three parts of a line; the rest is for what happened. */
const CHANGE = 8;
const LEAD = 21;
const TARGET = 18;
const GAP = '  ';
/** Below this the lines break anyway. */
const LEAST_WIDTH = 72;

/**
 * A diff as a plain table for terminals, line by line without line ends: the counts, then one line an ad and one for every field that differs.
 * Nothing from a page can move the cursor, colour the terminal or turn the direction of text. `width` is the number of columns, at least 72.
 */
export function* diffToTable(diff: DiffInput, width: number): Generator<string> {
  const columns = Math.max(LEAST_WIDTH, Math.trunc(width));
  yield `${terminalText(diff.fromDay)} → ${terminalText(diff.toDay)}: ${CHANGES.map((change) => `${change} ${diff.counts[change]}`).join(', ')}`;
  const rows = [...diff.rows];
  if (rows.length === 0) return;
  yield '';
  yield line(['CHANGE', 'LEAD', 'TARGET', 'AD'], columns);
  for (const ad of rows) yield* adLines(ad, columns);
}

function* adLines(ad: ChangedLead, columns: number): Generator<string> {
  const lead = ad.after ?? ad.before;
  const title = terminalText(lead?.ad.fields.title?.value ?? '');
  const what = title === '' ? terminalText(lead?.ad.url ?? '') : title;
  yield line([ad.change, ad.leadId, lead?.targetId ?? '', what], columns);
  for (const { field, before, after } of ad.details) {
    const text = `${field}: ${terminalText(before) || '(none)'} → ${terminalText(after) || '(none)'}`;
    yield `${' '.repeat(CHANGE)}${GAP}${fitWidth(text, columns - CHANGE - GAP.length)}`.trimEnd();
  }
}

function line([change, lead, target, what]: readonly [string, string, string, string], columns: number): string {
  const start = [fitWidth(change, CHANGE), fitWidth(lead, LEAD), fitWidth(target, TARGET)].join(GAP) + GAP;
  return `${start}${fitWidth(what, columns - start.length)}`.trimEnd();
}
