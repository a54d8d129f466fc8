import { parseJsLiteral } from '../../document/parse-js-literal.ts';
import type { PageElement } from '../../document/page-element.ts';
import { turnRound } from '../../text/turn-round.ts';
import { fromBase64 } from '../../text/from-base64.ts';
import { contactInBase64, decoded, rot13, unescaped } from './coded-value.ts';
import { contactClass, contactLabel } from './contact-label.ts';
import { innerLink, named, spoken } from './lone-statements.ts';
import { protectedEmail } from './protected-email.ts';
import { loneNumbers, scriptStatements } from './script-statements.ts';
import type { Statement } from './statement.ts';

type Attributes = PageElement['attribs'];

/** What an attribute for a page's own scripts says of contacts: data (`data-phone`, `data-settings`), or code (`x-data`, `:phone`, `v-bind:phone`, `[text]`). */
export function dataAttributeStatements(attribute: string, value: string, attribs: Attributes): Statement[] {
  const inObject = objectStatements(value, attribs);
  if (!attribute.startsWith('data-')) return [...inObject, ...codeStatements(attribute, value)];
  const statement = dataStatement(attribute, value, attribs);
  return statement === undefined ? inObject : [...inObject, statement];
}

function dataStatement(attribute: string, value: string, attribs: Attributes): Statement | undefined {
  if (attribute === 'data-cfemail') return protectedStatement(value, value);
  const name = attribute.slice(5);
  return (
    rotated(value, attribs) ??
    turned(name, value, attribs) ??
    withCode(named(name, value) ?? numberStatement(name, value, attribs), attribs) ??
    innerLink(value) ??
    codedStatement(value) ??
    (LATER.test(attribute) ? spoken(value) : undefined)
  );
}

/** Data attributes that hold a text to be shown later. */
const LATER =
  /^data-(?:original-)?(?:title|content|text|tooltip|clipboard-(?:text|value)|clipboard|copy(?:-(?:text|value))?|href|url|link|html|action|tippy-content|bs-(?:content|title|original-title))$/;

/** The address behind the e-mail protection in `hex`, which stands in `raw`. */
export function protectedStatement(hex: string, raw: string): Statement | undefined {
  const address = protectedEmail(hex);
  return address === undefined ? undefined : { label: 'Email', value: address, raw, most: 0.95 };
}

/** The contacts in an object that an attribute holds, as JSON or code; in the box of a messenger's plugin its number is one of the messenger. */
function objectStatements(raw: string, attribs: Attributes): Statement[] {
  // Coded objects begin as a bracket, or bracket and quotation mark, do.
  const object = raw.startsWith('%7B') ? unescaped(raw) : raw.startsWith('eyJ') ? (fromBase64(raw) ?? raw) : raw;
  if (!/^\s{0,9}\{/.test(object)) return [];
  const value = parseJsLiteral(object)?.value;
  const isMessenger = /joinchat|ht-ctc|whatsapp|wa-?chat|wptwa/i.test(attribs['class'] ?? '');
  const number = isMessenger && typeof value === 'object' && value !== null && 'number' in value ? String(value.number) : '';
  if (/^\+?\d[\d ]{6,20}$/.test(number)) return [{ label: 'WhatsApp', value: number, raw, most: 0.9 }];
  return membersOf(value, 0).map(({ label, value: said }) => ({
    label: isMessenger && label === 'Phone' ? 'WhatsApp' : label,
    value: decoded(said),
    raw,
    most: 0.9,
  }));
}

/** The members of an object that bear a contact's name, those of objects in it that are the ad or its contact too. */
function membersOf(value: unknown, depth: number): { readonly label: string; readonly value: string }[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value).flatMap(([name, written]) => {
    // A number for the type before the value, as islands of Astro write it.
    const each: unknown = Array.isArray(written) && written.length === 2 && typeof written[0] === 'number' ? written[1] : written;
    const label = contactLabel(name);
    if (label !== undefined && (typeof each === 'string' || typeof each === 'number'))
      return String(each).length < 4 ? [] : [{ label, value: String(each) }];
    return INNER.test(name) ? membersOf(each, depth + 1) : [];
  });
}

