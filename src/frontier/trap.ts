/** More characters than any page of a site needs; pages that link to themselves with ever more parameters pass it soon. */
const LONGEST_URL = 2000;
/** A path segment may stand this often in one path; relative links resolved wrongly repeat it without end. */
const MOST_SAME_SEGMENT = 2;
/** A parameter name may stand this often in one query; facets that add themselves again pass it. */
const MOST_SAME_PARAM = 3;
const YEAR_MS = 31_557_600_000;

/**
 * Why a URL looks like a crawler trap (`too-long`, `repeated-segment`, `host-in-path`, `repeated-parameter`, `calendar`); undefined when it does not.
 * A calendar is a trap beyond a year ahead of or 20 years behind `nowMs`; without `nowMs`, outside 1990 to 2100. Anything that is no URL is no trap.
 */
export function isTrap(url: string, nowMs?: number): string | undefined {
  if (url.length > LONGEST_URL) return 'too-long';
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
  if (mostFrequent(segments) > MOST_SAME_SEGMENT) return 'repeated-segment';
  if (segments.slice(1).some(looksLikeHost)) return 'host-in-path';
  if (mostFrequent([...parsed.searchParams.keys()]) > MOST_SAME_PARAM) return 'repeated-parameter';
  return isCalendarTrap(parsed, nowMs) ? 'calendar' : undefined;
}

function mostFrequent(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A scheme, `www.` or a name ending in a common top-level domain; must not match file names (`page.html`), versions (`1.2.3`) or names that end in `.info.php`. */
const HOST_LIKE = /^(?:https?:|www\d{0,2}\.[a-z0-9-]{1,63}\.[a-z]{2,24}$|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|info|biz|eu)$)/i;

function looksLikeHost(segment: string): boolean {
  return segment.length <= 253 && HOST_LIKE.test(segment);
}

/** Year and month as path segments, `/2031/05`; must not match a lone number such as an ad id, nor years outside 1000 to 2999. */
const PATH_MONTH = /\/([12]\d{3})\/(?:0?[1-9]|1[0-2])(?=\/|$)/;
/** A date of at least year and month as the whole value, `2031-05` or `2031-05-01`; must not match an id or a phone number. */
const VALUE_MONTH = /^([12]\d{3})[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?$/;
/** A year, as the whole value of a parameter that is named so. */
const VALUE_YEAR = /^[12]\d{3}$/;
/** Names of year parameters, the whole name; must not match `yes` or `birthyear` (an age filter). */
const YEAR_NAME = /^(?:y|yr|year|cal_?year|jaar|jahr|annee|anno|ano|rok|god)$/i;

function isCalendarTrap(url: URL, nowMs: number | undefined): boolean {
  const years: number[] = [];
  const inPath = PATH_MONTH.exec(url.pathname);
  if (inPath) years.push(Number(inPath[1]));
  for (const [name, value] of url.searchParams) {
    const month = VALUE_MONTH.exec(value);
    if (month) years.push(Number(month[1]));
    else if (YEAR_NAME.test(name) && VALUE_YEAR.test(value)) years.push(Number(value));
  }
  const thisYear = nowMs === undefined ? undefined : Math.floor(1970 + nowMs / YEAR_MS);
  const [first, last] = thisYear === undefined ? [1990, 2100] : [thisYear - 20, thisYear + 1];
  return years.some((year) => year < first || year > last);
}
