import { PageElement } from '../../document/page-element.ts';
import { unescaped } from './coded-value.ts';
import { dataAttributeStatements, protectedStatement } from './data-attribute.ts';
import { innerLink, named, spoken } from './lone-statements.ts';
import { protectedPart } from './protected-email.ts';
import { scriptStatements } from './script-statements.ts';
import type { Statement } from './statement.ts';

/** What the attributes of one element say of contacts: data and fields with a contact's name, titles, what a click does, protected addresses. */
export function attributeStatements(element: PageElement): Statement[] {
  const found: Statement[] = [];
  for (const attribute in element.attribs) {
    const value = element.attribs[attribute];
    if (value === undefined || value.length < SHORTEST || value.length > LONGEST) continue;
    if (OF_SCRIPTS.test(attribute)) found.push(...dataAttributeStatements(attribute, value, element.attribs));
    else if (attribute.startsWith('on')) found.push(...scriptStatements(value));
    else {
      const read = READERS.get(attribute)?.(value, element);
      if (read !== undefined) found.push(...(Array.isArray(read) ? read : [read]));
    }
  }
  return found;
}

const SHORTEST = 4;
const LONGEST = 2_000;
/** Attributes that hold data or code for a page's own scripts. */
const OF_SCRIPTS = /^(?:data-|x-data$|:|v-|\[|ng-)/;

type Reader = (value: string, element: PageElement) => Statement | readonly Statement[] | undefined;

/** What each attribute is read for; other attributes are not. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['title', spoken],
  ['aria-label', spoken],
  ['alt', spoken],
  ['href', linkStatements],
  [
    'value',
    (value, element) => (element.name === 'input' ? fieldStatement(element, value) : VALUED.has(element.name) ? spoken(value) : undefined),
  ],
  ['content', (value, { attribs: { itemprop } }) => (itemprop === undefined ? undefined : named(itemprop, value))],
  ['action', (value) => (/^(?:tel|sms):|\/\/wa\.me\//i.test(value) ? link(value) : undefined)],
  ['src', (value, { name }) => (name === 'img' ? innerLink(value) : undefined)],
  ['srcdoc', (value) => spoken(value.replace(/<[^<>]{0,300}>/g, ' '))],
]);

/** Elements whose value is shown or sent as it is. */
const VALUED: ReadonlySet<string> = new Set(['data', 'option', 'button']);

function link(value: string): Statement {
  return { value, raw: value, most: 0.9 };
}

function linkStatements(href: string, { name, attribs }: PageElement): Statement[] {
  // The links of the text are read with it.
  if (name === 'link') return attribs['itemprop'] === undefined ? [] : [link(href)];
  const part = protectedPart(href);
  if (part !== undefined) return [protectedStatement(part, href)].filter((each) => each !== undefined);
  if (/^\s{0,9}javascript:/i.test(href)) return scriptStatements(unescaped(href));
  if (/^\s{0,9}data:text\/(?:x-)?vcard/i.test(href))
    return [...unescaped(href).matchAll(/(?:^|\n)(TEL|EMAIL)[^:\n]{0,60}:([^\r\n]{5,80})/g)].map((match) => ({
      label: match[1] === 'TEL' ? 'Phone' : 'Email',
      value: match[2] ?? '',
      raw: href,
      most: 0.9,
    }));
  return [];
}

/** What a field holds that nobody can change: it is there to be read or sent. */
function fieldStatement({ attribs, parent }: PageElement, value: string): Statement | undefined {
  const isShown = attribs['readonly'] !== undefined || attribs['disabled'] !== undefined || attribs['type'] === 'button';
  if (!isShown && attribs['type'] !== 'hidden') return undefined;
  const names = `${attribs['name'] ?? ''} ${attribs['id'] ?? ''} ${attribs['class']?.slice(0, 40) ?? ''}`.slice(0, 60);
  const statement = named(names, value) ?? (isShown ? spoken(value) : undefined);
  const action = parent instanceof PageElement && parent.name === 'form' ? (parent.attribs['action'] ?? '') : '';
  return statement !== undefined && /whatsapp|wa\.me/i.test(action) ? { ...statement, label: 'WhatsApp' } : statement;
}
