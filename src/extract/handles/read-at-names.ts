import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { belongsBefore } from './belongs-before.ts';
import { isWordOfSentence } from './is-word-of-sentence.ts';
import { lastClause } from './last-clause.ts';
import { matchAt } from './match-at.ts';
import { SAID, saidIn } from './mention-words.ts';
import { type LabelledText, labelsAfter, labelsBefore } from './nearby-labels.ts';
import { alternatives } from './spelled-signs.ts';
import type { TextToken } from './text-token.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';
import { WordPattern } from '../text/word-pattern.ts';

/** What bare names are read from. */
export interface AtNameInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  readonly taken: (span: Span) => boolean;
}

/** Names written as `@name` without a label right before: of the network named before or behind, else Telegram, where that is how one is named. */
export function readAtNames(input: AtNameInput): FoundHandle[] {
  const { text } = input.folded;
  const spelled = spelledNames(input);
  if (!text.includes('@')) return spelled;
  const labels = input.tokens.filter(
    (token) => token.label !== undefined && token.label.labels.length > 0 && !isWordOfSentence(input.folded, token),
  );
  const { lower } = input.folded;
  // "@anna_22 (tg) @anna.bell (ig)": the label behind a name says nothing of the next one.
  const ahead: LabelledText = { lower, labels: labels.filter((token) => !belongsBefore(lower, token, labels)) };
  // "@anna, tg bella_22": a label with a name of its own behind it belongs to no other before it.
  const open: LabelledText = { lower, labels: labels.filter(({ end }) => !input.taken({ start: end, end: end + WIDEST_TO_OWN })) };
  const found: FoundHandle[] = [];
  const credits = creditsOf(input.folded);
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const match = matchAt(AT_NAME, text, at);
    if (match === null) continue;
    const span = { start: at, end: at + match[0].length };
    if (input.taken(span) || isDenied(input.folded, span)) continue;
    const written = match[1] ?? '';
    const near = networksNear(ahead, open, span);
    const kinds = ACCOUNT_KINDS.filter((kind) => kind.fromName !== undefined && near.has(kind.kind));
    const named = kinds.flatMap((kind) => {
      const value = kind.fromName?.(written);
      return value === undefined ? [] : [{ ...span, kind: kind.kind, value, confidence: 0.9 }];
    });
    if (named.length > 0) found.push(...named);
    else if (near.size === 0 && !credits.has(at) && standsAlone(input.folded, span))
      found.push(...bareName(written, span, isMessaged(input.folded, span)));
  }
  return [...found, ...spelled];
}

/** Characters from a label to the beginning of a name of its own. */
const WIDEST_TO_OWN = 4;

/** Names whose at is a word ("arroba anna_bell"), without a label: those with an underscore, since such words mean other things too («собака Anna»). */
function spelledNames({ folded: { text, lower }, taken }: AtNameInput): FoundHandle[] {
  if (!/[a-z0-9]_[a-z0-9]/.test(lower)) return [];
  return SPELLED_AT.all(lower).flatMap(({ index, 0: whole, 1: name = '' }) => {
    const span = { start: index, end: index + whole.length };
    const written = text.slice(span.end - name.length, span.end);
    return taken(span) ? [] : bareName(written, span, false).map((one) => ({ ...one, obfuscated: true }));
  });
}

/** A word for the at, a colon at most, then a name with an underscore. Must not begin inside a word, nor take in what goes on as an address. */
const SPELLED_AT = new WordPattern(
  emailWords.at,
  `(?<![\\p{L}\\p{M}\\p{N}_.@])(?:${alternatives(emailWords.at)})[ :]{1,3}((?=[a-z0-9]{1,30}_)[a-z][a-z0-9_]{3,31})(?![\\p{L}\\p{N}_@]|[.-][a-z0-9])`,
);

/** An `@` with a name of 3 to 32; must not follow a letter, digit or dot (e-mail) or a bracket that holds more than a word, nor be a Matrix id or an address. */
const AT_NAME = new RegExp(
  String.raw`(?<![[\p{L}\p{N}_.@\/]--${UNSPACED_LETTER}]|\] |(?<!\(\p{L}{2,12})\) )@([A-Za-z0-9](?:[A-Za-z0-9_.]{1,30}[A-Za-z0-9_]))(?![A-Za-z0-9_@]|[.:][A-Za-z0-9]|\.\.|…|-(?!(?:nak|nek|val|vel|hoz|hez|höz|nál|nél|ról|ről|tól|től|ban|ben|ra|re|on|en|ön|t|ig|ért|nya|ku|in|en|an|[nlms]?[ıiuü]n|[dt][ae]n?|y?[ae])(?![A-Za-z0-9_]))[A-Za-z0-9])`,
  'vy',
);

