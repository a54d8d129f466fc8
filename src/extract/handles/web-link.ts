/** A link taken apart; parts are decoded where that is possible. */
export interface WebLink {
  /** Lower case, without colon; `https` when none is written. */
  readonly scheme: string;
  /** Lower case, without `www.`; empty for schemes without a host. */
  readonly host: string;
  /** Path segments, percent-decoded, empty ones left out. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Without `#`. */
  readonly fragment: string;
}

/** Takes a link apart, with or without scheme; undefined when it is none. */
export function parseLink(written: string): WebLink | undefined {
  const spelled =
    /^[a-z][a-z0-9+.-]{1,20}:/i.test(written) && !/^[^/]{1,60}\.[a-z]{2,}:\d/i.test(written)
      ? written.replace(/^hxxp/i, 'http')
      : `https://${written}`;
  const url = URL.parse(spelled);
  if (url === null) return undefined;
  return {
    scheme: url.protocol.slice(0, -1),
    host: url.hostname
      .toLowerCase()
      .replace(/^(?:www|m|mobile)\.(?=.{1,200}\.)/, '')
      .replace(/\.$/, ''),
    segments: url.pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decode(segment)),
    query: url.searchParams,
    fragment: url.hash.slice(1),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
