import { urlShape } from './url-shape.ts';

/** Whether an address has a shape: the same parts, where `*` stands for any one part (its extension kept) and `#` for a number. */
export function matchesShape(url: string, shape: string): boolean {
  const [path = '', query] = urlShape(url).split('?', 2);
  const [wantedPath = '', wantedQuery] = shape.split('?', 2);
  if (query !== wantedQuery) return false;
  const [parts, wanted] = [path.split('/'), wantedPath.split('/')];
  return parts.length === wanted.length && wanted.every((part, at) => partMatches(parts[at] ?? '', part));
}

function partMatches(part: string, wanted: string): boolean {
  return part === wanted || (wanted.startsWith('*') && part !== '' && part.endsWith(wanted.slice(1)));
}
