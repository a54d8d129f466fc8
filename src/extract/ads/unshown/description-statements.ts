import type { PageView } from '../page-view.ts';
import type { Statement } from './statement.ts';

/** The description that a page gives of itself, where it holds something like a number or an address and speaks of this ad: it shares a heading or a stretch of words with it. */
export function descriptionStatements({ document }: PageView): Statement[] {
  const metas = document.elements.filter(({ name, attribs }) => name === 'meta' && isDescription(attribs['name'] ?? attribs['property']));
  return metas.flatMap(({ attribs }): Statement[] => {
    const value = attribs['content'] ?? '';
    if (value.length > 2_000 || !/\d(?:[^\d\n]{0,3}\d){6}|@/.test(value) || !sharesWords(value, document.text)) return [];
    return [{ value, raw: value, most: 0.5 }];
  });
}

function isDescription(name: string | undefined): boolean {
  return name !== undefined && /^(?:og:|twitter:)?description$/i.test(name.trim());
}

/** Whether 25 characters in a row of a description stand in the text, or its first words do. */
function sharesWords(description: string, text: string): boolean {
  const plain = description.replace(/\s+/g, ' ').trim();
  const first = plain.split(/[.,;:!?|\n–-]/, 1)[0] ?? '';
  if (first.length >= 4 && text.includes(first.trim())) return true;
  for (let at = 0; at + 25 <= Math.min(plain.length, 500); at += 12) if (text.includes(plain.slice(at, at + 25))) return true;
  return false;
}
