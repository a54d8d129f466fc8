import { PageElement } from '../../document/page-element.ts';
import { contactClass, contactLabel } from './contact-label.ts';
import { protectedEmail, protectedPart } from './protected-email.ts';
import type { Statement } from './statement.ts';

/** What the attributes of one element say of contacts: data attributes and fields with a contact's name, titles, what a click does, protected addresses. */
export function attributeStatements(element: PageElement): Statement[] {
  const { name, attribs } = element;
  const found: Statement[] = [];
  const add = (statement: Statement | undefined): void => {
    if (statement !== undefined) found.push(statement);
  };
  for (const attribute in attribs) {
    const value = attribs[attribute];
    if (value === undefined || value.length < SHORTEST || value.length > LONGEST) continue;
    if (attribute.startsWith('data-')) add(dataStatement(attribute, value, attribs));
    else if (attribute.startsWith('on')) found.push(...scriptStatements(value));
    else if (SPOKEN.has(attribute)) add(spoken(value));
    else if (attribute === 'href') found.push(...(name === 'link' ? [] : linkStatements(value)));
    else if (attribute === 'value') add(name === 'input' ? fieldStatement(element, value) : VALUED.has(name) ? spoken(value) : undefined);
    else if (attribute === 'content' && attribs['itemprop'] !== undefined) add(named(attribs['itemprop'], value));
    if (name === 'link' && attribute === 'href' && attribs['itemprop'] !== undefined)
      add(spoken(value) && { value, raw: value, most: 0.9 });
    else if (attribute === 'srcdoc') add(spoken(value.replace(/<[^<>]{0,300}>/g, ' ')));
  }
  return found;
}

const SHORTEST = 4;
const LONGEST = 2_000;

const VALUED: ReadonlySet<string> = new Set(['data', 'option', 'button']);

/** Attributes that are read out, or shown when pointed at. */
const SPOKEN: ReadonlySet<string> = new Set(['title', 'aria-label', 'alt']);

/** Data attributes that hold a text to be shown later. */
const LATER = /^data-(?:original-)?(?:title|content|text|tooltip|clipboard-text|copy|href|url|link)$/;

function dataStatement(attribute: string, value: string, attribs: PageElement['attribs']): Statement | undefined {
  if (attribute === 'data-cfemail') return protectedStatement(value, value);
  const name = attribute.slice(5);
  return (
    withCode(named(name, value) ?? numberStatement(name, value, attribs), attribs) ??
    innerLink(value) ??
    (LATER.test(attribute) ? spoken(value) : undefined)
  );
}

