import { countLetters } from './count-letters.ts';
import {
  findStateRecords,
  isDeskObject,
  isOtherPart,
  isStateObject,
  isTextName,
  isTitleOrAddress,
  stateAddress,
  stateTitle,
} from './find-state-records.ts';
import type { StateObject } from './find-state-records.ts';
import type { PageElement } from './page-element.ts';
import { readStates } from './read-states.ts';

/** Data of a page in the form of the page. */
export interface EmbeddedPart {
  readonly shows: 'ad' | 'list';
  readonly html: string;
}

/** A page that shows more letters outside of its links needs nothing from its data. */
const MOST_SHOWN = 600;
/** Most values of one object, and of one list, that are put into words. */
const MOST = { values: 80, items: 20, records: 300, characters: 20_000 } as const;

/**
 * What a page that shows hardly any text brings along as data for its own scripts, as HTML that a reader of the page understands; undefined where there is nothing, or where the page shows it anyway.
 * An ad becomes an article with its texts and labelled values, a list of ads a list of links: so what a browser would build can mostly be read without one.
 */
export function embeddedPart(elements: readonly PageElement[], text: string, url: string): EmbeddedPart | undefined {
  if (text.length > 8 * MOST_SHOWN || countLetters(text) - lettersOfChoices(elements, text) > MOST_SHOWN) return undefined;
  const { ad, records } = findStateRecords(readStates(elements), url);
  if (ad) return isShown(ad, text) ? undefined : { shows: 'ad', html: `<article>${adHtml(ad, text)}</article>` };
  if (records.length === 0 || text.includes(stateTitle(records[0] ?? {}) ?? '')) return undefined;
  return { shows: 'list', html: `<ul>${records.slice(0, MOST.records).map(recordHtml).join('')}</ul>` };
}

/** Letters of links and of lists to choose from: menus of the site, which say nothing of the ad. */
function lettersOfChoices(elements: readonly PageElement[], text: string): number {
  let letters = 0;
  let upTo = 0;
  for (const { name, textStart, textEnd } of elements) {
    if ((name !== 'a' && name !== 'select') || textStart < upTo) continue;
    letters += countLetters(text.slice(textStart, textEnd));
    upTo = textEnd;
  }
  return letters;
}

/** Whether the page shows the text of an object already. */
function isShown(object: StateObject, text: string): boolean {
  const said = texts(object)[0]?.slice(0, 60) ?? '';
  return said !== '' && text.includes(said);
}

/** An object of a page's data as the article that a page would make of it. `shown`: what the page says already, which is not said again. */
export function adHtml(ad: StateObject, shown = ''): string {
  const title = stateTitle(ad);
  const isNew = (said: string): boolean => said.length < LEAST_SHOWN || !shown.includes(said);
  const paragraphs = texts(ad)
    .filter(isNew)
    .map((each) => `<p>${escape(each)}</p>`);
  const pairs = valuesOf(ad, 0)
    .filter(({ value }) => isNew(value))
    .slice(0, MOST.values);
  const terms = pairs.map(({ name, value }) => `<dt>${escape(wordsOf(name))}</dt><dd>${escape(value)}</dd>`);
  return `${title === undefined ? '' : `<h1>${escape(title)}</h1>`}${paragraphs.join('')}<dl>${terms.join('')}</dl>`;
}

/** A shorter value may stand in a page by chance. */
const LEAST_SHOWN = 4;

function recordHtml(record: StateObject): string {
  const said = [...texts(record), ...valuesOf(record, 1).map(({ value }) => value)].slice(0, MOST.items);
  const title = escape(stateTitle(record) ?? '');
  return `<li><a href="${escape(stateAddress(record) ?? '')}">${title}</a>${said.map((each) => `<p>${escape(each)}</p>`).join('')}</li>`;
}

/** The texts of an object, without the markup that descriptions carry, one each line. */
function texts(object: StateObject): string[] {
  return Object.entries(object)
    .filter(([name, value]) => isTextName(name) && typeof value === 'string')
    .flatMap(([, value]) => plainText(String(value)).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST.values);
}

