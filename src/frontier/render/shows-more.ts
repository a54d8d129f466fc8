import type { ReadingPrint } from './reading-print.ts';

/** Records of a list that must be in both readings: of what the browser shows, and of what HTTP shows where the list goes on on further pages. New ads and moved ones lie between two looks. */
const LEAST_SHARED = { lastPage: 0.8, onePage: 0.5 } as const;
/** Text of an ad that the browser must show beyond that of HTTP: half as much again, and so many characters. */
const MORE_TEXT = { factor: 1.5, chars: 200 } as const;

/** Whether the browser showed something of a page that HTTP did not: compared is what was extracted, never the markup. */
export function showsMore(browser: ReadingPrint, http: ReadingPrint): boolean {
  return (
    lacksAny(http.facts, browser.facts) ||
    browser.adChars > http.adChars * MORE_TEXT.factor + MORE_TEXT.chars ||
    lacksRecords(http, browser)
  );
}

function lacksAny(known: readonly string[], wanted: readonly string[]): boolean {
  const have = new Set(known);
  return wanted.some((fact) => !have.has(fact));
}

/** A browser that scrolls shows several pages of a list at once: where HTTP names the next page, only its own records need be there. */
function lacksRecords(http: ReadingPrint, browser: ReadingPrint): boolean {
  if (browser.records.length === 0) return false;
  const have = new Set(http.records);
  const shared = browser.records.filter((record) => have.has(record)).length;
  return http.hasNext
    ? shared === 0 || shared < LEAST_SHARED.onePage * Math.min(http.records.length, browser.records.length)
    : shared < LEAST_SHARED.lastPage * browser.records.length;
}
