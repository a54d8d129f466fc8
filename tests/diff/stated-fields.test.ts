import { describe, expect, test } from 'vitest';
import { changedFields } from '../../src/diff/changed-fields.ts';
import { comparedFields } from '../../src/diff/compared-fields.ts';
import type { JobFields } from '../../src/model/ad.ts';
import type { Read } from '../../src/model/provenance.ts';
import { sampleAd } from './sample-ad.ts';
import type { SampleAd } from './sample-ad.ts';

type Stated = NonNullable<SampleAd['stated']>;

/** A value beside the ad's own text: in a table of the page, in structured data. */
const beside = <T>(value: T, raw = String(value)): Read<T> => ({ value, where: 'structured', start: 0, end: 0, raw, by: 'test@1' });
/** A value in the ad's own text. */
const own = <T>(value: T, raw = String(value)): Read<T> => ({ ...beside(value, raw), where: 'text', start: 2, end: 5 });

const job = (more: Partial<JobFields>): SampleAd => ({ job: { accommodation: 'not-stated', travelPaid: 'not-stated', ...more } });
const market = (more: Partial<NonNullable<Stated['market']>>): SampleAd => ({ stated: { market: { shipping: 'not-stated', ...more } } });
const housing = (more: Partial<NonNullable<Stated['housing']>>): SampleAd => ({
  stated: { housing: { furnished: 'not-stated', tenants: [], ...more } },
});
const stop = (text: string, from: string, raw = `${text} ${from}`) => beside({ place: { text }, from }, raw);

/** One field each, told, told otherwise; three-valued statements stand in the text, so that differs with them. */
const CHANGES: readonly (readonly [field: string, before: SampleAd, after: SampleAd])[] = [
  ['tours', { stated: { tours: [stop('Gent', '2026-01-05')] } }, { stated: { tours: [stop('Brugge', '2026-01-05')] } }],
  ['languages_spoken', { stated: { languagesSpoken: [beside('ro')] } }, { stated: { languagesSpoken: [beside('ro'), beside('en')] } }],
  ['nationality_claims', { stated: { nationalityClaims: [beside('RO')] } }, { stated: { nationalityClaims: [beside('IT')] } }],
  ['seller_kind', { stated: { seller: { kind: beside('agency') } } }, { stated: { seller: { kind: beside('independent') } } }],
  ['seller', { stated: { seller: { name: beside('Oak') } } }, { stated: { seller: { name: beside('Elm') } } }],
  ['employer_number', job({ employerNumber: beside('84736251') }), job({ employerNumber: beside('84736252') })],
  ['pay', job({ pay: beside({ amount: 9, currency: 'EUR' }) }), job({ pay: beside({ amount: 10, currency: 'EUR' }) })],
  ['pay_to', job({ payTo: beside({ amount: 9 }) }), job({ payTo: beside({ amount: 10 }) })],
  ['destination', job({ destination: beside({ text: 'Gent' }) }), job({ destination: beside({ text: 'Brugge' }) })],
  ['languages_wanted', job({ languagesWanted: [beside('en')] }), job({ languagesWanted: [] })],
  ['condition', market({ condition: beside('new') }), market({ condition: beside('used') })],
  ['brand', market({ brand: beside('Oak') }), market({ brand: beside('Elm') })],
  ['model', market({ model: beside('X1') }), market({ model: beside('X2') })],
  ['quantity', market({ quantity: beside(1) }), market({ quantity: beside(2) })],
  ['item_location', market({ itemLocation: beside('Gent') }), market({ itemLocation: beside('Brugge') })],
  ['rooms', housing({ rooms: beside(2) }), housing({ rooms: beside(3) })],
  ['area_m2', housing({ areaM2: beside(20) }), housing({ areaM2: beside(21) })],
  ['rent', housing({ rent: beside({ amount: 500 }) }), housing({ rent: beside({ amount: 600 }) })],
  ['deposit', housing({ deposit: beside({ amount: 500 }) }), housing({ deposit: beside({ amount: 600 }) })],
  ['available_from', housing({ availableFrom: beside('2026-01-05') }), housing({ availableFrom: beside('2026-01-06') })],
  ['tenants', housing({ tenants: [beside('women')] }), housing({ tenants: [beside('women'), beside('workers')] })],
];

