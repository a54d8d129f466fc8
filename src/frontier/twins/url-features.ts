import { isLanguageFolder } from './language-folder.ts';

/** What a URL is made of, as far as two spellings of one page may differ. */
export interface UrlFeatures {
  /** What both must share: the host without `www.`, and the path in lower case without what stands in `features`. */
  readonly skeleton: string;
  /** `scheme`, `www`, `slash`, `index`, `case`, `language`, `folder SHAPE` and `param NAME`, with the value; those without one are left out. */
  readonly features: ReadonlyMap<string, string>;
}

/** Takes a canonical URL apart into what may tell two pages apart and what may be mere spelling; undefined for what is no URL. */
export function urlFeatures(canonical: string): UrlFeatures | undefined {
  const url = URL.parse(canonical);
  if (url === null) return undefined;
  const features = new Map<string, string>();
  const note = (name: string, value: string): void => void (value !== '' && features.set(name, value));
  note('scheme', url.protocol === 'https:' ? '' : url.protocol);
  note('www', url.host.startsWith('www.') ? 'www' : '');
  const path = pathOf(url.pathname, note);
  for (const name of new Set(url.searchParams.keys())) features.set(`param ${name}`, url.searchParams.getAll(name).join('\n'));
  return { skeleton: `${url.hostname.replace(/^www\./, '')}${path}`, features };
}

/** An index file, the whole last part of a path; not `index-of-cities.html`. */
const INDEX_FILE = /^(?:index|default|home)\.(?:html?|php\d?|aspx?|jsp|cgi)$/i;

function pathOf(pathname: string, note: (name: string, value: string) => void): string {
  const parts = pathname.split('/').filter((part) => part !== '');
  const index = INDEX_FILE.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  note('index', index ?? '');
  // An index file stands in its folder: that there is a slash says nothing more.
  note('slash', pathname.endsWith('/') && parts.length > 0 ? '/' : '');
  if (isLanguageFolder(parts[0])) note('language', parts.shift() ?? '');
  const kept = parts.filter((part, at) => {
    const shape = at < parts.length - 1 ? sessionShape(part) : undefined;
    if (shape !== undefined) note(`folder ${shape}`, part);
    return shape === undefined;
  });
  const joined = kept.join('/');
  const lower = joined.toLowerCase();
  note('case', lower === joined ? '' : joined);
  return `/${lower}`;
}

/** A run of eight or more letters and digits; linear, single class. */
const RUN = /[a-z0-9]{8,}/i;

/** A folder that may be a session: a long run of letters and digits, both of them, masked; undefined for words, numbers and slugs. */
function sessionShape(part: string): string | undefined {
  const run = RUN.exec(part)?.[0];
  if (run === undefined || part.length > 120) return undefined;
  return /\d/.test(run) && /[a-z]/i.test(run) ? part.replace(run, '*').toLowerCase() : undefined;
}
