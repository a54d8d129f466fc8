import { pathStem } from './path-stem.ts';

/** How one page of a list leads to another by their addresses alone. */
export interface PageStep {
  /** The page that is read; 1, or 0 for offsets, where its address bears no number. */
  readonly from: number;
  readonly to: number;
  /** Whether the address says itself that the number counts pages (`page`, `start`, `/p2`) rather than ads. */
  readonly sure: boolean;
  /** What the number counts. */
  readonly counts: 'pages' | 'records';
}

/**
 * Compares two addresses: the same but for one page number or offset, in the query (`?page=2`, `?start=20`) or the path (`/page/2`, `list-2.html`).
 * Undefined for everything else: another section, another ad, the same page.
 */
export function pageStep(own: string, other: string): PageStep | undefined {
  const [a, b] = [URL.parse(own), URL.parse(other)];
  if (!a || !b || site(a) !== site(b)) return undefined;
  const left = { path: pathStem(a.pathname), query: a.searchParams };
  const right = { path: pathStem(b.pathname), query: b.searchParams };
  if (left.path === right.path) return queryStep(left.query, right.query);
  return sameButSessions(left.query, right.query) ? pathStep(left.path, right.path) : undefined;
}

/** Words of many languages that stand for "page" in addresses. */
const PAGE_WORD =
  'page|pages|paged|pagina|pag|pg|pn|p|seite|strana|stranica|strona|str|sivu|side|sida|oldal|lap|sayfa|halaman|hal|trang|lk|puslapis|lapa|pagenumber|pageno|pagenum|pageindex|currentpage|cpage|pgno|curpage|from_page';
const OFFSET_WORD = 'start|offset|from|skip|first|begin|st|limitstart|startindex|startrow|startat|rowstart|firstitem|pagestart|begin_row';

/** A parameter that counts pages: one of the words alone, or as the last part of a name (`list_page`, `tx[page]`), camel case included by lower case. */
const PAGE_PARAMETER = new RegExp(`(?:^|[_.\\-[:])(?:${PAGE_WORD})\\]?$|page$|page_?n[or]$|page_?num(?:ber)?$`);
const OFFSET_PARAMETER = new RegExp(`(?:^|[_.\\-[:])(?:${OFFSET_WORD})\\]?$|offset$`);

function site(url: URL): string {
  // Only the label in front, never inside a name.
  return url.host.replace(/^www\./, '');
}

function queryStep(own: URLSearchParams, other: URLSearchParams): PageStep | undefined {
  const names = [...new Set([...own.keys(), ...other.keys()])].filter((name) => own.get(name) !== other.get(name));
  const counting = names.filter(isCounter);
  const offset = counting.some((name) => !PAGE_PARAMETER.test(name.toLowerCase()));
  const name = counting[0];
  if (name === undefined) return undefined;
  // What is lost on the way may only be a session; what is added may be a page size or an order, what changes may not.
  if (names.some((each) => !counting.includes(each) && (own.has(each) ? other.has(each) || !isSession(own.get(each) ?? '') : false)))
    return undefined;
  const [from, to] = [numberOf(own.get(name)), numberOf(other.get(name))];
  if (other.has(name) && to === undefined) return undefined;
  const first = offset ? 0 : 1;
  // A list whose first page bears no number may count from nought: then 1 is its second page.
  if (!own.has(name) && to === 1 && !offset) return { from: 0, to, sure: true, counts: 'pages' };
  if (own.has(name) && from === undefined) return undefined;
  const step: PageStep = { from: from ?? first, to: to ?? first, sure: true, counts: offset ? 'records' : 'pages' };
  return step.from === step.to ? undefined : step;
}

function isCounter(name: string): boolean {
  const lower = name.toLowerCase();
  return PAGE_PARAMETER.test(lower) || OFFSET_PARAMETER.test(lower);
}

function numberOf(value: string | null): number | undefined {
  // The whole value: no dates, no lists of numbers.
  return value !== null && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
}

function isSession(value: string): boolean {
  // Letters and digits throughout: words of a search hold blanks or marks.
  return value.length >= 16 && /^[a-z0-9]+$/i.test(value);
}

function sameButSessions(own: URLSearchParams, other: URLSearchParams): boolean {
  for (const [name, value] of own)
    if (other.get(name) !== value && (other.has(name) || !isSession(value)) && !/^(?:s|sid|phpsessid|session_id)$/i.test(name))
      return false;
  for (const name of other.keys()) if (!own.has(name)) return false;
  return true;
}

/** What stands between a list's address and its page number: a slash or dash, perhaps a word for page, perhaps another mark. */
const INSERTED = new RegExp(`^(?:[/_.,-]|/index|/list)?(?:(${PAGE_WORD}|index|list)[/_.,=-]?)?(\\d{1,5})$`, 'i');
const ENDS_IN_WORD = new RegExp(`(?:^|[/_.,-])(?:${PAGE_WORD}|index)[/_.,=-]?$`, 'i');

function pathStep(own: string, other: string): PageStep | undefined {
  const longer = INSERTED.exec(other.startsWith(own) ? other.slice(own.length) : '');
  // A digit before the inserted number would make both one longer number.
  if (longer && !/\d$/.test(own)) return inserted(1, Number(longer[2]), longer[1] !== undefined);
  const shorter = INSERTED.exec(own.startsWith(other) ? own.slice(other.length) : '');
  if (shorter && !/\d$/.test(other)) return inserted(Number(shorter[2]), 1, shorter[1] !== undefined);
  return changedNumber(own, other);
}

function inserted(from: number, to: number, named: boolean): PageStep | undefined {
  const number = Math.max(from, to);
  return from === to || (!named && number > 999) ? undefined : { from, to, sure: named, counts: 'pages' };
}

/** One number of the path differs. */
function changedNumber(own: string, other: string): PageStep | undefined {
  let start = 0;
  while (start < own.length && own[start] === other[start]) start++;
  while (start > 0 && isDigit(own[start - 1])) start--;
  const [a, b] = [/^\d{1,6}/.exec(own.slice(start))?.[0], /^\d{1,6}/.exec(other.slice(start))?.[0]];
  if (a === undefined || b === undefined || own.slice(start + a.length) !== other.slice(start + b.length)) return undefined;
  const sure = ENDS_IN_WORD.test(own.slice(0, start));
  return sure || Math.max(Number(a), Number(b)) <= 999 ? { from: Number(a), to: Number(b), sure, counts: 'pages' } : undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
