import type { PageElement } from './page-element.ts';

/** The classes and the id of an element, a blank between, so many characters of each as a name of a part needs; empty without either. */
export function namesOf({ attribs }: PageElement): string {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  return id === undefined && classes === undefined ? '' : `${classes?.slice(0, 200) ?? ''} ${id?.slice(0, 100) ?? ''}`;
}
