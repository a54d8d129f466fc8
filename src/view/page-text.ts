import { defang } from './defang.ts';

/** Characters that hide or turn text: controls but TAB, LF and CR, and bidirectional embeddings, overrides and isolates (UAX #9 §2.1 to 2.4). Not the marks of direction that ordinary Arabic and Hebrew text uses. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const HIDING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text from a page as HTML text or as a quoted attribute: escaped, web addresses defanged, what hides or turns text shown as `[U+202E]`. */
export function pageText(text: string): string {
  return defang(text.toWellFormed())
    .replace(HIDING, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
