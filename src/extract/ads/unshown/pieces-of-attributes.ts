import type { PageElement } from '../../document/page-element.ts';
import { contactClass } from './contact-label.ts';
import type { Statement } from './statement.ts';

/** A number or address that the data attributes of one element hold in pieces: `data-first="06 20 123" data-last="4503"`, `data-user="anna" data-domain="inbox.example"`. */
export function piecedStatements({ attribs }: PageElement): Statement[] {
  const pieces: Piece[] = [];
  for (const name in attribs) if (name.startsWith('data-')) pieces.push({ name: name.slice(5), value: attribs[name]?.trim() ?? '' });
  if (pieces.length < 2 || pieces.length > MOST) return [];
  const number = numberOf(pieces, attribs);
  const address = addressOf(pieces);
  return [
    ...(number === undefined ? [] : [{ label: 'Phone', value: number, raw: number, most: 0.75 }]),
    ...(address === undefined ? [] : [{ label: 'Email', value: address, raw: address, most: 0.9 }]),
  ];
}

interface Piece {
  readonly name: string;
  readonly value: string;
}

const MOST = 12;
/** Names of the pieces of a number; whole words at their end. */
const OF_NUMBER =
  /(?:^|-|^(?:phone|tel|mobile|num|number|contact))(?:first|last|start|end|begin|rest|head|tail|prefix|suffix|area|line|left|right|mid|middle|half|p|n|a|b|c|d|x|l|r|part|piece|chunk|seg|block|group)-?\d?$/;
const LAST_NAMES = /(?:^|-|^(?:phone|tel|mobile|num|number|contact))(?:last|end|rest|tail|suffix|right)/;

function numberOf(pieces: readonly Piece[], attribs: PageElement['attribs']): string | undefined {
  const parts = pieces.filter(({ name, value }) => OF_NUMBER.test(name) && /^\+?[\d ()./-]{1,14}$/.test(value));
  if (
    parts.length < 2 ||
    contactClass(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${parts.map(({ name }) => name).join(' ')}`) !== 'Phone'
  )
    return undefined;
  // What is called the end stands last, wherever it is written.
  const inOrder = parts.toSorted((a, b) => Number(LAST_NAMES.test(a.name)) - Number(LAST_NAMES.test(b.name)) || numbered(a) - numbered(b));
  const whole = inOrder.map(({ value }) => value).join(' ');
  const digits = whole.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 ? whole : undefined;
}

function numbered({ name }: Piece): number {
  return Number(/\d$/.exec(name)?.[0] ?? 0);
}

const LOCAL = /^(?:e?mail-?)?(?:user(?:name)?|name|local(?:part)?|u|box|mailbox|account|to|n|before|first|part-?1|m)$/;
const HOST = /^(?:e?mail-?)?(?:domain|host(?:name)?|d|server|site|provider|at|after|last|part-?2)$/;
const ENDING = /^(?:e?mail-?)?(?:tld|ext|zone|suffix|t|part-?3)$/;

function addressOf(pieces: readonly Piece[]): string | undefined {
  const local = pieces.find(({ name, value }) => LOCAL.test(name) && /^[\w.+-]{1,40}$/.test(value))?.value;
  const host = pieces.find(({ name, value }) => HOST.test(name) && /^[\w-]{1,40}(?:\.[\w-]{1,30}){0,3}$/.test(value))?.value;
  if (local === undefined || host === undefined) return undefined;
  const ending = pieces.find(({ name, value }) => ENDING.test(name) && /^\.?[a-z]{2,10}$/i.test(value))?.value.replace('.', '');
  const whole = ending === undefined ? host : `${host}.${ending}`;
  return whole.includes('.') ? `${local}@${whole}` : undefined;
}
