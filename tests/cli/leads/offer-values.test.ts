import { describe, expect, test } from 'vitest';
import { offerValues } from '../../../src/cli/leads/offer-values.ts';
import type { AdFields } from '../../../src/model/ad.ts';
import type { Read } from '../../../src/model/provenance.ts';

const read = <T>(value: T): Read<T> => ({ value, where: 'text', start: 3, end: 7, raw: 'word', by: 'test@1' });
const NOTHING: AdFields = { aliases: [], ages: [], prices: [], other: [] };

describe('offerValues()', () => {
  test('gives nothing of an ad that says nothing', () => {
    expect(offerValues(NOTHING)).toEqual([]);
  });

  test('gives each value as text, with its own place', () => {
    const values = offerValues({
      ...NOTHING,
      tours: [read({ place: { text: 'Köln', city: 'Cologne', country: 'DE' }, from: '2025-03-12' })],
      nationalityClaims: [read('RO')],
      seller: { kind: read('agency') },
      job: { accommodation: 'yes', travelPaid: 'not-stated', pay: read({ amount: 12, currency: 'EUR', per: 'hour' }) },
      market: { shipping: 'no', quantity: read(6) },
      housing: { furnished: 'yes', tenants: [read('women')], areaM2: read(54.5) },
    });
    expect(values.map(([field, { value }]) => `${field}: ${value}`)).toEqual([
      'tour: Köln, Cologne, DE, 2025-03-12..',
      'nationality_claimed: RO',
      'seller_kind: agency',
      'pay: 12 EUR/hour',
      'quantity: 6',
      'area_m2: 54.5',
      'tenants: women',
    ]);
    expect(values.every(([, { start, end, raw }]) => start === 3 && end === 7 && raw === 'word')).toBe(true);
  });
});
