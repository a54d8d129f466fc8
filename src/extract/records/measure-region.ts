import type { Span } from '../../model/provenance.ts';
import { elementSpan } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { commonShape } from './common-shape.ts';
import type { LinkIndex } from './link-index.ts';
import type { PageRecord, Region } from './record.ts';
import { recordBlocks } from './record-blocks.ts';
import { tightShape } from './tight-shape.ts';

/** A price, a date, a time, an age or a phone number: what ads have and menus have not. Bounded runs only. */
const TELLING = /[€$£¥₽₴₺₫฿]|\d{1,2}[./:-]\d{1,2}|\d{3,}|\b(?:EUR|USD|GBP|CHF|RON|PLN|lei|kr)\b/;

/** Text of a record that counts, characters; and the least that the median record must have. */
const COUNTED_CHARS = 400;
const LEAST_CHARS = 4;

/**
 * Judges elements that look alike as a list of records: how many, how much text, whether each leads to a page of its own.
 * Undefined when fewer than 60 % of them have a link of the common shape, or hardly any has text (extraction rule: docs/extraction.md).
 */
export function measureRegion(document: PageDocument, group: readonly PageElement[], links: LinkIndex): Region | undefined {
  const common = commonShape(group, links);
  if (common === undefined) return undefined;
  const { shape } = common;
  const targets = group.map((element) => links.best(element, shape));
  const urls = targets.map((target) => target?.url);
  const linked = urls.filter((url) => url !== undefined).length;
  if (linked < 0.6 * group.length) return undefined;
  const blocks = recordBlocks(document, group);
  const lengths = blocks.map((block) => Math.min(COUNTED_CHARS, block.end - block.start)).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  if (median < LEAST_CHARS) return undefined;
  const telling =
    group.filter((element, at) => hasPicture(document, element) || isTelling(document.text, blocks[at])).length / group.length;
  const textLength = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const linkLength = group.reduce((sum, element) => sum + links.textLength(element), 0);
  const distinct = Math.min(new Set(urls).size, linked) / Math.max(1, linked);
  // An element that leads to several pages of the shape is a row of records, not a record.
  const crowd = Math.max(1, links.countDistinct(group, shape) / Math.max(1, linked));
  const score = (linked * median * distinct * (1 + telling)) / (1 + Math.min(1, linkLength / Math.max(1, textLength))) / crowd;
  const records = group.map((element, at): PageRecord => {
    const [block, url] = [blocks[at], urls[at]];
    return {
      element,
      lastOrder: block?.lastOrder ?? element.lastOrder,
      ...(block ? { start: block.start, end: block.end } : elementSpan(document, element)),
      ...(url === undefined ? {} : { url }),
    };
  });
  return { records, score, shape: tightShape(targets.flatMap((target) => (target ? [target.shape] : []))) ?? shape };
}

function hasPicture(document: Pick<PageDocument, 'elements'>, element: PageElement): boolean {
  const last = Math.min(element.lastOrder, element.order + 40);
  for (let at = element.order; at <= last; at++) if (document.elements[at]?.name === 'img') return true;
  return false;
}

function isTelling(text: string, block: Span | undefined): boolean {
  return block !== undefined && TELLING.test(text.slice(block.start, Math.min(block.end, block.start + COUNTED_CHARS)));
}