/** The networks whose labels stand before a name, else right behind it. */
function networksNear(labelled: LabelledText, open: LabelledText, { start, end }: Span): ReadonlySet<string> {
  // "... on insta. Nike (@nike) ...": in brackets behind a word of another sentence.
  const apart = /[.!?]\s[^.!?@\n]{1,24} ?\($/u.test(labelled.lower.slice(Math.max(0, start - 32), start));
  const nearBefore = labelled.lower.slice(Math.max(0, start - 32), start);
  const headed =
    OWN_HEAD.test(nearBefore.replace(DOTTED_NAME, ' ')) || (saidIn(lastClause(nearBefore), { most: 3, last: true }) & OF_OTHERS) !== 0;
  const before = apart ? [] : [...labelsBefore(headed ? open : labelled, start).labels].filter((label) => !NO_NETWORK.has(label));
  return new Set(before.length > 0 ? before : [...labelsAfter(open, end)].filter((label) => !NO_NETWORK.has(label)));
}

/** "tg mila_x, photos: @name", "tg mila_x. News on @name": a head or sentence of its own, before which a label that has its name does not count. */
const OWN_HEAD = /(?:[,;|•] ?\p{L}[\p{L}\p{M} ]{1,18}: ?|[.!?።।。！？] {0,2}\p{L}[^.!?።।。！？@\n]{1,28})$/u;

/** A name with dots, which end no sentence; no link. */
const DOTTED_NAME = /(?<![\w./])@?\w{2,30}(?:\.\w{1,30}){1,4}(?![\w./])/g;

/** What the words before a name say where it is no name of the network before: "tg mila_x ads @name". */
const OF_OTHERS = SAID.adverts | SAID.sources | SAID.thanks | SAID.tips;

/** Labels that announce no account of a network. */
const NO_NETWORK: ReadonlySet<string> = new Set([
  'no-label',
  'phone',
  'id',
  'weak-id',
  'ad',
  'number',
  'email',
  'whatsapp',
  'viber',
  'signal',
  'zalo',
  'btc',
  'eth',
  'sol',
  'ton',
  'tron',
  'xmr',
  'ltc',
  'doge',
  'bch',
  'iban',
]);

/** Whether a name without a label is one at all: no rule of a style sheet, no package, no call to all, none that the text warns of. */
function standsAlone({ text, lower }: FoldedText, { start, end }: Span): boolean {
  if (/^[({]|^ [{]|^\/[a-z@]/.test(text.slice(end, end + 2)) || NOT_NAMES.has(lower.slice(start + 1, end))) return false;
  const words = wordsBefore(lower, start);
  return !CREDITS.has(words.slice(words.lastIndexOf(' ') + 1)) && !CREDITS.has(words);
}

/** Where names stand that a list of credits has ("photo @name, dress @name"): two or more behind words for who made what, since "photos @name" alone leads to the advertiser's own. */
function creditsOf({ lower }: FoldedText): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', at + 1)) {
    const word = CREDITED.exec(lower.slice(Math.max(0, at - LONGEST_CREDIT), at))?.[1];
    if (word !== undefined && (CREDITS.has(word) || WORKS.has(word))) places.add(at);
  }
  return places.size > 1 ? places : new Set();
}

/** Whether a word for "not" stands right before a name. */
function isDenied({ lower }: FoldedText, { start }: Span): boolean {
  const words = wordsBefore(lower, start);
  const word = words.slice(words.lastIndexOf(' ') + 1);
  // In Portuguese "no" behind a word is "at the".
  return NEGATIONS.has(word) && !(word === 'no' && words !== word);
}

/** The word or two before a name, with signs of opening between at most. */
function wordsBefore(lower: string, start: number): string {
  return /(?:[\p{L}\p{M}]{1,14} )?[\p{L}\p{M}]{1,14}(?=[ :"'«“(]{0,3}$)/u.exec(lower.slice(Math.max(0, start - 32), start))?.[0] ?? '';
}

const NOT_NAMES: ReadonlySet<string> = new Set(contactLabels.notAtNames);
const NEGATIONS: ReadonlySet<string> = new Set(contactLabels.not);
/** Words that name others: who took the picture, who is thanked, what is installed. */
const CREDITS: ReadonlySet<string> = new Set(contactLabels.credits);

/** The word right before a name, a colon or dash between at most. */
const CREDITED = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]{1,20})[ ]?[:：—–-]?[ ]{0,2}$/u;
const LONGEST_CREDIT = 26;
/** Words for what somebody made for a picture. */
const WORKS: ReadonlySet<string> = new Set(contactLabels.works);

const TELEGRAM = ACCOUNT_KINDS.find((kind) => kind.kind === 'telegram');
const INSTAGRAM = ACCOUNT_KINDS.find((kind) => kind.kind === 'instagram');

/** Whether "DM" stands right before: so one is written to on Instagram and the like, unless the text speaks of Telegram. */
function isMessaged({ lower }: FoldedText, { start }: Span): boolean {
  return DIRECT.test(lower.slice(Math.max(0, start - 8), start)) && !/telegram|t\.me/.test(lower);
}

const DIRECT = /(?<![\p{L}\p{N}])dms?(?: me| us)?[ :]{1,2}$/u;

function bareName(written: string, span: Span, messaged: boolean): FoundHandle[] {
  // A short word in small letters is a word of the sentence ("@kitchen").
  if (written.length < 5 || (written.length < 8 && /^[a-z]+$/.test(written))) return [];
  const direct = messaged ? INSTAGRAM?.fromName?.(written) : undefined;
  if (direct !== undefined) return [{ ...span, kind: 'instagram', value: direct, confidence: 0.5, bare: true }];
  const telegram = written.includes('__') || written.endsWith('_') ? undefined : TELEGRAM?.fromName?.(written);
  if (telegram !== undefined) return [{ ...span, kind: 'telegram', value: telegram, confidence: 0.5, bare: true }];
  // A dot is allowed by Instagram and not by Telegram.
  const instagram = written.includes('.') ? INSTAGRAM?.fromName?.(written) : undefined;
  return instagram === undefined ? [] : [{ ...span, kind: 'instagram', value: instagram, confidence: 0.4, bare: true }];
}
