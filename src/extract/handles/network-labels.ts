import { disguisedLabels } from './disguised-labels.ts';
import type { FoldedText } from './folded-text.ts';
import type { TextToken } from './text-token.ts';

/**
 * The tokens of a folded, lower-case text as readers of accounts need them, in order: labels that stand inside a longer name or key go
 * ("anna_x", a hash), names of networks in disguise come in.
 */
export function networkLabels({ text, lower }: FoldedText, tokens: readonly TextToken[]): TextToken[] {
  const proper = tokens.filter(
    (token) =>
      token.label === undefined ||
      !(insideName(lower, token) || isTenge(lower, token) || isKiss(text, token) || isLoneLetter(lower, token)),
  );
  const disguised = disguisedLabels(lower).filter((token) => !isLoneLetter(lower, token));
  if (disguised.length === 0) return proper;
  const open = proper.filter((token) => !disguised.some((one) => token.start < one.end && token.end > one.start));
  return [...open, ...disguised].toSorted((a, b) => a.start - b.start);
}

/** Whether an ASCII label is glued to what makes it a piece of a name or number; `zl` behind a number is Polish money. */
function insideName(lower: string, { start, end }: TextToken): boolean {
  if (!/[a-z]/.test(lower.charAt(start))) return false;
  const before = lower.charAt(start - 1);
  const after = lower.charAt(end);
  if (before === '_' || before === '@' || after === '_') return true;
  const short = end - start < 4;
  if (short && (/\d/.test(before) || (before === '.' && /[a-z\d_]/.test(lower.charAt(start - 2))))) return true;
  return lower.slice(start, end) === 'zl' && /\d ?$/.test(lower.slice(Math.max(0, start - 2), start));
}

/** Whether «тг» is money: the tenge of Kazakhstan behind a round amount («25 000 тг»), and no messenger behind a phone number. */
function isTenge(lower: string, { start, end }: TextToken): boolean {
  return lower.slice(start, end) === 'тг' && ROUND_AMOUNT.test(lower.slice(Math.max(0, start - 12), start));
}

/** An amount in hundreds, or thousands cut short; must not be the end of a longer number. */
const ROUND_AMOUNT = /(?<![\d+])(?<!\d[ .\-)])\d{1,3}(?:[ .]?\d00|[кk]|тыс\.?) ?$/u;

/** Whether a label is a lone letter without Chinese around it: «加V» and «Q：…» are labels there, "Q:" asks elsewhere. */
function isLoneLetter(lower: string, { start, end }: TextToken): boolean {
  const letter = end - start === 1 ? lower.charAt(start) : '';
  const alone = letter === 'q' || (letter === 'v' && !/^ ?[:@]/.test(lower.slice(end, end + 2)));
  return alone && !/\p{Script=Han}/u.test(lower.slice(Math.max(0, start - 200), end + 200));
}

/** Whether a single x is a kiss or a multiplication: small without a colon behind it, or beside a number. */
function isKiss(text: string, { start, end }: TextToken): boolean {
  const letter = text.slice(start, end);
  if (letter !== 'x' && letter !== 'X') return false;
  if (/\d ?$/.test(text.slice(Math.max(0, start - 2), start)) || /^ ?\d/.test(text.slice(end, end + 2))) return true;
  if (letter === 'X' || /^ ?[:(/]/.test(text.slice(end, end + 2)) || OF_ACCOUNTS.test(text.slice(end, end + 9))) return false;
  return !(/^ ?-? ?@/.test(text.slice(end, end + 3)) && OPENS.test(text.slice(Math.max(0, start - 9), start)));
}

/** Behind a small x that is a label: a word for an account. */
const OF_ACCOUNTS = /^ (?:accou|acct|handle|usern|profil|hesab|hesap|konto|cuenta|compte|conta )/;

/** Before a small x that is a label: no word, or one for "on" or "my". */
const OPENS =
  /(?:^|[^\p{L}\s] {0,2}|\n {0,4}|(?:^|[^\p{L}])(?:on|op|auf|bei|sur|en|em|su|no|na|w|v|в|на|på|pe|my|mijn|mein|mon|mi|mio|meu|mój|můj|moj) )$/iu;
