import { describe, expect, test } from 'vitest';
import { boxesOfOthers } from '../../../src/extract/ads/boxes-of-others.ts';
import { cardsOfPersons } from '../../../src/extract/ads/cards-of-persons.ts';
import { linesBesideAd } from '../../../src/extract/ads/lines-beside-ad.ts';
import { personsInLines } from '../../../src/extract/ads/persons-in-lines.ts';
import { saidByReaders } from '../../../src/extract/ads/said-by-readers.ts';
import { smallAds } from '../../../src/extract/ads/small-ads.ts';
import { titleOfPage } from '../../../src/extract/ads/title-of-page.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import type { PageDocument } from '../../../src/extract/document/page-document.ts';

const AD =
  '<div class="ad"><h1>Anna in Leeds</h1><p>New in town, relaxing evenings near the station, discretion is assured.</p><p>Call 07700 900123</p></div>';

function pageOf(body: string): PageDocument {
  return parseDocument(
    `<!doctype html><html><head><title>Anna in Leeds</title></head><body>${body}</body></html>`,
    'https://site-a.test/ad/4711',
  );
}

const textsOf = (document: PageDocument, elements: readonly { readonly textStart: number; readonly textEnd: number }[]): string[] =>
  elements.map(({ textStart, textEnd }) => document.text.slice(textStart, textEnd).replaceAll('\n', ' ').trim());

describe('boxesOfOthers()', () => {
  test.each([
    [
      'a heading of a word for which and a word for what',
      '<div><h4>Nye annoncer i Aalborg</h4><p>Nanna, 27, fra 1000,-</p><p>Ploy, 35, fra 500,-</p></div>',
    ],
    ['a phrase', '<div><b>Members also contacted</b><p>Busty Jo £80</p><p>Amelia £130</p></div>'],
    ['a label before bare lines', '<table><tr><td><b>Legújabb lányok</b><br>Dóri (25 év)<br>Zsuzsa (51 év)<br></td></tr></table>'],
    [
      'elements beside the heading on one line',
      '<div><h3>Rekommenderas för dig</h3><a>Hemstäd <b>1 900 kr</b></a> <a>Barnvakt <b>130 kr</b></a></div>',
    ],
    ['a name of the box', '<more-profiles><p>Lola from 200</p><p>Biggi from 100</p></more-profiles>'],
    ['a class in another language', '<div class="drugi"><p>Massage Plovdiv 50 EUR</p><p>Therapist 40 EUR</p></div>'],
    ['a script without blanks', '<div><h3>최근 본 업소</h3><li>다온 8만</li><li>미키 23</li></div>'],
  ])('finds %s', (_, box) => {
    const document = pageOf(AD + box);
    const found = textsOf(document, boxesOfOthers(document, titleOfPage(document)));
    expect(found.join(' ')).toBe(
      document.text
        .slice(document.text.indexOf('07700 900123') + 12)
        .replaceAll('\n', ' ')
        .trim(),
    );
  });

  test.each([
    ['the heading of the ad itself', '<div><h1>New girls, more models</h1><p>Call 07700 900123</p><p>Age 23</p></div>'],
    [
      'a line of the ad about its own',
      `<div><p>New girls every week</p><p>We are a house near the station with a garden, free parking and a bar, and look forward to seeing you soon.</p><p>07700 900123</p></div>`,
    ],
    ['what an hour costs', `${AD}<div><h3>More offers</h3><p>1 hour £100</p><p>2 hours £180</p></div>`],
    ['other contacts of the ad', `${AD}<ul class="other-contacts"><li>WhatsApp 07700 900124</li><li>Viber 07700 900125</li></ul>`],
    ['facts under a heading of the ad', `${AD}<div><h3>More about me</h3><p>Age 23</p><p>Height 170</p></div>`],
    ['a heading with nothing listed below it', `${AD}<div><h3>Other profiles</h3><p>none yet</p></div>`],
  ])('leaves %s', (_, body) => {
    const document = pageOf(body);
    expect(textsOf(document, boxesOfOthers(document, titleOfPage(document)))).toEqual([]);
  });
});

