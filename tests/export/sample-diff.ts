import { compareActionDays } from '../../src/diff/diff-action-days.ts';
import type { DiffInput } from '../../src/export/changed-lead.ts';
import { handle } from '../diff/sample-ad.ts';
import { NOON, sampleLead } from '../diff/sample-lead.ts';

const NEXT_DAY = { change: 'seen', lastSeenMs: NOON + 86_400_000 } as const;

/** A difference between two invented action days: one ad changed in two fields, one gone, one new, one the same. */
export function sampleDiff(): DiffInput {
  const a = [sampleLead(1, { title: 'Anna', handles: [handle('phone', '+31612345678')] }), sampleLead(2, { title: '=1+1' }), sampleLead(4)];
  const b = [
    sampleLead(1, { title: 'Anna\u001B[2J\u202E', handles: [handle('phone', '+4930231250')] }, NEXT_DAY),
    sampleLead(3, { title: '安娜 😀' }, { ...NEXT_DAY, firstSeenMs: NOON + 86_400_000 }),
    sampleLead(4, {}, NEXT_DAY),
  ];
  return { fromDay: '2026-01-05', toDay: '2026-01-06', ...compareActionDays(a, b) };
}
