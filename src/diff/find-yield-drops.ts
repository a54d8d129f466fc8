/** How much one kind of thing was found on the pages of a target: ads on ad pages, records on listing pages, ads with a contact among ads, or pages on which a declared selector matches. */
export interface Yield {
  /** `ads`, `records`, `contacts`, or the key of a selector in the target file. */
  readonly measure: string;
  /** Pages (of `contacts`: ads) that were looked at. */
  readonly pages: number;
  readonly found: number;
}

/** A yield far under what it was, or a declared selector that matches nothing. */
export interface YieldDrop extends Yield {
  /** What it was on earlier action days, taken together; undefined: there are none. */
  readonly usual: { readonly pages: number; readonly found: number; readonly days: number } | undefined;
}

/** Found things that the usual yield lets expect, before fewer than half of them are told: less is chance. */
const LEAST_EXPECTED = 5;
const LEAST_PART = 0.5;
/** Pages on which a selector must have matched nothing: where it used to match, and where nobody knows. */
const LEAST_PAGES = { known: 3, unknown: 10 } as const;
/** Action days that make the usual, the newest before. */
const MOST_DAYS = 5;

/** Finds what yields far less on an action day than on those before it; `earlier` are the days before, oldest first. */
export function findYieldDrops(today: readonly Yield[], earlier: readonly (readonly Yield[])[]): YieldDrop[] {
  return today.flatMap((now) => {
    const days = earlier.flatMap((day) => day.filter(({ measure, pages }) => measure === now.measure && pages > 0)).slice(-MOST_DAYS);
    const usual = days.length === 0 ? undefined : { pages: sum(days, 'pages'), found: sum(days, 'found'), days: days.length };
    return isDropped(now, days) || isDead(now, usual) ? [{ ...now, usual }] : [];
  });
}

/** Against the median of the days: one bad day among them is not usual. */
function isDropped({ pages, found }: Yield, days: readonly Yield[]): boolean {
  if (days.length === 0) return false;
  const rates = days.map((day) => day.found / day.pages).toSorted((a, b) => a - b);
  const expected = (rates[Math.floor(rates.length / 2)] ?? 0) * pages;
  return expected >= LEAST_EXPECTED && found < LEAST_PART * expected;
}

/** A selector that matches nothing; where it never did, nobody may miss it before it was sought often enough. */
function isDead({ measure, pages, found }: Yield, usual: YieldDrop['usual']): boolean {
  if (!measure.startsWith('pages.') || found > 0) return false;
  return pages >= (usual !== undefined && usual.found > 0 ? LEAST_PAGES.known : LEAST_PAGES.unknown);
}

function sum(days: readonly Yield[], what: 'pages' | 'found'): number {
  return days.reduce((total, day) => total + day[what], 0);
}
