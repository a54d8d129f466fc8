import { describe, expect, test } from 'vitest';
import { standsAtDesk, withoutSite } from '../../../src/extract/ads/contacts-of-site.ts';
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
    ['telegram', 'rosecity_news', false],
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
