import { isDeskObject, isOtherPart, isStateObject } from '../../document/find-state-records.ts';
import type { StateObject } from '../../document/find-state-records.ts';
import type { PageView } from '../page-view.ts';
import { adInData } from './ad-in-data.ts';
import { contactLabel } from './contact-label.ts';
import { contactStates } from './contact-states.ts';
import type { Statement } from './statement.ts';

/** Contacts in the data that a page brings along for its scripts, in the one object that bears the page's address or id, or is called the ad. */
export function dataStatements({ document }: PageView): Statement[] {
  if (document.fromData === 'list') return [];
  const states = contactStates(document);
  if (states.length === 0) return [];
  const ad = adInData(states, document.url);
  return ad === undefined ? [] : contactsOf(ad, 0);
}

function contactsOf(object: StateObject, depth: number): Statement[] {
  if (isDeskObject(object)) return [];
  const typed = typedContact(object);
  if (typed !== undefined) return [typed];
  const flagged = flaggedContacts(object);
  return Object.entries(object).flatMap(([name, value]): Statement[] => {
    if (isOtherPart(name)) return [];
    const label = contactLabel(name) ?? (/^contact/i.test(name) && !isContainer(value) ? 'Phone' : undefined);
    if (label !== undefined && !isContainer(value))
      return valuesOf(value).flatMap((each) =>
        (label === 'Phone' ? ['Phone', ...flagged] : [label]).map((said) => ({ label: said, value: each, raw: each, most: 0.9 })),
      );
    if (depth >= 3) return [];
    if (Array.isArray(value))
      return value
        .slice(0, MOST_LISTED)
        .filter(isStateObject)
        .flatMap((each) => (isContactName(name) ? contactsOf(each, depth + 1) : []));
    if (!isStateObject(value)) return [];
    // Below a name for contacts, a number needs no name of its own.
    const plain = isContactName(name) ? Object.entries(value).filter(([key]) => VALUE_NAME.test(key)) : [];
    return [
      ...plain.flatMap(([, each]) => valuesOf(each).map((said) => ({ label: label ?? 'Phone', value: said, raw: said, most: 0.9 }))),
      ...contactsOf(value, depth + 1),
    ];
  });
}

/** Messengers that an object says its number has: `{"tel": "…", "whatsapp": true}`. */
function flaggedContacts(object: StateObject): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (value !== true) return [];
    // The flag itself, not a word of it: `isWhatsapp`, `has_viber`, `wa`.
    const label = contactLabel(name.replace(/^(?:is|has)_?/i, ''));
    return label === undefined || label === 'Phone' || label === 'Email' ? [] : [label];
  });
}

const MOST_LISTED = 10;
/** Names of what is the contact itself, in an object that is called one. */
const VALUE_NAME = /^(?:number|value|full|raw|display|text|formatted|e164|international)$/i;

function isContactName(name: string): boolean {
  return /^contacts?(?:_?(?:info|details?|data))?$/i.test(name) || contactLabel(name) !== undefined;
}

/** A contact that tells its kind beside its value: `{"type": "telegram", "value": "…"}`. */
function typedContact(object: StateObject): Statement | undefined {
  const told = Object.entries(object);
  const type = told.find(([name, value]) => TYPE_NAME.test(name) && typeof value === 'string' && contactLabel(value) !== undefined)?.[1];
  const [value] = told.filter(([name]) => HANDLE_NAME.test(name)).flatMap(([, each]) => (Array.isArray(each) ? [] : valuesOf(each)));
  const label = typeof type === 'string' ? contactLabel(type) : undefined;
  return label === undefined || value === undefined ? undefined : { label, value, raw: value, most: 0.9 };
}

const TYPE_NAME = /^(?:type|kind|network|channel|messenger|service|name|label)$/i;
const HANDLE_NAME = /^(?:value|number|handle|user_?name|account|login|contact|link|url)$/i;

function isContainer(value: unknown): boolean {
  return isStateObject(value) || (Array.isArray(value) && value.some(isStateObject));
}

/** A text, a number, or a list of them, as texts. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((each) => (Array.isArray(each) ? [] : valuesOf(each)));
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
