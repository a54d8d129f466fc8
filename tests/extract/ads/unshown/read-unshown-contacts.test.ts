import { describe, expect, test } from 'vitest';
import type { Handle } from '../../../../src/model/handle.ts';
import { readHtmlRecord } from '../../../../src/extract/read-html-record.ts';
import type { RecordAnswer } from '../../../../src/extract/record-answer.ts';

const NUMBER = '07400 123456';
const PHONE = 'phone:+447400123456';

function read(inside: string, head = ''): RecordAnswer {
  const html = `<!doctype html><html lang="en"><head><title>Anna in London</title>${head}</head><body><header><a href="/">Site</a></header><main><h1>Anna, 24, London</h1><p>New in town.</p>${inside}</main></body></html>`;
  return readHtmlRecord({ html, url: 'https://site-a.test/ad/4711', country: 'GB', languages: ['en'], category: 'escort' });
}

function contacts({ handles }: Pick<RecordAnswer, 'handles'>): string[] {
  return handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`);
}

/** An address as Cloudflare's protection writes it. */
function coded(address: string): string {
  return ['5a', ...[...address].map((letter) => ((letter.codePointAt(0) ?? 0) ^ 0x5a).toString(16).padStart(2, '0'))].join('');
}

describe('readUnshownContacts() reads', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a data attribute', `<button data-phone="${NUMBER}">Show</button>`, [PHONE]],
    [
      'one in camel case and base64',
      `<button data-whatsapp-number="${btoa('+447400123456')}">Show</button>`,
      [PHONE, 'whatsapp:+447400123456'],
    ],
    ['one that is percent-coded', '<button data-tel="%2B44%207400%20123456">Show</button>', [PHONE]],
    ['one that is turned round', '<button data-tel="654321004744+">Show</button>', [PHONE]],
    ['a name in one', '<div data-telegram="anna_rose9"></div>', ['telegram:anna_rose9']],
    ['a protected address', `<a data-cfemail="${coded('anna@inbox.example')}">[email&#160;protected]</a>`, ['email:anna@inbox.example']],
    ['a link to one', `<a href="/cdn-cgi/l/email-protection#${coded('anna@inbox.example')}">write</a>`, ['email:anna@inbox.example']],
    ['what a click shows', `<a onclick="showPhone('${NUMBER}')">Show</a>`, [PHONE]],
    ['where a click leads', `<a onclick='window.open("https://t.me/anna_rose9")'>Chat</a>`, ['telegram:anna_rose9']],
    ['a script in a link', `<a href="javascript:callNumber('${NUMBER}')">Call</a>`, [PHONE]],
    ['a hidden field', '<input type="hidden" name="phone" value="07400123456">', [PHONE]],
    ['a field that nobody can change', `<input readonly value="${NUMBER}">`, [PHONE]],
    ['what is read out', `<a href="#" aria-label="Call ${NUMBER}">Call</a>`, [PHONE]],
    ['a hidden text', `<b>07400 123 ***</b> <span style="display:none">${NUMBER}</span>`, [PHONE]],
    ['a text for browsers without scripts', `<noscript>Tel ${NUMBER}</noscript>`, [PHONE]],
    ['a drawn text', `<svg><text>${NUMBER}</text></svg>`, [PHONE]],
    ['a card', '<a href="data:text/vcard,BEGIN:VCARD%0ATEL:+447400123456%0AEND:VCARD">card</a>', [PHONE]],
    ['a property without item', '<span itemprop="telephone" content="+447400123456">show</span>', [PHONE]],
    ['a link through the own site', '<a href="/out?u=https%3A%2F%2Ft.me%2Fanna_rose9">Chat</a>', ['telegram:anna_rose9']],
    ['the data of the ad', `<script>var ad = {"title":"Anna from London","contact":{"phone":"${NUMBER}"}};</script>`, [PHONE]],
    ['data in an attribute', `<div data-props='{"ad":{"id":4711,"telegramName":"anna_rose9"}}'></div>`, ['telegram:anna_rose9']],
    ['a number beside an icon', `<p><i class="fa fa-whatsapp"></i> ${NUMBER}</p>`, [PHONE, 'whatsapp:+447400123456']],
    ['a name beside a picture', '<p><img src="/i/telegram.svg" alt="Telegram"> anna_rose9</p>', ['telegram:anna_rose9']],
    ['a name in a class', '<ul><li class="icon-tg">anna_rose9</li></ul>', ['telegram:anna_rose9']],
    ['a number under a class for it', `<span class="phone-mask" data-full="07400123456">07400 ***</span>`, [PHONE]],
    ['a number with its calling code apart', '<p class="yp-phone" data-number="7400123456" data-cc="44">show</p>', [PHONE]],
    ['pieces of a number', '<b class="tel" data-parts="07400|123|456"></b>', [PHONE]],
    ['a picture to be scanned', "<i data-qr='/qr?size=200&amp;data=tel%3A%2B447400123456'></i>", [PHONE]],
    ['what a script puts together', '<script>a.href="tel:"+"\\x2b44"+"7400123456";</script>', [PHONE]],
    ['what a script turns round', '<script>var n="65432100470";document.write(n.split("").reverse().join(""))</script>', [PHONE]],
    [
      'a form that opens a messenger',
      '<form action="https://api.whatsapp.com/send"><input type="hidden" name="phone" value="447400123456"></form>',
      [PHONE, 'whatsapp:+447400123456'],
    ],
    [
      'a list of typed contacts',
      '<script>window.__S__={"ad":{"id":4711,"contacts":[{"type":"telegram","value":"anna_rose9"}]},"reco":[{"contacts":[{"type":"telegram","value":"bea_rose9"}]}]}</script>',
      ['telegram:anna_rose9'],
    ],
    [
      'a number below a name for contacts',
      '<script>window.__S__={"ad":{"id":4711,"contact":{"phone":true,"number":"07400123456"}}}</script>',
      [PHONE],
    ],
    ['a fixed text field', `<textarea readonly>Anna ${NUMBER}</textarea>`, [PHONE]],
    [
      'a number beside a drawing with a title',
      `<div><svg><title>WhatsApp</title></svg><span>${NUMBER}</span></div>`,
      [PHONE, 'whatsapp:+447400123456'],
    ],
    ['a number before an icon', `<p>tel. ${NUMBER} <img src="/vb.png" alt="viber"></p>`, [PHONE, 'viber:+447400123456']],
    ['an object in code', `<div x-data="{ open:false, tel:'+447400123456' }"></div>`, [PHONE]],
    ['a bound value', `<phone-reveal :phone="'07400 123456'"></phone-reveal>`, [PHONE]],
    ['code that decides what is shown', `<button [text]="s ? '07400 123456' : 'Show'">Show</button>`, [PHONE]],
    ['base64 under any name', `<b data-k="${btoa('+447400123456')}">Show</b>`, [PHONE]],
    ['letters moved by thirteen', '<a class="rot13" data-mail="naan@vaobk.rknzcyr">Mail</a>', ['email:anna@inbox.example']],
    [
      "a plugin's settings",
      `<div class="joinchat" data-settings='{"telephone":"447400123456","delay":3}'></div>`,
      [PHONE, 'whatsapp:+447400123456'],
    ],
    ['pieces in a click', `<a onclick="location.href='tel:+'+'44740'+'0123456'">Call</a>`, [PHONE]],
    ['a coded link in a click', `<a onclick="location.href='/go?to=https%3A%2F%2Ft.me%2Fanna_rose9'">Chat</a>`, ['telegram:anna_rose9']],
    ['a form that calls', '<form action="tel:07400123456"><button>Call</button></form>', [PHONE]],
    [
      "a network's page for outgoing links",
      '<a href="https://vk.com/away.php?to=https%3A%2F%2Ft.me%2Fanna_rose9">Chat</a>',
      ['telegram:anna_rose9'],
    ],
    [
      "Joomla's cloak",
      "<script>var addy7 = 'anna' + '&#64;'; addy7 = addy7 + 'inbox' + '&#46;' + 'example'; document.write(addy7);</script>",
      ['email:anna@inbox.example'],
    ],
    [
      "what Nuxt's function returns",
      '<script>window.__NUXT__=(function(a,b){return {data:[{ad:{id:4711,title:b,phone:a}}]}}("07400123456","Anna"))</script>',
      [PHONE],
    ],
    [
      'what Next pushes',
      String.raw`<script>self.__next_f.push([1,"5:[\"$\",\"div\",null,{\"ad\":{\"id\":4711,\"phone\":\"+447400123456\"}}]\n"])</script>`,
      [PHONE],
    ],
    ['what a style adds', '<style>.tel::after{content:"07400 123456"}</style><b class="tel"></b>', [PHONE]],
    [
      'what a style puts in order',
      `<div>${'07400123456'
        .split('')
        .map((digit, at) => ({ digit, at }))
        .toSorted((a, b) => ((a.at * 7) % 11) - ((b.at * 7) % 11))
        .map(({ digit, at }) => `<i style="order:${at}">${digit}</i>`)
        .join('')}</div>`,
      [PHONE],
    ],
    [
      'digits that are classes',
      `<p>${'07400123456'
        .split('')
        .map((digit) => `<i class="dg dg${digit}"></i>`)
        .join('')}</p>`,
      [PHONE],
    ],
  ])('%s', (_, html, expected) => {
    expect(contacts(read(html)).toSorted()).toEqual([...expected].toSorted());
  });

  test('the description of the page, less sure, where it speaks of the ad', () => {
    const meta = (text: string): string => `<meta name="description" content="${text}">`;
    const [handle] = read('', meta(`Anna, 24, London. Call me on ${NUMBER}`)).handles;
    expect(handle).toMatchObject({ value: '+447400123456', where: 'attribute', confidence: 0.5 });
    expect(contacts(read('', meta(`The best site of the country. Call us on ${NUMBER}`)))).toEqual([]);
  });
});

