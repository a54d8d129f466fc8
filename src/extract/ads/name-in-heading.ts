import { parse } from 'tldts';
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { mayBeName } from '../fields/names/unknown-name.ts';
import { GAZETTEER } from '../fields/gazetteer.ts';
import { plainLetters } from '../text/plain-letters.ts';

/**
 * The name in a page's heading: the first name that is all it says ("Lucia", "♥ Anna-Lena ♥"), alone before a place ("Rasa, Kaunas"), or with a title or a second name where the page's address spells it in one
 * ("Ruby Vega" at /rubyvega). Undefined for other headings, and for lone names that are words or places too.
 */
export function nameInHeading(heading: Read<string> | undefined, url: string): Read<string> | undefined {
  if (heading === undefined) return undefined;
  const name = loneName(heading.raw) ?? spelledName(heading.raw, url);
  if (name === undefined) return undefined;
  const start = heading.start + heading.raw.indexOf(name);
  return { value: name, where: heading.where, start, end: start + name.length, raw: name, by: 'alias-heading@1' };
}

function loneName(raw: string): string | undefined {
  const [, name, place] = LONE_NAME.exec(raw) ?? [];
  if (name === undefined || FIRST_NAMES.kindOf(name.toLowerCase(), []) !== 'name') return undefined;
  return place === undefined || GAZETTEER.has(place.toLowerCase()) ? name : undefined;
}

/** A name of two or three words that are, glued, the name of the site or the last part of the address. */
function spelledName(raw: string, url: string): string | undefined {
  const name = FULL_NAME.exec(raw)?.[1];
  if (name === undefined) return undefined;
  const words = name.split(' ');
  const [first = '', ...more] = words.map((written) => ({ written, lower: written.toLowerCase() }));
  if (typeof first === 'string') return undefined;
  const titled = TITLES.has(first.lower);
  if (
    !(titled || FIRST_NAMES.kindOf(first.lower, []) === 'name') ||
    !more.every((word) => FIRST_NAMES.kindOf(word.lower, []) === 'name' || mayBeName(word))
  )
    return undefined;
  return addressWords(url).has(glued(name)) ? name : undefined;
}

/** The name of the site, its part below the domain, and the last part of the path, letters alone. */
function addressWords(url: string): ReadonlySet<string> {
  const { domainWithoutSuffix, subdomain } = parse(url, { allowPrivateDomains: false });
  const path = url
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((part, at) => at > 2 && part !== '');
  return new Set([domainWithoutSuffix, subdomain, path].map((part) => glued(part ?? '')).filter((part) => part !== ''));
}

function glued(text: string): string {
  return plainLetters(text.toLowerCase()).replace(/[^\p{L}]/gu, '');
}

const TITLES: ReadonlySet<string> = new Set(nameWords.strongTitles);
const LONE_NAME =
  /^[^\p{L}\p{N}]{0,8}(\p{Lu}[\p{L}\p{M}'’-]{1,20})(?:(?:, | [/|·•–—-] )(\p{Lu}[\p{L}\p{M} '’-]{1,24}?))?[^\p{L}\p{N}]{0,8}$/u;
const FULL_NAME = /^[^\p{L}\p{N}]{0,8}(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){1,2})[^\p{L}\p{N}]{0,8}$/u;
