import type { Span } from '../../model/provenance.ts';
import { isStateObject, stateTitle } from '../document/find-state-records.ts';
import type { StateObject } from '../document/find-state-records.ts';
import type { PageDocument } from '../document/page-document.ts';
import { linesOf } from './text-lines.ts';
import { adInData } from './unshown/ad-in-data.ts';
import { contactStates } from './unshown/contact-states.ts';

/**
 * The lines of a page's text that show other ads, by the page's own data: the data hold the page's ad and, elsewhere, lists of records with a name and a number or price each.
 * A line is one of theirs when it shows the number of a record, or its name together with its price or title.
 */
export function othersInData({ document }: { readonly document: PageDocument }): Span[] {
  const states = contactStates(document);
  const ad = states.length === 0 ? undefined : adInData(states, document.url);
  if (ad === undefined) return [];
  const others: Other[] = [];
  for (const state of states) collect(state, { ad: idOf(ad), own: digitsIn(ad), others, depth: 0 });
  if (others.length === 0) return [];
  return [...linesOf(document.text)].filter(
    ({ start, end }) => end - start <= LONGEST_LINE && end - start >= SHORTEST_LINE && isOfOther(document.text.slice(start, end), others),
  );
}

interface Other {
  readonly name: string;
  readonly title: string;
  readonly price: string;
  /** The last digits of its number; empty without one. */
  readonly number: string;
}

interface Search {
  readonly ad: string;
  readonly own: string;
  readonly others: Other[];
  readonly depth: number;
}

const MOST = { others: 60, depth: 12, listed: 100 } as const;
/** Records beside each other that are a list. */
const LEAST_RECORDS = 2;
/** Digits of a number without its calling code or trunk prefix. */
const OWN_DIGITS = 7;

function collect(value: unknown, search: Search): void {
  const { ad, own, others, depth } = search;
  if (depth > MOST.depth || others.length >= MOST.others) return;
  if (Array.isArray(value)) {
    const objects = value.slice(0, MOST.listed).filter(isStateObject);
    const records = objects.filter((object) => isRecord(object) && idOf(object) !== ad);
    if (records.length >= LEAST_RECORDS && records.length >= objects.length - 1)
      others.push(...records.map((record) => otherOf(record, own)));
    else for (const each of objects) collect(each, { ...search, depth: depth + 1 });
  } else if (isStateObject(value)) {
    // What the page's ad holds is its own: its prices, its places.
    if (idOf(value) !== '' && idOf(value) === ad) return;
    for (const each of Object.values(value)) collect(each, { ...search, depth: depth + 1 });
  }
}

/** Whether an object could be an ad: it bears an id or an address, and a name or title. */
function isRecord(object: StateObject): boolean {
  return idOf(object) !== '' && (stateTitle(object) !== undefined || said(object, NAME) !== '');
}

function idOf(object: StateObject): string {
  return said(object, /^(?:_?id|(?:ad|post|item|listing|profile)_?id|slug|uuid|url|href|link)$/i);
}

const NAME = /^(?:name|nick(?:name)?|display_?name)$/i;
const PRICE = /^(?:price|rate|rent|salary|amount)(?:_?(?:text|label|formatted))?$/i;
const NUMBER = /^(?:phone|tel|telephone|mobile|contact|whatsapp)(?:_?(?:number|no))?$/i;

function otherOf(record: StateObject, own: string): Other {
  const digits = said(record, NUMBER).replace(/\D/g, '').slice(-OWN_DIGITS);
  return {
    name: said(record, NAME),
    title: said(record, /^(?:title|headline|subject)$/i),
    price: said(record, PRICE),
    number: digits.length === OWN_DIGITS && !own.includes(digits) ? digits : '',
  };
}

function said(object: StateObject, names: RegExp): string {
  for (const [name, value] of Object.entries(object))
    if ((typeof value === 'string' || typeof value === 'number') && names.test(name)) return String(value).trim();
  return '';
}

/** The digits of the ad's own values, those of its texts too. */
function digitsIn(object: StateObject): string {
  return Object.values(object)
    .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\D/g, '') : ''))
    .join(' ');
}

const SHORTEST_LINE = 5;
const LONGEST_LINE = 140;

function isOfOther(line: string, others: readonly Other[]): boolean {
  const digits = line.replace(/\D/g, '');
  return others.some(({ name, title, price, number }) => {
    if (number !== '' && digits.includes(number)) return true;
    const whole = line.trim();
    if (whole.length >= SHORTEST_LINE && (whole === title || whole === name || whole === `${title} ${price}`)) return true;
    return [name, title, price].filter((each) => each.length >= 2 && line.includes(each)).length >= 2;
  });
}
