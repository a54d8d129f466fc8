import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import words from '../../../lexicon/warning-words.json' with { type: 'json' };
import { isFormerName } from './former-name.ts';
import type { Category } from '../../model/category.ts';
import type { FoundHandle } from './found-handle.ts';
import { lastClause } from './last-clause.ts';
import { isToldOfOthers } from './told-of-others.ts';
import { isUsedByFraud, showsOwnPictures } from './used-by-frauds.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';
import { WordHeads } from '../text/word-heads.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/**
 * Those of a text's accounts of which its own clause warns, or says that they are not its own ("beware of the fake profile @name", "@name is not us"): whoever wrote the text is not reached there.
 * Numbers and addresses of mail are left alone but for those that a fraud is said to use, since "scammers do not call 07400 ..." is an ad. `lower` is the folded text in lower case.
 */
export function warnedNames(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: { readonly category?: Category } = {},
): ReadonlySet<FoundHandle> {
  const warned = new Set<FoundHandle>();
  const refused = new Set<FoundHandle>();
  let last: FoundHandle | undefined;
  for (const handle of handles.filter(({ kind, value }) => ACCOUNTS.has(kind) && !value.startsWith('+')).slice(0, MOST_JUDGED)) {
    if (isWarnedOf(lower, handle, category) || (last !== undefined && warned.has(last) && LISTED.test(lower.slice(last.end, handle.start))))
      warned.add(handle);
    else if (handles.length > 1 && isRefused(lower, handle)) refused.add(handle);
    last = handle;
  }
  for (const handle of handles.slice(0, MOST_JUDGED)) if (isUsedByFraud(lower, handle)) warned.add(handle);
  // "No photo, don't write @name": the only contact is the one to write to.
  const isOther = handles.some((one) => !warned.has(one) && !refused.has(one) && [...refused].every(({ value }) => value !== one.value));
  return isOther ? warned.union(refused) : warned;
}

/** Whether the clause of a name says not to write there, or that the account is no more. */
function isRefused(lower: string, handle: FoundHandle): boolean {
  const before = lastClause(lower.slice(Math.max(0, handle.start - MOST_BESIDE), handle.start));
  const [sentence = ''] = lower.slice(handle.end, handle.end + MOST_BESIDE).split(SENTENCE_END);
  return NOT_TO_WRITE.test(before) || NOT_THERE.test(ownPart(sentence)) || isFormerName(lower, handle) || showsOwnPictures(lower, handle);
}

/** Between names of one list. */
const LISTED =
  /^(?: |[,/&+、،] ?|,? (?:and|or|und|oder|et|ou|y|o|e|i|a|en|of|и|или|та|і|або|ve|veya|lub|nebo|és|vagy|și|sau|dan|và|και|و|או) )$/u;

/** Names that the same clause lists before. */
const NAMES_BEFORE = /(?:@\w[\w.]{2,34},? ?(?:(?:and|or|und|oder|et|ou|y|o|e|i|en|и|или|та|і|або|ve|và|dan) )?){1,4}$/u;

/** Names that the same clause lists behind. */
const NAMES_BEHIND = /^(?:(?:[,/&+] ?| |,? (?:and|or|und|oder|et|ou|y|o|e|i|en|и|или|та|і|або|ve|và|dan) )@\w[\w.]{2,34}(?![\w.])){1,4}/u;

/** Accounts of one text that are judged; honest ones have a handful. */
const MOST_JUDGED = 500;

/** Networks on which one goes by a name. */
const ACCOUNTS: ReadonlySet<string> = new Set([
  'telegram',
  'instagram',
  'facebook',
  'x',
  'tiktok',
  'vk',
  'snapchat',
  'discord',
  'kik',
  'ok',
  'onlyfans',
  'line',
  'wechat',
  'qq',
  'kakaotalk',
  'zalo',
  'viber',
  'signal',
  'skype',
  'reddit',
  'cashapp',
  'revolut',
  'paypal',
]);

