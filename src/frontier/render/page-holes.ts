/** Most parts of a path, and of a query, that are looked at. */
const MOST = 12;

/**
 * What the address of a page gives to fill the holes of a data template with, by hole: `path:2` its second segment, `path:2:number` the last number in it, `path:2:stem` the segment without its extension,
 * `query:id` a value of its query; all as spelled. Empty for what is no address.
 */
export function pageHoles(url: string): ReadonlyMap<string, string> {
  const holes = new Map<string, string>();
  const parsed = URL.parse(url);
  for (const [at, segment] of (parsed?.pathname ?? '')
    .split('/')
    .slice(1, MOST + 1)
    .entries()) {
    if (segment === '') continue;
    const name = `path:${at + 1}`;
    holes.set(name, segment);
    const number = /\d{1,20}(?=\D{0,200}$)/.exec(segment)?.[0];
    if (number !== undefined && number !== segment) holes.set(`${name}:number`, number);
    // A short ending of letters behind the last dot; not the first part of a number such as `1.25`.
    const stem = segment.replace(/\.[a-z]{2,5}$/i, '');
    if (stem !== segment && stem !== number) holes.set(`${name}:stem`, stem);
  }
  for (const part of (parsed?.search ?? '').slice(1).split('&').slice(0, MOST)) {
    const at = part.indexOf('=');
    if (at > 0 && at < part.length - 1) holes.set(`query:${part.slice(0, at)}`, part.slice(at + 1));
  }
  return holes;
}
