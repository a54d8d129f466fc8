import type { PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';
import { elementText } from './element-text.ts';
import type { StructuredItem, StructuredProperty } from './structured-item.ts';

const LIMITS = { items: 300, properties: 400, valueChars: 50_000 } as const;

/** Reads items written into the markup: microdata (HTML Living Standard §5) and RDFa Lite 1.1. */
export function readAnnotatedItems(document: PageDocument): StructuredItem[] {
  return [
    ...(document.elements.some(({ attribs }) => MICRODATA.opens(attribs)) ? read(document, MICRODATA) : []),
    ...(document.elements.some(({ attribs }) => RDFA.opens(attribs)) ? read(document, RDFA) : []),
  ];
}

interface Dialect {
  readonly format: 'microdata' | 'rdfa';
  readonly opens: (attribs: Readonly<Record<string, string>>) => boolean;
  readonly typeAttribute: string;
  readonly propertyAttribute: string;
}

const MICRODATA: Dialect = {
  format: 'microdata',
  opens: (attribs) => attribs['itemscope'] !== undefined,
  typeAttribute: 'itemtype',
  propertyAttribute: 'itemprop',
};
const RDFA: Dialect = {
  format: 'rdfa',
  opens: (attribs) => attribs['typeof'] !== undefined,
  typeAttribute: 'typeof',
  propertyAttribute: 'property',
};

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
    const names = propertyNames(element, dialect);
    if (dialect.opens(element.attribs)) {
      if (items.length >= LIMITS.items) break;
      scopes.push(openScope(element, dialect, { scope, name: names[0], items }));
    } else if (scope && names.length > 0) addValues(scope, names, valueOf(document, element));
  }
  return items.filter((item) => item.properties.length > 0);
}

function propertyNames(element: PageElement, dialect: Dialect): string[] {
  const names = element.attribs[dialect.propertyAttribute];
  // Blanks part names; a single class, linear.
  return names === undefined ? [] : names.split(/\s+/).filter(Boolean).slice(0, 5).map(localName);
}

/** An item that is a property of another adds to it under its name; any other is an item of its own. */
function openScope(
  element: PageElement,
  dialect: Dialect,
  { scope, name, items }: { readonly scope: Scope | undefined; readonly name: string | undefined; readonly items: StructuredItem[] },
): Scope {
  const types = typeNames(element.attribs[dialect.typeAttribute] ?? '');
  if (scope === undefined || name === undefined) {
    const properties: StructuredProperty[] = [];
    items.push({ format: dialect.format, types, properties });
    return { lastOrder: element.lastOrder, prefix: '', properties };
  }
  const prefix = `${scope.prefix}${name}.`;
  for (const type of types) scope.properties.push({ path: `${prefix}@type`, value: type });
  return { lastOrder: element.lastOrder, prefix, properties: scope.properties };
}

function addValues(scope: Scope, names: readonly string[], value: string): void {
  if (value === '' || scope.properties.length >= LIMITS.properties) return;
  for (const name of names) scope.properties.push({ path: scope.prefix + name, value });
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
  const { name, attribs } = element;
  const own = VALUE_ATTRIBUTES.get(name);
  const attribute = attribs['content'] ?? attribs['datetime'] ?? (own === undefined ? undefined : attribs[own]);
  return (attribute ?? elementText(document, element)).trim().slice(0, LIMITS.valueChars);
}

const VALUE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['area', 'href'],
  ['img', 'src'],
  ['data', 'value'],
  ['meter', 'value'],
]);
