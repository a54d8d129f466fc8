import { chunkAround } from '../text/chunk-around.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';

/** A text without what is in no language and yet made of letters: links, addresses, names with `@`, and beside another script those with an underscore. */
export function stripHandles(text: string): string {
  const plain = !isPlain(text) ? text.normalize('NFKC') : text;
  const bare = stripAround(plain, /@/g, ADDRESSES);
  const unnamed = OTHER_SCRIPT.test(bare) ? stripAround(bare, /_/g, NAMES) : bare;
  return hintsLink(unnamed) ? stripAround(unnamed, /\.|:\/\//g, LINKS) : unnamed;
}

/** Whether normalising changes nothing: ASCII and the letters of Latin, Greek, Cyrillic, Hebrew, Arabic alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit <= 0x24f) continue;
    if ((unit < 0x370 || unit > 0x4ff) && (unit < 0x590 || unit > 0x6ff) && ((UNIT_CLASS[unit] ?? 0) & UNIT.space) === 0) return false;
  }
  return true;
}

/** Whether something may be a link: a quick no for texts whose dots all end sentences. */
function hintsLink(text: string): boolean {
  if (text.includes('://')) return true;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1))
    if (((UNIT_CLASS[text.charCodeAt(dot + 1)] ?? 0) & UNIT.letter) !== 0 || /w/i.test(text.charAt(dot - 1))) return HINTS_LINK.test(text);
  return false;
}

/** Puts a space for each match of a pattern in the stretches without white space that hold a sign (a global pattern); matches go over no white space and hold it. */
function stripAround(text: string, sign: RegExp, pattern: RegExp): string {
  let stripped = '';
  let copied = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const { start, end } = chunkAround(text, match.index);
    stripped += text.slice(copied, start) + text.slice(start, end).replace(pattern, ' ');
    copied = end;
    sign.lastIndex = end;
  }
  return copied === 0 ? text : stripped + text.slice(copied);
}

/** A quick no for texts without links. */
const HINTS_LINK = /:\/\/|www\.|\.[a-z]{2,5}(?![\p{L}])/iu;
/** Links with a scheme or `www.`, and hosts with a path. Must not match "end.Next" of two sentences. */
const LINKS =
  /(?:https?:\/\/|www\.)\S{1,300}|(?<![\p{L}\p{N}])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}\/\S{0,200}|(?<![\p{L}\p{N}])[a-z0-9-]{2,40}\.(?:com|net|org|info|me|nl|de|be|fr|test|example|eu)(?!\p{L})/giu;
/** Letters beyond Latin: beside them names weigh as much as the words of a short text. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ud7ff]/;
/** Names in Latin letters with an underscore inside. Must not match words in marks of emphasis ("_new_"). */
const NAMES = /(?<![\p{L}\p{N}._-])[a-z0-9.]{1,30}(?:_{1,2}[a-z0-9.]{1,30}){1,6}(?![\p{L}\p{N}_])/giu;
/** E-mail addresses and names with `@`; starts are bounded by what may not stand before. */
const ADDRESSES = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{0,64}@[\p{L}\p{N}._-]{1,80}/gu;
