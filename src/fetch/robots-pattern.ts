/**
 * The spelling in which paths and patterns are compared (RFC 9309 §2.2.2): octets outside ASCII percent-encoded, escapes of unreserved
 * characters undone, the other escapes in upper case. `*` and `$` of a pattern stay as they are; `%2A` and `%24` stay escaped and are plain text.
 */
export function normaliseRobotsPath(path: string): string {
  // One escape, or one character that has to be escaped: never a printable ASCII character.
  return path.replace(/%[0-9a-fA-F]{2}|[^\u0021-\u007E]/gu, (found) => {
    if (!found.startsWith('%')) return found.isWellFormed() ? encodeURIComponent(found) : '%EF%BF%BD';
    const code = Number.parseInt(found.slice(1), 16);
    const character = String.fromCodePoint(code);
    return code < 128 && /[A-Za-z0-9\-._~]/.test(character) ? character : found.toUpperCase();
  });
}

/**
 * Whether a normalised pattern matches the beginning of a normalised path: `*` is any run of characters, `$` at the end is the end of the path.
 * A `*` or `$` in the path also meets an escaped one in the pattern. Greedy by segments: time grows with pattern × path, never beyond.
 */
export function matchesRobotsPattern(pattern: string, path: string): boolean {
  if (pattern === '') return false;
  const anchored = pattern.endsWith('$');
  const segments = (anchored ? pattern.slice(0, -1) : pattern).split('*').map(literal);
  const text = literal(path);
  const first = segments[0] ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const segment of segments.slice(1, -1)) {
    const found = text.indexOf(segment, at);
    if (found === -1) return false;
    at = found + segment.length;
  }
  if (segments.length === 1) return !anchored || at === text.length;
  const last = segments.at(-1) ?? '';
  // The last piece of an anchored pattern has to be the end; otherwise its first place will do.
  return anchored ? text.length - last.length >= at && text.endsWith(last) : text.includes(last, at);
}

/** Escapes of `*` and `$` undone, now that the pattern has been cut at its own. */
function literal(text: string): string {
  return text.replaceAll('%2A', '*').replaceAll('%24', '$');
}
