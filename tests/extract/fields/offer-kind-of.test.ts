import { describe, expect, test } from 'vitest';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { offerKindOf } from '../../../src/extract/fields/read-offer-fields.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { Category } from '../../../src/model/category.ts';
import { contextOf } from './text-context.ts';

function kindOf(text: string, category?: Category): string | undefined {
  const languages = detectLanguages(text, []);
  return offerKindOf(prepareText(text), contextOf(undefined, { languages, ...(category === undefined ? {} : { category }) }));
}

describe('offerKindOf()', () => {
  test.each([
    ['Single room to let in Leeds, £450 per month, deposit £450', 'housing'],
    ['Zimmer in WG frei, 14 qm, 390 € warm', 'housing'],
    ['Сдам комнату девушке, 15 000 руб в месяц', 'housing'],
    ['Selling used bike, good condition, collection only', 'market'],
    ['Marke: Example\nZustand: gebraucht\nVersand: 4,99 €', 'market'],
    ['Se vende mesa, poco uso, no hago envíos', 'market'],
    ['Sweet lady, private apartment, incall and outcall, 150 per hour', undefined],
    ['Massage in my flat, room with shower, £80', undefined],
    ['Selling my kidney, blood type O, healthy, 40000', undefined],
    ['Looking for a room to rent, up to 400 a month', undefined],
    ['We rented an office, 20 m2', undefined],
    ['Concert tonight, doors at 8, tickets 15 €', undefined],
  ])('where the category does not tell, the text does: %s', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
    expect(kindOf(text, 'messenger')).toBe(expected);
    expect(kindOf(text, 'escort')).toBeUndefined();
  });
});
