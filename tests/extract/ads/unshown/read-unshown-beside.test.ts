import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../../src/extract/read-html-record.ts';

const CARD = 'data:text/vcard,BEGIN%3AVCARD%0ATEL%3BTYPE%3DCELL%3A%2B447400123456%0AEND%3AVCARD';

function contacts({ own = '', beside = '', head = '', url = 'https://site-a.test/ad/4711' }): string[] {
  const html = `<html lang="en"><head><title>Anna in London</title>${head}</head><body><main><h1>Anna, 24, London</h1><p>New in town, write or call.</p>${own}</main>${beside}</body></html>`;
  const { handles } = readHtmlRecord({ html, url, country: 'GB', languages: ['en'], category: 'escort' });
  return handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`);
}

describe('readUnshownBeside()', () => {
  test('reads a card and a form in a sidebar', () => {
    expect(contacts({ beside: `<div id="sidebar"><a href="${CARD}">card</a></div>` })).toEqual(['phone:+447400123456']);
    const form = '<form><input type="hidden" name="mail_advertiser" value="anna@inbox.example"></form>';
    expect(contacts({ beside: `<div id="sidebar">${form}</div>` })).toEqual(['email:anna@inbox.example']);
  });

  test('reads what the head tells of a business', () => {
    const head = '<meta property="business:contact_data:phone_number" content="+44 7400 123456">';
    expect(contacts({ head })).toEqual(['phone:+447400123456']);
    expect(contacts({ head, own: '<p>Call 07400 123457</p>' })).toEqual(['phone:+447400123457']);
  });

  test("reads a sidebar where the page shows but the site's mailbox", () => {
    const desk = '<div class="b2b">Advertise? <a href="mailto:sales@site-a.test">sales@site-a.test</a></div>';
    expect(contacts({ beside: `<aside><b data-phone="${btoa('+447400123456')}">show</b></aside>${desk}` })).toEqual([
      'phone:+447400123456',
    ]);
  });

  test('leaves sidebars that lead to other ads, and many numbers', () => {
    const card = (id: number): string => `<a href="/ad/${id}" data-phone="0740012345${id % 10}">Bea</a>`;
    expect(contacts({ beside: `<aside>${card(4712)}${card(4713)}</aside>` })).toEqual([]);
    const number = (digit: number): string => `<b data-phone="0740012345${digit}"></b>`;
    expect(contacts({ beside: `<aside>${number(1)}${number(2)}${number(3)}</aside>` })).toEqual([]);
  });

  test('reads protected mailboxes in the footer of the own site', () => {
    const coded = [
      '5a',
      ...Array.from('anna@anna-london.test').map((sign) => ((sign.codePointAt(0) ?? 0) ^ 0x5a).toString(16).padStart(2, '0')),
    ].join('');
    const beside = `<footer><a data-cfemail="${coded}">[email protected]</a></footer>`;
    expect(contacts({ beside, url: 'https://anna-london.test/' })).toEqual(['email:anna@anna-london.test']);
    expect(contacts({ beside, url: 'https://site-a.test/ad/4711' })).toEqual([]);
  });
});
