import { adOfId, adPage, ageOf, housePage, idOf, listing, MISSING, NUMBERS, onPage, page, PAGES, placeOf, traitOf } from './plain-site.ts';
import type { Reply, Trap, View } from './plain-site.ts';

/** Traps of the same kinds in other dress, set aside before the crawler's rules were made: whether these hold for more than what they were made with. */
export const ASIDE_TRAPS: readonly Trap[] = [
  { name: 'day-by-day', start: '/list/', answer: slugged({ extra: () => '<a href="/events?day=2026-11-23">Events</a>', other: dayByDay }) },
  { name: 'filters-in-path', start: '/list/', answer: filtersInPath },
  { name: 'ticket-of-now', start: '/list/', answer: ticketOfNow },
  { name: 'session-folder', start: '/list/', answer: sessionFolder },
  {
    name: 'wrong-base',
    start: '/list/',
    answer: slugged({
      extra: () => '<a href="info/help">Help</a> <a href="local/">Near you</a>',
      other: ({ url }) =>
        url.pathname.endsWith('/local/') || url.pathname.endsWith('/info/help')
          ? first('<a href="info/help">Help</a> <a href="local/">Near you</a>')
          : undefined,
    }),
  },
  {
    name: 'round-and-round',
    start: '/list/',
    answer: slugged({
      extra: () => '<a href="/new/top/all">All</a>',
      other: ({ url }) =>
        /^(?:\/(?:new|top|all))+$/.test(url.pathname)
          ? first(['new', 'top', 'all'].map((at) => `<a href="${url.pathname}/${at}">${at}</a>`).join(' '))
          : undefined,
    }),
  },
  { name: 'order-in-path', start: '/list/', answer: orderInPath },
  { name: 'clicks-counted', start: '/list/', answer: clicksCounted },
  { name: 'shuffled-end', start: '/list/', answer: shuffledEnd },
  { name: 'rotating-pins', start: '/list/', answer: rotatingPins },
  { name: 'capitals-and-index', start: '/list/', labels: ['www'], answer: capitals },
  { name: 'print-and-tell', start: '/list/', answer: printAndTell },
  { name: 'words-and-phrases', start: '/list/', answer: wordsAndPhrases },
  { name: 'language-in-query', start: '/list/', answer: languageInQuery },
  { name: 'members-gone', start: '/list/', answer: membersGone },
  { name: 'compare-and-seen', start: '/list/', answer: compareAndSeen },
  { name: 'off-the-screen', start: '/list/', answer: offTheScreen },
  { name: 'one-after-another', start: '/list/', answer: oneAfterAnother },
];

const SLUG = /^\/p\/[a-z-]{1,60}-(\d{1,6})\.html$/;

/** The address of an ad on these sites, without what a trap adds. */
function slugOf(n: number): string {
  return `/p/${traitOf(n)}-lady-${placeOf(n).toLowerCase().replace(' ', '-')}-${idOf(n)}.html`;
}

function listOf(now: number): string {
  return now === 1 ? '/list/' : `/list/page/${now}/`;
}

/** The number of the listing page at a path; undefined where there is none. */
function pageAt(path: string): number | undefined {
  const now = path === '/list/' ? 1 : Number(/^\/list\/page\/(\d{1,4})\/$/.exec(path)?.[1] ?? '0');
  return now >= 1 ? now : undefined;
}

/** A plain site of another build: `/list/page/2/`, `/p/quiet-lady-mill-40213.html`. */
function slugged(parts: {
  readonly extra?: (view: View) => string;
  readonly other?: (view: View) => Reply | undefined;
}): (view: View) => Reply {
  const { extra = () => '', other = () => undefined } = parts;
  return (view) => {
    const path = view.url.pathname;
    const ad = adOfId(SLUG.exec(path)?.[1]);
    if (ad !== undefined) return adPage(ad, extra(view));
    const now = pageAt(path);
    if (now !== undefined && now <= PAGES)
      return listing({ ads: onPage(now), ad: slugOf, pager: { now, count: PAGES, href: listOf }, extra: extra(view) });
    return housePage(path) ?? other(view) ?? MISSING;
  };
}

function first(extra: string): Reply {
  return listing({ ads: onPage(1), ad: slugOf, pager: { now: 1, count: PAGES, href: listOf }, extra });
}

function dayByDay({ url }: View): Reply | undefined {
  const day = Date.parse(`${url.searchParams.get('day') ?? ''}T00:00:00Z`);
  if (url.pathname !== '/events' || Number.isNaN(day)) return undefined;
  const link = (days: number, name: string): string =>
    `<a href="/events?day=${new Date(day + days * 86_400_000).toISOString().slice(0, 10)}">${name}</a>`;
  return page(
    'Events',
    `<h1>Events</h1>${link(-1, 'Previous day')} ${link(1, 'Next day')} ${link(7, 'In a week')} ${link(-7, 'A week ago')}<p>No events on this day.</p>`,
  );
}