describe('readUnshownContacts() leaves out', () => {
  test.each<readonly [string, string]>([
    ['a number in a name that is no contact', `<a data-id="07400123456" data-phone-id="7400123">x</a>`],
    ['the contact of the site', `<a data-support-phone="${NUMBER}">help</a>`],
    ['a link to share the page', '<a href="https://t.me/share/url?url=https%3A%2F%2Fsite-a.test%2Fad%2F4711">share</a>'],
    ['a way back to the own page', '<a href="/login?next=https%3A%2F%2Fsite-a.test%2Fad%2F4711">login</a>'],
    ['a word behind an icon', '<a><i class="fa fa-telegram"></i> Subscribe</a>'],
    ['names of files', '<img src="/p/1.jpg" alt="IMG_20260312_094512">'],
    ['other ads', `<section class="similar"><article data-phone="${NUMBER}"><a href="/ad/2">Bea</a></article></section>`],
    ['several ads in the data', `<script>var list = {"a":{"ad":{"phone":"${NUMBER}"}},"b":{"ad":{"phone":"07400 123457"}}};</script>`],
    ['what a click counts', "<a onclick=\"track('click','20260312094512')\">x</a>"],
  ])('%s', (_, html) => {
    expect(contacts(read(html))).toEqual([]);
  });

  test('nothing of its source: raw is what was written', () => {
    const value = btoa('+447400123456');
    const [handle] = read(`<button data-phone="${value}">Show</button>`).handles;
    expect(handle).toMatchObject<Partial<Handle>>({ raw: value, start: 0, end: value.length, where: 'attribute' });
  });

  test('no place in the text that does not hold it', () => {
    const answer = read(`<p><i class="fa fa-whatsapp"></i>\n ${NUMBER}</p><p><i class="icon-telegram"></i><b> anna_rose9</b></p>`);
    expect(answer.handles.filter(({ where }) => where === 'text')).toHaveLength(3);
    for (const { where, start, end, raw } of answer.handles) if (where === 'text') expect(answer.text?.slice(start, end)).toBe(raw);
  });
});
