import { describe, expect, test } from 'vitest';
import { triageCounts } from '../../../src/custody/assessment/triage-counts.ts';
import { decided, opened } from './sample-events.ts';

describe('triageCounts()', () => {
  test('WB-2: counts the leads of one person and one day, each by its last decision, each opening once', () => {
    const events = [
      decided('lead-1', { decision: 'relevant' }),
      decided('lead-1', { decision: 'unclear', note: 'second thought' }),
      decided('lead-2', { decision: 'handed-over' }),
      decided('lead-3', { by: 'Berta' }),
      decided('lead-4', { at: '2026-01-06T00:00:00.000Z' }),
      opened('lead-1'),
      opened('lead-1'),
      opened('lead-2', { by: 'Berta' }),
      opened('lead-3', { at: '2026-01-04T23:59:59.999Z' }),
    ];
    expect(triageCounts(events, { by: 'Anna', date: '2026-01-05' })).toEqual({
      decided: { relevant: 0, 'not-relevant': 0, unclear: 1, 'handed-over': 1 },
      opened: 1,
    });
  });
});
