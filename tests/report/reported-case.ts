import type { CaseFile } from '../../src/model/case-file.ts';

/** The case that the reports of these tests tell of. */
export const REPORTED_CASE: CaseFile = {
  schema: 'case/1',
  id: 'case-1',
  purpose: 'Action week',
  regime: 'police',
  legalBasis: 'Code, section 1',
  operator: 'Unit X',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  retentionDays: 30,
  authority: {
    authorisedBy: 'Public prosecutor',
    reference: 'Order 2026-117',
    jurisdiction: 'NL',
    hosts: ['site-a.test'],
    media: 'none',
    contacts: ['Duty officer'],
  },
  createdAt: '2026-01-01T00:00:00.000Z',
  toolVersion: '1.2.3',
};
