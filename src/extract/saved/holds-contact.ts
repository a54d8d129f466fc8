import digitWords from '../../../lexicon/digit-words.json' with { type: 'json' };
import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import { NUMBER } from '../ads/card-signs.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';

/** Whether a text seems to hold a contact, at a glance: a number to call, also one that begins in words ("tre-uno-due 345 67 89"), a mailbox or account with its sign or its sign in brackets, an account behind the name of a network. */
export function holdsContact(text: string): boolean {
  return PLAIN.test(text) || NAMED.test(text) || text.toLowerCase().split('\n').some(isSpelled);
}

/** A number to call, or the sign of mailboxes and accounts. */
const PLAIN = new RegExp(String.raw`${NUMBER.source}|\S@|@\w|\w ?[\[(](?:at|ät|chiocciola|arroba|małpa|zavináč|собака)[\])] ?\w`, 'u');

/** The name of a network and an account of it behind: "line id ploy.cmsl", "微信 lily88". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${wordAlternatives(words.networks)})(?: ?(?:id|name|ไอดี))?[ :：=]{1,4}(?=[a-z]{0,20}[\d._])[a-z][\w.-]{3,30}`,
  'iu',
);

/** Whether in a line two digits in words and figures next to them make up a number to call ("tre-uno-due 345 67 89"). */
function isSpelled(line: string): boolean {
  let digits = 0;
  let spelled = 0;
  for (const token of line.split(BETWEEN)) {
    const isWord = DIGITS.has(token);
    if (!isWord && !FIGURES.test(token)) {
      digits = 0;
      spelled = 0;
      continue;
    }
    digits += isWord ? 1 : token.length;
    spelled += isWord ? 1 : 0;
    if (digits >= LEAST_DIGITS && spelled >= LEAST_SPELLED) return true;
  }
  return false;
}

const BETWEEN = /[ .,()/-]/;
const FIGURES = /^\d{0,4}$/;
const LEAST_DIGITS = 8;
const LEAST_SPELLED = 2;
const DIGITS: ReadonlySet<string> = new Set(Object.values(digitWords.words).flatMap((ofLanguage) => Object.values(ofLanguage).flat()));