/** Letters looked at on either side. */
const MOST_BESIDE = 56;
/** What ends a clause, and lets no warning through; a sign such as "⚠️", a colon or a quotation mark does not. */
const CLAUSE_END = /[.!?\n,;|•،؟।。！？、，]/u;
const SENTENCE_END = /[.!?\n؟।。！？]/u;

/** All the words that matter: most accounts have none of them around. */
const MATTERING = new WordHeads(
  [
    words.beware,
    words.fake,
    words.fraud,
    words.notOurs,
    words.notWe,
    words.isNot,
    words.many,
    words.someone,
    words.anyone,
    words.wroteMe,
    words.pretends,
  ].flat(),
);

function isWarnedOf(lower: string, { start, end, bare }: FoundHandle, category: Category | undefined): boolean {
  if (!MATTERING.standIn(lower.slice(Math.max(0, start - LONGEST_HEADED), end + MOST_BESIDE))) return false;
  const before = lastClause(lower.slice(Math.max(0, start - MOST_BESIDE), start).replace(NAMES_BEFORE, ''));
  if (COPIES.test(lineBefore(lower, start)) || isToldOfOthers(lower, { start, end }, category)) return true;
  if (MANY.test(before)) return false;
  if (
    HEADED.test(lineBefore(lower, start)) ||
    BEWARE.test(before) ||
    DISOWNED.some((pattern) => pattern.test(before)) ||
    (FAKE_BEFORE.test(before) && !DENIED.test(before))
  )
    return true;
  const below = lower.slice(end, end + MOST_BESIDE);
  // "Telegram @name, @other is not me": behind a label and a comma the next one begins what is said.
  const rest = bare !== true && below.startsWith(',') ? below : below.replace(NAMES_BEHIND, '');
  const behind = ownPart(partBefore(rest, CLAUSE_END));
  const [sentence = '', next = ''] = rest.split(SENTENCE_END);
  // "Don't add @name, took 300": whom one is not to write to is warned of where a fraud is told next.
  if (NOT_TO_WRITE.test(before) && FAKE.test(ownPart(sentence))) return true;
  return (FAKE.test(behind) && !DENIED.test(behind) && !MANY.test(behind)) || saysIsNot(ownPart(sentence)) || SAYS_IS_NOT.test(next);
}

/** Whether what is said behind a name denies that it is the writer's own, and not other accounts ("all others are not me"). */
function saysIsNot(behind: string): boolean {
  const match = IS_NOT.exec(behind);
  return match !== null && !OTHERS.test(behind.slice(0, match.index));
}

function partBefore(text: string, end: RegExp): string {
  const at = text.search(end);
  return at === -1 ? text : text.slice(0, at);
}

