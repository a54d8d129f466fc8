/**
 * The closest shape that covers several URL shapes: parts of the path that are equal stay, the others become `*`.
 * Undefined for no shapes, or shapes of different length.
 */
export function tightShape(urlShapes: readonly string[]): string | undefined {
  if (urlShapes.length > 0 && urlShapes.every((shape) => shape === urlShapes[0])) return urlShapes[0];
  const shapes = urlShapes.map((shape) => shape.split('?', 2));
  const query = shapes[0]?.[1];
  const paths = shapes.map(([path = '']) => path.split('/'));
  const first = paths[0];
  if (!first || paths.some((path) => path.length !== first.length)) return undefined;
  const parts = first.map((part, at) =>
    common(
      paths.map((path) => path[at] ?? ''),
      part,
    ),
  );
  return parts.join('/') + (query === undefined || shapes.some((shape) => shape[1] !== query) ? '' : `?${query}`);
}

function common(parts: readonly string[], first: string): string {
  if (parts.every((part) => part === first)) return first;
  // A file extension at the end; must not match a number after a dot.
  const extension = /\.[a-z][a-z0-9]{1,4}$/.exec(first)?.[0] ?? '';
  return parts.every((part) => part.endsWith(extension)) ? `*${extension}` : '*';
}