/** The values of an object by name: those of objects in it, two deep; an amount with its currency, a list in one line. Texts, titles and addresses stand elsewhere; keys and pictures say nothing. */
function valuesOf(object: StateObject, depth: number): { readonly name: string; readonly value: string }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (isOtherPart(name) || isTextName(name) || (depth === 0 && isTitleOrAddress(name)) || MACHINE_NAME.test(name)) return [];
    if (isStateObject(value)) {
      const amount = amountOf(value);
      if (amount !== undefined) return [{ name, value: amount }];
      return depth < 2 && !isDeskObject(value) ? valuesOf(value, depth + 1) : [];
    }
    const said = Array.isArray(value)
      ? value.slice(0, MOST.items).map(inOneLine).filter(Boolean).join(', ')
      : plainValue(name, value, object);
    return said === '' ? [] : [{ name, value: said }];
  });
}

/** Names of what only a machine reads; whole names or their ends. */
const MACHINE_NAME =
  /^(?:__\w{0,40}|_?id|uuid|uid|slug|key|hash|token|lat(?:itude)?|lng|lon(?:gitude)?|geo|images?|pictures?|photos?|avatar|thumb(?:nail)?s?|media|videos?|views?|likes?|rating|score|position|sort|order|width|height|type|status|version|@\w{1,20})$|(?:Id|_id|Url|_url|Count|_count)$/;

function amountOf(object: StateObject): string | undefined {
  const amount = valueUnder(object, AMOUNT_NAME);
  const currency = currencyOf(object);
  const said = currency === undefined ? undefined : valueUnder(object, WRITTEN_NAME);
  // As it is shown: with the span of time that it is for.
  if (typeof said === 'string' && said.length <= 60 && /\d/.test(said)) return said;
  return currency !== undefined && (typeof amount === 'number' || typeof amount === 'string') ? `${amount} ${currency}` : undefined;
}

function currencyOf(object: StateObject): string | undefined {
  const currency = valueUnder(object, CURRENCY_NAME);
  return typeof currency === 'string' && currency.length <= 5 ? currency : undefined;
}

function valueUnder(object: StateObject, names: RegExp): unknown {
  return Object.entries(object).find(([name, value]) => names.test(name) && value !== null)?.[1];
}

/** Names of an amount, of its currency, and of both as they are shown, in the languages that sites are written in; whole names. */
const AMOUNT_NAME =
  /^(?:amount|value|price|valor|montant|prix|betrag|preis|bedrag|prijs|importe|precio|preco|importo|prezzo|kwota|cena|suma|pris|belop)$/i;
const CURRENCY_NAME = /^(?:currency(?:_?code)?|price_?currency|moneda|moeda|devise|monnaie|waehrung|valuta|waluta|mena|para_?birimi)$/i;
const WRITTEN_NAME = /^(?:(?:price_?)?(?:text|label|formatted|display)(?:_?(?:price|value))?|texto|texte|testo|tekst)$/i;

/** An entry of a list in one line: `1h 150 EUR`. */
function inOneLine(entry: unknown): string {
  if (!isStateObject(entry)) return plainValue('', entry, {});
  return valuesOf(entry, 1)
    .map(({ value }) => value)
    .slice(0, 6)
    .join(' ');
}

function plainValue(name: string, value: unknown, beside: StateObject): string {
  if (typeof value === 'number') {
    const currency = /^(?:price|amount|rate|salary|fee)$/i.test(name) ? currencyOf(beside) : undefined;
    // A time in milliseconds is for machines; a phone number has fewer digits.
    return Math.abs(value) >= 1e12 && Math.abs(value) < 3e12 ? '' : `${value}${currency === undefined ? '' : ` ${currency}`}`;
  }
  return typeof value === 'string' && /^currency(?:Code)?$|^priceCurrency$/i.test(name)
    ? ''
    : typeof value === 'string'
      ? plainText(value).trim()
      : '';
}

/** Text without tags; those that end a line become its end. */
function plainText(value: string): string {
  const cut = value.slice(0, MOST.characters);
  // A tag: an angle bracket, a letter or slash, no further bracket, 300 characters at most.
  return cut.includes('<') ? cut.replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,300}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : cut;
}

/** `phoneNumber` and `phone_number` as words; a bare number of minutes with its unit. */
function wordsOf(name: string): string {
  // Rates by their minutes: `{"30": "€80", "60": "€150"}`.
  if (/^(?:[1-9]0|[1-9][05]0|15|45)$/.test(name)) return `${name} min`;
  return name
    .slice(0, 60)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');
}

/** Text as it stands in HTML, in an attribute too. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
