/** What can be written canonically: no `undefined`, no number but safe integers, so that every program writes the same bytes. */
export type CanonicalValue = string | number | boolean | null | readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue };

/**
 * JSON as RFC 8785 spells it: members ordered by the UTF-16 units of their names, no blanks, one spelling of every string. Members that are `undefined` are left out.
 * Half surrogates, which the RFC refuses and scraped text holds, become U+FFFD.
 * Throws on what is no `CanonicalValue`: fractions have spellings to argue about, and a Map or a Buffer would be written as something else without a word.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'number' && Number.isSafeInteger(value)) return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isPlain(value))
    throw new TypeError(`canonical JSON cannot hold ${typeof value === 'object' ? 'such an object' : `a ${typeof value} like this`}`);
  const members: string[] = [];
  // RFC 8785 §3.2.3: names are compared as arrays of UTF-16 units, which is how JavaScript sorts strings.
  for (const name of Object.keys(value).toSorted()) {
    const member = value[name];
    if (member !== undefined) members.push(`${JSON.stringify(name.toWellFormed())}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
