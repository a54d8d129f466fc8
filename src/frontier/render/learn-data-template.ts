import { pageHoles } from './page-holes.ts';

/** A page, and the address from which its data came. */
export interface DataPair {
  readonly page: string;
  readonly data: string;
}

/**
 * Learns how the address of a page's data is made from that of the page, `http://site.test/api/{path:2}?lang=en`; every pair must be made so.
 * Undefined with fewer than two pages, or where a part that differs between them stands nowhere in the address of the page.
 */
export function learnDataTemplate(pairs: readonly DataPair[]): string | undefined {
  const pages = new Set(pairs.map(({ page }) => page));
  if (pages.size < 2) return undefined;
  const known = pairs.map(({ page, data }) => ({ holes: pageHoles(page), parts: partsOf(data) }));
  const [first] = known;
  if (!first || first.parts.length === 0) return undefined;
  if (known.some(({ parts }) => parts.length !== first.parts.length)) return undefined;
  const made = first.parts.map((_, at) => partOf(known.map(({ holes, parts }) => ({ holes, value: parts[at] ?? '' }))));
  const template = made.includes(undefined) ? '' : made.join('');
  return template.includes('{') ? template : undefined;
}

/** An address cut behind everything that parts it, so that what stands between can be compared. None for an address with braces: they would be taken for holes. */
function partsOf(url: string): readonly string[] {
  return url.includes('{') || url.includes('}') ? [] : url.split(/(?<=[/?&=])/).flatMap((part) => splitEnd(part));
}

/** A part and the character that ends it. */
function splitEnd(part: string): readonly string[] {
  const end = part.at(-1) ?? '';
  return '/?&='.includes(end) ? [part.slice(0, -1), end] : [part];
}

interface Filled {
  readonly holes: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One part of the template: the same in all, or a hole with what always stands around it. */
function partOf(filled: readonly Filled[]): string | undefined {
  const [first] = filled;
  if (!first) return undefined;
  if (filled.every(({ value }) => value === first.value)) return first.value;
  for (const [hole, value] of first.holes) {
    const at = first.value.indexOf(value);
    if (at < 0) continue;
    const [before, after] = [first.value.slice(0, at), first.value.slice(at + value.length)];
    if (filled.every((each) => each.value === `${before}${each.holes.get(hole) ?? '\n'}${after}`)) return `${before}{${hole}}${after}`;
  }
  return undefined;
}
