/** Names a value from a target file in a message: its kind, and the beginning of its text, without user name and password of a URL. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  // The part of a URL between `//` and `@`, where a password can stand; must not run into the path.
  const text = written(value).replaceAll(/\/\/[^\s/@]{0,500}@/g, '//…@');
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const shown = `\`${short.replaceAll(/\s+/g, ' ')}\``;
  return typeof value === 'string' ? shown : `the ${typeof value === 'boolean' ? 'truth value' : 'number'} ${shown}`;
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
