import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const TEXT = '<p>New in town, relaxing evenings in the heart of the city near the station. Discretion is assured, see you soon.</p>';
const NUMBER = '07400 123456';

function own(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>Anna</title></head><body><header>Support: 07400 999999</header>${body}<footer>Help 07400 888888</footer></body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site-a.test/ad/anna-1', country: 'GB', category: 'escort' });
  return handles.filter(({ stop }) => !stop).map(({ kind, value, confidence }) => `${kind}:${value} ${confidence}`);
}

describe('readBesideHandles()', () => {
  test.each<readonly [string, string]>([
    ['a dialogue', `<main><h1>Anna</h1>${TEXT}</main><div class="modal fade"><div>Call ${NUMBER}</div></div>`],
    ['a bar', `<main><h1>Anna</h1>${TEXT}</main><div class="fixed-bottom"><a href="tel:${NUMBER}">Call</a></div>`],
    ['a box before it', `<div class="top-box"><a href="tel:${NUMBER}">Call Anna</a></div><main><h1>Anna</h1>${TEXT}</main>`],
  ])('reads the contact that a page shows outside its main part: %s', (_, body) => {
    expect(own(body)).toEqual(['phone:+447400123456 0.7']);
  });

  test('reads a sidebar where the ad has no contact of its own, and only there', () => {
    const sidebar = `<div id="sidebar"><h3>Contact</h3><p>${NUMBER}</p></div>`;
    expect(own(`<div id="content"><h1>Anna</h1>${TEXT}</div>${sidebar}`)).toEqual(['phone:+447400123456 0.5']);
    expect(own(`<div id="content"><h1>Anna</h1>${TEXT}<p>Call 07400 123457</p></div>${sidebar}`)).toEqual(['phone:+447400123457 0.95']);
  });

  test('takes none where there are those of others: three numbers and more', () => {
    const cards = [1, 2, 3].map((at) => `<div><b>Girl ${at}</b> 07400 12345${at}</div>`).join('');
    expect(own(`<main><h1>Anna</h1>${TEXT}</main><div class="grid">${cards}</div>`)).toEqual([]);
  });
});
