import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

function contacts(inside: string, lang = 'fr'): string[] {
  const html = `<!doctype html><html lang="${lang}"><body><main><h1>Annonce</h1>${inside}</main></body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site.test/ad/12345' });
  return handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`);
}

describe('withLinkedNumbers()', () => {
  test.each([
    ['a messenger by number', '<a href="https://wa.me/33639984417">Écris-moi</a>', ['phone:+33639984417', 'whatsapp:+33639984417']],
    [
      'digits of the text that a link has with its country, and nothing across them',
      '<p>Départ le 05/12.</p><p>Tel: 01 23 45 67 89 <a href="https://wa.me/2250123456789">ici</a></p>',
      ['phone:+2250123456789', 'whatsapp:+2250123456789'],
    ],
    ['a zero inside the country', '<p>Tel. 06 39 98 44 17 <a href="tel:+32639984417">appel</a></p>', ['phone:+32639984417']],
    [
      'other digits stay what they are',
      '<p>Tel. 06 39 98 44 18 <a href="https://wa.me/33639984417">ici</a></p>',
      ['phone:+33639984418', 'phone:+33639984417', 'whatsapp:+33639984417'],
    ],
    [
      'a number that says its country',
      '<p>+33 6 39 98 44 17</p><a href="tel:+32639984417">x</a>',
      ['phone:+33639984417', 'phone:+32639984417'],
    ],
  ])('%s', (_, inside, expected) => {
    expect(contacts(inside).toSorted()).toEqual(expected.toSorted());
  });
});
