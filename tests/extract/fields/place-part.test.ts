import { describe, expect, test } from 'vitest';
import { placePart } from '../../../src/extract/fields/place-part.ts';

describe('placePart()', () => {
  test.each([
    ['Ищу попутчика, Милан', 'Milan', 'Милан'],
    ['Вечерняя работа, Милан, сначала прочтите', 'Milan', 'Милан'],
    ['Massage | Antwerpen', 'Antwerp', 'Antwerpen'],
  ])('reads the part that is a city: %s', (title, city, raw) => {
    const place = placePart(title);
    expect(place?.value.city).toBe(city);
    expect(title.slice(place?.start, place?.end)).toBe(raw);
  });

  test.each(['Милан', 'Anna, 24', 'Quiet evening with Paris, only today', 'Kamer te huur, rustig'])(
    'reads none where no part is a city: %s',
    (title) => {
      expect(placePart(title)).toBeUndefined();
    },
  );
});
