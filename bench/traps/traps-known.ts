import { adOfId, adPage, housePage, idOf, listing, MISSING, NUMBERS, onPage, page, PAGES, placeOf, traitOf, ageOf } from './plain-site.ts';
import type { Reply, Trap, View } from './plain-site.ts';

/** The traps that the crawler's rules were made with. */
export const KNOWN_TRAPS: readonly Trap[] = [
  { name: 'calendar', start: '/ads', answer: plain({ extra: () => '<a href="/calendar/2026/11">Calendar</a>', other: calendar }) },
  { name: 'facets', start: '/ads', answer: facets },
  { name: 'session-in-query', start: '/ads', answer: (view) => plain({ suffix: `visit=${view.token}` })(view) },
  { name: 'session-in-path', start: '/ads', answer: sessionInPath },
  {
    name: 'relative-links',
    start: '/ads',
    answer: plain({
      extra: () => '<a href="more/offers/">More offers</a> <a href="more/people/">More people</a>',
      other: ({ url }) =>
        /\/(?:offers|people)\/$/.test(url.pathname)
          ? front('<a href="more/offers/">More offers</a> <a href="more/people/">More people</a>')
          : undefined,
    }),
  },
  {
    name: 'repeated-segments',
    start: '/ads',
    answer: plain({
      extra: ({ url }) => `<a href="${url.pathname.replace(/\/$/, '')}/archive/">Archive</a>`,
      other: ({ url }) =>
        url.pathname.endsWith('/archive/')
          ? front(`<a href="${url.pathname}archive/">Archive</a> <a href="${url.pathname}old/archive/">Older</a>`)
          : undefined,
    }),
  },
  { name: 'sort-and-view', start: '/ads', answer: sortAndView },
  { name: 'tracking', start: '/ads', answer: tracking },
  { name: 'last-page-again', start: '/ads', answer: lastPageAgain },
  { name: 'pinned', start: '/ads', answer: pinned },
  { name: 'spellings', start: '/ads', labels: ['www'], answer: spellings },
  { name: 'print-and-share', start: '/ads', answer: printAndShare },
  { name: 'tags-and-search', start: '/ads', answer: tagsAndSearch },
  { name: 'languages', start: '/ads', answer: languages },
  { name: 'soft-404-farm', start: '/ads', answer: softNotFound },
  { name: 'growing-links', start: '/ads', answer: growing },
  { name: 'hidden-links', start: '/ads', answer: hidden },
  { name: 'random-ad', start: '/ads', answer: randomAd },
];

/** A plain site: `/ads?page=2`, `/ad/40213`. `suffix` ends every address, `extra` stands on every page, `other` answers what the plain site has not. */
function plain(parts: {
  readonly suffix?: string;
  readonly extra?: (view: View) => string;
  readonly other?: (view: View) => Reply | undefined;
}): (view: View) => Reply {
  const { suffix = '', extra = () => '', other = () => undefined } = parts;
  const [first, more] = suffix === '' ? ['', ''] : [`?${suffix}`, `&${suffix}`];
  return (view) => {
    const { url } = view;
    const ad = adOfId(/^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1]);
    if (ad !== undefined) return adPage(ad, `${extra(view)}<a href="/ads${first}">All ads</a>`);
    const now = Number(url.searchParams.get('page') ?? '1');
    if (url.pathname === '/ads' && now >= 1 && now <= PAGES)
      return listing({
        ads: onPage(now),
        ad: (n) => `/ad/${idOf(n)}${first}`,
        pager: { now, count: PAGES, href: (at) => `/ads?page=${at}${more}` },
        extra: extra(view),
      });
    return housePage(url.pathname) ?? other(view) ?? MISSING;
  };
}

/** The first listing page once more, with what the trap adds. */
function front(extra: string): Reply {
  return listing({
    ads: onPage(1),
    ad: (n) => `/ad/${idOf(n)}`,
    pager: { now: 1, count: PAGES, href: (at) => `/ads?page=${at}` },
    extra,
  });
}

function calendar({ url }: View): Reply | undefined {
  const parts = /^\/calendar\/(\d{1,5})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(url.pathname);
  if (!parts) return undefined;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  const [before, after] = [month === 1 ? [year - 1, 12] : [year, month - 1], month === 12 ? [year + 1, 1] : [year, month + 1]];
  const days = Array.from({ length: 28 }, (_, at) => `<td><a href="/calendar/${year}/${month}/${at + 1}">${at + 1}</a></td>`);
  return page(
    `Calendar ${month}/${year}`,
    `<h1>${month}/${year}</h1><a href="/calendar/${before.join('/')}">Previous month</a> <a href="/calendar/${after.join('/')}">Next month</a><table><tr>${days.join('')}</tr></table>`,
  );
}

