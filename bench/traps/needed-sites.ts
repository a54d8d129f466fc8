import { adOfId, adPage, housePage, idOf, listing, MISSING, NUMBERS, onPage, page, PAGES, placeOf } from './plain-site.ts';
import type { Reply, Trap, View } from './plain-site.ts';

/** Sites that look as trapped as the others and whose ads are only found by who goes on all the same. */
export const NEEDED_SITES: readonly Trap[] = [
  {
    name: 'empty-cities-first',
    start: '/ads',
    fewest: 1 + 40 + 80,
    answer: cities({ emptyPage: () => page('Small ads', '<h1>Small ads</h1><p>No ads in this city yet.</p>') }),
  },
  { name: 'empty-shows-front', start: '/ads', fewest: 1 + 40 + 80, answer: cities({ emptyPage: frontOf }) },
  { name: 'areas-only', start: '/ads', fewest: 3 + 14 + 80, answer: areasOnly },
  { name: 'see-also-only', start: '/ads', fewest: 1 + 80, answer: seeAlsoOnly },
  { name: 'same-words', start: '/ads', fewest: PAGES + 80, answer: sameWords },
  { name: 'pinned-stretch', start: '/ads', fewest: PAGES + 3 + 80, answer: pinnedStretch },
];

function ad(view: View, extra = ''): Reply | undefined {
  const found = adOfId(/^\/ad\/(\d{1,6})$/.exec(view.url.pathname)?.[1]);
  return found === undefined ? undefined : adPage(found, extra);
}

function href(n: number): string {
  return `/ad/${idOf(n)}`;
}

const CITIES = Array.from({ length: 40 }, (_, at) => `${'abcdefghijklmnopqrst'[Math.floor(at / 2)]}${['ville', 'stadt'][at % 2]}`);

/** One list of the newest, and a query for each of forty cities, of which the first twelve have no ads. */
function cities(parts: { readonly emptyPage: () => Reply }): (view: View) => Reply {
  return (view) => {
    const { url } = view;
    const at = CITIES.indexOf(url.searchParams.get('city') ?? '');
    if (url.pathname !== '/ads') return ad(view) ?? housePage(url.pathname) ?? MISSING;
    if (at < 0) return frontOf();
    const own = at < 12 ? [] : NUMBERS.filter((n) => 12 + (n % 28) === at);
    return own.length === 0 ? parts.emptyPage() : listing({ ads: own, ad: href });
  };
}

function frontOf(): Reply {
  const links = CITIES.map((city) => `<a href="/ads?city=${city}">${city}</a>`).join(' ');
  return listing({ ads: onPage(1), ad: href, extra: `<div class="cities">${links}</div>` });
}

/** The list ends after three pages; the other ads stand under their areas only, the first three of which show nothing but known ones. */
function areasOnly(view: View): Reply {
  const { url } = view;
  const area = /^\/area\/([a-z-]{1,30})$/.exec(url.pathname)?.[1];
  const rest = NUMBERS.slice(30);
  const areas = [...new Set(NUMBERS.map((n) => placeOf(n).toLowerCase().replace(' ', '-')))].toSorted();
  const names = ['all', 'best', 'city', ...areas];
  if (area !== undefined)
    return ['all', 'best', 'city'].includes(area)
      ? listing({ ads: onPage(names.indexOf(area) + 1), ad: href })
      : listing({ ads: rest.filter((n) => placeOf(n).toLowerCase().replace(' ', '-') === area), ad: href });
  const now = Number(url.searchParams.get('page') ?? '1');
  if (url.pathname !== '/ads' || now > 3) return ad(view) ?? housePage(url.pathname) ?? MISSING;
  return listing({
    ads: onPage(now),
    ad: href,
    pager: { now, count: 3, href: (at) => `/ads?page=${at}` },
    extra: names.map((name) => `<a href="/area/${name}">${name}</a>`).join(' '),
  });
}

/** Ten ads are listed; every ad leads to four others and to two that are gone. */
function seeAlsoOnly(view: View): Reply {
  const { url } = view;
  const own = adOfId(/^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1]);
  if (own !== undefined) {
    const near = [10, 20, 40, 70].map((step) => href((own + step) % 80));
    const dead = [1, 2].map((step) => `/ad/${80_000 + own * 10 + step}`);
    return adPage(own, `<aside>See also ${[...dead, ...near].map((to) => `<a href="${to}">this one</a>`).join(' ')}</aside>`);
  }
  if (url.pathname.startsWith('/ad/')) return page('Small ads', '<h1>Nothing here any more</h1><p>This offer has ended.</p>');
  return url.pathname === '/ads' ? listing({ ads: onPage(1), ad: href }) : (housePage(url.pathname) ?? MISSING);
}

/** An agency writes the same words into every ad; only the numbers differ, and the addresses look like sessions. */
function sameWords(view: View): Reply {
  const { url } = view;
  const token = (n: number): string => `${(idOf(n) * 7_919).toString(36)}x${(n * 31 + 7).toString(36).padStart(3, 'q')}`;
  const now = Number(url.searchParams.get('page') ?? '1');
  if (url.pathname === '/ads' && now <= PAGES)
    return listing({ ads: onPage(now), ad: (n) => `/show?s=${token(n)}`, pager: { now, count: PAGES, href: (at) => `/ads?page=${at}` } });
  const own = NUMBERS.find((n) => token(n) === url.searchParams.get('s'));
  if (url.pathname !== '/show' || own === undefined) return housePage(url.pathname) ?? MISSING;
  const { html = '' } = adPage(own);
  const words =
    'A lovely lady of our house receives you in all discretion, every day from noon until late. Please call before you come, no withheld numbers.';
  return {
    html: html
      .replace(/<p>[^<]{80,}<\/p>/, `<p>${words}</p>`)
      .replace(/<dd>\d+<\/dd>/, '<dd>24</dd>')
      .replace(/<dd>\d+ EUR<\/dd>/, '<dd>120 EUR</dd>'),
  };
}

/** In the middle of the list stand three pages of nothing but ads that were seen before. */
function pinnedStretch(view: View): Reply {
  const { url } = view;
  const now = Number(url.searchParams.get('page') ?? '1');
  if (url.pathname !== '/ads' || now > PAGES + 3) return ad(view) ?? housePage(url.pathname) ?? MISSING;
  const ads = now <= 4 ? onPage(now) : now <= 7 ? onPage(1) : onPage(now - 3);
  return listing({ ads, ad: href, pager: { now, count: PAGES + 3, href: (at) => `/ads?page=${at}` } });
}
