import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/ad.ts';
import { measureDay } from '../../src/score/measure-day.ts';
import type { ScorableAd } from '../../src/score/scorable-ad.ts';
import { DEFAULT_SCORING } from '../../src/score/scoring-settings.ts';
import { handle } from '../diff/sample-ad.ts';
import { dayMs, scorable } from './sample-scorable.ts';
import type { SampleScorable } from './sample-scorable.ts';

const PHONE = handle('phone', '+31612345678');
const OTHER = handle('phone', '+31687654321');
const WALLET = handle('btc', 'bc1qexample');

/** Which ads (by their place) an indicator hits. */
function hitBy(id: string, samples: readonly SampleScorable[]): number[] {
  const ads = samples.map((sample, at) => scorable(at + 1, sample));
  return hits(id, ads);
}
function hits(id: string, ads: readonly ScorableAd[]): number[] {
  const found = measureDay(ads, DEFAULT_SCORING);
  return ads.flatMap(({ leadId }, at) => (found.get(leadId)?.some((hit) => hit.id === id) ? [at] : []));
}
const city = (name: string): Place => ({ text: name, city: name });

describe('N-MULTI-NAME', () => {
  test.each<[string, readonly SampleScorable[], readonly number[]]>([
    [
      'one phone, two names',
      [
        { aliases: ['Anna'], handles: [PHONE] },
        { aliases: ['Bella'], handles: [PHONE] },
      ],
      [0, 1],
    ],
    [
      'one number by phone and by messenger',
      [
        { aliases: ['Anna'], handles: [PHONE] },
        { aliases: ['Bella'], handles: [handle('whatsapp', PHONE.value)] },
      ],
      [0, 1],
    ],
    [
      'one name spelled in two ways',
      [
        { aliases: ['Anna'], handles: [PHONE] },
        { aliases: ['ÁNNA K.'], handles: [PHONE] },
      ],
      [],
    ],
    [
      'two names in one ad, one of them in the other',
      [
        { aliases: ['Anna', 'Bella'], handles: [PHONE] },
        { aliases: ['Bella'], handles: [PHONE] },
      ],
      [],
    ],
    [
      'two phones',
      [
        { aliases: ['Anna'], handles: [PHONE] },
        { aliases: ['Bella'], handles: [OTHER] },
      ],
      [],
    ],
    [
      'a stop handle',
      [
        { aliases: ['Anna'], handles: [{ ...PHONE, stop: true }] },
        { aliases: ['Bella'], handles: [{ ...PHONE, stop: true }] },
      ],
      [],
    ],
    [
      'a premium line',
      [
        { aliases: ['Anna'], handles: [{ ...PHONE, confidence: 0.1 }] },
        { aliases: ['Bella'], handles: [{ ...PHONE, confidence: 0.1 }] },
      ],
      [],
    ],
    [
      'a web address',
      [
        { aliases: ['Anna'], handles: [handle('url', 'shop.test')] },
        { aliases: ['Bella'], handles: [handle('url', 'shop.test')] },
      ],
      [],
    ],
    [
      'ages four years apart',
      [
        { ages: [20], handles: [PHONE] },
        { ages: [24], handles: [PHONE] },
      ],
      [0, 1],
    ],
    [
      'ages three years apart',
      [
        { ages: [20], handles: [PHONE] },
        { ages: [23], handles: [PHONE] },
      ],
      [],
    ],
    [
      'an ad of two persons',
      [
        { ages: [20, 28], handles: [PHONE] },
        { ages: [28], handles: [PHONE] },
      ],
      [],
    ],
    [
      'recruiters of one firm',
      [
        { category: 'recruitment', aliases: ['Anna'], handles: [PHONE] },
        { category: 'recruitment', aliases: ['Bella'], handles: [PHONE] },
      ],
      [],
    ],
  ])('%s', (_, samples, expected) => {
    expect(hitBy('N-MULTI-NAME', samples)).toEqual(expected);
  });

  test('tells the names, never the number', () => {
    const ads = ['Anna', 'Bella'].map((alias, at) => scorable(at, { aliases: [alias], handles: [PHONE] }));
    const [hit] = measureDay(ads, DEFAULT_SCORING).get(ads[0]?.leadId ?? '') ?? [];
    expect(hit?.detail).toBe('one phone number in 2 ads under the names anna, bella');
  });
});

