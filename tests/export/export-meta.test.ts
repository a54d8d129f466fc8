import { describe, expect, test } from 'vitest';
import { exportMeta } from '../../src/export/export-meta.ts';

describe('exportMeta()', () => {
  const facts = {
    toolVersion: '0.1.0',
    format: 'csv',
    style: 'safe',
    file: 'leads.csv',
    sha256: 'ab'.repeat(32),
    sizeBytes: 10,
    rows: 3,
    actionDay: '2026-01-05',
    exportedAtMs: Date.UTC(2026, 0, 6),
  } as const;

  test('says what was written, when, and what a lead is not', () => {
    expect(exportMeta(facts)).toMatchObject({
      rows: 3,
      schema_version: 1,
      sha256: facts.sha256,
      exported_at: '2026-01-06T00:00:00.000Z',
      filter: null,
      audit_head: null,
    });
    expect((exportMeta(facts) as { statement: string }).statement).toMatch(/not a verdict.*Sex work can be lawful/);
  });

  test('RD-7: keeps the filter, the recipient, the legal basis and the head of the audit log', () => {
    expect(exportMeta({ ...facts, filter: 'priority=read', recipient: 'desk', legalBasis: 'Order 1', auditHead: 'cd' })).toMatchObject({
      filter: 'priority=read',
      recipient: 'desk',
      legal_basis: 'Order 1',
      audit_head: 'cd',
    });
  });
});
