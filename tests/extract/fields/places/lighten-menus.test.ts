import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../../src/extract/fields/read-place.ts';
import { contextOf } from '../text-context.ts';

describe('lightenMenus()', () => {
  test('lets the places of a menu weigh less than one of the ad', () => {
    const text = 'Алматы | Астана | Шымкент | Караганда\nАйгерим, 26. Караганда, апартаменты';
    expect(readPlace(text, contextOf('KZ'))?.value.city).toBe('Karagandy');
  });

  test('keeps them where nothing else is named', () => {
    expect(readPlace('Zwolle | Deventer | Almelo', contextOf('NL'))?.value.country).toBe('NL');
  });
});