/** A number alone in a data attribute of an element whose class names a contact (`class="phone-mask" data-full="…"`); one called reversed is turned round. */
function numberStatement(name: string, raw: string, attribs: PageElement['attribs']): Statement | undefined {
  if (!/^\+?[\d\s()./|-]{7,30}$/.test(raw)) return undefined;
  if (/^rev(?:ersed?)?$/.test(name)) return { label: 'Phone', value: turned(raw), raw, most: 0.75 };
  const label = contactClass(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
  return label === undefined || /id$|lat|lng|time|date|price|count/i.test(name)
    ? undefined
    : { label, value: raw.replaceAll('|', ' '), raw, most: 0.9 };
}

/** The number with the calling code that stands in an attribute beside it (`data-number="…" data-cc="420"`). */
function withCode(statement: Statement | undefined, attribs: PageElement['attribs']): Statement | undefined {
  const code =
    attribs['data-cc'] ?? attribs['data-country'] ?? attribs['data-country-code'] ?? attribs['data-code'] ?? attribs['data-prefix'];
  if (statement === undefined || code === undefined || !/^\+?\d{1,3}$/.test(code) || !/^\d[\d\s().-]{5,14}$/.test(statement.value))
    return statement;
  return { ...statement, value: `+${code.replace('+', '')} ${statement.value.replace(/^0/, '')}` };
}

/** A link that stands coded in the query of another one (`/go?to=https%3A%2F%2Ft.me%2F…`, `/qr?data=tel%3A…`). */
function innerLink(raw: string): Statement | undefined {
  const link = /[?&]\w{1,20}=((?:https?|tel|sms|whatsapp|viber|tg|mailto)(?:%3A|:)[^&'"\s]{5,300})/i.exec(raw)?.[1];
  return link === undefined ? undefined : { value: unescaped(link), raw, most: 0.9 };
}

/** A value under a contact's name: as it is, percent-coded, in base64, or turned round. */
function named(name: string, raw: string): Statement | undefined {
  const label = contactLabel(name);
  return label === undefined || /[[{]/.test(raw.charAt(0)) ? undefined : { label, value: decoded(raw), raw, most: 0.9 };
}

function decoded(raw: string): string {
  const value = raw.trim();
  if (/%[0-9a-f]{2}/i.test(value)) return unescaped(value);
  if (/^\d[\d ().-]{5,24}\+$/.test(value)) return turned(value);
  // Base64 of eight letters or more that is no plain number.
  return /^(?:[A-Za-z0-9+/]{4}){2,40}$|^(?:[A-Za-z0-9+/]{4}){1,40}[A-Za-z0-9+/]{2,3}={1,2}$/.test(value) && !/^\+?\d+$/.test(value)
    ? (fromBase64(value) ?? value)
    : value;
}

function turned(value: string): string {
  return value.split('').toReversed().join('');
}

/** What base64 stands for, where that is printable ASCII with a number or an address in it. */
function fromBase64(value: string): string | undefined {
  try {
    const text = atob(value);
    return /^[ -~]{5,100}$/.test(text) && /\d{4}|@|:\/\//.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A text that may hold a contact among other words: seven digits, a mail sign, a messenger's link. */
function spoken(value: string): Statement | undefined {
  return /\d(?:[^\d\n]{0,3}\d){6}|@|\b(?:t|wa)\.me\//.test(value) ? { value, raw: value, most: 0.75 } : undefined;
}

/** The strings in what a click does: links, and where the script speaks of contacts, whatever they hold. */
function scriptStatements(script: string): Statement[] {
  const label = /(?:phone|tel(?!eg)|call|mobile|number|contact)/i.test(script) ? 'Phone' : /whats/i.test(script) ? 'WhatsApp' : undefined;
  // A string in either sort of quotes, without a line end; one bounded quantifier.
  const strings = [...script.matchAll(/'([^'\n]{5,300})'|"([^"\n]{5,300})"/g)].map((match) => match[1] ?? match[2] ?? '');
  return strings.flatMap((value): Statement[] => {
    if (/^(?:tel|sms|mailto|whatsapp|viber|tg|skype|https?):/i.test(value)) return [{ value, raw: script, most: 0.9 }];
    const inner = innerLink(value);
    if (inner !== undefined) return [{ ...inner, raw: script }];
    return label !== undefined && /^\+?[\d\s()./-]{7,24}$/.test(value) ? [{ label, value, raw: script, most: 0.9 }] : [];
  });
}

function linkStatements(href: string): Statement[] {
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

function protectedStatement(hex: string, raw: string): Statement | undefined {
  const address = protectedEmail(hex);
  return address === undefined ? undefined : { label: 'Email', value: address, raw, most: 0.95 };
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

/** What a script in the ad puts together: links from pieces of text, coded characters among them, and a number that it turns round. */
export function scriptPieces(script: string): Statement[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const plain = script
    .replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})/gi, (_, short: string | undefined, long: string | undefined) =>
      String.fromCharCode(Number.parseInt(short ?? long ?? '20', 16)),
    )
    .replace(/["']\s{0,5}\+\s{0,5}["']/g, '');
  const links = [
    ...plain.matchAll(/(?:tel:|sms:|mailto:|viber:\/\/|tg:\/\/|https?:\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\/)[^\s"'<>\\]{4,100}/gi),
  ];
  const found: Statement[] = links.map(([value]) => ({ value, raw: script, most: 0.9 }));
  if (!/\.reverse\(\)/.test(plain)) return found;
  const numbers = [...plain.matchAll(/["'](\d[\d .-]{6,20}\+?)["']/g)].map((match) => match[1] ?? '');
  return [...found, ...numbers.map((value) => ({ label: 'Phone', value: turned(value), raw: script, most: 0.75 }))];
}

const LONGEST_SCRIPT = 3_000;
