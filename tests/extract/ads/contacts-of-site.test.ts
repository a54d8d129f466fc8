import { describe, expect, test } from 'vitest';
import { isOwnSite, standsAtDesk, withoutSite } from '../../../src/extract/ads/contacts-of-site.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';
import type { Handle, HandleKind } from '../../../src/model/handle.ts';

function handle(kind: HandleKind, value: string): Handle {
  return {
    kind,
    value,
    raw: value,
    where: 'text',
    start: 0,
    end: value.length,
    by: `${kind}@1`,
    confidence: 0.9,
    obfuscated: false,
    status: 'valid',
    stop: false,
  };
}

describe('standsAtDesk()', () => {
  test.each([
    'Customer support: ',
    'Kundendienst ',
    'Asistență clienți: ',
    'Ügyfélszolgálat – ',
    'خدمة العملاء: ',
    '客服專線 ',
    'Klientu atbalsts ',
  ])('%s', (desk) => {
    const text = `Anna\n${desk}+44 7400 123456`;
    expect(standsAtDesk(text, text.indexOf('+44'))).toBe(true);
  });

  test.each([
    'Call me: ',
    'I work in customer service, call me on ',
    'Customer service agent wanted, call Anna on ',
    'Support me ',
    'Anna\n',
  ])('not %s', (lead) => {
    const text = `Anna\n${lead}+44 7400 123456`;
    expect(standsAtDesk(text, text.indexOf('+44'))).toBe(false);
  });
});

describe('withoutSite()', () => {
  test.each<readonly [HandleKind, string, boolean]>([
    ['email', 'help@rosecity.test', true],
    ['email', 'service@mail.rosecity.test', true],
    ['email', 'ad-471123@rosecity.test', false],
    ['email', 'anna@inbox.example', false],
    ['facebook', 'rosecityofficial', true],
    ['telegram', 'rosecity_news', true],
    ['telegram', 'rosecity_bot', true],
    ['telegram', 'rosecity_anna', false],
    ['instagram', 'rose_anna', false],
    ['url', 'rosecity.test/about', true],
    ['url', 'anna.example', false],
  ])('%s %s: %s', (kind, value, stop) => {
    expect(withoutSite([handle(kind, value)], 'https://www.rosecity.test/ad/1')[0]?.stop).toBe(stop);
  });
});

test('a strip with the customer service above a page, and the block that ends it, are the site, whatever they are called', () => {
  const html = `<body><div class="x1">Customer support: 07400 999999</div><h1>Anna</h1><p>New in town, see you soon. Call 07400 123456</p>
    <div class="x2"><p>Help: <a href="tel:07400888888">call us</a></p><p><a href="/terms">Terms</a> · © 2026</p></div></body>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site-a.test/ad/1', country: 'GB' });
  expect(
    handles
      .filter(({ kind }) => kind === 'phone')
      .map(({ value, stop }) => `${value} ${stop}`)
      .toSorted(),
  ).toEqual(['+447400123456 false', '+447400888888 true', '+447400999999 true']);
});

describe('isOwnSite()', () => {
  const page = (heading: string, { title = heading, links = '' } = {}): string =>
    `<html><head><title>${title}</title></head><body><h1>${heading}</h1><p>I am here all year round.</p>${links}</body></html>`;

  test.each<readonly [string, string, string, boolean]>([
    [
      'its heading bears the name of the site, in another order',
      page('Selina Tantra Hamburg'),
      'https://www.tantra-hamburg-selina.test/',
      true,
    ],
    ['heading and title of the front page bear it', page('AMBER', { title: 'Amber | Malta companion' }), 'https://amber-malta.test/', true],
    ['its heading is the name of the site', page('Amber Malta'), 'https://amber-malta.test/ad/12', false],
    ['the name stands in the title of an ad page', page('Amber', { title: 'Amber | Malta' }), 'https://amber-malta.test/ad/12', false],
    [
      'its front page leads to ads',
      page('Amber', { title: 'Amber | Malta', links: '<a href="/ad/12">x</a>' }),
      'https://amber-malta.test/',
      false,
    ],
    ['nobody is named', page('Massage', { title: 'Massage' }), 'https://massage-leipzig.test/', false],
    [
      'it is one page with parts',
      page('Тайский дворик', { links: '<a href="#rates">x</a><a href="#contact">y</a>' }),
      'https://tayskiy-dvorik.test/',
      true,
    ],
    [
      'it has parts and other pages',
      page('Тайский дворик', { links: '<a href="#rates">x</a><a href="#contact">y</a><a href="/ads">z</a>' }),
      'https://tayskiy-dvorik.test/',
      false,
    ],
  ])('%s', (_, html, url, expected) => {
    expect(isOwnSite(parseDocument(html, url))).toBe(expected);
  });
});
