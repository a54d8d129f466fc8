import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { isWordUnit } from '../is-word-unit.ts';
import type { NameAt } from './name-at.ts';

/** Whether a town's name is part of another name, by what is glued to it and the word behind it: of a street ("London Road"), a club, a product; of an address of the web; of a compound; or where the ending says that somebody is from there. */
export function isPartOfName(name: NameAt, behind: string): boolean {
  const { lower, start, end } = name;
  return (
    isGluedBefore(name) ||
    isGluedBehind(name, behind) ||
    (lower.charAt(end) === ' ' && BEHIND.has(behind) && !SAINT.test(lower.slice(end, end + 5))) ||
    BEFORE.has(lower.slice(start, end))
  );
}

function isGluedBefore({ lower, start }: NameAt): boolean {
  const left = lower.charAt(start - 1);
  if (left === '@' || left === '-' || left === '_') return true;
  const mayBeAddress = left === '/' || left === '.' || lower.charAt(start - 2) === '/';
  return mayBeAddress && ADDRESS_BEFORE.test(lower.slice(Math.max(0, start - 8), start));
}

function isGluedBehind({ lower, written, start, end }: NameAt, behind: string): boolean {
  const right = lower.charAt(end);
  if (right === '@' || right === '_') return true;
  if (right === "'" || right === '’') return FROM_SUFFIX.test(lower.slice(end + 1, end + 5));
  if ((right !== '.' && right !== '-') || !isWordUnit(lower.charCodeAt(end + 1)) || !isSmall({ lower, written }, end + 1)) return false;
  // "dresden-striesen" is written small as a whole, "Brno-střed" is its centre.
  return right === '.' || (!isSmall({ lower, written }, start) && !CENTRES.has(behind));
}

/** A saint who gives a part of the town its name: "Toulouse St-Cyprien". */
const SAINT = /^ s[t]?[-.] ?\p{L}/u;
const BEFORE: ReadonlySet<string> = new Set(townWords.streets.before);
const BEHIND: ReadonlySet<string> = new Set(townWords.streets.behind);
const CENTRES: ReadonlySet<string> = new Set(townWords.centres);
/** An address of the web that goes on, or a street: `://`, `www.`, `x.com/`, `C/ Toledo`. */
const ADDRESS_BEFORE = /(?:\/\/|www\.|\.[a-z]{2,4}\/|(?:^|[\s,])c\/ ?)$/;

/** The ending of Turkish and its neighbours that says "from". */
const FROM_SUFFIX = /^(?:dan|den|tan|ten|dən)(?![\p{L}\p{M}])/u;

/** Whether a letter is small; one of a script without capitals is not. */
function isSmall({ lower, written }: { readonly lower: string; readonly written: string }, at: number): boolean {
  return written.charCodeAt(at) === lower.charCodeAt(at) && /\p{Ll}/u.test(lower.charAt(at));
}
