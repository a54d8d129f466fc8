import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diffDocument } from '../../src/export/diff-document.ts';
import { diffJsonSchema } from '../../src/export/lead-json-schema.ts';
import { sampleDiff } from './sample-diff.ts';

describe('diffDocument()', () => {
  const document = JSON.parse(JSON.stringify(diffDocument(sampleDiff()))) as { rows: Record<string, unknown>[] };

  test('fits its JSON Schema, which refuses what it does not know', () => {
    const valid = new Ajv2020({ strict: true }).compile(diffJsonSchema());
    expect([valid(document), valid.errors]).toEqual([true, null]);
    expect(valid({ ...document, extra: 1 })).toBe(false);
    expect(valid({ ...document, rows: [{ ...document.rows[0], change: 'lost' }] })).toBe(false);
  });

  test('gives counts, changed fields with details, and the captures of both days', () => {
    expect(document).toMatchObject({
      from_day: '2026-01-05',
      counts: { new: 1, seen: 1, changed: 1, gone: 1, moved: 0, back: 0, unknown: 0 },
    });
    expect(document.rows[0]).toMatchObject({
      change: 'changed',
      changed_fields: ['title', 'phones'],
      before: { action_day: '2026-01-05' },
    });
    expect(document.rows[1]).toMatchObject({ change: 'gone', after: null, details: [] });
  });
});