/** Statements of three values, of which the text must differ. */
const STATEMENTS: readonly (readonly [field: string, before: SampleAd, after: SampleAd])[] = [
  ['documents_asked', job({ documentsAsked: 'not-stated' }), job({ documentsAsked: 'yes' })],
  ['experience_asked', job({ experienceAsked: 'yes' }), job({ experienceAsked: 'no' })],
  ['language_asked', job({ languageAsked: 'no' }), job({ languageAsked: 'not-stated' })],
  ['shipping', market({ shipping: 'no' }), market({ shipping: 'yes' })],
  ['furnished', housing({ furnished: 'yes' }), housing({})],
];

describe('statedFields()', () => {
  test.each(CHANGES)('sees another %s', (field, before, after) => {
    expect(changedFields(sampleAd(before), sampleAd(after))).toEqual([field]);
    expect(changedFields(sampleAd(after), sampleAd(before))).toEqual([field]);
    expect(changedFields(sampleAd(before), sampleAd(before))).toEqual([]);
  });

  test.each(STATEMENTS)('sees another %s, with the words that state it', (field, before, after) => {
    const differs = changedFields(sampleAd({ ...before, text: 'As it was.' }), sampleAd({ ...after, text: 'As it is.' }));
    expect(differs).toEqual(['text', field]);
  });

  test('each field that is compared has its row here or in the tests of the fields before', () => {
    const names = comparedFields(sampleAd()).map(({ field }) => field);
    const tested = new Set([...CHANGES, ...STATEMENTS].map(([field]) => field));
    expect(names.slice(names.indexOf('tours')).filter((field) => !tested.has(field))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('what a later version reads in the same text is no change of the ad; with another text it is told', () => {
    const stated: Stated = { languagesSpoken: [own('en')], seller: { kind: own('agency') }, nationalityClaims: [own('RO')] };
    const asked: SampleAd = { stated: { ...stated, housing: { furnished: 'yes', tenants: [own('women')], rooms: own(2) } } };
    expect(changedFields(sampleAd(), sampleAd(asked))).toEqual([]);
    expect(changedFields(sampleAd(asked), sampleAd())).toEqual([]);
    expect(changedFields(sampleAd({ text: 'Quiet place.' }), sampleAd({ ...asked, text: 'Quiet places.' }))).toEqual([
      'text',
      'languages_spoken',
      'nationality_claims',
      'seller_kind',
      'rooms',
      'furnished',
      'tenants',
    ]);
  });

  test('the same words on another day are the same stay and the same day of moving in', () => {
    const on = (day: string): SampleAd => ({
      text: `Text of ${day}.`,
      stated: {
        tours: [beside({ place: { text: 'Gent' }, from: day }, 'Gent from  today')],
        housing: { furnished: 'not-stated', tenants: [], availableFrom: beside(day, 'Now') },
      },
    });
    expect(changedFields(sampleAd(on('2026-01-05')), sampleAd(on('2026-01-06')))).toEqual(['text']);
  });

  test('shows what a stay and a price are, not how they were written', () => {
    const shown = new Map(
      comparedFields(
        sampleAd({
          stated: {
            tours: [beside({ place: { text: 'gent', city: 'Ghent', country: 'BE' }, from: '2026-01-05', to: '2026-01-08' }, '5-8/1 gent')],
            housing: { furnished: 'no', tenants: [], rent: beside({ amount: 500, currency: 'EUR', per: 'month' }) },
          },
        }),
      ).map((field) => [field.field, field.shown]),
    );
    expect(shown.get('tours')).toEqual(['gent, Ghent, BE, 2026-01-05..2026-01-08']);
    expect(shown.get('rent')).toEqual(['500 EUR/month']);
    expect(shown.get('furnished')).toEqual(['no']);
  });
});
