import type { Handle } from '../../src/model/handle.ts';
import type { Lead } from '../../src/model/lead.ts';
import type { Read } from '../../src/model/provenance.ts';
import type { Sha256 } from '../../src/model/sha256.ts';
import { parseActionDay } from '../../src/model/action-day.ts';

/** A value as if it had been read from a text. */
const read = <T>(value: T): Read<T> => ({ value, where: 'text', start: 0, end: 1, raw: 'x', by: 'test@1' });

/** A handle as if it had been read. */
export const handle = (kind: Handle['kind'], value: string, more: Partial<Handle> = {}): Handle => ({
  kind,
  value,
  confidence: 1,
  obfuscated: false,
  status: 'valid',
  stop: false,
  where: 'text',
  start: 0,
  end: 1,
  raw: value,
  by: 'test@1',
  ...more,
});

const day = parseActionDay('monday');

/** A lead of an invented site, as a test changes it. */
export function sampleLead(changes: Partial<Lead> = {}): Lead {
  if (day === undefined) throw new Error('no such day');
  return {
    leadId: 'lead-3f2a9c0d11e4b857',
    day,
    change: 'new',
    changedFields: [],
    targetId: 'site-a',
    category: 'escort',
    country: 'NL',
    ad: {
      url: 'https://site-a.test/ad/17',
      from: 'page',
      body: read('Anna, call +31 6 12345678'),
      languages: ['en'],
      fields: {
        title: read('Anna in Utrecht, 0612345678'),
        aliases: [read('Anna')],
        ages: [read(25)],
        prices: [read({ amount: 100, currency: 'EUR', per: '60min' })],
        place: read({ text: 'Utrecht, ask Anna', city: 'Utrecht' }),
        other: [],
      },
      handles: [handle('phone', '+31612345678'), handle('telegram', 'anna_rose99')],
      indicators: [],
      urgent: [],
    },
    indicators: ['SEX-TRUST'],
    priority: 'read',
    reasons: ['network: one number in 2 ads under the names Anna, Rosa'],
    firstSeenMs: 0,
    lastSeenMs: 0,
    outcome: 'ok',
    triageStatus: 'open',
    capture: { id: 'cap-0123456789abcdef0123', bodySha256: 'f'.repeat(64) as Sha256, via: 'http', receivedAtMs: 0 },
    ...changes,
  };
}
