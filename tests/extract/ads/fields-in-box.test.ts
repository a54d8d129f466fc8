import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

/** Names, ages and amounts that the page of an ad is read to state. */
function fieldsOf(body: string): string {
  const html = `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`;
  const record = { html, url: 'https://leedsads.test/ad/778812', country: 'GB', capturedAt: '2026-11-20T12:00:00Z' };
  const { aliases, ages, prices } = readHtmlRecord(record).fields;
  return [aliases.join(' '), ages.join(' '), prices.map(({ amount }) => amount).join(' ')].join(' | ');
}

const SAID = 'I am Anna, 24 years old, in a quiet flat near the centre, every day from ten to ten.';
const AD = `<h1>Quiet flat in Leeds</h1><p>${SAID}</p>`;
const RATE = '<p>One hour £120</p>';
const OWN = 'Anna | 24 | 120';

describe('fieldsInBox()', () => {
  test.each([
    ['a loan', '<div><p>Borrow £3,000 over 36 months, from £97 a month</p></div>'],
    ['a paid line', '<div><p>Boost your place on the board for only £19</p></div>'],
    ['what readers write', '<div><i>bea_88</i> I am Bea, 33 years old, he paid £60</div>'],
    ['an article of the site', '<section><h3>From our journal</h3><p>A talk with Clara (41), who paid £900</p></section>'],
    ['rooms of a hotel', '<section><h3>Where to stay</h3><p>Rooms from £85</p></section>'],
  ])('leaves out %s outside the box of the ad', (_what, beside) => {
    expect(fieldsOf(`<main>${AD}${RATE}</main>${beside}`)).toBe(OWN);
    expect(fieldsOf(`<div><section>${AD}${RATE}</section><div>${beside}</div></div>`)).toBe(OWN);
  });

  test.each([
    ['where none stand in it', `<main>${AD}</main><section><h3>Contribution</h3><p>£120</p></section>`],
    ['that buy a time', `<main>${AD}${RATE}</main><section><p>Two hours £200</p></section>`, '120 200'],
    [
      'in a list of times',
      `<main>${AD}${RATE}</main><table><tr><th></th><th>60 min</th><th>90 min</th></tr><tr><td>Oil</td><td>£100</td><td>£140</td></tr></table>`,
      '120 100 140',
    ],
    ['in a list of facts', `<main>${AD}${RATE}</main><dl><dt>Deposit</dt><dd>£50</dd></dl>`, '120 50'],
    ['right above the heading', `<div>£80</div><main>${AD}${RATE}</main>`, '80 120'],
  ])('keeps prices %s', (_where, body, amounts = '120') => {
    expect(fieldsOf(body)).toBe(`Anna | 24 | ${amounts}`);
  });

  test('keeps what a label says, whatever its box', () => {
    expect(fieldsOf(`<main>${AD}</main><ul><li>Age: 25</li></ul>`)).toBe('Anna | 24 25 | ');
  });

  test('keeps persons below an ad that says no age of its own', () => {
    const ad = `<h1>Rooms in Leeds</h1><p>Ask for Sarah, a quiet house near the centre, every day from ten to ten.</p>`;
    expect(fieldsOf(`<section>${ad}</section><section><p>Anna, 24</p><p>Bea, 33</p></section>`)).toContain('24 33');
  });
});

describe('listsOfCounts()', () => {
  test.each([
    ['in a line', '<p>Cabello (30) Cuerpo (52) Manicura (20)</p>'],
    ['parted by hard blanks', '<p>Cabello&nbsp;(30)<br>Cuerpo&nbsp;(52)<br>Manicura&nbsp;(20)</p>'],
    ['below each other', '<ul><li>Jungpflanzen (87)</li><li>Obst (36)</li><li>Raritäten (41)</li></ul>'],
    ['of towns, some of which are first names', '<p>Sofia (61) · Florence (118) · Paris (1 240) · Oran (33)</p>'],
  ])('takes counts %s for no persons', (_how, list) => {
    expect(fieldsOf(`<h1>Quiet flat in Leeds</h1><div>${list}</div>`)).toBe(' |  | ');
  });

  test.each([
    ['Anna (24) Bea (33) Clara (41)', '24 33 41'],
    ['แพร (24) ฝน (33) หญิง (41)', '24 33 41'],
  ])('leaves rows of persons: %s', (row, ages) => {
    expect(fieldsOf(`<h1>Our ladies today</h1><p>${row}</p>`)).toContain(ages);
  });
});

describe('struckOut()', () => {
  test.each([
    ['<s>£350</s>', '320'],
    ['<del>£350</del>', '320'],
    ['<span class="box--old-price">£350</span>', '320'],
    ['<span class="x-price-list-price">£350</span>', '320 350'],
  ])('reads %s beside an amount as %s', (old, amounts) => {
    const html = `<h1>Room in Leeds</h1><p>£320 a month ${old}</p><p>A bright room on the third floor, bills are shared by all of us.</p>`;
    expect(fieldsOf(html)).toBe(` |  | ${amounts}`);
  });
});
