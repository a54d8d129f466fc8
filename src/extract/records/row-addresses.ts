import type { NumberRun } from './number-runs.ts';
import { pathStem } from './path-stem.ts';

/** What the addresses of a row of numbers tell: which number of the row an address bears, and that of the page itself. */
export interface RowAddresses {
  /** The number that the row would show for an address; undefined for one that is not built as those of the row are. */
  numberOf(url: string): number | undefined;
  /** The number of the page that is read; undefined where its address does not tell. */
  readonly current?: number;
}

/**
 * Learns from the addresses of a row such as `1 2 3 … 9` how this site counts its pages, whatever its parameter or path is called: all links are alike but for
 * one number, which grows with the number shown, by one or by the size of a page. Undefined where they are not, and where a row of numbers is a choice
 * (rooms, stars, days, records a page).
 */
export function rowAddresses(own: string, { links, current: marked }: NumberRun): RowAddresses | undefined {
  const known = links.flatMap(({ url, number }) => {
    const address = url === undefined ? undefined : plainAddress(url);
    return address === undefined ? [] : [{ address, number }];
  });
  const page = plainAddress(own);
  const form = page === undefined ? undefined : formOf(known);
  if (page === undefined || form === undefined || CHOICE.test(form.before)) return undefined;
  const numberIn = (address: string): number | undefined => {
    const value = valueIn(address, form);
    const number = value === undefined ? undefined : (value - form.first) / form.step + 1;
    return number !== undefined && Number.isInteger(number) && number >= 1 ? number : undefined;
  };
  const first = known.find(({ number }) => number === 1)?.address;
  // A row that leads to a first page of its own although the page is none of its pages is a choice.
  const isFirst = first === page || (isWithout(page, form) && (first === undefined || marked === 1 || valueIn(first, form) === undefined));
  const current = numberIn(page) ?? (isFirst ? 1 : undefined);
  return {
    numberOf: (url) => {
      const address = plainAddress(url);
      return address === undefined ? undefined : address === first ? 1 : numberIn(address);
    },
    ...(current === undefined ? {} : { current }),
  };
}

/** How addresses of a row are built. */
interface AddressForm {
  readonly before: string;
  readonly behind: string;
  /** What the number of the first page is in an address. */
  readonly first: number;
  /** What it grows by from page to page. */
  readonly step: number;
}

interface KnownAddress {
  readonly address: string;
  readonly number: number;
}

/** The form that two neighbours of the row have in common and all others keep to, but for a first page without a number. */
function formOf(known: readonly KnownAddress[]): AddressForm | undefined {
  const [one, other] = known.filter(({ number }) => number > 1);
  const pair = other === undefined ? known.slice(0, 2) : [one, other];
  const form = pair[0] && pair[1] ? formOfPair(pair[0], pair[1]) : undefined;
  if (form === undefined) return undefined;
  const keeps = known.every(({ address, number }) => {
    const value = valueIn(address, form);
    return value === undefined ? number === 1 : value === form.first + (number - 1) * form.step;
  });
  return keeps ? form : undefined;
}

function formOfPair(one: KnownAddress, other: KnownAddress): AddressForm | undefined {
  let start = 0;
  while (start < one.address.length && one.address[start] === other.address[start]) start += 1;
  while (start > 0 && /\d/.test(one.address.charAt(start - 1))) start -= 1;
  const [a, b] = [numberAt(one.address, start), numberAt(other.address, start)];
  if (a === undefined || b === undefined) return undefined;
  const behind = one.address.slice(start + a.length);
  if (behind !== other.address.slice(start + b.length)) return undefined;
  const step = (Number(b) - Number(a)) / (other.number - one.number);
  const first = Number(a) - (one.number - 1) * step;
  // Pages are counted from nought or one, records by the page, from nought or one or the size of a page.
  const counts =
    step === 1 ? first === 0 || first === 1 : Number.isInteger(step) && step > 1 && (first === 0 || first === 1 || first === step);
  return counts ? { before: one.address.slice(0, start), behind, first, step } : undefined;
}

/** Digits at a place of an address, seven at most. */
function numberAt(address: string, at: number): string | undefined {
  return /^\d{1,7}(?!\d)/.exec(address.slice(at, at + 8))?.[0];
}

function valueIn(address: string, { before, behind }: AddressForm): number | undefined {
  if (!address.startsWith(before)) return undefined;
  const digits = numberAt(address, before.length);
  return digits !== undefined && address.slice(before.length + digits.length) === behind ? Number(digits) : undefined;
}

/** Whether an address is that of the row without the number and the word before it: `/list` beside `/list?seite=2`, `/list/2`, `/list/seite-2`. */
function isWithout(address: string, { before, behind }: AddressForm): boolean {
  // The parameter itself, with what joins it.
  const parameter = /[?&][^?&=]{1,40}=$/.exec(before)?.[0];
  if (parameter !== undefined)
    return address === before.slice(0, -parameter.length) + (parameter.startsWith('?') ? behind.replace(/^&/, '?') : behind);
  if (!before.startsWith(address.replace(/\/$/, ''))) return false;
  // In a path a mark, perhaps a word, perhaps a mark again.
  return /^[/_.,-]?[\p{L}_]{0,14}[/_.,=-]?$/u.test(before.slice(address.replace(/\/$/, '').length)) && /^\/?$/.test(behind);
}

/** Parameters and parts of a path that choose rather than count, right before the number. */
const CHOICE =
  /(?:^|[^a-z])(?:rooms?|bed(?:room)?s?|baths?|stars?|rating|rate|score|vote|year|month|day|week|date|floor|size|limit|count|num|per_?page|show|perpage|pagesize|guests?|adults?|step|question|chapter|level|season|episode|version|price|min|max|zimmer|pokoje?|chambres?|habitaciones|komnat|id)[=/_-]?$/i;

/** An address without host prefix, fragment, extension, session and slash at the end; parameters in order of their names. Undefined for none. */
function plainAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  const query = [...parsed.searchParams]
    .filter(([name, value]) => !SESSION.test(name) && !(value.length >= 16 && /^[a-z0-9]+$/i.test(value)))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  return `${parsed.host.replace(/^www\./, '')}${pathStem(parsed.pathname)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

const SESSION = /^(?:sid|phpsessid|jsessionid|session_?id)$/i;
