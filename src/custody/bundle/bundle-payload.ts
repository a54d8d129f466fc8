import type { ZipEntry } from '../../bundle/zip-entries.ts';
import { leadsToCsv } from '../../export/csv.ts';
import { leadsToJsonl } from '../../export/jsonl.ts';
import type { Lead } from '../../model/lead.ts';
import { countLeads, countsToCsv } from '../../redact/count-leads.ts';
import { bundleAuditLog } from './bundle-audit-log.ts';
import type { BundleItems } from './bundle-items.ts';
import { itemFiles } from './item-files.ts';
import type { CustodyCase } from '../retention/retention-items.ts';

/** What a bundle that nothing is taken out of is filled with. */
export interface FullContent {
  readonly leads: readonly Lead[];
  /** How they were chosen among those of the day, as typed. */
  readonly filters: readonly string[];
  readonly chosen: BundleItems;
  readonly software: string;
  /** Further files, such as the technical report; their names are below `data/`. */
  readonly extra: readonly ZipEntry[];
}

/** The payload of a bundle for a court: items as the evidence has them, lists, what is not there and why, and the audit log. */
export function fullPayload(inCase: CustodyCase, { leads, filters, chosen, software, extra }: FullContent): readonly ZipEntry[] {
  return [
    ...chosen.items.flatMap(({ captureId }) => itemFiles({ paths: inCase.paths, software }, captureId)),
    ...leadLists(leads),
    {
      name: 'data/items.json',
      bytes: jsonFile({
        schema: 'bundle-items/1',
        selection: filters,
        items: chosen.items.map(({ captureId, leads: own }) => ({ evidence: captureId, leads: own.map(({ leadId }) => leadId) })),
        omitted: chosen.omitted.map(({ captureId, leads: own, why }) => ({
          evidence: captureId,
          leads: own.map(({ leadId }) => leadId),
          why,
        })),
      }),
    },
    ...extra.map((file) => ({ ...file, name: `data/${file.name}` })),
    ...bundleAuditLog(inCase.paths.folder, inCase.file),
  ];
}

/** The payload of a bundle that holds counts alone. */
export function statisticsPayload(leads: readonly Lead[]): readonly ZipEntry[] {
  return [{ name: 'data/statistics.csv', bytes: Buffer.from(countsToCsv(countLeads(leads))) }];
}

/** Leads as the two lists that every bundle with items has. */
export function leadLists(leads: readonly Lead[]): readonly ZipEntry[] {
  return [
    { name: 'data/leads.csv', bytes: () => Buffer.from([...leadsToCsv(leads, 'safe')].join('')) },
    { name: 'data/leads.jsonl', bytes: () => Buffer.from([...leadsToJsonl(leads)].join('')) },
  ];
}

/** An object as a JSON file that people read too. */
export function jsonFile(content: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(content, undefined, 1)}\n`);
}
