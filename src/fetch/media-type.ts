/** Kinds whose bodies are never read: a picture, a sound or a film is not stored, and an archive or PDF is no page. */
const REFUSED: readonly string[] = ['image/', 'video/', 'audio/', 'font/', 'application/font'];
const REFUSED_EXACTLY: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
  'application/pdf',
  'application/vnd.ms-fontobject',
  'application/x-font-ttf',
  'application/x-font-woff',
  'application/vnd.apple.mpegurl',
  'application/dash+xml',
  'application/ogg',
]);

/**
 * The media type of a `Content-Type` header, lower case, when it is one whose body must not be read; undefined when the body may be read.
 * A compressed sitemap (`….xml.gz`, `….txt.gz`) is read whatever its type says.
 */
export function refusedMediaType(contentType: string | undefined, url: string): string | undefined {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const refused = REFUSED_EXACTLY.has(type) || REFUSED.some((prefix) => type.startsWith(prefix));
  if (!refused) return undefined;
  // The path must end so; a query or an image named .gz.png does not count.
  return /\.(?:xml|txt)\.gz$/i.test(URL.parse(url)?.pathname ?? '') ? undefined : type;
}