/** Filters that add themselves to the query in the order in which they are clicked. */
function facets(view: View): Reply {
  const { url } = view;
  if (url.pathname !== '/ads') return plain({})(view);
  const chosen = [...url.searchParams].filter(([name]) => name !== 'page');
  const fits = (n: number): boolean =>
    chosen.every(
      ([name, value]) => ({ trait: traitOf(n), place: placeOf(n), age: String(Math.floor(ageOf(n) / 10)), show: value })[name] === value,
    );
  const ads = NUMBERS.filter(fits);
  const now = Number(url.searchParams.get('page') ?? '1');
  const query = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const offers = [
    ...['quiet', 'cheerful', 'patient', 'elegant', 'sporty'].map((value) => ['trait', value]),
    ...['Harbour', 'Park', 'Mill', 'Hill'].map((value) => ['place', value]),
    ...['2', '3', '4'].map((value) => ['age', value]),
    ...['new', 'photo'].map((value) => ['show', value]),
  ].filter(([name]) => !chosen.some(([taken]) => taken === name));
  const extra = offers.map(([name, value]) => `<a href="/ads?${query === '' ? '' : `${query}&`}${name}=${value}">${value}</a>`).join(' ');
  return listing({
    ads: onPage(now, ads),
    ad: (n) => `/ad/${idOf(n)}`,
    pager: { now, count: Math.max(1, Math.ceil(ads.length / 10)), href: (at) => `/ads?${query === '' ? '' : `${query}&`}page=${at}` },
    extra: `<div class="filters">${extra}</div>`,
  });
}

/** Every view writes another token before all its links. */
function sessionInPath({ url, token, random }: View): Reply {
  const path = url.pathname.replace(/^\/s-[a-z0-9]{1,40}/, '');
  const reply = plain({})({ url: new URL(path + url.search, url), token, random });
  return { ...reply, ...(reply.html === undefined ? {} : { html: reply.html.replaceAll('href="/', `href="/s-${token}/`) }) };
}

function sortAndView(view: View): Reply {
  const { url } = view;
  if (url.pathname !== '/ads') return plain({})(view);
  const sort = url.searchParams.get('sort') ?? 'date';
  const up = url.searchParams.get('dir') === 'asc' ? -1 : 1;
  const ads = NUMBERS.toSorted(
    (a, b) => up * (sort === 'age' ? ageOf(a) - ageOf(b) || a - b : sort === 'name' ? ((a * 37) % 80) - ((b * 37) % 80) : a - b),
  );
  const now = Number(url.searchParams.get('page') ?? '1');
  const kept = [...url.searchParams].filter(([name]) => name !== 'page');
  const withOne = (name: string, value: string): string =>
    `/ads?${[...kept.filter(([each]) => each !== name), [name, value]].map((pair) => pair.join('=')).join('&')}`;
  const switches = [
    ['sort', ['date', 'age', 'name']],
    ['dir', ['asc', 'desc']],
    ['view', ['grid', 'rows', 'map']],
    ['per', ['10', '20', '50']],
  ] as const;
  return listing({
    ads: onPage(now, ads),
    ad: (n) => `/ad/${idOf(n)}`,
    pager: { now, count: PAGES, href: (at) => withOne('page', String(at)) },
    extra: switches.flatMap(([name, values]) => values.map((value) => `<a href="${withOne(name, value)}">${name} ${value}</a>`)).join(' '),
  });
}

/** Addresses that tell where they were clicked. */
function tracking(view: View): Reply {
  const { url, token } = view;
  const ad = adOfId(/^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1]);
  if (ad !== undefined) {
    const related = [1, 2, 3, 4].map((step) => (ad + step * 9) % 80);
    const links = related.map(
      (n, at) => `<a href="/ad/${idOf(n)}?ref=like-${idOf(ad)}&amp;pos=${at + 1}&amp;utm_source=like">${placeOf(n)}</a>`,
    );
    return adPage(ad, `<aside class="related">${links.join(' ')}</aside>`);
  }
  const now = Number(url.searchParams.get('page') ?? '1');
  if (url.pathname !== '/ads' || now > PAGES) return housePage(url.pathname) ?? MISSING;
  return listing({
    ads: onPage(now),
    ad: (n) => `/ad/${idOf(n)}?ref=list-${now}&amp;pos=${(n % 10) + 1}&amp;click=${token}`,
    pager: { now, count: PAGES, href: (at) => `/ads?page=${at}&amp;click=${token}` },
  });
}

