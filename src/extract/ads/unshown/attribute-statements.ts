import { PageElement } from '../../document/page-element.ts';
import { Remembered } from '../../remembered.ts';
import { addressText } from './address-text.ts';
import { decoded, unescaped } from './coded-value.ts';
import { copiedStatements } from './copied-statements.ts';
import { dataAttributeStatements, protectedStatement } from './data-attribute.ts';
import { maskedStatements } from './masked-statements.ts';
import { innerLink, named, spoken } from './lone-statements.ts';
import { pictured } from './pictured-labels.ts';
import { piecedStatements } from './pieces-of-attributes.ts';
import { protectedPart } from './protected-email.ts';
import { scriptStatements } from './script-statements.ts';
import type { Statement } from './statement.ts';
import { customStatements, typedStatements } from './typed-attributes.ts';
import { cardOfAddress, cardStatements } from './visiting-card.ts';

/** What the attributes of one element say of contacts: data and fields with a contact's name, titles, what a click does, protected addresses. */
export function attributeStatements(element: PageElement): Statement[] {
  const found: Statement[] = [];
  let data = 0;
  for (const attribute in element.attribs) {
    const value = element.attribs[attribute];
    if (value === undefined || value.length > LONGEST) continue;
    const role = roles.of(attribute);
    if (role === 'data') data += 1;
    if (role === 'other' || value.length < SHORTEST) continue;
    if (role === 'event') found.push(...scriptStatements(value));
    else if (role === 'data' || role === 'code') found.push(...dataAttributeStatements(attribute, value, element.attribs));
    else {
      const read = READERS.get(attribute)?.(value, element);
      if (read !== undefined) found.push(...(Array.isArray(read) ? read : [read]));
    }
  }
  if (data > 0 && found.length === 0) found.push(...maskedStatements(element), ...copiedStatements(element));
  if (data > 1) found.push(...piecedStatements(element), ...typedStatements(element));
  if (element.name.includes('-')) found.push(...customStatements(element));
  if (found.length === 0) return found;
  const messenger = found.some(({ label }) => label === 'Phone') ? messengerOf(element) : undefined;
  return messenger === undefined ? found : found.map((each) => (each.label === 'Phone' ? { ...each, label: messenger } : each));
}

const SHORTEST = 4;
const LONGEST = 6_000;
/** What an attribute is there for, by its name: data or code for a page's own scripts, what an event does, or what a reader of its own knows. */
const roles = new Remembered<'data' | 'code' | 'event' | 'read' | 'other'>((attribute) => {
  if (attribute.startsWith('data-')) return 'data';
  if (/^(?:x-|:|v-|\[|ng-|wire:|hx-vals$|props$)/.test(attribute)) return 'code';
  if (/^(?:on[a-z]|@|\()/.test(attribute)) return 'event';
  return READERS.has(attribute) ? 'read' : 'other';
}, 2_000);

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
  ['src', (value, { name }) => (PICTURES.has(name) ? sourceStatement(value) : undefined)],
  ['data', (value, { name }) => (PICTURES.has(name) ? sourceStatement(value) : undefined)],
  ['style', (value) => (value.includes('data:') ? addressText(value) : undefined)],
  ['srcdoc', documentStatements],
  ['aria-description', spoken],
  ['aria-valuetext', spoken],
  ['aria-roledescription', spoken],
  [
    'placeholder',
    (value, { attribs }) => (attribs['readonly'] === undefined && attribs['disabled'] === undefined ? undefined : spoken(value)),
  ],
  ['label', spoken],
  ['download', spoken],
]);

/** Elements that show what their address leads to. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'iframe', 'embed', 'object', 'image', 'source', 'input']);

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
  const card = cardOfAddress(href);
  if (card !== undefined) return cardStatements(card, href);
  const number = /^https?:/i.test(href) ? undefined : DRAWN_NUMBER.exec(href)?.[1];
  return number === undefined ? [] : [{ label: 'Phone', value: decoded(number), raw: href, most: 0.75 }];
}

/** What a picture or frame shows that its address holds, or the code to be scanned that it draws. */
function sourceStatement(value: string): Statement | readonly Statement[] | undefined {
  if (/^\s{0,9}data:/i.test(value)) return addressText(value);
  const drawn = /[?&](?:data|chl|text|content|qr|d|q)=((?:BEGIN(?::|%3A)VCARD|MECARD(?::|%3A))[^&'"]{10,2000})/i.exec(value)?.[1];
  if (drawn !== undefined) return cardStatements(unescaped(drawn.replaceAll('+', ' ')), value);
  const number = DRAWN_NUMBER.exec(value)?.[1];
  return number === undefined ? innerLink(value) : { label: 'Phone', value: decoded(number), raw: value, most: 0.75 };
}

/** The number, as it is or coded, that a program of the site is to draw or show: its address names a phone. */
const DRAWN_NUMBER =
  /(?:phone|tel(?:efon)?|number|numer)\w{0,12}(?:[./]\w{2,8})?\?(?:[^#]{0,100}&)?(?:text|t|n|num(?:ber)?|phone|tel|p|s|str|q)=([\w%+=-]{8,60})(?:&|$)/i;

/** The links and the text of a page within the page. */
function documentStatements(html: string): Statement[] {
  const links = [...html.matchAll(/href\s{0,3}=\s{0,3}["']?((?:tel|sms|mailto|whatsapp|viber|tg|https?):[^"'\s<>]{5,200})/gi)];
  const text = spoken(html.replace(/<[^<>]{0,300}>/g, ' '));
  return [...links.map((match): Statement => ({ value: match[1] ?? '', raw: html, most: 0.9 })), ...(text === undefined ? [] : [text])];
}

/** What a field holds that nobody can change: it is there to be read or sent. */
function fieldStatement({ attribs, parent }: PageElement, value: string): Statement | undefined {
  const isShown = attribs['readonly'] !== undefined || attribs['disabled'] !== undefined || attribs['type'] === 'button';
  if (!isShown && attribs['type'] !== 'hidden') return undefined;
  const names = `${attribs['name'] ?? ''} ${attribs['id'] ?? ''} ${attribs['class']?.slice(0, 40) ?? ''}`.slice(0, 60);
  const statement = named(names, value) ?? (isShown ? spoken(value) : toStatement(names, value));
  const action = parent instanceof PageElement && parent.name === 'form' ? (parent.attribs['action'] ?? '') : '';
  return statement !== undefined && /whatsapp|wa\.me/i.test(action) ? { ...statement, label: 'WhatsApp' } : statement;
}

/** The messenger whose picture is all that an element with a number shows. */
function messengerOf(element: PageElement): string | undefined {
  if (element.children.length > 3) return undefined;
  const labels = [element, ...element.children.filter((child) => child instanceof PageElement)].map(pictured);
  return labels.find((label) => label !== undefined && BY_NUMBER.test(label));
}

const BY_NUMBER = /^(?:whatsapp|viber|telegram|zalo)$/i;

/** The mailbox that a form writes to. */
function toStatement(names: string, value: string): Statement | undefined {
  if (!/^[^\s@]{1,64}@[^\s@]{3,100}$/.test(value) || !RECEIVER.test(names)) return undefined;
  return { label: 'Email', value, raw: value, most: 0.75 };
}

/** Names of who receives what a form sends; whole words. */
const RECEIVER =
  /(?:^|[\s_-])(?:to|recipients?|dest(?:inataire|inatario|ino)?|receiver|empf(?:aenger)?|owner|seller|advertiser|anunciante|annonceur|anbieter|author|poster|business|correo|courriel)(?:$|[\s_-])/i;
