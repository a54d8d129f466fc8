import { describe, expect, test } from 'vitest';
import { readSeller } from '../../../src/extract/fields/read-seller.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function sellerIn(text: string, more: Partial<TextContext> = {}): string {
  const seller = readSeller(prepareText(text), contextOf(undefined, more));
  for (const read of [seller?.kind, seller?.name]) if (read !== undefined) expect(text.slice(read.start, read.end)).toBe(read.raw);
  return [seller?.kind?.value, seller?.name?.value].filter((part) => part !== undefined).join(' | ');
}

describe('readSeller()', () => {
  test.each([
    'travel agency nearby',
    'worked for an advertising agency',
    'independent entrance, private parking',
    'you can work independently',
    'Owner: 0612345678',
    'Seller: seller@mail.test',
    'the owner of the flat',
    'شقة مستقلة',
    'samostatná kuchyně',
    'independent kitchen',
    'Agency fees may apply',
    'отдельный вход, без залога',
  ])('says nothing of: %s', (text) => {
    expect(sellerIn(text)).toBe('');
  });

  test.each([
    ['Independent escort, no agency', 'independent'],
    ['Choose one of our girls', 'agency'],
    ['not an escort agency', 'independent'],
    ['Agency: Example Ladies', 'agency | Example Ladies'],
    ['Agency: no', 'independent'],
    ['Seller: John Sample', 'John Sample'],
    ['Advertiser: Jan (member since 2019)', 'Jan'],
    ['onze dames staan klaar', 'agency'],
    ['Verkoper: Jan Voorbeeld', 'Jan Voorbeeld'],
    ['keine Agentur', 'independent'],
    ['unsere Damen', 'agency'],
    ['sans agence', 'independent'],
    ['nuestras chicas', 'agency'],
    ['soy independiente, sin agencias', 'independent'],
    ['as nossas meninas', 'agency'],
    ['ragazza indipendente', 'independent'],
    ['nasze dziewczyny', 'agency'],
    ['Sprzedawca: Jan Kowalski', 'Jan Kowalski'],
    ['fetele noastre', 'agency'],
    ['nem ügynökség', 'independent'],
    ['bez agentury', 'independent'],
    ['индивидуалка без посредников', 'independent'],
    ['не агентство', 'independent'],
    ['наши девушки', 'agency'],
    ['наші дівчата', 'agency'],
    ['sahibinden satılık', 'independent'],
    ['tanpa perantara', 'independent'],
    ['chính chủ cho thuê', 'independent'],
    ['非中介', 'independent'],
    ['بدون وسيط', 'independent'],
    ['รับงานเอง', 'independent'],
  ])('reads %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test('takes the girls of a family for no agency', () => {
    expect(sellerIn('Live-in nanny for our girls, 3 and 6', { category: 'recruitment' })).toBe('');
  });

  test('leaves open what is told both ways', () => {
    expect(sellerIn('independent escort, one of our girls')).toBe('');
  });
});