/** Beyond the last page stands the last page, with a link to the next. */
function lastPageAgain(view: View): Reply {
  const now = Number(view.url.searchParams.get('page') ?? '1');
  if (view.url.pathname !== '/ads') return plain({})(view);
  return listing({
    ads: onPage(Math.min(now, PAGES)),
    ad: (n) => `/ad/${idOf(n)}`,
    pager: { now, count: now + 1, href: (at) => `/ads?page=${at}` },
  });
}

/** The same three ads stand first on every page; the ads of one page are all known from the one before. */
function pinned(view: View): Reply {
  const now = Number(view.url.searchParams.get('page') ?? '1');
  if (view.url.pathname !== '/ads' || now > PAGES) return plain({})(view);
  // Half way lies a page of nothing but pinned ads, as on sites that sell places.
  const own = now === 4 ? [] : onPage(now);
  const late = now === PAGES ? onPage(4) : [];
  return listing({
    ads: [...new Set([70, 71, 72, ...own, ...late])],
    ad: (n) => `/ad/${idOf(n)}`,
    pager: { now, count: PAGES, href: (at) => `/ads?page=${at}` },
  });
}

/** One page under many spellings: scheme, `www`, a slash at the end, capitals, an index file. */
function spellings(view: View): Reply {
  const { url } = view;
  const path = url.pathname.toLowerCase().replace(/\/(?:index\.html)?$/, '');
  const ad = adOfId(/^\/ad\/(\d{1,6})$/.exec(path)?.[1]);
  const bare = url.host.replace(/^www\./, '');
  const spell = (plainPath: string, at: number): string =>
    [
      plainPath,
      `http://www.${bare}${plainPath}`,
      `${plainPath}/`,
      plainPath.replace('/ad', '/Ad'),
      `${plainPath}/index.html`,
      `https://${bare}${plainPath}`,
    ][at % 6] ?? plainPath;
  if (ad !== undefined) {
    const others = [1, 2, 3, 4, 5, 6].map(
      (step) => `<a href="${spell(`/ad/${idOf((ad + step) % 80)}`, step - 1)}">${placeOf(ad + step)}</a>`,
    );
    return adPage(ad, `<aside>${others.join(' ')} <a href="${spell('/ads', ad)}">All</a></aside>`);
  }
  const now = Number(url.searchParams.get('page') ?? '1');
  if (path !== '/ads' || now > PAGES) return housePage(path) ?? MISSING;
  return listing({ ads: onPage(now), ad: (n) => `/ad/${idOf(n)}`, pager: { now, count: PAGES, href: (at) => `/ads?page=${at}` } });
}

function printAndShare(view: View): Reply {
  const { url } = view;
  const parts = /^\/ad\/(\d{1,6})(\/print|\/report|\/send)?$/.exec(url.pathname);
  const ad = adOfId(parts?.[1]);
  if (ad === undefined) {
    if (url.pathname === '/share') return page('Share', `<h1>Share</h1><p>Copy this address: ${url.searchParams.get('u') ?? ''}</p>`);
    return plain({})(view);
  }
  if (parts?.[2] === '/report' || parts?.[2] === '/send')
    return page(
      'Tell us',
      `<h1>Tell us about this page</h1><form method="post"><textarea name="text"></textarea><button>Send</button></form>`,
    );
  const own = `/ad/${idOf(ad)}`;
  return adPage(
    ad,
    `<div class="tools"><a href="${own}/print">Print</a> <a href="${own}?print=1">Print</a> <a href="/share?u=${encodeURIComponent(own)}">Share</a> <a href="${own}/report">Report</a> <a href="${own}/send">Send to a friend</a></div>`,
  );
}

