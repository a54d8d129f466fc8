import { describe, expect, test } from 'vitest';
import { readLinkHandles } from '../../../src/extract/handles/read-link-handles.ts';
import { contextOf } from '../fields/text-context.ts';

function read(href: string, siteHost?: string): string[] {
  return readLinkHandles(href, contextOf('NL'), siteHost === undefined ? {} : { siteHost }).map(
    (handle) => `${handle.kind}:${handle.value}`,
  );
}

describe('readLinkHandles()', () => {
  test.each([
    ['tel:+31612345678', 'phone:+31612345678'],
    ['tel:0612345678', 'phone:+31612345678'],
    ['tel:%2B31%206%2012345678', 'phone:+31612345678'],
    ['sms:0612345678?body=x', 'phone:+31612345678'],
    ['mailto:Jane@Example.org?subject=y', 'email:jane@example.org'],
    ['https://wa.me/31612345678?text=hi', 'whatsapp:+31612345678'],
    ['https://wa.me/0612345678', 'whatsapp:+31612345678'],
    ['https://api.whatsapp.com/send?phone=31612345678', 'whatsapp:+31612345678'],
    ['viber://chat?number=%2B31612345678', 'viber:+31612345678'],
    ['https://t.me/anna_x', 'telegram:anna_x'],
    ['tg://resolve?domain=anna_x', 'telegram:anna_x'],
    ['skype:anna.bell?chat', 'skype:anna.bell'],
    ['//www.instagram.com/anna.b/', 'instagram:anna.b'],
    ['bitcoin:12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP?amount=1', 'btc:12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP'],
    ['mailto:anna%20(at)%20inbox.example', 'email:anna@inbox.example'],
    ['mailto:anna[at]inbox[dot]example', 'email:anna@inbox.example'],
    ['intent://send/31612345678#Intent;scheme=smsto;package=com.whatsapp;end', 'whatsapp:+31612345678'],
    ['intent:0612345678#Intent;scheme=tel;end', 'phone:+31612345678'],
  ])('reads %s', (href, expected) => {
    expect(read(href)).toEqual([expected]);
  });

  test.each([
    '/foo',
    '#top',
    'javascript:void(0)',
    'tel:',
    'tel:112',
    'mailto:',
    'https://instagram.com/p/abc',
    'data:text/html,x',
    '',
    'https://',
  ])('takes nothing from %j', (href) => {
    expect(read(href, 'site.test')).toEqual([]);
  });

  test('gives links to other sites as url, and none to its own', () => {
    expect(read('https://other.example/x', 'site.test')).toEqual(['url:other.example/x']);
    expect(read('https://www.site.test/x', 'site.test')).toEqual([]);
    expect(read('https://img.site.test/x', 'www.site.test')).toEqual([]);
    expect(read('https://other.example/x')).toEqual([]);
  });

  test.each([
    `https://site.test/go?url=${btoa('https://t.me/anna_x')}&s=a1`,
    `https://site.test/away/${btoa('https://t.me/anna_x')}`,
    'https://site.test/out/https://t.me/anna_x',
    'https://www.google.com/url?q=https%3A%2F%2Ft.me%2Fanna_x&sa=D',
    'https://anon.example/?https://t.me/anna_x',
  ])('follows the link in %s', (href) => {
    expect(read(href, 'site.test')).toEqual(['telegram:anna_x']);
  });

  test.each(['https://maps.google.com/?q=1,2', 'https://telegram.org/dl?tme=1', 'https://play.google.com/store/apps/details?id=x'])(
    'takes no contact from %s',
    (href) => {
      expect(read(href, 'site.test')).toEqual([]);
    },
  );

  test('places the handle in the whole attribute', () => {
    const [handle] = readLinkHandles(' tel:0612345678 ', contextOf('NL'));
    expect(handle).toMatchObject({ where: 'attribute', raw: ' tel:0612345678 ', start: 0, end: 16 });
  });
});
