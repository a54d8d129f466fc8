import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';
import { viewOf } from './view-of.ts';

const TEXT = '<p>New in town, relaxing evenings near the station. Discretion is assured, see you soon. Call 07400 123456</p>';
const AD = `<div class="ad"><h1>Anna, 23</h1>${TEXT}</div>`;

function blocks(body: string): string[] {
  const { document, siteBlocks } = viewOf(`<!doctype html><html lang="en"><head><title>Anna, 23</title></head><body>${body}</body></html>`);
  return siteBlocks.map(({ textStart, textEnd }) => document.text.slice(textStart, textEnd).trim().replace(/\s+/g, ' '));
}

describe('siteBlocks()', () => {
  const towns =
    '<ul class="x"><li><a href="/a/1">Leeds</a> (25)</li><li><a href="/a/2">York</a> (31)</li><li><a href="/a/3">Hull</a> (19)</li></ul>';
  const online = '<div>Online: <a href="/u/bea">bea</a>, <a href="/u/carla">carla</a>, <a href="/u/dora">dora</a> (122)</div>';
  const accounts =
    '<p><a href="https://www.facebook.com/board">f</a> <a href="https://t.me/board_x">t</a> <a href="https://www.instagram.com/board_x">i</a></p>';

  test.each([
    ['a list of towns with counts before the ad', `${towns}${AD}`, 'Leeds (25) York (31) Hull (19)'],
    ['the same behind it', `${AD}${towns}`, 'Leeds (25) York (31) Hull (19)'],
    ['who is online', `${AD}${online}`, 'Online: bea, carla, dora (122)'],
    ['accounts in three networks', `${AD}${accounts}`, 'f t i'],
    ['a paid advertisement by its class', `${AD}<div class="native-ad">Loans from 500</div>`, 'Loans from 500'],
    ['a paid link', `${AD}<div class="z"><a rel="sponsored" href="https://x.example/1">Cabs from 25.00</a></div>`, 'Cabs from 25.00'],
    [
      'what can be chosen',
      `${AD}<dialog><form><label><input type="radio">Spam</label><label><input type="radio">Fake</label></form></dialog>`,
      'SpamFake',
    ],
    ['the program of the site', `${AD}<div>Powered by <a href="https://forum.example">Forum</a></div>`, 'Powered by Forum'],
  ])('are %s', (_, body, expected) => {
    expect(blocks(body)).toEqual([expected]);
  });

  test.each([
    [
      'facts in the box of the ad',
      `<div class="ad"><h1>Anna</h1><p><a href="/leeds">Leeds</a> <a href="/tall">Tall</a> <a href="/23">23 years</a></p>${TEXT}</div>`,
    ],
    [
      'facts below a heading that has no box',
      `<h1>Anna</h1><p><a href="/leeds">Leeds</a> <a href="/tall">Tall</a> <a href="/23">23 years</a></p>${TEXT}`,
    ],
    [
      'links that call and write',
      `${AD}<p><a href="tel:07400123456">Call</a> <a href="sms:07400123456">Text</a> <a href="mailto:anna@inbox.example">Mail</a></p>`,
    ],
    ['her own accounts', `<div class="ad"><h1>Anna</h1>${TEXT}${accounts}</div>`],
    ['a form round the whole page', `<form>${AD}<input type="checkbox"><input type="checkbox"></form>`],
    [
      'a form with a contact',
      `${AD}<form>Call 07400 123457 <label><input type="radio">Mr</label><label><input type="radio">Mrs</label></form>`,
    ],
    ['the ad on a board for ads', `<div class="advert ad-detail"><h1>Anna</h1>${TEXT}</div><div class="banner">Call 07400 123457</div>`],
  ])('are not %s', (_, body) => {
    expect(blocks(body)).toEqual([]);
  });

  test('say nothing of the ad: neither its age, nor its price, its name or place', () => {
    const html = `<html lang="en"><title>Anna, 23</title><body>${towns}${online}<header><a href="/">Board</a></header>${AD}<div class="adslot"><a href="https://x.example/1">Loans, £500</a></div></body></html>`;
    const { fields, handles } = readHtmlRecord({ html, url: 'https://site.test/ad/12345', country: 'GB', category: 'escort' });
    expect(fields).toMatchObject({ aliases: ['Anna'], ages: [23], prices: [], place: null });
    expect(handles.filter(({ stop }) => !stop).map(({ value }) => value)).toEqual(['+447400123456']);
  });
});