function tagsAndSearch(view: View): Reply {
  const { url } = view;
  const tags = (n: number): string[] => [traitOf(n), placeOf(n).toLowerCase().replace(' ', '-'), `age-${ageOf(n)}`, `stop-${n + 3}`];
  const found = (ads: readonly number[]): Reply => listing({ ads: ads.slice(0, 10), ad: (n) => `/ad/${idOf(n)}` });
  const tag = /^\/tag\/([a-z0-9-]{1,40})$/.exec(url.pathname)?.[1];
  if (tag !== undefined) return found(NUMBERS.filter((n) => tags(n).includes(tag)));
  if (url.pathname === '/search') return found(NUMBERS.filter((n) => tags(n).includes(url.searchParams.get('q') ?? '')));
  const ad = adOfId(/^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1]);
  if (ad === undefined) return plain({})(view);
  return adPage(
    ad,
    `<p class="tags">${tags(ad)
      .map((each) => `<a href="/tag/${each}">#${each}</a> <a href="/search?q=${each}">more ${each}</a>`)
      .join(' ')}</p>`,
  );
}

const LANGUAGES = {
  de: 'Alle Anzeigen',
  fr: 'Toutes les annonces',
  es: 'Todos los anuncios',
  it: 'Tutti gli annunci',
  nl: 'Alle advertenties',
  pl: 'Wszystkie',
  ru: 'Все',
};

/** Every page in eight languages: the frame is translated, the ads are not. */
function languages(view: View): Reply {
  const { url } = view;
  const language = /^\/([a-z]{2})(?=\/)/.exec(url.pathname)?.[1];
  const prefix = language !== undefined && language in LANGUAGES ? `/${language}` : '';
  const path = url.pathname.slice(prefix.length);
  const words = prefix === '' ? 'All ads' : Object.entries(LANGUAGES).find(([code]) => `/${code}` === prefix)?.[1];
  const switches = ['', ...Object.keys(LANGUAGES).map((code) => `/${code}`)].map(
    (to) => `<a hreflang="x" href="SWITCH${to}${path}${url.search}">${to || '/en'}</a>`,
  );
  const reply = plain({ extra: () => `<p>${words}</p><div class="languages">${switches.join(' ')}</div>` })({
    ...view,
    url: new URL(path + url.search, url),
  });
  return {
    ...reply,
    ...(reply.html === undefined
      ? {}
      : { html: reply.html.replaceAll('href="/', `href="${prefix}/`).replaceAll('href="SWITCH', 'href="') }),
  };
}

/** Every ad leads to ads that are gone, and those to more of them; the answer is 200. */
function softNotFound(view: View): Reply {
  const { url, random } = view;
  const dead = (): string =>
    Array.from({ length: 6 }, () => `<a href="/ad/${90_000 + Math.floor(random() * 9_000)}">Similar offer</a>`).join(' ');
  const id = /^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1];
  const ad = adOfId(id);
  if (ad !== undefined) return adPage(ad, `<aside>${dead()}</aside>`);
  if (id !== undefined)
    return page('Small ads', `<h1>Nothing here any more</h1><p>This offer has ended. Have a look at these:</p>${dead()}`);
  return plain({})(view);
}

/** Links that carry the page they stand on, which carries the one before. */
function growing(view: View): Reply {
  const { url } = view;
  const here = encodeURIComponent(url.pathname + url.search);
  if (url.pathname === '/login') return page('Log in', `<h1>Log in</h1><a href="/login?back=${here}">Forgotten?</a>`);
  const ad = adOfId(/^\/ad\/(\d{1,6})$/.exec(url.pathname)?.[1]);
  const tools = `<a href="/login?back=${here}">Log in</a>`;
  if (ad !== undefined) {
    const near = [1, 2].map((step) => `<a href="/ad/${idOf((ad + step) % 80)}?from=${here}">${placeOf(ad + step)}</a>`);
    return adPage(ad, `${tools} ${near.join(' ')}`);
  }
  return plain({ extra: () => tools })(view);
}

/** Links that no person sees, to pages that no person needs. */
function hidden(view: View): Reply {
  const { url, random } = view;
  const bait = (): string =>
    `<div style="display:none">${Array.from({ length: 5 }, () => `<a href="/gold/${Math.floor(random() * 1e9).toString(36)}">Gold</a>`).join('')}</div>`;
  return plain({ extra: bait, other: () => (url.pathname.startsWith('/gold/') ? page('Gold', `<h1>Gold</h1>${bait()}`) : undefined) })(
    view,
  );
}

/** An address that leads to another ad each time, and links to it that all differ. */
function randomAd(view: View): Reply {
  const { url, token, random } = view;
  if (url.pathname === '/random') return { location: `/ad/${idOf(Math.floor(random() * 80))}` };
  return plain({ extra: () => `<a href="/random?n=${token}">A random ad</a> <a href="/random?n=${token}2">Another</a>` })(view);
}