describe('N-MULTI-PLACE and N-MULTI-COUNTRY', () => {
  const tour = (names: readonly string[], days: readonly number[]): SampleScorable[] =>
    ['Gent', 'Breda', 'Köln'].map((place, at) => ({
      place: city(place),
      aliases: [names[at % names.length] ?? ''],
      handles: [PHONE],
      readAtMs: dayMs(days[at] ?? 100),
      country: ['BE', 'NL', 'DE'][at] ?? '',
    }));
  test.each([
    ['three cities, two names, one week', tour(['Anna', 'Bella'], [100, 103, 107]), [0, 1, 2], [0, 1, 2]],
    ['one name on tour', tour(['Anna'], [100, 101, 102]), [], []],
    ['over two weeks: the country counts, the cities do not', tour(['Anna', 'Bella'], [100, 107, 114]), [], [0, 1, 2]],
    ['two months before', tour(['Anna', 'Bella'], [40, 100, 40]), [], []],
  ])('%s', (_, samples, places, countries) => {
    expect(hitBy('N-MULTI-PLACE', samples)).toEqual(places);
    expect(hitBy('N-MULTI-COUNTRY', samples)).toEqual(countries);
  });
});

describe('N-ACCOUNTS', () => {
  test.each<[string, readonly SampleScorable[], readonly number[]]>([
    [
      'one phone on two accounts',
      [
        { seller: 'a', handles: [PHONE] },
        { seller: 'b', handles: [PHONE] },
      ],
      [0, 1],
    ],
    [
      'one phone on accounts of two sites',
      [
        { seller: 'a', handles: [PHONE] },
        { target: 'site-b', seller: 'b', handles: [PHONE] },
      ],
      [],
    ],
    [
      'two phones on one account',
      [
        { seller: 'a', handles: [PHONE] },
        { seller: 'A', handles: [OTHER] },
      ],
      [0, 1],
    ],
    [
      'two phones, both in every ad',
      [
        { seller: 'a', handles: [PHONE, OTHER] },
        { seller: 'a', handles: [OTHER, PHONE] },
      ],
      [],
    ],
    ['no seller told', [{ handles: [PHONE] }, { handles: [PHONE] }], []],
  ])('%s', (_, samples, expected) => {
    expect(hitBy('N-ACCOUNTS', samples)).toEqual(expected);
  });
});

describe('N-OBFUSC, N-CROSSMARKET, N-CONFLICT, N-WALLET', () => {
  test.each<[string, string, readonly SampleScorable[], readonly number[]]>([
    ['a disguised phone', 'N-OBFUSC', [{ handles: [{ ...PHONE, obfuscated: true }] }, { handles: [PHONE] }], [0]],
    ['a spelled e-mail address', 'N-OBFUSC', [{ handles: [handle('email', 'a@ads.test', { obfuscated: true })] }], []],
    ['a job and a sex ad', 'N-CROSSMARKET', [{ category: 'recruitment', handles: [PHONE] }, { handles: [PHONE] }], [0, 1]],
    [
      'a room and a job',
      'N-CROSSMARKET',
      [
        { category: 'recruitment', handles: [PHONE] },
        { category: 'housing', handles: [PHONE] },
      ],
      [],
    ],
    ['a market stall and a sex ad', 'N-CROSSMARKET', [{ category: 'marketplace', handles: [PHONE] }, { handles: [PHONE] }], []],
    [
      'one name with two ages',
      'N-CONFLICT',
      [
        { aliases: ['Anna'], ages: [20], handles: [PHONE] },
        { aliases: ['anna'], ages: [29], handles: [PHONE] },
      ],
      [0, 1],
    ],
    [
      'two names with two ages',
      'N-CONFLICT',
      [
        { aliases: ['Anna'], ages: [20], handles: [PHONE] },
        { aliases: ['Bella'], ages: [29], handles: [PHONE] },
      ],
      [],
    ],
    [
      'one wallet, two names',
      'N-WALLET',
      [
        { aliases: ['Anna'], handles: [WALLET] },
        { aliases: ['Bella'], handles: [WALLET] },
      ],
      [0, 1],
    ],
    ['one wallet, no names', 'N-WALLET', [{ handles: [WALLET] }, { handles: [WALLET] }], []],
    [
      'one phone is no wallet',
      'N-WALLET',
      [
        { aliases: ['Anna'], handles: [PHONE] },
        { aliases: ['Bella'], handles: [PHONE] },
      ],
      [],
    ],
  ])('%s: %s', (_, id, samples, expected) => {
    expect(hitBy(id, samples)).toEqual(expected);
  });
});

