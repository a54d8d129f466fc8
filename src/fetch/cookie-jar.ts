import { CookieJar as ToughJar } from 'tough-cookie';

/** The cookies of one target, in memory only, gone with the scan. */
export interface CookieJar {
  /** The `Cookie` header for a URL; undefined when there is nothing to send. */
  header(url: string): string | undefined;
  /** Keeps what a response set; malformed cookies, and those for foreign domains or public suffixes, are dropped without a word. */
  store(url: string, setCookies: readonly string[]): void;
}

/** Cookies sent to one URL at most, and characters of one cookie (RFC 6265 §6.1 asks for 50 and 4,096); a site that sets more is playing. */
const MOST_COOKIES = 180;
const LONGEST_COOKIE = 4_096;

/** Makes an empty jar (RFC 6265). */
export function createCookieJar(): CookieJar {
  const jar = new ToughJar(undefined, { rejectPublicSuffixes: true, looseMode: true });
  return {
    header: (url) => {
      const header = jar.getCookieStringSync(url);
      return header === '' ? undefined : header;
    },
    store: (url, setCookies) => {
      const room = Math.max(0, MOST_COOKIES - jar.getCookiesSync(url).length);
      for (const cookie of setCookies.slice(0, room)) {
        if (cookie.length <= LONGEST_COOKIE) jar.setCookieSync(cookie, url, { ignoreError: true });
      }
    },
  };
}
