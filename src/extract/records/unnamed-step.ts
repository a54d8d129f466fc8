/** What the address of a link adds to that of the page: on or back in a list, or further in a way that does not tell. */
export type UnnamedStep = 'next' | 'previous' | 'further';

/**
 * What two addresses with the same path tell where no parameter has a known name: `next` or `previous` where one parameter goes on by one or by the size of a
 * page, `further` where the other address only adds to this one, as a cursor does. Says little by itself: an article may follow another in the same way.
 */
export function unnamedStep(own: string, other: string): UnnamedStep | undefined {
  const [a, b] = [URL.parse(own), URL.parse(other)];
  if (!a || !b || a.host !== b.host || a.pathname !== b.pathname) return undefined;
  const [left, right] = [a.searchParams, b.searchParams];
  const names = [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
  const [name, ...others] = names;
  if (name === undefined || names.some((each) => !right.has(each))) return undefined;
  if (names.every((each) => !left.has(each))) return others.length === 0 && isSecond(right.get(name)) ? 'next' : 'further';
  return others.length === 0 && !ID_PARAMETER.test(name) ? stepBetween(left.get(name), right.get(name)) : undefined;
}

/** Whether a number that the first page lacks is that of the second: 2, or the size of a page. */
function isSecond(value: string | null): boolean {
  const number = numberOf(value) ?? 0;
  return number === 2 || (number > 0 && number <= 100 && number % 5 === 0);
}

function stepBetween(own: string | null, other: string | null): UnnamedStep | undefined {
  const [from, to] = [numberOf(own), numberOf(other)];
  if (from === undefined || to === undefined) return undefined;
  const by = Math.abs(to - from);
  const counts = by === 1 ? Math.max(from, to) <= MOST_PAGES : by >= 5 && from % by <= 1 && to % by === from % by;
  if (!counts) return undefined;
  return to > from ? 'next' : 'previous';
}

/** Greater numbers, one apart, are those of things rather than of pages. */
const MOST_PAGES = 500;

/** The whole value as a number; no dates, no lists of numbers. */
function numberOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
}

/** A parameter that names one thing rather than counts. */
const ID_PARAMETER =
  /(?:^|[_-])(?:id|nr|no|num|article|art|news|item|post|topic|thread|photo|pic|img|product|ad|month|day|year|date|week)$|id$/i;
