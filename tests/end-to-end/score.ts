import type { TruthRow } from '../../fixtures/site/truth-row.ts';

/** A lead as `leads list --json` prints it. */
export interface LeadDocument {
  readonly lead_id: string;
  readonly target: string;
  readonly url: string;
  readonly change: string;
  readonly outcome: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly telegram: readonly string[];
  readonly whatsapp: readonly string[];
  readonly other_messengers: readonly string[];
  readonly social: readonly string[];
  readonly crypto: readonly string[];
  readonly [column: string]: unknown;
}

/** Columns that hold handles and are scored against the truth. */
const HANDLE_COLUMNS = ['phones', 'emails', 'telegram', 'whatsapp', 'other_messengers', 'social', 'crypto'] as const;

/** Reads JSON Lines. */
export function readLines(text: string): LeadDocument[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LeadDocument);
}

/** The ads found, missed and invented: by the URL of the ad. */
export function scoreAds(
  leads: readonly LeadDocument[],
  truth: readonly TruthRow[],
): { found: number; missed: TruthRow[]; invented: LeadDocument[] } {
  const read = leads.filter(({ outcome }) => outcome === 'ok' || outcome === 'not-modified');
  const urls = new Set(read.map(({ url }) => url));
  const known = new Set(truth.map(({ url }) => url));
  return {
    found: truth.filter(({ url }) => urls.has(url)).length,
    missed: truth.filter(({ url }) => !urls.has(url)),
    invented: read.filter(({ url }) => !known.has(url)),
  };
}

/** Precision and recall of handles over ads found; handles written to evade scraping are left out of the recall, and counted neither for nor against precision. */
export function scorePlainHandles(
  leads: readonly LeadDocument[],
  truth: readonly TruthRow[],
): { precision: number; recall: number; missed: string[]; invented: string[] } {
  const byUrl = new Map(leads.map((lead) => [lead.url, lead]));
  const missed: string[] = [];
  const invented: string[] = [];
  let [right, wanted, given] = [0, 0, 0];
  for (const row of truth) {
    const lead = byUrl.get(row.url);
    if (!lead) continue;
    const plain = new Set(row.handles.filter(({ form }) => form === 'plain').map(({ value }) => value));
    for (const column of HANDLE_COLUMNS) {
      const known = new Set(row[column]);
      for (const value of lead[column]) {
        given += 1;
        if (known.has(value)) right += 1;
        else invented.push(`${row.target} ${row.key} ${column} ${value}`);
      }
      for (const value of known) {
        if (!plain.has(value.replace(/^[a-z]+:/, ''))) continue;
        wanted += 1;
        if (!lead[column].includes(value)) missed.push(`${row.target} ${row.key} ${column} ${value}`);
      }
    }
  }
  return { precision: given === 0 ? 0 : right / given, recall: wanted === 0 ? 0 : (wanted - missed.length) / wanted, missed, invented };
}
