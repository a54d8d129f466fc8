import { describe, expect, test } from 'vitest';
import { viewOf } from './view-of.ts';

const AD = '<h1>Studio in the centre</h1><p>A quiet room, call any day.</p>';
const place = (country: string, type = 'Person'): string =>
  `<script type="application/ld+json">{"@type":"${type}","address":{"@type":"PostalAddress","addressCountry":"${country}"}}</script>`;

describe('the countries of a page whose target names none', () => {
  test.each([
    ['https://site.test/1', place('AT'), ['AT']],
    ['https://site.de/1', place('at'), ['AT', 'DE']],
    ['https://site.test/1', place('AT') + place('NL', 'Organization'), ['AT']],
    ['https://site.test/1', place('AT') + place('CH'), []],
    ['https://site.test/1', '<meta name="geo.region" content="BE-VAN">', ['BE']],
    ['https://site.co.uk/1', '', ['GB']],
    ['https://site.test/1', '', []],
  ])('%s %s', (url, head, countries) => expect(viewOf(head + AD, { url }).context.countries).toEqual(countries));

  test.each([
    ['pt-BR', ['BR']],
    ['zh_Hant_TW', ['TW']],
    ['en-US', []],
    ['pt', []],
  ])('the language %s', (lang, countries) =>
    expect(viewOf(`<html lang="${lang}"><body>${AD}</body></html>`).context.countries).toEqual(countries),
  );

  test('what the target names counts alone', () =>
    expect(viewOf(place('AT') + AD, { url: 'https://site.de/1', target: { hints: { countries: ['CZ'] } } }).context.countries).toEqual([
      'CZ',
    ]));

  test('dates are read as that country writes them', () => {
    expect(viewOf(place('US') + AD).context.dateOrder).toBe('MDY');
    expect(viewOf(place('FR') + AD).context.dateOrder).toBe('DMY');
  });
});

describe('the languages of a page', () => {
  const greek = '<h1>Μασάζ στην Πτολεμαΐδα</h1><p>Καλέστε μας όλη την ημέρα για ραντεβού στο κέντρο της πόλης.</p>';

  test.each([
    ['<html lang="en-gb">', greek, ['el', 'en']],
    ['<html lang="el">', greek, ['el']],
    ['<html>', greek, ['el']],
    ['<html lang="fr">', '<h1>Anna</h1>', ['fr']],
  ])('%s %s', (html, body, languages) => expect(viewOf(`${html}<body>${body}</body></html>`).context.languages).toEqual(languages));
});