/** Filters in the path, in the order in which they are clicked. */
function filtersInPath(view: View): Reply {
  const { url } = view;
  const chosen = /^\/list\/((?:[a-z]{1,10}_[a-z0-9-]{1,20}\/)*)(?:page\/(\d{1,3})\/)?$/.exec(url.pathname);
  if (!chosen) return slugged({})(view);
  const filters = (chosen[1] ?? '').split('/').filter(Boolean);
  const fits = (n: number): boolean =>
    filters.every((each) => {
      const [name, value] = each.split('_');
      return (
        (name === 'mood'
          ? traitOf(n)
          : name === 'area'
            ? placeOf(n).toLowerCase().replace(' ', '-')
            : name === 'age'
              ? String(Math.floor(ageOf(n) / 10))
              : value) === value
      );
    });
  const ads = NUMBERS.filter(fits);
  const now = Number(chosen[2] ?? '1');
  const offers = [
    'mood_quiet',
    'mood_sporty',
    'mood_gentle',
    'area_old-town',
    'area_station',
    'area_lake',
    'age_2',
    'age_3',
    'age_4',
    'tonight_yes',
    'verified_yes',
  ];
  const base = `/list/${filters.map((each) => `${each}/`).join('')}`;
  const extra = offers
    .filter((each) => !filters.some((taken) => taken.split('_')[0] === each.split('_')[0]))
    .map((each) => `<a href="${base}${each}/">${each}</a>`);
  return listing({
    ads: onPage(now, ads),
    ad: slugOf,
    pager: { now, count: Math.max(1, Math.ceil(ads.length / 10)), href: (at) => (at === 1 ? base : `${base}page/${at}/`) },
    extra: extra.join(' '),
  });
}

