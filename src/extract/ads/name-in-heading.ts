import type { Read } from '../../model/provenance.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';

/** The first name that is all a page's heading says ("Lucia", "♥ Anna-Lena ♥"): whose profile it is. Undefined for other headings, and for names that are words or places too. */
export function nameInHeading(heading: Read<string> | undefined): Read<string> | undefined {
  const match = heading === undefined ? null : LONE_NAME.exec(heading.raw);
  const name = match?.[1];
  if (heading === undefined || name === undefined || FIRST_NAMES.kindOf(name.toLowerCase(), []) !== 'name') return undefined;
  const start = heading.start + heading.raw.indexOf(name);
  return { value: name, where: heading.where, start, end: start + name.length, raw: name, by: 'alias-heading@1' };
}

const LONE_NAME = /^[^\p{L}\p{N}]{0,8}(\p{Lu}[\p{L}\p{M}'’-]{1,20})[^\p{L}\p{N}]{0,8}$/u;
