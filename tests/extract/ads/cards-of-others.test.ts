import { describe, expect, test } from 'vitest';
import { cardsOfOthers } from '../../../src/extract/ads/cards-of-others.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const URL_OF_AD = 'https://site-a.test/ad/4711';
const TEXT = '<p>New in town, relaxing evenings near the station. Discretion is assured, see you soon.</p>';
const AD = `<h1>Anna</h1>${TEXT}<p>Call 07400 123456</p>`;

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Anna</title></head><body>${body}</body></html>`;
}

function phones(body: string): string[] {
  const { handles } = readHtmlRecord({ html: page(body), url: URL_OF_AD, country: 'GB', category: 'escort' });
  return handles.filter(({ stop, kind }) => !stop && kind !== 'whatsapp').map(({ value }) => value);
}

function names(body: string): string[] {
  return cardsOfOthers(parseDocument(page(body), URL_OF_AD), []).map(({ name, attribs }) => `${name}.${attribs['class'] ?? ''}`);
}

describe('cardsOfOthers()', () => {
  const cards = [1, 2]
    .map((at) => `<div class="mini"><a href="/item/88${at}23">Bea ${at}</a> <span>07400 12345${at}</span></div>`)
    .join('');

  test('are two or more of a kind that lead to other pages with an id, and the list that holds nothing else', () => {
    expect(names(`<div class="ad">${AD}</div><div class="list"><b>More</b>${cards}</div>`)).toEqual(['div.list']);
    expect(names(`<div class="ad">${AD}${cards}</div>`)).toEqual(['div.mini', 'div.mini']);
  });

  test('are also those that a click leads to, and what readers say', () => {
    const clicks = [1, 2]
      .map((at) => `<div class="vip" onclick="location='/ad/55${at}'">Bea <a href="tel:0740012345${at}">call</a></div>`)
      .join('');
    expect(names(`<div class="strip">${clicks}</div>${AD}`)).toEqual(['div.strip']);
    expect(names(`${AD}<section class="reviews"><p>Great, ask me on 07400 123451</p></section>`)).toEqual(['section.reviews']);
  });

  test('are not buttons of this ad, links of the site, a single link, the ad itself', () => {
    const buttons = '<p><a href="/report/4711">Report</a> <a href="/fav/4711">Save</a></p>';
    expect(names(`<div>${AD}${buttons}<p><a href="/terms">Terms</a> <a href="/help">Help</a></p></div>`)).toEqual([]);
    expect(names(`<div class="seller"><a href="/user/99123">Anna</a> 07400 123456</div>${AD}`)).toEqual([]);
    expect(names(`<div class="col">${AD}<a href="/user/99123">Anna</a></div><div class="col"><a href="/ad/12345">Bea</a></div>`)).toEqual(
      [],
    );
  });

  test('are a strip with a paid ad above the header or heading, or below the footer', () => {
    const strip = '<div class="vip"><b>VIP</b> <a href="/vip/88123">Bea</a> <a href="https://wa.me/447400123451">WhatsApp</a></div>';
    const header = '<header><a href="/">Site A</a></header>';
    expect(phones(`${strip}${header}${AD}`)).toEqual(['+447400123456']);
    expect(phones(`${strip}<div>${AD}</div>`)).toEqual(['+447400123456']);
    expect(phones(`${header}${AD}<footer><a href="/terms">Terms</a></footer>${strip}`)).toEqual(['+447400123456']);
    const own = '<div class="bar"><a href="/profile/88123">Anna</a> <a href="https://wa.me/447400123456">WhatsApp</a></div>';
    expect(phones(`${own}${header}<h1>Anna</h1>${TEXT}`)).toEqual(['+447400123456']);
  });

  test.each([
    [
      'cards that lead elsewhere',
      `<div class="list">${[1, 2].map((at) => `<div class="mini"><a href="/item/88${at}23">Bea, 19</a> 1h £60</div>`).join('')}</div>`,
    ],
    [
      'a table under its heading',
      '<table><tr><th>Similar girls in York</th></tr><tr><td>Bea, 19, 1h £60</td><td>07400 123451</td></tr></table>',
    ],
    ['a list that comes later', '<amp-list><p>Bea, 19, 1h £60, 07400 123451</p></amp-list>'],
    ['comments by their id', '<div id="kommentare"><p>Bob: Bea, 19, is better, 1h £60, 07400 123451</p></div>'],
    ['comments by their class', '<div class="kommentar"><b>Bob</b>: Bea, 19, is better, 1h £60, 07400 123451</div>'],
    ['comments by their heading', '<h3>Reviews (3)</h3><p>Bob: Bea, 19, is better, 1h £60, 07400 123451</p>'],
    ['a quotation', '<blockquote>“Bea, 19, is better, 1h £60, 07400 123451” – Bob</blockquote>'],
  ])('hold neither contact nor field of the ad: %s', (_, others) => {
    const { fields, handles } = readHtmlRecord({
      html: page(`<div class="ad">${AD}<p>Age: 23. 1 hour £120.</p>${others}</div>`),
      url: URL_OF_AD,
      country: 'GB',
      category: 'escort',
    });
    expect(fields).toMatchObject({ aliases: ['Anna'], ages: [23], prices: [{ amount: 120 }] });
    expect(handles.filter(({ stop }) => !stop).map(({ value }) => value)).toEqual(['+447400123456']);
  });

  test('are not what an ad says of itself with links to lists: each fact has a label of its own', () => {
    const facts = (row: (label: string, link: string) => string): string =>
      row('Age', '<a href="/escorts/age-18-25">23</a>') +
      row('City', '<a href="/escorts/in-leeds-city">Leeds</a>') +
      row('1 hour', '<a href="/rate/10150">£120</a>');
    for (const list of [
      `<ul>${facts((label, link) => `<li>${label}: ${link}</li>`)}</ul>`,
      `<table>${facts((label, link) => `<tr><td>${label}</td><td>${link}</td></tr>`)}</table>`,
    ]) {
      const { fields } = readHtmlRecord({ html: page(`<div>${AD}${list}</div>`), url: URL_OF_AD, country: 'GB', category: 'escort' });
      expect(fields).toMatchObject({ ages: [23], prices: [{ amount: 120 }], place: { city: 'Leeds' } });
    }
  });

  test('are no buttons and headings of the ad that only sound so', () => {
    for (const own of [
      '<a class="btn btn-warning" href="tel:07400123456">Call</a>',
      '<h3>Recommended for couples</h3><p>Call 07400 123456</p>',
      '<h3>Similar to my pictures</h3><p>Call 07400 123456</p>',
      '<blockquote>Call 07400 123456</blockquote>',
    ])
      expect(phones(`<div class="ad"><h1>Anna</h1>${TEXT}${own}</div>`)).toEqual(['+447400123456']);
  });

  test('are the posts of a thread that others wrote below the first', () => {
    const post = (id: number, author: string, text: string): string =>
      `<div id="p${id}" class="post"><a class="username" href="/member/88${id}">${author}</a><p>${text}</p></div>`;
    const thread = (...posts: readonly string[]): string => `<h2>Anna, new in town</h2><div class="thread">${posts.join('')}</div>`;
    const first = post(101, 'anna', `${TEXT} Call 07400 123456`);
    const answered = thread(first, post(102, 'bob', 'Nice. I am on 07400 123457'), post(103, 'carl', 'Thanks'));
    expect(phones(answered)).toEqual(['+447400123456']);
    // By other makes of forums.
    for (const [open, close] of [
      ['<article class="message" data-author="NAME">', '</article>'],
      ['<li class="postcontainer"><a class="username">NAME</a>', '</li>'],
      ['<div class="post_wrapper"><h4>NAME</h4>', '</div>'],
    ] as const) {
      const by = (author: string, text: string): string => `${open.replace('NAME', author)}<p>${text}</p>${close}`;
      expect(
        phones(`<h2>Anna, new in town</h2><div>${by('anna', `${TEXT} Call 07400 123456`)}${by('bob', 'I am on 07400 123457')}</div>`),
      ).toEqual(['+447400123456']);
    }
    // Shown all the same.
    expect(readHtmlRecord({ html: page(answered), url: URL_OF_AD, country: 'GB' }).handles).toContainEqual(
      expect.objectContaining({ value: '+447400123457', stop: true }),
    );
    expect(phones(thread(first, post(102, 'bob', 'Still there?'), post(103, 'anna', 'Yes, new number 07400 123458'))).toSorted()).toEqual([
      '+447400123456',
      '+447400123458',
    ]);
  });

  test("are the site's advice on safety", () => {
    expect(phones(`<div class="ad">${AD}</div><div class="safety-tips"><p>In danger? 07400 123459</p></div>`)).toEqual(['+447400123456']);
  });

  test('are icons with links in a box of similar ads, by whatever heading it has', () => {
    const slide = (number: string): string =>
      `<div class="slide"><b>Bea</b><a href="https://wa.me/${number}"><i class="fa fa-whatsapp"></i></a></div>`;
    for (const heading of [
      'Similar profiles',
      'Lignende annonser',
      'Anuncios parecidos',
      'Похожие анкеты',
      '似ている募集',
      'Weitere ähnliche Frauen in Bremen',
      'Annonces similaires à Lyon',
    ])
      expect(phones(`<main>${AD}<section><h2>${heading}</h2>${slide('447400123451')}${slide('447400123452')}</section></main>`)).toEqual([
        '+447400123456',
      ]);
  });

  test('hold contacts of others, which are none of the ad', () => {
    expect(phones(`<div class="ad">${AD}</div><div class="list">${cards}</div>`)).toEqual(['+447400123456']);
    expect(phones(`<div class="ad">${AD}${cards}</div>`)).toEqual(['+447400123456']);
  });
});
