import type { PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';
import { elementText } from './element-text.ts';
import type { StructuredItem, StructuredProperty } from './structured-item.ts';

const LIMITS = { items: 300, properties: 400, valueChars: 50_000 } as const;

/** Reads items written into the markup: microdata (HTML Living Standard §5) and RDFa Lite 1.1. */
export function readAnnotatedItems(document: PageDocument): StructuredItem[] {
  return [
    ...(/\bitemscope\b/i.test(document.html) ? read(document, MICRODATA) : []),
    ...(/\btypeof\s{0,9}=/i.test(document.html) ? read(document, RDFA) : []),
  ];
}

interface Dialect {
  readonly format: 'microdata' | 'rdfa';
  readonly opens: (attribs: Readonly<Record<string, string>>) => boolean;
  readonly typeAttribute: string;
  readonly propertyAttribute: string;
}

const MICRODATA: Dialect = { format: 'microdata', opens: (attribs) => attribs['itemscope'] !== undefined, typeAttribute: 'itemtype', propertyAttribute: 'itemprop' };
const RDFA: Dialect = { format: 'rdfa', opens: (attribs) => attribs['typeof'] !== undefined, typeAttribute: 'typeof', propertyAttribute: 'property' };

interface Scope {
  readonly lastOrder: number;
  readonly prefix: string;
  readonly properties: StructuredProperty[];
}

function read(document: PageDocument, dialect: Dialect): StructuredItem[] {
  const items: StructuredItem[] = [];
  const scopes: Scope[] = [];
  for (const element of document.elements) {
    while (scopes.length > 0 && (scopes.at(-1)?.lastOrder ?? 0) < element.order) scopes.pop();
    const scope = scopes.at(-1);
    const names = (element.attribs[dialect.propertyAttribute] ?? '').split(/\s+/).filter(Boolean).slice(0, 5);
    const name = names[0];
    if (dialect.opens(element.attribs)) {
      if (items.length >= LIMITS.items) break;
      const types = typeNames(element.attribs[dialect.typeAttribute] ?? '');
      const nested = scope !== undefined && name !== undefined;
      const properties = nested ? scope.properties : [];
      const prefix = nested ? `${scope.prefix}${localName(name)}.` : '';
      if (nested) for (const type of types) properties.push({ path: `${prefix}@type`, value: type });
      else items.push({ format: dialect.format, types, properties });
      scopes.push({ lastOrder: element.lastOrder, prefix, properties });
      continue;
    }
    if (!scope || scope.properties.length >= LIMITS.properties) continue;
    const value = names.length === 0 ? '' : valueOf(document, element);
    if (value !== '') for (const each of names) scope.properties.push({ path: scope.prefix + localName(each), value });
  }
  return items.filter((item) => item.properties.length > 0);
}

function typeNames(types: string): string[] {
  return types.split(/\s+/).filter(Boolean).slice(0, 5).map(localName);
}

/** The name after the address or prefix: `https://schema.org/JobPosting`, `schema:JobPosting` and `JobPosting` are one. */
function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
}

/** The value of a property by its element (HTML Living Standard §5.2.4); `content` wins everywhere, as RDFa has it. */
function valueOf(document: PageDocument, element: PageElement): string {
  const { content, datetime, href, src, value } = element.attribs as Readonly<Record<'content' | 'datetime' | 'href' | 'src' | 'value', string | undefined>>;
  const attribute = content ?? datetime ?? (element.name === 'a' || element.name === 'link' || element.name === 'area' ? href : undefined) ?? (element.name === 'img' ? src : undefined) ?? (element.name === 'data' || element.name === 'meter' ? value : undefined);
  return (attribute ?? elementText(document, element)).trim().slice(0, LIMITS.valueChars);
}
