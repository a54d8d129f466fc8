/**
 * The key under which an index of a web archive lists a URL: the host from its end, lower case, `www.` left off, query sorted (SURT, as pywb and warcio.js spell it).
 * What is no http(s) URL stands for itself. Never holds a blank, which parts the fields of an index line.
 */
export function surtOf(url: string): string {
  const parsed = /^https?:/i.test(url) ? URL.parse(url.toLowerCase().replace(/^(https?:\/\/)www\d{0,9}\./, '$1')) : null;
  if (!parsed) return withoutBlanks(url);
  const host = parsed.hostname.split('.').toReversed().join(',');
  return withoutBlanks(`${host}${parsed.port === '' ? '' : `:${parsed.port}`})${parsed.pathname}${sorted(parsed.search)}`);
}

/** The parts of a query in order, each as it is written. */
function sorted(search: string): string {
  return search === '' ? '' : `?${search.slice(1).split('&').toSorted().join('&')}`;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '%20');
}