describe('N-LOWPRICE and N-HIGHSALARY', () => {
  const hourly = (amount: number, place = 'Gent'): SampleScorable => ({
    place: city(place),
    prices: [{ amount, currency: 'EUR', per: '60min' }],
  });
  const market = (count: number): SampleScorable[] => Array.from({ length: count }, (_, at) => hourly(140 + (at % 5) * 10));
  test.each<[string, readonly SampleScorable[], readonly number[]]>([
    ['far below the others of the city', [...market(19), hourly(40)], [19]],
    ['a little below', [...market(19), hourly(135)], []],
    ['too few ads', [...market(18), hourly(40)], []],
    ['another city', [...market(19), hourly(40, 'Breda')], []],
    ['all prices the same', Array.from({ length: 20 }, (_, at) => hourly(at === 0 ? 149 : 150)), []],
    ['another currency', [...market(19), { place: city('Gent'), prices: [{ amount: 40, currency: 'HUF', per: '60min' }] }], []],
  ])('a price %s', (_, samples, expected) => {
    expect(hitBy('N-LOWPRICE', samples)).toEqual(expected);
  });

  const pay = (amount: number, per: 'month' | 'hour' = 'month'): SampleScorable => ({
    category: 'recruitment',
    prices: [{ amount, currency: 'EUR', per }],
  });
  const jobs = Array.from({ length: 19 }, () => pay(2_000));
  test.each<[string, readonly SampleScorable[], readonly number[]]>([
    ['three times and more', [...jobs, pay(6_001)], [19]],
    ['three times', [...jobs, pay(6_000)], []],
    ['by the hour', [...jobs, pay(40, 'hour')], [19]],
    ['too few', [...jobs.slice(1), pay(9_000)], []],
  ])('pay: %s', (_, samples, expected) => {
    expect(hitBy('N-HIGHSALARY', samples)).toEqual(expected);
  });
});

describe('N-NOCOMPANY', () => {
  const job: SampleScorable = {
    category: 'recruitment',
    hints: ['PL'],
    place: { text: 'Dubai', country: 'AE' },
    handles: [PHONE],
    job: { accommodation: 'yes', travelPaid: 'yes' },
  };
  test.each<[string, SampleScorable, boolean]>([
    ['job abroad, phone only', job, true],
    ['job at home', { ...job, place: { text: 'Gdynia', country: 'PL' } }, false],
    [
      'employer named',
      {
        ...job,
        job: {
          accommodation: 'yes',
          travelPaid: 'yes',
          employer: { value: 'Firm', raw: 'Firm', start: 0, end: 4, where: 'text', by: 'test@1' },
        },
      },
      false,
    ],
    ['e-mail address beside', { ...job, handles: [PHONE, handle('email', 'hr@firm.test')] }, false],
    ['no contact', { ...job, handles: [] }, false],
    ['escort ad', { ...job, category: 'escort' }, false],
    ['countries of the site not known', { ...job, hints: [] }, false],
  ])('%s', (_, sample, expected) => {
    expect(hitBy('N-NOCOMPANY', [sample])).toEqual(expected ? [0] : []);
  });
});

describe('N-FOREIGNPHONE', () => {
  test.each<[string, SampleScorable, boolean]>([
    ['number of another country', { hints: ['RO', 'DE'], handles: [PHONE] }, true],
    ['number of one of the countries', { hints: ['RO', 'NL'], handles: [PHONE] }, false],
    ['shared calling code', { hints: ['CA'], handles: [handle('phone', '+12015550123')] }, false],
    ['no hints', { handles: [PHONE] }, false],
    ['unknown hint', { hints: ['QQ'], handles: [PHONE] }, false],
  ])('%s', (_, sample, expected) => {
    expect(hitBy('N-FOREIGNPHONE', [sample])).toEqual(expected ? [0] : []);
  });
});

describe('N-POSTRATE', () => {
  const others = (count: number): ScorableAd[] =>
    Array.from({ length: count }, (_, at) => scorable(at + 100, { handles: [handle('telegram', `name${at}`)] }));
  test('hits the contact that posts more than 99 of 100, where it posts much', () => {
    const bulk = (count: number) => Array.from({ length: count }, (_, at) => scorable(at, { handles: [PHONE] }));
    expect(hits('N-POSTRATE', [...bulk(20), ...others(120)])).toHaveLength(20);
    expect(hits('N-POSTRATE', [...bulk(19), ...others(120)])).toEqual([]);
    expect(hits('N-POSTRATE', [...bulk(20), ...others(50)])).toEqual([]);
  });
});