/** What is said of the name before it, and not of the next one that it leads to: "@name ... , the fake @name". */
function ownPart(behind: string): string {
  const next = behind.indexOf('@');
  if (next === -1) return behind;
  const clauses = behind.slice(0, next).split(/[,;(]/);
  return clauses.slice(0, -1).join(',');
}

/** What stands before a place in its line, as far as a heading reaches. */
function lineBefore(lower: string, start: number): string {
  return lower.slice(Math.max(lower.lastIndexOf('\n', start - 1) + 1, start - LONGEST_HEADED), start);
}

const LONGEST_HEADED = 120;

const ENDING = String.raw`[\p{L}\p{M}-]{0,8}`;
const FRAUDS: readonly string[] = [...words.fake, ...words.fraud];
const FRAUD = wordStems(FRAUDS);
/** Up to three words for an account, articles and words for a copy, then signs of opening; a few letters in scripts without spaces. */
const BETWEEN = `(?:[ :"'«“(]{1,3}(?:(?:${words.nouns.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{M}])|${wordStems(words.fake)}${ENDING})|(?:${UNSPACED_LETTER}|\\p{M}){1,8}){0,3}[^\\p{L}\\p{N}]{0,4}`;
const BEWARE = new WordPattern(words.beware, `${wordStems(words.beware)}${BETWEEN}$`);
const FAKE_BEFORE = new WordPattern(words.fake, `${wordStems(words.fake)}${ENDING}${BETWEEN}$`);
/** A line that begins with what it is: "Fraud warning: ..." before all of its sentence, "Betrüger! Nutzer ...", "Beware, fraud!!! account ..." right before. */
const HEADED = new WordPattern(
  FRAUDS,
  `^[^\\p{L}]{0,6}(?:${wordStems(words.beware)}[ :]{0,2}${FRAUD}${ENDING}[^\\p{L}\\p{N}]{0,3}[:：】][^.!?\\n।。！？]{0,80}|(?:${wordStems(words.beware)}[ :]{0,2})?${FRAUD}${ENDING}[!！. ]{1,4}${BETWEEN})$`,
);
const NOT_TO_WRITE = new WordPattern(words.notToWrite, `${wordStems(words.notToWrite)}${BETWEEN}$`);
/** "Fakes: @name @name", from the beginning of its line or sentence on. Must not match "no fakes: @name". */
const COPIES = new WordPattern(
  [...words.many, ...FRAUDS],
  `(?:^|[.!?(] ?)[^\\p{L}\\p{N}]{0,6}${wordStems([...words.many, ...FRAUDS])}${ENDING}(?: \\p{L}{1,12})?[:：] ?(?:@\\w[\\w.]{2,34}[ ,]{1,2}){0,6}$`,
);
const NOT_OURS = new WordPattern(words.notOurs, `${wordStems(words.notOurs)}${BETWEEN}$`);
/** "We are not @name", "I am not the studio @name"; must not match "I am no salon: tg @name". */
const NOT_WE = new WordPattern(
  words.notWe,
  `${wordStems(words.notWe)}(?: (?:${words.nouns.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{M}])){0,4}[ "'«“(]{1,3}$`,
);
/** "Who asks for coupons is not me (@name)". */
const IS_NOT_BEFORE = new WordPattern(words.isNot, `${wordStems(words.isNot)}[^\\p{L}\\p{N}@]{0,2}\\($`);
const DISOWNED: readonly WordPattern[] = [NOT_OURS, NOT_WE, IS_NOT_BEFORE];
/** Behind a name: "..., don't write to them". */
const NOT_THERE = new WordPattern(words.notToWriteThere, wordStems(words.notToWriteThere));
const IS_NOT = new WordPattern(words.isNot, wordStems(words.isNot));
const OTHERS = new WordPattern(words.others, wordStems(words.others));
/** A sentence that says nothing else: "That is not me". */
const SAYS_IS_NOT = new WordPattern(words.isNot, `^[^\\p{L}≠]{0,4}(?:\\p{L}{1,6} )?${wordStems(words.isNot)}[^\\p{L}]{0,6}$`);
/** Whole words, where the script has small letters. */
const MANY = new WordPattern(words.many, `${wordStems(words.many)}(?![\\p{Ll}\\p{M}])`);
const FAKE = new WordPattern(FRAUDS, FRAUD);
/** A word for not before or behind a word for a copy: "no fake". */
const NOT_BEFORE = contactLabels.not.filter((word) => !words.fake.includes(word)).map((word) => RegExp.escape(word));
const DENIED = new WordPattern(
  FRAUDS,
  `(?<![\\p{L}\\p{M}])(?:${NOT_BEFORE.join('|')}|0|100 ?%|zero|anti)[ -]{1,2}(?:[\\p{L}\\p{M}]{1,10} )?${FRAUD}|(?:不|没有|无|非|不是|ไม่)${FRAUD}|${FRAUD}${ENDING} ?(?:${words.notBehind.map((word) => RegExp.escape(word)).join('|')})`,
);
