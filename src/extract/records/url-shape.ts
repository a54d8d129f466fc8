/**
 * The shape of a URL: what stays when ids, dates and slugs are masked, so that pages made by one template share it.
 * `host/path?names`: digits become `#`, hyphenated or long words and hexadecimal ids `*`, a file extension stays, parameter names are sorted and their values left out.
 * Anything that is no http(s) URL is its own shape.
 */
export function urlShape(url: string): string {
  // Scheme, host without credentials and port, path, query: each class ends where the next part begins. Anything else has no shape.
  const plain = /^https?:\/\/([^/?#:@\s]{1,255})(?::\d{1,5})?(\/[^?#\s]*)?(?:\?([^#\s]*))?/i.exec(url);
  if (plain === null) return url;
  const [, host = '', path = '/', query = ''] = plain;
  const names = query === '' ? [] : [...new Set(query.split('&').map(parameterShape))].filter((name) => name !== '');
  return `${host.toLowerCase()}${path.split('/').map(segmentShape).join('/')}${names.length === 0 ? '' : `?${names.toSorted().join('&')}`}`;
}

function parameterShape(parameter: string): string {
  const end = parameter.indexOf('=');
  const name = end < 0 ? parameter : parameter.slice(0, end);
  return decode(name.replaceAll('+', ' ')).replace(DIGITS, '#');
}

/** A longer word is a slug, not a section of a site. */
const LONGEST_WORD = 24;
/** A run of decimal digits of any script. */
const DIGITS = /\p{Nd}+/gu;
/** Eight or more hexadecimal digits and hyphens, the whole text; whether they hold a digit is asked apart, so that words such as `facade` stay. */
const HEXADECIMAL = /^[0-9a-f][0-9a-f-]{6,62}[0-9a-f]$/i;
/** A file extension at the end; must not match a number after a dot (`1.25`). */
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;
/** What parts the words of a slug. */
const WORD_BREAK = /[-_+.,~!:;()' ]+/;

function segmentShape(segment: string): string {
  // Plain short words are their own shape: no pattern below would change them.
  if (segment.length <= 12 && /^[a-z]*$/.test(segment)) return segment;
  if (/^[0-9]+$/.test(segment)) return '#';
  const text = decode(segment);
  const extension = EXTENSION.exec(text)?.[0] ?? '';
  const stem = text.slice(0, text.length - extension.length);
  return stemShape(stem) + extension.toLowerCase();
}

function stemShape(stem: string): string {
  const hasDigit = /\p{Nd}/u.test(stem);
  const hasLetter = /\p{L}/u.test(stem);
  if (hasDigit && hasLetter && HEXADECIMAL.test(stem)) return '*';
  const words = stem.split(WORD_BREAK).filter((word) => /\p{L}/u.test(word));
  // Letters and digits in turn are an id of some alphabet, not a word with a number.
  const mixed = (stem.match(/\p{L}\p{Nd}/gu)?.length ?? 0) + (stem.match(/\p{Nd}\p{L}/gu)?.length ?? 0) > 2;
  if (words.length > 1 || stem.length > LONGEST_WORD || mixed) return hasLetter ? '*' : '#';
  return stem.replace(DIGITS, '#');
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
