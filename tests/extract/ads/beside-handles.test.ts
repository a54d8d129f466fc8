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

  test.each([
    [
      "of the ad's number",
      '<p>Call 07400 123456</p>',
      '<a class="wa-float" href="https://wa.me/447400123456"></a>',
      ['whatsapp:+447400123456'],
    ],
    [
      'where the ad has no contact',
      '',
      '<div class="bar"><a href="https://wa.me/447400123456"><i></i></a></div>',
      ['whatsapp:+447400123456'],
    ],
    ['not of another number', '<p>Call 07400 123456</p>', '<a href="https://wa.me/447400999999"></a>', []],
    ['not for help', '', '<a class="support-chat" href="https://wa.me/447400999999"></a>', []],
  ])('reads buttons without text behind the text of a page: %s', (_, inside, button, expected) => {
    const html = `<!doctype html><html><head><title>Anna</title></head><body><main><h1>Anna</h1>${TEXT}${inside}</main><footer>© Site A</footer>${button}</body></html>`;
    const { handles } = readHtmlRecord({ html, url: 'https://site-a.test/ad/anna-1', country: 'GB' });
    expect(handles.filter(({ kind, stop }) => kind === 'whatsapp' && !stop).map(({ kind, value }) => `${kind}:${value}`)).toEqual(expected);
  });

  const HEAD = '<header><b>Studio Bea</b> Reception: 07400 123456</header>';
  const FOOT =
    '<footer><a href="https://instagram.com/bea.leeds9">Instagram</a> bea.leeds.77@leedsbea.example<p>© Studio Bea | Photos: <a href="https://instagram.com/lens.leeds">lens</a> | Web design: Pixel, 07400 999999</p></footer>';
  const HOUSE = { url: 'https://www.studiobea.test/girls', title: 'Our girls – Studio Bea, Leeds' };
  const OWN = ['phone:+447400123456', 'instagram:bea.leeds9', 'email:bea.leeds.77@leedsbea.example'];
  test.each<readonly [string, readonly string[], { readonly url: string; readonly title: string; readonly more?: string }]>([
    ['a house by the name of its site', OWN, HOUSE],
    ['the front page of a person', OWN, { url: 'https://carlaleeds.test/', title: 'Carla, escort in Leeds' }],
    [
      'a business in the data of its page',
      OWN,
      {
        url: 'https://leedsmuses.test/rates',
        title: 'Rates | Leeds Muses',
        more: '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Leeds Muses"}</script>',
      },
    ],
    ['no house, whose front page would have said so', [], { url: 'https://carlaleeds.test/rates', title: 'Rates | Carla' }],
    ['no house by its name', [], { url: 'https://leedsmuses.test/rates', title: 'Rates | Leeds Muses' }],
    ['a board by its name', [], { url: 'https://studioboard.test/bea', title: 'Bea | Studioboard' }],
    ['a page with an id', [], { url: 'https://studiobea.test/bea-77881', title: 'Bea | Studiobea' }],
    ['a site for members', [], { ...HOUSE, more: '<a href="/register">Join</a>' }],
    ['a site with ids', [], { ...HOUSE, more: '<a href="/girl/1001">Mia</a>' }],
  ])("reads header and footer of an advertiser's own site, without who made it: %s", (_, expected, { url, title, more = '' }) => {
    const html = `<!doctype html><html><head><title>${title}</title></head><body>${HEAD}<main><h1>Our girls</h1>${TEXT}${more}</main>${FOOT}</body></html>`;
    const { handles } = readHtmlRecord({ html, url, country: 'GB', category: 'escort' });
    expect(
      handles
        .filter(({ stop }) => !stop)
        .map(({ kind, value }) => `${kind}:${value}`)
        .toSorted(),
    ).toEqual([...expected].toSorted());
  });

  test.each([
    ['beside another contact', '<p>Call 07400 123456</p><p>Made by hand | Website by Pixel 07400 999999</p>', ['+447400123456']],
    ['in Thai', '<p>Call 07400 123456</p><p>ทำเว็บโดย pixel.test Line: pixel.web9 โทร 07400 999999</p>', ['+447400123456']],
    ['and it is all there is', '<p>I offer cheap web design, call 07400 123456</p>', ['+447400123456']],
  ])('stops who made a site: %s', (_, body, expected) => {
    const { handles } = readHtmlRecord({ html: `<h1>Bea</h1>${TEXT}${body}`, url: 'https://site-a.test/ad/1', country: 'GB' });
    expect(handles.filter(({ kind, stop }) => kind === 'phone' && !stop).map(({ value }) => value)).toEqual(expected);
  });
});
