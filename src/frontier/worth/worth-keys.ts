/** A class of pages that are held to be worth asking for, or not, together. */
export interface WorthKey {
  /** As it stands in the reason of what is left out. */
  readonly name: string;
  /** Pages in a row that may show nothing new before the class is left alone; a page that shows nothing at all counts half. */
  readonly patience: number;
}

/**
 * The classes of a page, narrow before wide: its shape (`site.test/ads?page`), every query of its path (`site.test/ads?*`), its section (`site.test/ads/**`).
 * `shape` is that of its address, with ids and slugs masked and the names of parameters in order.
 */
export function worthKeys(shape: string): readonly WorthKey[] {
  const [path = '', query] = shape.split('?', 2);
  const [host = '', ...parts] = path.split('/');
  const section = parts.filter((part) => part !== '').length >= 2 ? parts.find((part) => part !== '') : undefined;
  return [
    { name: shape, patience: 3 },
    ...(query === undefined ? [] : [{ name: `${path}?*`, patience: 4 }]),
    ...(section === undefined ? [] : [{ name: `${host}/${section}/**`, patience: 5 }]),
  ];
}
