import { PageElement } from '../document/page-element.ts';

/** What elements beside each other that are of one kind share: parent, name and first class. */
export function kindOf({ parent, name, attribs }: PageElement): string {
  const above = parent instanceof PageElement ? parent.order : -1;
  return `${above} ${name} ${attribs['class']?.trim().split(/\s/, 1)[0] ?? ''}`;
}

/** The elements of a page that could be cards, those of one kind together; in the order of the page. */
export function elementsOfKind(elements: readonly PageElement[], couldBeCard: (element: PageElement) => boolean): PageElement[][] {
  const kinds = new Map<string, PageElement[]>();
  for (const element of elements) {
    if (!(element.parent instanceof PageElement) || !couldBeCard(element)) continue;
    const kind = kindOf(element);
    const beside = kinds.get(kind);
    if (beside) beside.push(element);
    else kinds.set(kind, [element]);
  }
  return [...kinds.values()];
}
