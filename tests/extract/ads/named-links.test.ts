import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

function contacts(inside: string): string[] {
  const html = `<html lang="en"><head><title>Amy</title></head><body><main><h1>Amy, 24, London</h1><p>New in town.</p>${inside}</main></body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site-a.test/amy', country: 'GB', languages: ['en'], category: 'escort' });
  return handles.map(({ kind, value }) => `${kind}:${value}`).toSorted();
}

describe('namedLinks()', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a link named for a messenger gives its own number, not the one beside it',
      '<p>07400 123456 <a href="https://wa.me/447400123457">WhatsApp</a></p>',
      ['phone:+447400123456', 'phone:+447400123457', 'whatsapp:+447400123457'],
    ],
    [
      'so does a picture of one',
      '<p>07400 123456</p><p><a href="https://t.me/amy_rose9"><img src="/tg.png" alt="Telegram"></a></p>',
      ['phone:+447400123456', 'telegram:amy_rose9'],
    ],
    [
      'a picture over a link that leads nowhere is the label of the number',
      '<p>07400 123456 <a href="#"><i class="fa fa-telegram"></i></a></p>',
      ['phone:+447400123456', 'telegram:+447400123456'],
    ],
    ['a name over a page of the site is none of a messenger', '<p>Hello <a href="/bob_the_fan">@bob_the_fan</a></p>', []],
    ['a name over an account is one there', '<p>DM <a href="https://t.me/amy_rose9">@amy_rose9</a></p>', ['telegram:amy_rose9']],
  ])('%s', (_, inside, expected) => {
    expect(contacts(inside)).toEqual(expected);
  });
});
