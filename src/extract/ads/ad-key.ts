import type { CompiledId } from '../compile-page-rules.ts';
import { elementText } from '../document/element-text.ts';
import type { PageElement } from '../document/page-element.ts';
import { selectElements } from '../document/select-elements.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import type { PageView } from './page-view.ts';

/** What an ad's own id is read from. */
export interface KeySource {
  readonly url: string;
  readonly item?: StructuredItem;
  readonly structuredKey?: string;
  /** The record's element; undefined: the whole page. */
  readonly within?: PageElement;
}

/** The ad's own id on its site: declared, structured, or the one long number of its address; undefined when none of them is sure. */
export function readAdKey(view: PageView, source: KeySource): string | undefined {
  const declared = view.rules.ad.id;
  if (declared) return tidy(declaredKey(view, declared, source));
  return tidy(source.structuredKey) ?? keyFromUrl(source.url);
}

function declaredKey(view: PageView, id: CompiledId, source: KeySource): string | undefined {
  if (id.from === 'url') return taken(id, source.url);
  if (id.from === 'structured') {
    const value =
      id.path === undefined ? source.structuredKey : source.item?.properties.find((property) => property.path === id.path)?.value;
    return value === undefined ? undefined : taken(id, value);
  }
  if (!id.selector) return undefined;
  const element = selectElements(view.document, id.selector, { limit: 1, ...(source.within ? { within: source.within } : {}) })[0];
  if (!element) return undefined;
  const value = id.attr === undefined ? elementText(view.document, element) : element.attribs[id.attr.toLowerCase()];
  return value === undefined ? undefined : taken(id, value);
}

function taken(id: CompiledId, value: string): string | undefined {
  if (!id.re) return value;
  const matcher = id.re.matcher(value);
  if (!matcher.find()) return undefined;
  return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group(0)) ?? undefined;
}

function tidy(key: string | undefined): string | undefined {
  const text = key?.trim() ?? '';
  return text === '' || text.length > 200 || /^https?:/.test(text) ? undefined : text;
}

/** Parameters that name one ad; never those that count pages. */
const ID_PARAMETERS = [
  'id',
  'ad',
  'ad_id',
  'adid',
  'aid',
  'item',
  'itemid',
  'post',
  'post_id',
  'listing',
  'vacancy',
  'tid',
  'topic',
] as const;

/**
 * The id in an address: an `id` parameter, or the number that is the last part of the path, or stands at either end of it.
 * Undefined for years, for short numbers inside words, and when two numbers compete: a wrong id would make two ads one.
 */
function keyFromUrl(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  for (const name of ID_PARAMETERS) {
    const value = parsed.searchParams.get(name);
    if (value !== null && /^\d{3,18}$/.test(value)) return value;
  }
  const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
  // Path parameters such as session ids, then a file extension; a number after a dot is none.
  const last = (segments.at(-1) ?? '').replace(/;.*$/s, '').replace(/\.[a-z]{2,5}$/i, '');
  if (/^[a-z]{0,3}[-_]?\d{3,18}$/i.test(last)) return isYear(last) ? undefined : last.replace(/^\D{0,4}/, '');
  return keyOfSlug(last) ?? keyBeforeSlug(segments.at(-2) ?? '', last);
}

/** The long number at one end of a slug; undefined when both ends bear different ones. */
function keyOfSlug(slug: string): string | undefined {
  // Five digits at least, after a mark: shorter numbers are ages, prices, parts of names.
  const atEnd = /[-_,.][a-z]{0,2}(\d{5,18})$/i.exec(slug)?.[1];
  const atStart = /^(\d{5,18})[-_,.]/.exec(slug)?.[1];
  return atEnd !== undefined && atStart !== undefined && atEnd !== atStart ? undefined : (atEnd ?? atStart);
}

/** `/123456/a-title`: the number is a part of its own before the slug. */
function keyBeforeSlug(before: string, slug: string): string | undefined {
  return /^\d{5,18}$/.test(before) && !/\d{5}/.test(slug) ? before : undefined;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}
