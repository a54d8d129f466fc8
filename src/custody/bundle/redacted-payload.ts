import { makeWacz } from '../../bundle/make-wacz.ts';
import type { ZipEntry } from '../../bundle/zip-entries.ts';
import type { Lead } from '../../model/lead.ts';
import { redactLead } from '../../redact/redact-lead.ts';
import { redactedColumns } from '../../redact/redacted-columns.ts';
import type { BundleItems } from './bundle-items.ts';
import { jsonFile, leadLists } from './bundle-payload.ts';
import type { Redactor } from './make-redactor.ts';
import { redactItem } from './redact-item.ts';
import type { RedactedItem } from './redact-item.ts';
import type { CustodyCase } from '../retention/retention-items.ts';

/** The file of a redacted bundle that says what was taken out, and has a signature of its own. */
export const REDACTION_LOG = { file: 'data/redaction-log.json', signature: 'signature/redaction-log.sig' } as const;

/** What a redacted bundle is filled with. */
export interface RedactedContent {
  readonly leads: readonly Lead[];
  readonly chosen: BundleItems;
  readonly software: string;
  readonly redactor: Redactor;
}

/** The payload of a redacted bundle: derivatives in place of items, redacted lists, and the log of what was replaced, which is known once all of them are made. */
export function redactedPayload(inCase: CustodyCase, { leads, chosen, software, redactor }: RedactedContent): readonly ZipEntry[] {
  const { rules, pseudonyms } = redactor;
  const made: RedactedItem['log'][] = [];
  const hidden = (kind: string, id: string): string => (rules.contacts ? pseudonyms(kind, id) : id);
  const items = chosen.items.flatMap((item): readonly ZipEntry[] => {
    const name = `data/evidence/${hidden('item', item.captureId)}`;
    let record = '';
    return [
      {
        name: `${name}.wacz`,
        bytes: async () => {
          const redacted = await redactItem({ ...inCase, software }, item, redactor);
          made.push(redacted.log);
          ({ record } = redacted);
          return makeWacz(redacted.warc, { ...redacted, collection: `${inCase.file.id}, redacted`, software });
        },
      },
      { name: `${name}.json`, bytes: () => Buffer.from(record) },
    ];
  });
  const redactText = (text: string): string => redactor.text(text).text;
  return [
    ...items,
    ...leadLists(leads.map((lead) => redactLead(lead, { rules, pseudonyms, redactText }))),
    {
      name: REDACTION_LOG.file,
      bytes: () =>
        jsonFile({
          schema: 'redaction-log/1',
          profile: rules.profile,
          places: 'start and end count UTF-16 units of the visible text of the original page',
          columns: redactedColumns(rules),
          items: made,
          omitted: chosen.omitted.map(({ captureId, leads: own, why }) => ({
            evidence: hidden('item', captureId),
            leads: own.map(({ leadId }) => hidden('lead', leadId)),
            why,
          })),
        }),
    },
  ];
}
