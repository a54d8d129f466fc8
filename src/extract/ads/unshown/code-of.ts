import { isText } from 'domhandler';
import type { PageElement } from '../../document/page-element.ts';
import { Remembered } from '../../remembered.ts';
import { unescaped } from './coded-value.ts';

/** The code that an element bears: an inline script, what an event does (`onclick`), a script in a link, and what an attribute binds (`x-data`, `:href`, `v-text`, `[text]`, `ng-init`). */
export function codeOf({ name, attribs, children }: PageElement): string[] {
  if (name === 'script') {
    const [only] = children;
    return only !== undefined && isText(only) && attribs['src'] === undefined && SCRIPT_TYPE.test(attribs['type'] ?? '') ? [only.data] : [];
  }
  const codes: string[] = [];
  for (const attribute in attribs) {
    const value = attribs[attribute] ?? '';
    if (value.length < SHORTEST) continue;
    if (bound.of(attribute)) codes.push(value);
    else if (attribute === 'href' && /^\s{0,9}javascript:/i.test(value)) codes.push(unescaped(value.replace(/^\s{0,9}javascript:/i, '')));
  }
  return codes;
}

const SHORTEST = 10;
const SCRIPT_TYPE = /^$|javascript|ecmascript|^module$|x-rocketloader|rocket-loader/i;
const bound = new Remembered(
  (attribute: string) => /^(?:on[a-z]{3,20}$|x-|:|@|v-|\[|\(|ng-|_$|data-(?:bind|x-|on))/.test(attribute),
  2_000,
);
