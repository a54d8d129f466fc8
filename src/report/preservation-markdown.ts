import { cellText, markdownTable } from './markdown-table.ts';
import type { PreservationWorksheet, PreservedService } from './preservation-worksheet.ts';

/** The worksheet as a Markdown document: a page a service, with what a person must still find out and decide left open. */
export function preservationMarkdown(sheet: PreservationWorksheet): string {
  const head = [
    ['case', sheet.case],
    ['authority', sheet.authorised_by ?? 'not stated'],
    ['reference', sheet.reference ?? 'not stated'],
    ['legal basis', sheet.legal_basis],
    ['jurisdiction', sheet.jurisdiction ?? 'not stated'],
    ['operator', sheet.operator],
    ['action day', sheet.action_day],
    ['written', sheet.written_at],
    ['head of the audit log', sheet.audit_head],
  ];
  return `# Preservation worksheet

What may be lost if nobody asks for its preservation, by service: a draft for whoever may order it, not an order, and sent nowhere. Who runs a service, where it can be served and what may be asked of it is for that person to find out. An identifier stands in an advertisement; whose it is this does not say.

${markdownTable(['what', 'value'], head)}
${sheet.services.map(serviceOf).join('\n')}
${sheet.without_provider} further handles (crypto-currencies, networks without a provider) are of nobody who could preserve anything.
`;
}

/** What a person fills in for each service. */
const OPEN = [
  'provider, its establishment or legal representative',
  'data to be preserved (subscriber, traffic, content)',
  'period',
  'until',
  'sent on, by',
  'answer',
];

function serviceOf({ service, identifiers }: PreservedService): string {
  const rows = identifiers.map((row) => [
    row.kind,
    row.identifier,
    row.first_seen,
    row.last_seen,
    row.leads.join(' '),
    row.captures.join(' '),
  ]);
  return `## ${cellText(service)}

${markdownTable(
  ['to be filled in', ''],
  OPEN.map((what) => [what, '']),
)}
${markdownTable(['kind', 'identifier', 'first seen', 'last seen', 'leads', 'captures'], rows)}`;
}
