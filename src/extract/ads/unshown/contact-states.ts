import type { PageDocument } from '../../document/page-document.ts';
import { readStates } from '../../document/read-states.ts';

/** The data of a page for its scripts that name a contact; read once a page. */
export function contactStates(document: PageDocument): readonly unknown[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const states = readStates(document.elements, (source) => MENTIONS.test(source));
  read.set(document, states);
  return states;
}

const read = new WeakMap<PageDocument, readonly unknown[]>();

/** A contact's name as a key, in quotes, escaped ones among them, or without; bounded. */
const MENTIONS = /(?:contacts?|phone|tel|mobile|whatsapp|telegram|viber|email|mail|skype|wechat)\w{0,15}\\{0,2}(?:["']|&q;)?\s{0,3}:/i;
