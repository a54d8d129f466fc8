import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

function phones(lang: string, inside: string, country?: string): string[] {
  const html = `<!doctype html><html lang="${lang}"><head><title>Anna</title></head><body><main><h1>Anna</h1>${inside}</main></body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site.test/ad/12345', ...(country === undefined ? {} : { country }) });
  return handles.filter(({ kind, stop }) => kind === 'phone' && !stop).map(({ value }) => value);
}

describe('readAdHandles()', () => {
  test('reads a number in a link as the text would be read, where neither tells its country', () => {
    const text = '<p>Coucou messieurs, je suis de passage et je vous reçois dans un appartement propre.</p>';
    expect(phones('fr', `${text}<a href="tel:0639984417">Appeler</a>`)).toEqual(['+33639984417']);
    expect(phones('fr', `${text}<a href="tel:0479123456">Appeler</a>`, 'BE')).toEqual(['+32479123456']);
    expect(phones('fr', `${text}<a href="tel:0000000000">Appeler</a>`)).toEqual([]);
  });
});