/** Names of objects that hold the ad itself or its contact; whole names. */
const INNER = /^(?:data|props|state|ad|advert|listing|item|post|profile|contacts?|contact_?info|seller|advertiser|owner)$/i;

/** What code in an attribute says: a value under a contact's name (`:phone="'0612…'"`), or strings in it. */
function codeStatements(attribute: string, raw: string): Statement[] {
  const quoted = /^\s{0,9}'([^'\n]{4,100})'\s{0,9}$/.exec(raw)?.[1];
  const statement = quoted === undefined ? undefined : named(attribute.replace(/^(?::|v-bind:)/, ''), quoted);
  return statement === undefined ? scriptStatements(raw).concat(loneNumbers(raw)) : [{ ...statement, raw }];
}

/** An address with its letters thirteen places on, where a class says so. */
function rotated(raw: string, attribs: Attributes): Statement | undefined {
  return /(?:^|[-_ ])rot(?:13)?(?:$|[-_ ])/i.test(attribs['class'] ?? '') && raw.includes('@')
    ? { label: 'Email', value: rot13(raw), raw, most: 0.75 }
    : undefined;
}

/** A contact in base64 under any name. */
function codedStatement(raw: string): Statement | undefined {
  const text = contactInBase64(raw);
  if (text === undefined) return undefined;
  return /^\+?\d[\d ().-]{6,22}$/.test(text)
    ? { label: 'Phone', value: text, raw, most: 0.9 }
    : spoken(text) && { value: text, raw, most: 0.75 };
}

/** A number under a contact's name that an attribute beside it says to be turned round (`data-tel="…" data-dir="rev"`). */
function turned(name: string, raw: string, attribs: Attributes): Statement | undefined {
  if (contactLabel(name) !== 'Phone' || !/^[\d\s()./-]{7,30}\+?$/.test(raw)) return undefined;
  const isTurned = Object.entries(attribs).some(([attribute, value]) =>
    /^data-(?!rev)/.test(attribute)
      ? /^rev(?:ersed?)?$/i.test(value)
      : /^data-rev(?:ersed?)?$/.test(attribute) && /^(?:1|true|yes|)$/.test(value),
  );
  return isTurned ? { label: 'Phone', value: turnRound(raw), raw, most: 0.75 } : undefined;
}

/** A number alone in a data attribute of an element whose class names a contact (`class="phone-mask" data-full="…"`); one called reversed is turned round. */
function numberStatement(name: string, raw: string, attribs: Attributes): Statement | undefined {
  if (!/^\+?[\d\s()./|-]{7,30}$/.test(raw)) return undefined;
  if (/^rev(?:ersed?)?$/.test(name)) return { label: 'Phone', value: turnRound(raw), raw, most: 0.75 };
  const label = contactClass(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`) ?? (REVEALED.test(name) ? 'Phone' : undefined);
  return label === undefined || /id$|lat|lng|time|date|price|count/i.test(name)
    ? undefined
    : { label, value: raw.replaceAll('|', ' '), raw, most: 0.9 };
}

/** A number that a click is to show, by the name that says so: `data-reveal-number-value`. */
const REVEALED = /^(?:call|dial|(?:reveal|show|unmask|contact|call)-(?:number|num|no|value|text)(?:-value)?)$/;

/** The number with the calling code that stands in an attribute beside it (`data-number="…" data-cc="420"`). */
function withCode(statement: Statement | undefined, attribs: Attributes): Statement | undefined {
  const code =
    attribs['data-cc'] ?? attribs['data-country'] ?? attribs['data-country-code'] ?? attribs['data-code'] ?? attribs['data-prefix'];
  if (statement === undefined || code === undefined || !/^\+?\d{1,3}$/.test(code) || !/^\d[\d\s().-]{5,14}$/.test(statement.value))
    return statement;
  return { ...statement, value: `+${code.replace('+', '')} ${statement.value.replace(/^0/, '')}` };
}