describe('cardsOfPersons()', () => {
  test.each([
    ['names with ages and prices', '<div><p>Victoria (31) kr 2500</p><p>Mona moden (50) kr 1500</p></div>', 2],
    [
      'names over ages',
      '<section><article><h4>Marcela</h4><p>26 · €150</p></article><article><h4>Aoife</h4><p>31 · €200/hr</p></article></section>',
      2,
    ],
    [
      'names and ages in attributes',
      '<div><i-card data-name="Jo" data-age="44">£80</i-card><i-card data-name="Kit" data-age="35">£100</i-card></div>',
      2,
    ],
    [
      'ages in years without a name',
      '<div><div>Venezolana sin prisas, 23 años, $1500</div><div>Madura Zapopan, 47 años, $700</div></div>',
      2,
    ],
    ['an ad and what stands below it', '<div><p>Divorciada, 52 anos, boa aparência</p><p>Respostas aqui</p></div>', 0],
    ['persons of whom the heading names one', '<ul><li>Anna (22) - size 8</li><li>Bea (25) - size 10</li></ul>', 0],
    ['prices by time', '<ul><li>30 min £80</li><li>Hour £140</li></ul>', 0],
    ['labelled facts', '<ul><li>Age 25</li><li>Weight 52</li><li>Dress 36</li></ul>', 0],
    ['labelled names', '<ul><li>Anna: 25</li><li>Mona: 31</li></ul>', 0],
    ['one other person', '<div><p>Victoria (31) kr 2500</p></div>', 0],
    ['places with numbers', '<ul><li>Bergen 42</li><li>Oslo 61</li></ul>', 0],
  ])('%s', (_, body, count) => {
    const document = pageOf(AD + body);
    expect(cardsOfPersons(document, titleOfPage(document))).toHaveLength(count);
  });

  test('are nobody else where the ad shows no contact besides', () => {
    const document = pageOf('<h1>House Rose</h1><p>Our ladies</p><div><p>Victoria (31) 0770 0900 123</p><p>Mona (50) £150</p></div>');
    expect(cardsOfPersons(document, titleOfPage(document))).toEqual([]);
  });
});

describe('linesBesideAd()', () => {
  const LONG =
    'A long line of an advertisement that says what an advertisement says about itself and its evenings, and some more besides that.';
  test.each([
    ['Inserate ab CHF 49.–/Woche', true],
    ['RUMSTORGET - annonsera 149 kr - ring', true],
    ['Annoncepris 350 kr. pr. md.', true],
    ['Go Premium $19.99/mo', true],
    ['Help line 0113 496 0000. Write to support@site-a.test', true],
    ['Fler rum: Eriksberg 3 900 kr (12) | Luthagen 5 100 kr', true],
    ['"Grand, 150 well spent" – Marc69, 12/09/2026', true],
    ['★★☆ "Cost 700 with extras" – Göran, 3 nov', true],
    ['TANGAZO: Njeri, miaka 25, Ruaka, KSh 2,000', true],
    ['Reklama 📢 Casino bonus 500 zł', true],
    ['Anuncio: Anna, 25, 07700 900123', false],
    ['"Discretion is my middle name", says Anna', false],
    ['More about me: 23 years, 170 cm', false],
    ['"The best in Leeds" – call 07700 900123', false],
    ['Massage 60 € the hour', false],
    ['Premium massage 150 €', false],
    ['Write to anna@site-a.test', false],
  ])('%s: %s', (line, isOfSite) => {
    expect(linesBesideAd(`${LONG}\n${line}`, 'https://www.site-a.test/ad/1')).toHaveLength(isOfSite ? 1 : 0);
  });

  test('never the longest line', () => {
    expect(linesBesideAd('Inserate ab 49 CHF', 'https://site-a.test/')).toEqual([]);
  });
});

describe('pages without end', () => {
  test.each([
    ['labels', '<p>Other girls</p>'],
    ['headings with a list each', '<h3>Other ads</h3><p>Anna 22</p><p>Bea 23</p>'],
    ['persons and no contact', '<div><p>Anna, 22 years</p><p>Bea, 25 years</p></div>'],
    ['comments', '<div>Comments<p>bob: 07700 900201</p></div>'],
    ['small ads', '<ul><li>Sofa, three seats, £40</li><li>Room in Hull, 07700 900201</li></ul>'],
  ])('of %s cost time in proportion to their length', (_, piece) => {
    const cost = (count: number): number => {
      const document = pageOf(`<h1>Zoe in Leeds</h1>${piece.repeat(count)}`);
      const title = titleOfPage(document);
      const before = process.cpuUsage();
      boxesOfOthers(document, title);
      cardsOfPersons(document, title);
      personsInLines(document, title);
      saidByReaders(document, title);
      smallAds(document, title);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    cost(500);
    // Sixteen times the length; in proportion to its square it would take 256 times as long. The clock is coarse, and the machine may be busy.
    expect(cost(8_000)).toBeLessThan(100 * Math.max(cost(500), 5));
  });
});
