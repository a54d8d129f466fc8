import { parseActionDay } from '../../src/model/action-day.ts';
import type { Lead } from '../../src/model/lead.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { type SampleAd, sampleAd } from './sample-ad.ts';

/** Noon of the first action day of every test, UTC. */
export const NOON: number = Date.UTC(2026, 0, 5, 12);

/** An invented lead; `id` is a small number, `over` is laid over everything else. */
export function sampleLead(id: number, ad: SampleAd = {}, over: Partial<Lead> = {}): Lead {
  const day = parseActionDay('2026-01-05');
  if (!day) throw new Error('not an action day');
  return {
    leadId: `lead-${id.toString(16).padStart(16, '0')}`,
    day,
    change: 'new',
    changedFields: [],
    targetId: 'ads-test',
    category: 'escort',
    country: 'NL',
    ad: sampleAd({ url: `https://ads.test/ad/${id}`, ...ad }),
    indicators: [],
    priority: 'none',
    reasons: [],
    firstSeenMs: NOON,
    lastSeenMs: NOON,
    outcome: 'ok',
    triageStatus: '',
    capture: { id: `cap-${'0'.repeat(20)}`, bodySha256: sha256(`body ${id}`), via: 'http', receivedAtMs: NOON },
    ...over,
  };
}
