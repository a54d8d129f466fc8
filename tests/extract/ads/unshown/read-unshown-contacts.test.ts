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
    ['one that another says is turned round', '<span data-tel="65432100470" data-dir="rev">Show</span>', [PHONE]],
    ['a name in one', '<div data-telegram="anna_rose9"></div>', ['telegram:anna_rose9']],
    ['a protected address', `<a data-cfemail="${coded('anna@inbox.example')}">[email&#160;protected]</a>`, ['email:anna@inbox.example']],
    ['a link to one', `<a href="/cdn-cgi/l/email-protection#${coded('anna@inbox.example')}">write</a>`, ['email:anna@inbox.example']],
    ['a masked number below it', `<div data-t="07400123456"><span>07400 •• ••</span><button>Show</button></div>`, [PHONE]],
    [
      'what a button copies, by its text',
      '<button data-clipboard-text="anna_rose9"><i class="x"></i>Copy LINE ID</button><button data-copy="anna_rose7">Copy Telegram</button>',
      ['telegram:anna_rose7', 'line:anna_rose9'],
    ],
    [
      'the list that a click shows',
      '<a href="javascript:void(0)" onclick="this.nextElementSibling.hidden=false">Contacts</a><ul hidden><li>WhatsApp: <b>+44 74OO 123456</b></li><li>Insta anna.rose_9</li></ul>',
      [PHONE, 'whatsapp:+447400123456', 'instagram:anna.rose_9'],
    ],
    ['what a click shows', `<a onclick="showPhone('${NUMBER}')">Show</a>`, [PHONE]],
    ['what a click puts in its place', `<button onclick="this.innerHTML='07400 123456'">Show</button>`, [PHONE]],
    [
      'what a click copies',
      '<b data-controller="clipboard" data-clipboard-value="anna@inbox.example">Copy</b>',
      ['email:anna@inbox.example'],
    ],
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
    ['a name with dots beside an icon', '<p><i class="fa fa-instagram"></i> anna.rose.ldn</p>', ['instagram:anna.rose.ldn']],
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
    ['base64 with blanks in the number', `<a onclick="showPhone(0,'${btoa('+44 7400 123 456')}')">Show</a>`, [PHONE]],
    ['base64 of base64', `<b data-phone="${btoa(btoa('+447400123456'))}">Show</b>`, [PHONE]],
    ['hexadecimal', '<b data-phone="2b343437343030313233343536">Show</b>', [PHONE]],
    ['character references for a script', '<b data-phone="&amp;#48;7400 12345&amp;#54;">Show</b>', [PHONE]],
    ['a link in base64', `<a href="/go?url=${btoa('https://t.me/anna_rose9')}&amp;s=a1">Chat</a>`, ['telegram:anna_rose9']],
    ['pieces in two attributes', '<span class="js-phone" data-last="123456" data-first="07400">…</span>', [PHONE]],
    ['pieces of an address', '<span data-user="anna" data-domain="inbox" data-tld="example">mail</span>', ['email:anna@inbox.example']],
    ['a moved address', '<a data-enc-email="naan[at]vaobk.rknzcyr">mail</a>', ['email:anna@inbox.example']],
    ['a call that opens the mail', `<a onclick="sendMail('anna','inbox','example')">mail</a>`, ['email:anna@inbox.example']],
    ["TYPO3's code", `<a href="javascript:linkTo_UnCryptMailto('nbjmup+boobAjocpy/fybnqmf');">mail</a>`, ['email:anna@inbox.example']],
    ['variables of a script', '<b id=t></b><script>var p="07400",q=" 123";t.innerHTML=p+q+"456";</script>', [PHONE]],
    [
      'codes of characters',
      '<script>e.textContent=String.fromCharCode(97,110,110,97,64)+"inbox.example"</script>',
      ['email:anna@inbox.example'],
    ],
    ['an expression of a frame', `<div x-data="{ num: '07400 123' + '456' }"></div>`, [PHONE]],
    ['values of a frame, joined elsewhere', `<div x-data="{ a: '07400', b: '123456' }"><b x-text="a + ' ' + b"></b></div>`, [PHONE]],
    ['a bound link', `<a :href="'tel:' + '07400' + '123456'">call</a>`, [PHONE]],
    [
      'shifted digits beside their decoder',
      `<b data-enc="18511234567"></b><script>b.textContent=b.dataset.enc.split("").map(c=>String.fromCharCode(c.charCodeAt(0)-1)).join("")</script>`,
      [PHONE],
    ],
    [
      'a packed script',
      `<script>eval(function(p,a,c,k,e,d){return p}('0.1("2").3="4 5"',6,6,'document|getElementById|tel|innerHTML|07400|123456'.split('|'),0,{}))</script>`,
      [PHONE],
    ],
    [
      'a card in base64',
      `<a href="data:text/vcard;base64,${btoa('BEGIN:VCARD\nTEL;TYPE=CELL:+447400123456\nEND:VCARD')}">card</a>`,
      [PHONE],
    ],
    ['a card to be scanned', '<img src="https://qr.test/?data=MECARD%3AN%3AAnna%3BTEL%3A07400123456%3B%3B">', [PHONE]],
    [
      'a drawing in an address',
      `<img src="data:image/svg+xml;charset=utf8,%3Csvg%3E%3Ctext x='0'%3E${NUMBER}%3C/text%3E%3C/svg%3E">`,
      [PHONE],
    ],
    ['a page in an address', `<iframe src="data:text/html,%3Cb%3ECall ${NUMBER}%3C/b%3E"></iframe>`, [PHONE]],
    ['a link of a page within', `<iframe srcdoc="&lt;a href='tel:07400123456'&gt;call&lt;/a&gt;"></iframe>`, [PHONE]],
    [
      'letters of a drawing by their places',
      `<svg>${'07400123456'
        .split('')
        .map((digit, at) => `<text x="${at * 9}">${digit}</text>`)
        .toReversed()
        .join('')}</svg>`,
      [PHONE],
    ],
    [
      'pictures called by their digits',
      `<p>${'07400123456'
        .split('')
        .map((digit) => `<img src="/d/${digit}.png">`)
        .join('')}</p>`,
      [PHONE],
    ],
    [
      'what styles add to several elements',
      '<style>.a::before{content:"07400 "}.b:after{content:"123456"}</style><p>Tel <i class="a"></i><i class="b"></i></p>',
      [PHONE],
    ],
    [
      'what styles add from attributes',
      '<style>.a::before{content:attr(data-x)}.a::after{content:" 123456"}</style><p class="a" data-x="07400"></p>',
      [PHONE],
    ],
    [
      'codes in a style',
      String.raw`<style>.a:after{content:"\30 \37 \34 \30 \30 \31 \32 \33 \34 \35 \36 "}</style><b class="a"></b>`,
      [PHONE],
    ],
    [
      'a row that runs backwards',
      `<div style="display:flex;flex-direction:row-reverse">${'65432100470'
        .split('')
        .map((digit) => `<i>${digit}</i>`)
        .join('')}</div>`,
      [PHONE],
    ],
    ['signs that turn the direction', '<p>Call \u202E654321 00470\u202C</p>', [PHONE]],
    ['a decoy of no size', '<p>Call 07400 <span style="font-size:0">999</span>123456</p>', [PHONE]],
    [
      'the mailbox of a form',
      '<form><input type="hidden" name="recipient" value="anna@inbox.example"></form>',
      ['email:anna@inbox.example'],
    ],
    ['a snapshot', `<div wire:snapshot='{"data":{"phone":"07400123456"}}'></div>`, [PHONE]],
    ['an island', `<astro-island props='{"ad":[0,{"phone":[0,"07400123456"]}]}'></astro-island>`, [PHONE]],
    [
      'the object of several that bears the id',
      '<script>window.__APOLLO_STATE__={"Ad:4711":{"id":"4711","phone":"07400123456"},"Ad:12":{"id":"12","phone":"07400123457"}}</script>',
      [PHONE],
    ],
    ["Angular's data", '<script type="application/json">{&q;ad&q;:{&q;id&q;:4711,&q;phone&q;:&q;07400123456&q;}}</script>', [PHONE]],
    [
      'an answer kept as text',
      String.raw`<script type="application/json">{"status":200,"body":"{\"ad\":{\"id\":4711,\"phone\":\"07400123456\"}}"}</script>`,
      [PHONE],
    ],
    [
      'a number behind the picture of a messenger',
      '<a data-phone="07400123456"><i class="fa fa-whatsapp"></i></a>',
      [PHONE, 'whatsapp:+447400123456'],
    ],
    ['a number in the name of a picture', '<img src="/u/anna-07400123456-london.jpg">', [PHONE]],
    ['a name in a script of the ad', '<div><script>var phone = "07400123456";</script></div>', [PHONE]],
    ['data of the ad', '<div><script type="application/json">{"phone":"07400123456","open":false}</script></div>', [PHONE]],
    ['a coded object', '<div data-info="%7B%22phone%22%3A%2207400123456%22%7D"></div>', [PHONE]],
    ['a kind and its value', '<li data-type="telegram" data-value="anna_rose9">x</li>', ['telegram:anna_rose9']],
    [
      'elements of the own making',
      '<contact-card phone="07400123456" telegram="anna_rose9"></contact-card>',
      [PHONE, 'telegram:anna_rose9'],
    ],
    ['a name handed to a messenger', `<button onclick="openTelegram('anna_rose9')">x</button>`, ['telegram:anna_rose9']],
    ['a link to what shows a number', `<a href="/phone/show?n=${btoa('07400123456')}">x</a>`, [PHONE]],
    ['what is read out of a box', `<div aria-label="Viber">${NUMBER}</div>`, [PHONE, 'viber:+447400123456']],
    [
      'digits of empty elements',
      `<p>${'07400123456'
        .split('')
        .map((digit) => `<i data-d="${digit}"></i>`)
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
    [
      'a number in code that says "call" of something far away',
      `<a onclick="var sku='${NUMBER}';${'show(1);'.repeat(25)}run(callback)">Show</a>`,
    ],
    ['a number in a name that is no contact', `<a data-id="07400123456" data-phone-id="7400123">x</a>`],
    ['the contact of the site', `<a data-support-phone="${NUMBER}">help</a>`],
    ['a link to share the page', '<a href="https://t.me/share/url?url=https%3A%2F%2Fsite-a.test%2Fad%2F4711">share</a>'],
    ['a way back to the own page', '<a href="/login?next=https%3A%2F%2Fsite-a.test%2Fad%2F4711">login</a>'],
    ['a word behind an icon', '<a><i class="fa fa-telegram"></i> Subscribe</a>'],
    ['names of files', '<img src="/p/1.jpg" alt="IMG_20260312_094512">'],
    ['other ads', `<section class="similar"><article data-phone="${NUMBER}"><a href="/ad/2">Bea</a></article></section>`],
    ['several ads in the data', `<script>var list = {"a":{"ad":{"phone":"${NUMBER}"}},"b":{"ad":{"phone":"07400 123457"}}};</script>`],
    ['what a script counts', '<script>var t="17322"+"70000";hit.src="https://count.test/?"+"7400123456";el.id="x"+7400123456;</script>'],
    [
      'what scripts of other ads put together',
      '<section class="similar"><div><a href="/ad/22">Bea</a><script>e.innerHTML="07400"+"123456"</script></div></section>',
    ],
    ['what a script in the header puts together', '</main><header><script>document.write("07400"+" 123456")</script></header>'],
    ['marks of counters', '<div hidden>GA1.2.352591584.1574534168</div>'],
    ['names that programs give to pictures', '<img src="/u/anna-1732270000.jpg"><img src="/u/img-07400123456.jpg">'],
    [
      'pictures in their order',
      `<p>${'12345678901'
        .split('')
        .map((digit) => `<img src="/g/${digit}.png">`)
        .join('')}</p>`,
    ],
    ['signs of icon fonts', '<style>.a:before{content:"\\f095"}.b:after{content:"1234"}</style><i class="a"></i><i class="b"></i>'],
    [
      'a picture of a messenger over a link of another name',
      `<p><a href="https://t.me/share/url?url=x"><i class="fa fa-telegram"></i></a></p>`,
    ],
    ['the site in a script of the ad', '<div><script>var siteSupport = {tel:"07400123456"};</script></div>'],
    ['lists in data of the ad', '<div><script type="application/json">{"ads":[{"phone":"07400123456"}]}</script></div>'],
    ['what a visitor may have typed', '<form><input name="phone" type="tel" value="07400123456"></form>'],
    ['an amount that a click shows', `<b onclick="this.innerHTML='1 500 000'">x</b>`],
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