/** Every address ends in the moment at which its page was made. */
function ticketOfNow(view: View): Reply {
  const moment = 1_795_000_000_000 + Math.floor(view.random() * 1e9);
  const reply = slugged({})(view);
  return {
    ...reply,
    ...(reply.html === undefined ? {} : { html: reply.html.replaceAll(/href="(\/[^"]{0,200})"/g, `href="$1?t=${moment}"`) }),
  };
}

/** A server without cookies puts the session into the first folder. */
function sessionFolder({ url, token, random }: View): Reply {
  const path = url.pathname.replace(/^\/\(S\([a-z0-9]{1,40}\)\)/, '');
  const reply = slugged({})({ url: new URL(path + url.search, url), token, random });
  return { ...reply, ...(reply.html === undefined ? {} : { html: reply.html.replaceAll('href="/', `href="/(S(${token}))/`) }) };
}

function orderInPath(view: View): Reply {
  const parts = /^\/list\/(?:by\/(age|name|date)\/(up|down)\/)?(?:as\/(rows|tiles|map)\/)?(?:page\/(\d{1,3})\/)?$/.exec(view.url.pathname);
  if (!parts) return slugged({})(view);
  const [, by = 'date', way = 'down', as = 'rows', at = '1'] = parts;
  const turn = way === 'up' ? -1 : 1;
  const ads = NUMBERS.toSorted(
    (a, b) => turn * (by === 'age' ? ageOf(a) - ageOf(b) || a - b : by === 'name' ? ((a * 37) % 80) - ((b * 37) % 80) : a - b),
  );
  const to = (order: string, dress: string, number: number): string =>
    `/list/${order === 'date/down' ? '' : `by/${order}/`}${dress === 'rows' ? '' : `as/${dress}/`}${number === 1 ? '' : `page/${number}/`}`;
  const own = `${by}/${way}`;
  const switches = [
    ...['age', 'name', 'date'].flatMap((each) => ['up', 'down'].map((turned) => to(`${each}/${turned}`, as, 1))),
    ...['rows', 'tiles', 'map'].map((dress) => to(own, dress, 1)),
  ];
  const now = Number(at);
  return listing({
    ads: onPage(now, ads),
    ad: slugOf,
    pager: { now, count: PAGES, href: (number) => to(own, as, number) },
    extra: switches.map((href) => `<a href="${href}">${href.slice(6)}</a>`).join(' '),
  });
}

/** Links to ads lead over a counter, or bear what was clicked. */
function clicksCounted(view: View): Reply {
  const { url, token } = view;
  if (url.pathname === '/go') return { location: url.searchParams.get('to') ?? '/list/' };
  const ad = adOfId(SLUG.exec(url.pathname)?.[1]);
  if (ad === undefined) return slugged({})(view);
  const near = [1, 2, 3].map((step) => slugOf((ad + step * 11) % 80));
  return adPage(
    ad,
    `<aside>${near.map((href) => `<a href="/go?to=${encodeURIComponent(href)}&amp;c=${token}">Also</a> <a href="${href}?fbclid=${token}">here</a> <a href="${href}?src=top10&amp;rank=${token.length}">Top</a>`).join(' ')}</aside>`,
  );
}

/** Beyond the end the ads of the end stand in another order each time. */
function shuffledEnd(view: View): Reply {
  const now = pageAt(view.url.pathname);
  if (now === undefined) return slugged({})(view);
  const ads = onPage(Math.min(now, PAGES));
  const shuffled =
    now < PAGES
      ? ads
      : ads
          .map((n) => ({ n, key: view.random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ n }) => n);
  return listing({ ads: shuffled, ad: slugOf, pager: { now, count: now + 3, href: listOf } });
}

/** Four ads of all stand first on every page, others each time; the list counts ads, not pages. */
function rotatingPins(view: View): Reply {
  const start = Number(view.url.searchParams.get('start') ?? '0');
  if (view.url.pathname !== '/list/' || start >= 80) return slugged({})(view);
  const pins = [1, 2, 3, 4].map(() => Math.floor(view.random() * 80));
  const now = start / 10 + 1;
  return listing({
    ads: [...new Set([...pins, ...onPage(now)])],
    ad: slugOf,
    pager: { now, count: PAGES, href: (at) => `/list/?start=${(at - 1) * 10}` },
  });
}

function capitals(view: View): Reply {
  const { url } = view;
  const path = url.pathname.toLowerCase().replace(/\/default\.aspx$/, '/');
  const bare = url.host.replace(/^www\./, '');
  const ad = adOfId(SLUG.exec(path)?.[1]);
  const reply = slugged({})({ ...view, url: new URL(path + url.search, url) });
  if (ad === undefined) return reply;
  const others = [1, 2, 3, 4].map((step) => slugOf((ad + step * 3) % 80));
  const spelled = [
    others[0]?.toUpperCase().replace('.HTML', '.html'),
    `http://www.${bare}${others[1]}`,
    `https://www.${bare}${others[2]}`,
    `https://${bare}${others[3]}`,
  ];
  return adPage(
    ad,
    `<aside>${spelled.map((href) => `<a href="${href}">Near</a>`).join(' ')} <a href="/list/default.aspx">List</a> <a href="/LIST/">List</a></aside>`,
  );
}

function printAndTell(view: View): Reply {
  const { url } = view;
  const other = adOfId(/^\/(?:druck|tell)\/(\d{1,6})$/.exec(url.pathname)?.[1]);
  if (url.pathname.startsWith('/tell/'))
    return page('Tell a friend', '<h1>Tell a friend</h1><form method="post"><input name="to"><button>Send</button></form>');
  if (other !== undefined) return adPage(other);
  const ad = adOfId(SLUG.exec(url.pathname)?.[1]);
  if (ad === undefined) return slugged({})(view);
  return adPage(
    ad,
    `<p><a href="/druck/${idOf(ad)}">Drucken</a> <a href="${slugOf(ad)}?output=print&amp;tmpl=component">Plain</a> <a href="/tell/${idOf(ad)}">Tell</a> <a href="https://chat.example/send?text=${encodeURIComponent(slugOf(ad))}">Chat</a></p>`,
  );
}

function wordsAndPhrases(view: View): Reply {
  const { url } = view;
  const words = (n: number): string[] => [traitOf(n), `${traitOf(n)}${ageOf(n)}`, `stop${'abcdefghijklmnop'[n % 16]}${'aeiou'[n % 5]}`];
  const found = (ads: readonly number[]): Reply => listing({ ads: ads.slice(0, 10), ad: slugOf });
  const word = /^\/k\/([a-z0-9]{1,40})$/.exec(url.pathname)?.[1];
  if (word !== undefined) return found(NUMBERS.filter((n) => words(n).includes(word)));
  const phrase = /^\/suche\/([a-z0-9+-]{1,60})\/seite-(\d{1,3})$/.exec(url.pathname);
  if (phrase)
    return listing({
      ads: NUMBERS.filter((n) =>
        placeOf(n)
          .toLowerCase()
          .startsWith(phrase[1]?.slice(0, 3) ?? 'x'),
      ).slice(0, 10),
      ad: slugOf,
      extra: `<a href="/suche/${phrase[1]}/seite-${Number(phrase[2]) + 1}">Mehr</a>`,
    });
  const ad = adOfId(SLUG.exec(url.pathname)?.[1]);
  if (ad === undefined) return slugged({})(view);
  const near = placeOf(ad).toLowerCase().replace(' ', '+');
  return adPage(
    ad,
    `<p>${words(ad)
      .map((each) => `<a href="/k/${each}">${each}</a>`)
      .join(' ')} <a href="/suche/${near}+${traitOf(ad)}/seite-1">${near}</a></p>`,
  );
}

function languageInQuery(view: View): Reply {
  const { url } = view;
  const language = url.searchParams.get('lang') ?? 'en';
  const codes = ['en', 'de', 'hu', 'ro', 'bg', 'cs', 'uk', 'tr'];
  const words: Readonly<Record<string, string>> = {
    en: 'All',
    de: 'Alle',
    hu: 'Mind',
    ro: 'Toate',
    bg: 'Всички',
    cs: 'Vše',
    uk: 'Усі',
    tr: 'Hepsi',
  };
  const switches = codes.map((code) => `<a data-x href="${url.pathname}?lang=${code}">${code}</a>`).join(' ');
  const reply = slugged({ extra: () => `<p>${words[language] ?? 'All'}</p>${switches}` })(view);
  const keep = language === 'en' ? '' : `?lang=${language}`;
  return {
    ...reply,
    ...(reply.html === undefined ? {} : { html: reply.html.replaceAll(/(<a )href="(\/[^"?]{0,200})"/g, `$1href="$2${keep}"`) }),
  };
}

/** Profiles of members that have left, each leading to more of them; the answer is 200 and names the desk of the site. */
function membersGone(view: View): Reply {
  const { url, random } = view;
  const gone = (): string =>
    Array.from(
      { length: 5 },
      () => `<a href="/member/${['eva', 'lia', 'zoe', 'mia'][Math.floor(random() * 4)]}-${Math.floor(random() * 1e6)}">Member</a>`,
    ).join(' ');
  return slugged({
    extra: gone,
    other: () =>
      url.pathname.startsWith('/member/')
        ? page(
            'Member',
            `<h1>This member has left</h1><p>The profile was removed at the wish of the member. Questions: desk@site.example</p>${gone()}`,
          )
        : undefined,
  })(view);
}

/** Addresses that gather what was seen. */
function compareAndSeen(view: View): Reply {
  const { url } = view;
  const ad = adOfId(SLUG.exec(url.pathname)?.[1]);
  const seen = url.searchParams.get('seen') ?? '';
  if (url.pathname.startsWith('/compare/')) {
    const ids = url.pathname.slice(9).split(',');
    const more = [1, 2].map((step) => `<a href="/compare/${[...ids, idOf((ids.length * 7 + step) % 80)].join(',')}">Add</a>`);
    return page('Compare', `<h1>Compare</h1>${more.join(' ')}`);
  }
  if (ad === undefined) return slugged({})(view);
  const near = [2, 3].map((step) => `<a href="${slugOf((ad + step) % 80)}?seen=${seen === '' ? '' : `${seen}-`}${ad}">Near</a>`);
  return adPage(ad, `<a href="/compare/${idOf(ad)}">Compare</a> ${near.join(' ')}`);
}

function offTheScreen(view: View): Reply {
  const { url, random } = view;
  const bait = (): string => {
    const to = (): string => `/wp-data/${Math.floor(random() * 1e9).toString(36)}/`;
    return `<a href="${to()}" style="position:absolute;left:-9999px">x</a><div hidden><a href="${to()}">y</a> <a href="${to()}">z</a></div><a href="${to()}" style="visibility: hidden">w</a>`;
  };
  return slugged({ extra: bait, other: () => (url.pathname.startsWith('/wp-data/') ? page('Data', `<h1>Data</h1>${bait()}`) : undefined) })(
    view,
  );
}

/** The same ads once more under addresses that count their place in a walk. */
function oneAfterAnother(view: View): Reply {
  const { url } = view;
  const at = Number(url.searchParams.get('pos') ?? '0');
  if (url.pathname === '/walk')
    return adPage(
      (Number(url.searchParams.get('from') ?? '0') + at) % 80,
      `<a href="/walk?from=${url.searchParams.get('from')}&amp;pos=${at + 1}">The one after</a>`,
    );
  const ad = adOfId(SLUG.exec(url.pathname)?.[1]);
  return ad === undefined ? slugged({})(view) : adPage(ad, `<a href="/walk?from=${ad}&amp;pos=1">Walk through</a>`);
}
