import { isTag, isText } from 'domhandler';
import type { ChildNode } from 'domhandler';
import { PageElement } from '../../document/page-element.ts';
import { addressText } from './address-text.ts';
import type { Statement } from './statement.ts';

/** Texts that a style puts before and behind elements, by the last class, id or name of its rules. */
type Contents = ReadonlyMap<string, { readonly before?: string; readonly after?: string }>;

/** The end of a rule's selectors that adds text before or behind an element, and its properties. Every quantifier is bounded. */
const RULE = /:(before|after)\s{0,9}\{([^{}]{0,300})\}/gi;
/** Signs in either sort of quotes, or what an attribute holds. */
const CONTENT = /(?:^|[;\s])content\s{0,5}:\s{0,5}([^;}]{1,120})/i;
const PIECE = /"((?:[^"\\\n]|\\.){0,80})"|'((?:[^'\\\n]|\\.){0,80})'|attr\(\s{0,5}([\w-]{1,40})\s{0,5}\)/g;
const MOST = { css: 20_000, selectors: 200, rules: 200, nodes: 200, text: 400, rows: 50 } as const;

/** The texts that styles add to several elements, joined with what stands in those elements as a page shows them: `.a::before{content:"078 "}.b::after{content:"45"}`. */
export function styleContentStatements(elements: readonly PageElement[], own: readonly PageElement[]): Statement[] {
  const contents = contentsOf(elements);
  if (contents.size === 0) return drawnStatements(elements);
  const rows = new Set<PageElement>();
  for (const element of own) {
    if (rows.size >= MOST.rows || addedTo(element, contents) === undefined) continue;
    rows.add(element);
    if (element.parent instanceof PageElement && element.parent.name !== 'body') rows.add(element.parent);
  }
  const drawn = drawnStatements(elements);
  return drawn.concat(
    [...rows].flatMap((row): Statement[] => {
      const value = shownText(row, contents).replace(/\s+/g, ' ').trim();
      const isContact = value.length <= MOST.text && /\d(?:[^\d\n]{0,3}\d){6}|@/.test(value);
      return isContact ? [{ value, raw: value, most: 0.75 }] : [];
    }),
  );
}

/** What drawings say that a style sheet holds. */
function drawnStatements(elements: readonly PageElement[]): Statement[] {
  return elements.flatMap(({ name, children: [only] }): Statement[] => {
    if (name !== 'style' || only === undefined || !isText(only)) return [];
    const at = only.data.indexOf('data:image/svg+xml');
    const statement = at < 0 || !only.data.includes('text', at) ? undefined : addressText(only.data.slice(at, at + MOST.css));
    return statement === undefined ? [] : [{ ...statement, raw: statement.value }];
  });
}

function contentsOf(elements: readonly PageElement[]): Contents {
  const contents = new Map<string, { before?: string; after?: string }>();
  for (const { name, children } of elements) {
    const [only] = children;
    if (name !== 'style' || only === undefined || !isText(only) || !only.data.includes('content')) continue;
    const css = only.data.slice(0, MOST.css);
    for (const { 0: whole, 1: side = '', 2: rule = '', index } of css.matchAll(RULE)) {
      const content = CONTENT.exec(rule)?.[1];
      const text = content === undefined ? '' : readContent(content);
      if (text === '' || contents.size >= MOST.rules) continue;
      const before = css.slice(Math.max(0, index - MOST.selectors), index + whole.indexOf('{'));
      for (const selector of before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1).split(',')) {
        const key = /([.#]?[\w-]{1,60})(?:\[[^\]]{0,40}\])?(?::{1,2}(?:before|after))?\s{0,5}$/i.exec(selector)?.[1];
        if (key !== undefined) contents.set(key, { ...contents.get(key), [side.toLowerCase()]: text });
      }
    }
  }
  return contents;
}

/** What a value of `content` shows; empty for signs of icon fonts. Attributes are kept as `\uFDD0name\uFDD0`. */
function readContent(content: string): string {
  let text = '';
  for (const [, double, single, attribute] of content.matchAll(PIECE)) {
    text += attribute === undefined ? unescapedStyle(double ?? single ?? '') : `\uFDD0${attribute}\uFDD0`;
  }
  return /[\d@\uFDD0\p{L}]/u.test(text) && !/[\uE000-\uF8FF]/.test(text) ? text : '';
}

/** Codes behind a backslash as the signs they stand for; a blank behind them belongs to them. */
function unescapedStyle(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, sign: string | undefined) => {
    if (code === undefined) return sign ?? '';
    const value = Number.parseInt(code, 16);
    return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '';
  });
}

interface Added {
  readonly before?: string;
  readonly after?: string;
}

function addedTo({ name, attribs }: PageElement, contents: Contents): Added | undefined {
  const names = [...(attribs['class']?.slice(0, 200).split(/\s+/, 10) ?? []).map((each) => `.${each}`), `#${attribs['id'] ?? ''}`, name];
  const found = names.map((each) => contents.get(each)).filter((each) => each !== undefined);
  return found.length === 0 ? undefined : Object.assign({}, ...found.toReversed());
}

/** The text of an element as its style shows it. */
function shownText(row: PageElement, contents: Contents): string {
  let text = '';
  let left: number = MOST.nodes;
  const show = (node: ChildNode): void => {
    if (left-- <= 0 || text.length > 2 * MOST.text) return;
    if (isText(node)) text += node.data;
    if (!isTag(node) || node.name === 'script' || node.name === 'style' || !(node instanceof PageElement)) return;
    const added = addedTo(node, contents);
    text += withAttributes(added?.before, node);
    for (const child of node.children) show(child);
    text += withAttributes(added?.after, node);
    if (/^(?:p|div|li|tr|h\d|br|section)$/.test(node.name)) text += ' ';
  };
  show(row);
  return text;
}

function withAttributes(text: string | undefined, { attribs }: PageElement): string {
  // A name between two signs that no style holds.
  return text === undefined ? '' : text.replace(/\uFDD0([\w-]{1,40})\uFDD0/g, (_, name: string) => attribs[name]?.slice(0, 100) ?? '');
}
