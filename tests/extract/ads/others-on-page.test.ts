import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const SAID = '<p>A quiet flat near the centre, every day from ten to ten, please ask for the address.</p>';

interface Page {
  readonly title?: string;
  readonly url?: string;
  readonly country?: string;
}

/** The numbers that a page's ad is read to have, those of the site left out. */
function numbers(
  body: string,
  { title = 'Anna Leeds | Leedsads', url = 'https://leedsads.test/ad/778812', country = 'GB' }: Page = {},
): string[] {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const { handles } = readHtmlRecord({ html, url, country, capturedAt: '2026-11-20T12:00:00Z' });
  return handles.filter(({ kind, stop }) => kind === 'phone' && !stop).map(({ value }) => value);
}

const OWN = ['+447700900123'];
const AD = `<h1>Anna Leeds</h1>${SAID}<p>Tel 07700 900123</p>`;

describe('readHtmlRecord(), of whole pages', () => {
  test.each([
    [
      'a box that an attribute names as one of other ads',
      `${AD}<section aria-label="Similar ads"><article>Bea 33<p>new</p>£80 07700 900201</article><article>Cleo 21<p>new</p>£90 07700 900202</article></section>`,
    ],
    [
      'a custom element with such a title',
      `${AD}<x-rail title="Podobne ogłoszenia"><x-item>Ola 07700 900201</x-item><x-item>Ewa 07700 900202</x-item></x-rail>`,
    ],
    [
      'things that microdata call related',
      `${AD}<div itemprop="isRelatedTo" itemscope>Bike <span>07700 900201</span></div><div itemprop="isRelatedTo" itemscope>Car <span>07700 900202</span></div>`,
    ],
    ['rows with bullets', `${AD}<hr>* Bea 33 new tel 07700 900201<br>* Cleo 21 blonde tel 07700 900202<br>`],
    [
      'rows with a place in brackets',
      `${AD}<div><p>Bea – new in town (Hull) 07700 900201</p><p>Cleo – outcalls (York) 07700 900202</p></div>`,
    ],
    [
      'cards of one shape with ages',
      `${AD}<div><div class="k"><b>Bea 33</b><i>Hull</i><em>07700 900201</em></div><div class="k"><b>Cleo 21</b><i>York</i><em>07700 900202</em></div></div>`,
    ],
    [
      'a paid box, whatever its class',
      `<div class="x1"><small>Ad</small> <a href="https://click.test/?z=1"><b>Bea</b> 07700 900201</a></div>${AD}`,
    ],
    ['a paid box in Russian', `${AD}<div><span>Реклама</span> <a href="https://click.test/?z=1">Вика 07700 900201</a></div>`],
    ['a trap for robots', `<div class="hidden" aria-hidden="true">07700 900201 &lt;trap&gt;</div>${AD}`],
    ['a trap by its name', `${AD}<div class="honeypot">07700 900201</div>`],
    ['a block above the heading with the name of the site', `<div class="hd9"><b>Leedsads</b> Help 020 7946 0123</div>${AD}`],
    [
      'its accounts and mailboxes',
      `<table><tr><td>+44 20 7946 0123 <a href="https://t.me/leedsads_news">news</a></td></tr><tr><td>${AD}</td></tr></table>`,
    ],
    ['the attributes of its top bar', `<x-app><x-top phone="020 7946 0123" email="info@leedsads.test"></x-top>${AD}</x-app>`],
    ['the number of the ad in its site', `${AD}<p>post id: 7700900888</p>`],
    ['a list under a word for comments', `${AD}<div>Comments<ul><li>bob call 07700 900201 instead</li></ul></div>`],
    [
      'what the data of the page list beside its ad',
      `${AD}<div><div>Bea nova £80 07700 900201</div></div><script>window.__S__={ad:{id:778812,title:"Anna Leeds",description:"A quiet flat near the centre, every day from ten to ten, please ask.",phone:"07700900123"},vecinos:[{id:1,name:"Bea",phone:"07700900201"},{id:2,name:"Cleo",phone:"07700900202"}]}</script>`,
    ],
    [
      'replies within a post',
      `<div class="post">${AD}<div class="replies"><div class="reply">Bea: 07700 900201</div><div class="reply">Cleo: 07700 900202</div></div></div>`,
    ],
    [
      'posts that bear their number in the thread alone',
      `<table><tr><td>Anna</td><td>14.11.2026 20:45 #1${AD}</td></tr><tr><td>Bea</td><td>15.11.2026 08:11 #2<p>mine is 07700 900201</p></td></tr></table>`,
    ],
    [
      'what several say behind the line that counts it',
      `${AD}<div><span>👍 21</span><span>96 Kommentare</span></div><div class="q"><div><b>Bea</b> ruf 07700 900201 an</div><div><b>Cleo</b> nice</div></div>`,
    ],
    [
      'small ads of whatever sort below it',
      `${AD}<div><p>Double room, Headingley, £500, Mr Khan 07700 900201</p><p>Sofa, three seats, £40, collect</p><p>Cleaner wanted, £12, 07700 900202</p></div>`,
    ],
    ['a box whose first line says what it is', `${AD}<div>Recently viewed<br>Bea, Hull, £80, 07700 900201<br>Cleo, York, £90<br></div>`],
    [
      'one above the ad in the box that holds both',
      `<div><div><p>Featured tonight</p><p>Bea</p><p>27</p><p>07700 900201</p><p>Cleo</p><p>22</p><p>07700 900202</p></div><p>Anna in Leeds, fully independent.</p>${SAID}<p>Tel 07700 900123</p></div>`,
      { title: 'Leedsads' },
    ],
    ['a box of paid ads under a badge', `<div><b>VIP</b><br>Bea, Hull, £80, 07700 900201<br>Cleo, York, £90<br></div>${AD}`],
    ['a box that begins with a word for comments', `${AD}<div>Comments (2)<p>bob: call 07700 900201 instead</p></div>`],
    [
      'a block above the heading with the name of the site in the title',
      `<div>Anuncios del Valle, 020 7946 0123</div>${AD}`,
      { title: 'Anna Leeds | Anuncios del Valle' },
    ],
  ])('leaves out %s', (_, body, page: Page = {}) => {
    expect(numbers(body, page)).toEqual(OWN);
  });

  test.each([
    [
      'lines of its own that say a number, and a price',
      `<h1>Anna Leeds</h1>${SAID}<p>Telegram @anna_leeds_9</p><ul><li>Call me on 07700 900123</li><li>Only £80 all inclusive</li></ul>`,
      OWN,
    ],
    [
      'a call bar in the words of its title, where nothing else calls',
      `<div>Escort Leeds – call 07700 900123</div><h1>Anna</h1>${SAID}`,
      OWN,
      { title: 'Anna | Escort Leeds' },
    ],
    ['what stands under its own badge', `<h1>Anna Leeds</h1>${SAID}<div><b>VIP</b><br>Anna, 24<br>07700 900123<br>£80</div>`, OWN],
    [
      'what stands behind a word that may be a heading',
      `<h1>Anna Leeds</h1>${SAID}<p>New in town</p><p>07700 900123</p><p>24 years</p>`,
      OWN,
    ],
    [
      'number and mailbox in one line beside those of a friend',
      `<h1>Anna Leeds</h1>${SAID}<p>Telegram @anna_leeds_9</p><div><p>Calls only, not withheld, 10am to 6pm: 07700 900123, anna@inbox.example</p><p>My friend Bea (Hull, 58) too: bea@inbox.example</p></div>`,
      OWN,
    ],
    [
      'the first of the posts that a forum calls comments',
      `<article class="cPost ipsComment"><h1>Anna Leeds</h1>${SAID}<div class="ipsComment_content">${SAID}Tel 07700 900123</div></article><article class="cPost ipsComment">Bea 07700 900201</article>`,
      OWN,
    ],
    [
      'a list with numbered items of its own',
      `<h1>Anna Leeds</h1>${SAID}<ul><li>My best #1<br>from 10:00</li><li>My second #2<br>call 07700 900123 until 22:00</li></ul>`,
      OWN,
    ],
    [
      'a number behind a button',
      `<h1>Anna Leeds</h1>${SAID}<p>My number <span><button>Spoiler: number</button><i>O77OO 900123</i></span></p>`,
      OWN,
    ],
    [
      'its branches',
      `<h1>Massage Leeds</h1>${SAID}<ul><li>Leeds, Park Row, 07700 900201</li><li>York, Micklegate, 07700 900202</li></ul>`,
      ['+447700900201', '+447700900202'],
    ],
    ['a title of the ad on its own box', `<div title="Anna Leeds">${AD}</div>`, OWN],
    [
      'numbers by carrier',
      `<h1>Anna Leeds</h1>${SAID}<ul><li>Vodafone: 07700 900201</li><li>EE: 07700 900202</li></ul>`,
      ['+447700900201', '+447700900202'],
    ],
    [
      'persons who are all that it has',
      `<h1>Anna and Bea Leeds</h1>${SAID}<p>* Anna 23 tel 07700 900201</p><p>* Bea 25 tel 07700 900202</p>`,
      ['+447700900201', '+447700900202'],
    ],
    [
      'branches below the reception',
      `${AD}<p>Branch Headingley 07700 900201</p><p>Branch Roundhay 07700 900202</p>`,
      ['+447700900123', '+447700900201', '+447700900202'],
    ],
    [
      'a dialogue that a button opens',
      `<h1>Anna Leeds</h1>${SAID}<div id="ph" class="hidden" aria-hidden="true" tabindex="-1">Tel 07700 900123</div>`,
      OWN,
    ],
    ['a number above the heading without the name of the site', `<div class="t">Call 07700 900123</div><h1>Anna Leeds</h1>${SAID}`, OWN],
    [
      'a bar below the footer',
      `<h1>Anna Leeds</h1>${SAID}<footer>© Leedsads</footer><div class="bar"><a href="tel:07700900123">Call</a></div>`,
      OWN,
    ],
    [
      'the rest of a number, in whatever attribute',
      `<h1>Anna Leeds</h1>${SAID}<span class="q7" data-x1="07700 900123">07700 ••••</span>`,
      OWN,
    ],
  ])('keeps %s', (_, body, expected, page: Page = {}) => {
    expect(numbers(body, page).toSorted()).toEqual(expected);
  });

  test.each([
    ['found by its mailbox for bookings', 'bookings@leeds-muses.test', ['bookings@leeds-muses.test']],
    ['found by its name', 'anna@leeds-muses.test', ['anna@leeds-muses.test']],
    ['not found by a mailbox of the site', 'info@leeds-muses.test', []],
  ])('an agency is %s', (_, address, expected) => {
    const html = `<title>Anna | Leeds-muses</title><h2>Anna</h2>${SAID}<p>020 7946 0381 <a href="mailto:${address}">${address}</a></p>`;
    const { handles } = readHtmlRecord({ html, url: 'https://leeds-muses.test/listing/anna/66109622/', country: 'GB' });
    expect(handles.filter(({ kind, stop }) => kind === 'email' && !stop).map(({ value }) => value)).toEqual(expected);
  });

  test('of a channel the post that the address names is the ad, and the channel is no contact beside its own', () => {
    const post = (at: number, text: string): string =>
      `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="jobs_daily/${at}"><a href="https://t.me/jobs_daily">Jobs</a><div>${text}</div></div></div>`;
    const html = `<title>Jobs – Telegram</title><main><section>${post(41, 'Nanny wanted, ask @jane_wk')}${post(42, '<b>Housegirl wanted</b> Write <a href="https://t.me/mama_w">@mama_w</a>')}</section></main>`;
    const at = (url: string): string[] =>
      readHtmlRecord({ html, url }).handles.flatMap(({ kind, stop, value }) => (kind === 'telegram' && !stop ? [value] : []));
    expect(at('https://t.me/s/jobs_daily/42')).toEqual(['mama_w']);
    expect(at('https://t.me/s/jobs_daily').toSorted()).toEqual(['jane_wk', 'jobs_daily', 'mama_w']);
  });

  test('the line with the date above an ad is its own, though a header', () => {
    const html = `<title>Anna Leeds</title><section><header><a href="/">CL</a></header><section><header><button>reply</button><p>Posted: <time>2026-11-16 09:12</time></p></header><h2>Anna Leeds</h2>${SAID}</section></section>`;
    const { fields } = readHtmlRecord({ html, url: 'https://leedsads.test/778812', capturedAt: '2026-11-20T12:00:00Z' });
    expect(fields.postedAt).toMatch(/^2026-11-16/);
  });
});
