/** A path, decoded, without extension, index file and slash at the end. */
export function pathStem(path: string): string {
  return decode(path)
    .replace(/\.(?:html?|php|aspx?|jsp|cgi|do)$/i, '')
    .replace(/\/(?:index|default)$/i, '/')
    .replace(/\/$/, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
