import type { Handle } from '../../model/handle.ts';
import type { PageRules } from '../compile-page-rules.ts';
import type { PageElement } from '../document/page-element.ts';
import { readHandles } from '../handles/read-handles.ts';
import { Remembered } from '../remembered.ts';
import { contactHandles, readLinks, shiftHandle } from './ad-handles.ts';
import { isOfSite } from './is-of-site.ts';
import type { PageView } from './page-view.ts';
import { structuredAd } from './structured-ad.ts';

/** The contacts of the platform on a page: handles in header, footer, navigation and aside, in blocks of the site without a name, and in the data that describe it; and those in posts that others wrote below the ad. All are marked `stop`. */
export function readPlatformHandles(view: PageView): Handle[] {
  const { document, context } = view;
  const template = view.parts.filter((part) => part.kind !== 'similar' && part.kind !== 'consent').map((part) => part.element);
  const lastBlock = view.lastBlock === undefined ? [] : [view.lastBlock];
  const parts = [...template, ...view.siteBlocks, ...lastBlock, ...(view.thread?.others ?? [])];
  const links = document.links.filter(({ element }) => parts.some((part) => part.holds(element)));
  const site = view.structured.filter(isOfSite).flatMap((item) => structuredAd(item).contacts);
  return [
    ...readLines(document.text, parts, view),
    ...readLinks(links, view),
    ...site.flatMap((contact) => contactHandles(contact, context)),
  ].map(stopped);
}

/** The handles in such lines, by countries and languages of the page and by their text: the same stand on most pages of a site. Kept as long as the rules of the target. */
const readBefore = new WeakMap<PageRules, Map<string, Remembered<readonly Handle[]>>>();

function linesOf({ rules, context }: PageView): Remembered<readonly Handle[]> {
  const ofRules = readBefore.get(rules) ?? new Map<string, Remembered<readonly Handle[]>>();
  readBefore.set(rules, ofRules);
  const { countries, languages } = context;
  const hints = `${countries.join()} ${languages.join()}`;
  const known = ofRules.get(hints) ?? new Remembered((lines) => readHandles(lines, { ...rules.context, countries, languages }), 50);
  ofRules.set(hints, known);
  return known;
}

/** Reads the lines that can hold a handle, all at once: reading each by itself costs more than the reading. */
function readLines(text: string, parts: readonly PageElement[], view: PageView): Handle[] {
  const lines: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  let joined = '';
  for (const part of parts) {
    const end = part.textEnd;
    for (let at = part.textStart; at < end;) {
      const found = text.indexOf('\n', at);
      const lineEnd = found < 0 || found > end ? end : found;
      const line = text.slice(at, lineEnd);
      // A mail sign, or six digits in near succession; one pass, bounded gaps.
      if (/@|\d(?:[ ()./-]{0,3}\d){5}/.test(line)) {
        lines.push({ from: joined.length, to: at, length: line.length });
        joined += `${line}\n\n`;
      }
      at = lineEnd + 1;
    }
  }
  if (joined === '') return [];
  return linesOf(view)
    .of(joined)
    .flatMap((handle) => {
      const line = lines.find(({ from, length }) => handle.start >= from && handle.end <= from + length);
      return line && handle.where === 'text' ? [shiftHandle(withoutRepeats(handle), line.to - line.from)] : [];
    });
}

/** Repeats of a handle may stand on other lines, whose places differ by another distance. */
function withoutRepeats(handle: Handle): Handle {
  const { also, ...rest } = handle;
  return also === undefined ? handle : rest;
}

function stopped(handle: Handle): Handle {
  return { ...handle, stop: true };
}
