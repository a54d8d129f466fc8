/** Ads of every trap site, ads a listing page, and the fewest fetches that find them all: each listing page and each ad once. */
export const ADS = 80;
export const PER_PAGE = 10;
export const PAGES: number = ADS / PER_PAGE;
export const FEWEST_FETCHES: number = PAGES + ADS;

/** What a site answers. */
export interface Reply {
  readonly status?: number;
  readonly html?: string;
  /** Where the reader is sent. */
  readonly location?: string;
}

/** One view of a page. */
export interface View {
  readonly url: URL;
  /** Letters and digits, another one for every view. */
  readonly token: string;
  /** 0 inclusive to 1 exclusive, repeatable. */
  readonly random: () => number;
}

/** A site with a trap in it. */
export interface Trap {
  readonly name: string;
  /** Path of the first listing page. */
  readonly start: string;
  /** Hosts beside `NAME.test`, as labels before it. */
  readonly labels?: readonly string[];
  /** Fewest fetches that find all ads; undefined: those of a plain site. */
  readonly fewest?: number;
  answer(view: View): Reply;
}

/** Numbers of the ads, in the order of the list. */
export const NUMBERS: readonly number[] = Array.from({ length: ADS }, (_, at) => at);

const NAMES = [
  'Anna',
  'Bella',
  'Cora',
  'Dora',
  'Elsa',
  'Fay',
  'Greta',
  'Hanna',
  'Ida',
  'Jana',
  'Kira',
  'Lena',
  'Mona',
  'Nora',
  'Olga',
  'Pia',
];
const PLACES = ['Harbour', 'Old Town', 'Station', 'Park', 'Bridge', 'Market', 'Mill', 'Garden', 'Hill', 'Lake', 'Castle'];
const TRAITS = ['quiet', 'cheerful', 'patient', 'elegant', 'sporty', 'curious', 'gentle'];
const HABITS = ['the theatre', 'long walks', 'good wine', 'jazz', 'chess', 'the sea', 'old films', 'cooking', 'the mountains'];

/** The number by which a site knows an ad. */
export function idOf(ad: number): number {
  return 40_213 + ad * 17;
}

/** The ad of an id as it stands in an address; undefined when there is none. */
export function adOfId(id: string | undefined): number | undefined {
  const ad = (Number(id) - 40_213) / 17;
  return Number.isInteger(ad) && ad >= 0 && ad < ADS ? ad : undefined;
}

/** The phone number of an ad, by which it is known in the leads. */
export function phoneOf(ad: number): string {
  return `+49 30 23125 ${String(100 + ad * 3).padStart(3, '0')}`;
}

/** A word of an ad, by which sites filter and tag. */
export function traitOf(ad: number): string {
  return TRAITS[ad % TRAITS.length] ?? 'quiet';
}

/** Another one. */
export function placeOf(ad: number): string {
  return PLACES[(ad * 3) % PLACES.length] ?? 'Park';
}

/** The title of an ad. */
export function titleOf(ad: number): string {
  return `${NAMES[(ad * 7) % NAMES.length] ?? 'Anna'} near the ${placeOf(ad)}, number ${ad}`;
}

/** The age that an ad states. */
export function ageOf(ad: number): number {
  return 21 + ((ad * 5) % 24);
}

/** A whole page: what all pages of the site have, around what this one has. */
export function page(title: string, main: string, aside = ''): Reply {
  return {
    html: `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><header><nav><a href="/about">About us</a> <a href="/terms">Terms</a></nav></header><main>${main}</main>${aside}<footer><p>Small ads of the region since 1998</p></footer></body></html>`,
  };
}

/** A listing page: cards of ads, links to the other pages, and what the trap adds. */
export function listing(options: {
  readonly ads: readonly number[];
  readonly ad: (ad: number) => string;
  /** Number of this page from 1 on, how many there are, and where each lies; none: a list of one page. */
  readonly pager?: { readonly now: number; readonly count: number; href(page: number): string };
  readonly extra?: string;
}): Reply {
  const { ads, ad, pager, extra = '' } = options;
  const cards = ads.map(
    (n) =>
      `<li class="card"><a href="${ad(n)}">${titleOf(n)}</a><p>${ageOf(n)} years, ${traitOf(n)}, likes ${HABITS[n % HABITS.length]}. Meets you near the ${placeOf(n)}.</p></li>`,
  );
  const numbers = pager ? Array.from({ length: pager.count }, (_, at) => at + 1).filter((at) => Math.abs(at - pager.now) < 4) : [];
  const links = numbers.map((at) => (at === pager?.now ? `<span class="current">${at}</span>` : `<a href="${pager?.href(at)}">${at}</a>`));
  const next = pager && pager.now < pager.count ? `<a class="next" href="${pager.href(pager.now + 1)}">Next</a>` : '';
  return page(
    'Small ads',
    `<h1>Small ads</h1>${extra}<ul class="cards">${cards.join('\n')}</ul><div class="pagination">${links.join(' ')} ${next}</div>`,
  );
}

/** The ads of one listing page, from 1 on. */
export function onPage(now: number, ads: readonly number[] = NUMBERS): readonly number[] {
  return ads.slice((now - 1) * PER_PAGE, now * PER_PAGE);
}

/** The page of an ad, with what the trap adds. */
export function adPage(ad: number, extra = ''): Reply {
  const [name = ''] = titleOf(ad).split(' ');
  const text = `${name} is ${traitOf(ad)} and likes ${HABITS[ad % HABITS.length]} and ${HABITS[(ad * 5 + 1) % HABITS.length]}. She receives near the ${placeOf(ad)}, ${1 + (ad % 4)} minutes on foot from stop ${ad + 3}, every day from ${8 + (ad % 5)} in the morning until late. Please call before you come, no withheld numbers.`;
  return page(
    titleOf(ad),
    `<article><h1>${titleOf(ad)}</h1><p>${text}</p><dl><dt>Age</dt><dd>${ageOf(ad)}</dd><dt>Price</dt><dd>${90 + (ad % 9) * 10} EUR</dd></dl><p>Call ${phoneOf(ad)}</p></article>${extra}`,
  );
}

/** A page of the site that speaks of the site itself; undefined for every other path. */
export function housePage(path: string): Reply | undefined {
  if (path === '/about')
    return page(
      'About us',
      '<h1>About us</h1><p>We publish small ads of private persons. Whoever publishes an ad answers for what it says.</p>',
    );
  if (path === '/terms')
    return page(
      'Terms',
      '<h1>Terms</h1><p>Ads are free of charge. We delete what breaks the law. These terms hold since the first of January.</p>',
    );
  return undefined;
}

/** The answer to an address where nothing is. */
export const MISSING: Reply = { status: 404, html: '<!DOCTYPE html><title>Not found</title><h1>Not found</h1>' };
