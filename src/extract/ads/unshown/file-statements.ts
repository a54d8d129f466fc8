import type { PageView } from '../page-view.ts';
import { ownElements } from './own-elements.ts';
import type { Statement } from './statement.ts';

/** Numbers in the names of the ad's pictures, where a word of its heading stands beside them (`angelica-3123456777-verona.jpg`); names that programs give have none. */
export function fileStatements(view: PageView): Statement[] {
  const { document } = view;
  const title = document.elements.find(({ name, textEnd, textStart }) => name === 'h1' && textEnd > textStart);
  const heading = title === undefined ? document.title : document.text.slice(title.textStart, title.textStart + 200);
  const words = wordsOf(heading);
  const whole = { start: 0, end: document.text.length, masked: document.text };
  return ownElements(view, whole).flatMap(({ attribs }): Statement[] => {
    const address = attribs['href'] ?? attribs['src'] ?? '';
    const file = address.length > 400 ? undefined : FILE.exec(address)?.[1];
    const number = file === undefined ? undefined : /(?:^|[-_.+ ])(\+?\d{9,13})(?=[-_. ]|$)/.exec(file)?.[1];
    if (file === undefined || number === undefined || ![...wordsOf(file)].some((word) => words.has(word))) return [];
    return [{ value: number, raw: file, most: 0.4 }];
  });
}

/** The last part of the address of a picture. */
const FILE = /([^/]{12,120})\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,30}/gu) ?? []);
}
