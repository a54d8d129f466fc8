import type { PageElement } from '../document/page-element.ts';

/**
 * Whether a block is a trap for robots: no eye sees it (a class that hides in style sheets everywhere, or a name for traps), readers for the blind are told to pass over it, and nothing on the page could open it, since it bears no id, no role and no place in the order of keys.
 * What stands in it is nobody's contact. Not a dialogue with the contact of an ad, which bears an id by which a button opens it.
 */
export function isTrap({ name, attribs }: Pick<PageElement, 'name' | 'attribs'>): boolean {
  const classes = attribs['class'];
  if (classes === undefined || classes.length > LONGEST_CLASSES || name === 'body' || name === 'html') return false;
  const isSilent = attribs['aria-hidden'] === 'true';
  // A quick no for most elements.
  if (!isSilent && !/honey|trap/i.test(classes)) return false;
  const isUnnamed = attribs['id'] === undefined && attribs['role'] === undefined && attribs['tabindex'] === undefined;
  const words = classes.toLowerCase().split(/\s+/);
  if (words.some((word) => TRAPS.has(word))) return true;
  return isUnnamed && isSilent && words.length <= MOST_CLASSES && words.some((word) => UNSEEN.has(word));
}

const LONGEST_CLASSES = 80;
/** A block that is only hidden bears few classes. */
const MOST_CLASSES = 2;
const UNSEEN: ReadonlySet<string> = new Set([
  'hidden',
  'd-none',
  'is-hidden',
  'hide',
  'invisible',
  'display-none',
  'hp',
  'offscreen',
  'off-screen',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
]);
const TRAPS: ReadonlySet<string> = new Set([
  'honeypot',
  'honey-pot',
  'bot-trap',
  'bottrap',
  'spam-trap',
  'spamtrap',
  'crawler-trap',
  'spider-trap',
]);
