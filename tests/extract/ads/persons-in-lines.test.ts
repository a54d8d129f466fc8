import { describe, expect, test } from 'vitest';
import { personsInLines } from '../../../src/extract/ads/persons-in-lines.ts';
import { titleOfPage } from '../../../src/extract/ads/title-of-page.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';

const SAID = '<p>Welcome to my quiet flat near the station, every day from ten to ten, I am 34 years old.</p>';

function listed(body: string): string[] {
  const document = parseDocument(
    `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`,
    'https://site-a.test/ad/4711',
  );
  return personsInLines(document, titleOfPage(document)).map(({ start, end }) =>
    document.text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  );
}

const AD = `<div><h1>Georgina in Leeds</h1>${SAID}</div>`;

describe('personsInLines()', () => {
  test.each([
    [
      'lines of one box',
      '<td>Amber, 24<br>Bayswater<br>£180<br>Natalia, 29<br>Paddington<br>£150</td>',
      'Amber, 24 Bayswater £180 Natalia, 29 Paddington £150',
    ],
    [
      'cells of rows',
      '<table><tr><td>Melinda</td><td>45</td><td>10e</td></tr><tr><td>Kitti</td><td>21</td><td>25e</td></tr></table>',
      'Melinda 45 10e Kitti 21 25e',
    ],
    [
      'parts of cards',
      '<div><div><p>Paloma</p><p>29</p><p>Rathmines</p></div><div><p>Kasia</p><p>33</p><p>Smithfield</p></div></div>',
      'Paloma 29 Rathmines Kasia 33 Smithfield',
    ],
    [
      'persons of two, and a note before a name',
      '<ul><li>Nova! Larisa, 24, Maribor</li><li>Par Boris in Neva, 44 + 40, Kranj</li></ul>',
      'Nova! Larisa, 24, Maribor Par Boris in Neva, 44 + 40, Kranj',
    ],
    [
      'ages behind their labels',
      '<div><p>Patrizia</p><p>anni 50</p><p>Casalecchio</p><p>Jolie</p><p>anni 24</p></div>',
      'Patrizia anni 50 Casalecchio Jolie anni 24',
    ],
    [
      'names behind a word for new',
      '<div><p>New: Lindiwe (23) Midrand R500/h</p><p>New: Chanel (31) Fourways R900/h</p></div>',
      'New: Lindiwe (23) Midrand R500/h New: Chanel (31) Fourways R900/h',
    ],
    ['items that only a price parts', '<p>Jenna 23v Lahti 120€ Marita 56v Pori 80€</p>', 'Jenna 23v Lahti 120€ Marita 56v Pori 80€'],
    ['a row of persons with prices', '<p>Ilenia 28 Ferrara 80€ · Mara 55 Bologna 50€</p>', 'Ilenia 28 Ferrara 80€ · Mara 55 Bologna 50€'],
    [
      'a row of three behind words of its own',
      '<p>Sprawdź też: Magda 27 (Fabryczna), Aneta 42 (Brzeg), Liliana 33 (Krzyki)</p>',
      'Sprawdź też: Magda 27 (Fabryczna), Aneta 42 (Brzeg), Liliana 33 (Krzyki)',
    ],
    [
      'nicknames over ages',
      '<aside><p>Blondinette1050</p><p>48 ans, Uccle</p><p>Amel_Bx</p><p>39 ans, Schaerbeek</p></aside>',
      'Blondinette1050 48 ans, Uccle Amel_Bx 39 ans, Schaerbeek',
    ],
  ])('finds %s', (_, box, found) => {
    const table = box.startsWith('<td') ? `<table><tr>${box}</tr></table>` : box;
    expect(listed(AD + table)).toEqual([found]);
    expect(listed(table + AD)).toEqual([found]);
  });

  test.each([
    ['measures of the ad', `${AD}<ul><li>Age 34</li><li>Dress 38</li><li>Shoes 39</li></ul>`],
    [
      'persons that the heading names',
      `<div><h1>Amber and Natalia, Leeds</h1>${SAID}</div><ul><li>Amber, 24</li><li>Natalia, 29</li></ul>`,
    ],
    ['persons whom a line above calls its own', `${AD}<div><p>Our ladies</p><p>Amber, 24</p><p>Natalia, 29</p></div>`],
    [
      'persons of a page that speaks of no one',
      '<div><h1>Club Oase</h1><p>A house of good name near the motorway, open every day and night, parking behind it.</p></div><ul><li>Amber, 24</li><li>Natalia, 29</li></ul>',
    ],
    ['persons within the words of the ad', `<div><h1>Georgina in Leeds</h1>Amber, 24<br>Natalia, 29<br>${SAID}</div>`],
    [
      'the persons of a house, whoever is listed below them',
      '<div><h1>Salon Lotus</h1><p>Three ladies await you in our discreet house near the station.</p></div><ul><li>Amber, 24</li><li>Natalia, 29</li></ul><ol><li>Bea, 31 years, York</li><li>Cleo, 22 years, Hull</li></ol>',
    ],
    [
      'the persons of a house whose site asks for an age',
      '<div><h1>Salon Lotus</h1><p>Three ladies await you in our discreet house near the station.</p></div><ul><li>Amber, 24</li><li>Natalia, 29</li></ul><p>Visitors must be 18 years old.</p>',
    ],
    ['a row of two without prices', `${AD}<p>With me on Fridays: Amber, 24 and Natalia, 29</p>`],
    ['a row of those whom the heading names', `<div><h1>Amber and Natalia, Leeds</h1>${SAID}</div><p>Amber 24 £80 · Natalia 29 £90</p>`],
    ['one person', `${AD}<ul><li>Amber, 24</li></ul>`],
    ['times and prices', `${AD}<ul><li>Classic 30 min</li><li>Thai 60 min</li><li>Linda 45 €</li></ul>`],
    ['a page without words of its own', '<ul><li>Amber, 24</li><li>Natalia, 29</li></ul>'],
  ])('leaves %s', (_, body) => {
    expect(listed(body)).toEqual([]);
  });
});
