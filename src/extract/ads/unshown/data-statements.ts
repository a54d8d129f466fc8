import { findStateRecords, isOtherPart, isStateObject } from '../../document/find-state-records.ts';
import type { StateObject } from '../../document/find-state-records.ts';
import { readStates } from '../../document/read-states.ts';
import type { PageView } from '../page-view.ts';
import { contactLabel } from './contact-label.ts';
import type { Statement } from './statement.ts';

/** Contacts in the data that a page brings along for its scripts, in the one object that bears the page's address or id, or is called the ad. */
export function dataStatements({ document }: PageView): Statement[] {
  if (document.fromData !== undefined || !MENTIONS.test(document.html)) return [];
  const states = readStates(document.elements);
  const ad = findStateRecords(states, document.url).ad ?? onlyAd(states);
  return ad === undefined ? [] : contactsOf(ad, 0);
}

/** A contact's name as a key in quotes, as it is or escaped; bounded. */
const MENTIONS = /(?:phone|tel|mobile|whatsapp|telegram|viber|email|mail|skype|wechat)\w{0,15}(?:"|&quot;|\\")\s{0,3}:/i;

/** Names that data give to the ad of the page. */
const AD_NAME =
  /^(?:current_?)?(?:ad|advert|advertisement|listing|item|post|profile|offer|vacancy|job|product|classified|anuncio|annonce|anzeige|inserat)(?:_?(?:data|info|details?))?$/i;

/** The only object under a name for an ad, not in a list; undefined where there are several or none. */
function onlyAd(states: readonly unknown[]): StateObject | undefined {
  const found: StateObject[] = [];
  const look = (value: unknown, depth: number): void => {
    if (!isStateObject(value) || depth > 6 || found.length > 1) return;
    for (const [name, each] of Object.entries(value)) {
      if (AD_NAME.test(name) && isStateObject(each)) found.push(each);
      else if (!isOtherPart(name)) look(each, depth + 1);
    }
  };
  for (const state of states) look(state, 0);
  return found.length === 1 ? found[0] : undefined;
}

function contactsOf(object: StateObject, depth: number): Statement[] {
  return Object.entries(object).flatMap(([name, value]): Statement[] => {
    if (isOtherPart(name)) return [];
    const label = contactLabel(name);
    if (label !== undefined) return valuesOf(value).map((each) => ({ label, value: each, raw: each, most: 0.9 }));
    return isStateObject(value) && depth < 3 ? contactsOf(value, depth + 1) : [];
  });
}

/** A text, a number, or a list of them, as texts. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((each) => (Array.isArray(each) ? [] : valuesOf(each)));
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
