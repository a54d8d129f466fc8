import { named } from './lone-statements.ts';
import type { Statement } from './statement.ts';

/** A name with a word for a contact in it, and the text that it is given; every quantifier is bounded. */
const GIVEN =
  /(?<![\w$-])([\w$]{0,20}(?:phone|tel|mobile|whatsapp|telegram|viber|email)[\w$]{0,20})["']?\s{0,3}[:=]\s{0,3}["']([^"'\n]{5,60})["']/gi;

/** What a short script or data within the ad gives to names of contacts: `var phone = "…"`, `{"whatsapp":"…"}`. More than two are those of several ads, and none is taken; lists of other ads beside it are not read. */
export function namedInScript(script: string): Statement[] {
  if (script.length > LONGEST || OTHERS.test(script)) return [];
  const found = [...script.matchAll(GIVEN)].flatMap(([, name = '', value = '']): Statement[] => {
    const statement = named(name, value);
    return statement === undefined ? [] : [{ ...statement, raw: value, most: 0.75 }];
  });
  return new Set(found.map(({ value }) => value)).size > MOST ? [] : found;
}

const LONGEST = 3_000;
const MOST = 2;
/** Names for lists of other ads, and for what belongs to the site. */
const OTHERS =
  /\b(?:ads|items|similar|related|recommend\w{0,8}|listings|results|organization|publisher|\w{0,20}(?:support|help|hotline|customer|service|platform|site|company|admin)\w{0,20})["']?\s{0,3}[:=]/i;
