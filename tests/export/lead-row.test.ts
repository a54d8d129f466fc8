import { describe, expect, test } from 'vitest';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import { handle, read, type SampleAd } from '../diff/sample-ad.ts';
import { NOON, sampleLead } from '../diff/sample-lead.ts';

function row(ad: SampleAd, over: Parameters<typeof sampleLead>[2] = {}): ReturnType<typeof leadRow> {
  return leadRow(sampleLead(1, ad, over));
}

describe('leadRow()', () => {
  test('has the columns of the contract and no other', () => {
    expect(Object.keys(row({}))).toEqual(LEAD_COLUMNS);
    expect(new Set(LEAD_COLUMNS).size).toBe(39);
  });

  test('leaves empty what is not known', () => {
    const { title, aliases, ages_stated, city, location_text, posted_at, prices, phones, network_id, network_size, outcome, country } = row(
      {},
      { outcome: undefined, country: '' },
    );
    expect(
      [title, aliases, ages_stated, city, location_text, posted_at, prices, phones, network_id, network_size, outcome, country].join(''),
    ).toBe('');
  });

  test('writes times in UTC to the second', () => {
    expect(row({}, { firstSeenMs: NOON + 999 })).toMatchObject({ first_seen: '2026-01-05T12:00:00Z', captured_at: '2026-01-05T12:00:00Z' });
  });

  test.each([
    [{ amount: 150, currency: 'EUR', per: '60min' }, '150 EUR/60min'],
    [{ amount: 150, currency: 'EUR' }, '150 EUR'],
    [{ amount: 150, per: 'night' }, '150/night'],
    [{ amount: 200 }, '200'],
    [{ amount: 12.5, currency: 'USD', per: 'hour' }, '12.5 USD/hour'],
    [{ amount: 1_500_000, currency: 'IDR', per: '2h' }, '1500000 IDR/2h'],
  ] as const)('writes the price %j as %s', (price, text) => {
    expect(row({ prices: [price] }).prices).toBe(text);
  });

  test('joins lists with a bar, each value once, and keeps bars of values apart', () => {
    const cells = row({ aliases: ['Anna', 'Bella | Carla', 'Anna', ''], ages: [24, 22, 24], languages: ['nl', 'en'] });
    expect(cells).toMatchObject({ aliases: 'Anna | Bella / Carla', ages_stated: '24 | 22', languages: 'nl | en' });
  });

  test('puts every handle in its column, numbers in phones too', () => {
    const cells = row({
      handles: [
        handle('phone', '+31612345678'),
        handle('whatsapp', '+31612345678'),
        handle('signal', '+4930231250'),
        handle('telegram', 'invite:abc'),
        handle('email', 'a@ads.test'),
        handle('instagram', 'anna'),
        handle('btc', 'bc1qtest'),
        handle('iban', 'NL00TEST'),
        handle('url', 'https://own.test/'),
      ],
    });
    expect(cells).toMatchObject({
      phones: '+31612345678 | +4930231250',
      whatsapp: '+31612345678',
      other_messengers: 'signal:+4930231250',
      telegram: 'invite:abc',
      emails: 'a@ads.test',
      social: 'instagram:anna',
      crypto: 'btc:bc1qtest',
      payment: 'iban:NL00TEST',
      other_handles: 'url:https://own.test/',
    });
  });

  test('leaves stop handles out, of the word on obfuscation too', () => {
    expect(row({ handles: [handle('phone', '+31612345678', { stop: true, obfuscated: true })] })).toMatchObject({
      phones: '',
      obfuscated: 'no',
    });
    expect(row({ handles: [handle('phone', '+31612345678', { obfuscated: true })] }).obfuscated).toBe('yes');
  });

  test('takes the place as stated', () => {
    const place = { text: 'Gent centrum', city: 'Ghent', country: 'BE' };
    const job = { accommodation: 'yes', travelPaid: 'no', employer: read('Farm BV') } as const;
    expect(row({ place, job }, { country: 'BE' })).toMatchObject({ city: 'Ghent', location_text: 'Gent centrum', country: 'BE' });
  });
});
