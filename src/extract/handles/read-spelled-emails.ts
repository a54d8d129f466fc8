import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { placesOf, type TextWalk } from '../text/text-walk.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import type { FoundHandle } from './found-handle.ts';
import { MAIL_PROVIDERS } from './mail-providers.ts';
import { matchAt } from './match-at.ts';
import { SAID, saidIn } from './mention-words.ts';
import { mayBeSpelledHost, readSpelledHost, type SpelledHost } from './spelled-host.ts';
import { spelledLocal } from './spelled-local.ts';
import { alternatives, isUnspaced, plainSigns } from './spelled-signs.ts';
import type { TextToken } from './text-token.ts';

/** E-mail addresses whose `@` or dots are spelled, bracketed or spaced: "jane (at) mail (dot) example", «jane собака mail точка example». None is looked for where one was read already. */
export function readSpelledEmails({ walk }: PreparedText, tokens: readonly TextToken[], isTaken: (place: Span) => boolean): FoundHandle[] {
  const { lower } = walk;
  const found: FoundHandle[] = [];
  for (const at of findAts(walk, isTaken)) {
    const after = at.index + at[0].length;
    if (!mayBeSpelledHost(lower, after)) continue;
    // The host first: its pattern begins at one place, while that of the local part tries many.
    const host = readSpelledHost(lower.slice(after, after + 120));
    const local = host === undefined ? undefined : spelledLocal(lower.slice(Math.max(0, at.index - 70), at.index), isCertain(host));
    if (local === undefined || host === undefined) continue;
    const start = at.index - local.length;
    const end = after + host.length;
    const evidence = { name: plainSigns(local), host, rest: lower.slice(end, end + 3), labelled: nearLabel(tokens, lower, start) };
    const clear = CLEAR_AT.test(at[0].trim());
    if (!(clear ? likelyLocal(evidence) : sureEnough(evidence)) || isNameOrRate(at[0], evidence)) continue;
    const { name } = evidence;
    found.push({ kind: 'email', value: `${name}@${host.name}`, start, end, confidence: clear ? 0.9 : 0.75, obfuscated: true });
  }
  return found;
}

/** Whether a host is that of a provider with a dot that is spelled, as hosts stand in addresses alone. */
function isCertain({ name, spelled, cut }: SpelledHost): boolean {
  return spelled && !cut && (MAIL_PROVIDERS.has(name) || WELL_KNOWN.has(name.slice(0, name.indexOf('.'))));
}

/** Providers under domains of many countries ("outlook.com.au"). */
const WELL_KNOWN: ReadonlySet<string> = new Set(Object.values(emailWords.providerPieces));

/** Every match of `AT`, in order: around the words and signs that can be one. */
function findAts(walk: TextWalk, isTaken: (place: Span) => boolean): RegExpExecArray[] {
  const { lower } = walk;
  const found: RegExpExecArray[] = [];
  let read = 0;
  for (const place of placesOf(walk, SOUGHT.at)) {
    if (isTaken({ start: place, end: place + 1 })) continue;
    let first = place;
    while (first > read && first > place - LONGEST_LEAD && LEADS.has(lower.charAt(first - 1))) first -= 1;
    for (let at = Math.max(first, read); at <= place; at += 1) {
      const match = matchAt(AT, lower, at);
      if (match === null) continue;
      found.push(match);
      read = at + match[0].length;
      break;
    }
  }
  return found;
}

/** What may stand between the beginning of an at and its word: two spaces, a bracket, a space. */
const LONGEST_LEAD = 4;
const LEADS: ReadonlySet<string> = new Set(' [({<*|_~-');

const AT_WORDS = alternatives(emailWords.at);
const BARE_AT_WORDS = alternatives(emailWords.bareAt);
/** Words of scripts without spaces, which may be glued to what stands around them. */
const GLUED_AT_WORDS = alternatives(emailWords.at.filter(isUnspaced));

/** A spelled at: a word between spaces, or any of the words in brackets, stars, hyphens. Must not match inside a word. */
const AT = new RegExp(
  `[ ]{0,2}[\\[({<*|_~-][ ]?(?:${AT_WORDS}|${BARE_AT_WORDS})[ ]?[\\])}>*|_~-][ ]{0,2}|(?<=[\\p{L}\\p{N}_])[ ]{1,2}(?:${AT_WORDS}|${BARE_AT_WORDS})[ ]{1,2}(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}_])[ ]{0,2}@[ ]{0,2}(?=[\\p{L}\\p{N}])|(?<=[a-z0-9_])[ ]{0,2}(?:${GLUED_AT_WORDS})[ ]{0,2}(?=[\\p{L}\\p{N}])`,
  'uy',
);
/** An at that is no everyday word: the sign itself, bracketed, or a word nobody uses otherwise. */
const CLEAR_AT = new RegExp(`^(?:@|[\\[({<*|_~-].*|${AT_WORDS})$`, 'u');

const NOT_LOCAL: ReadonlySet<string> = new Set(emailWords.notLocal);

interface SpelledEvidence {
  readonly name: string;
  readonly host: SpelledHost;
  readonly rest: string;
  readonly labelled: boolean;
}

/** Whether what stands before the at can be a name: not the last word of a sentence, unless a label announces an address. */
function likelyLocal({ name, labelled }: Pick<SpelledEvidence, 'name' | 'labelled'>): boolean {
  return (labelled || !NOT_LOCAL.has(name)) && !isNetwork(name) && !name.includes('..') && !/^[.-]|\.$/.test(name);
}

/** Whether an at with a space before it stands before a name ("foto di @anna.photos", "the fake @anna.tel_2") or a rate ("20 @ site.com") rather than in an address. */
function isNameOrRate(at: string, { name, host, rest, labelled }: SpelledEvidence): boolean {
  if (labelled || !at.startsWith(' ') || !at.includes('@')) return false;
  if (/^\d{1,4}$/.test(name)) return true;
  if (!at.endsWith('@')) return false;
  // "Photos af @anna.photo": a short word before a name, which no provider has.
  if (/^[a-z]{1,3}$/.test(name) && !MAIL_PROVIDERS.has(host.name)) return true;
  // "Thanks @anna.photo.to".
  if ((saidIn(name, { most: 1, last: true }) & (SAID.thanks | SAID.makers)) !== 0) return true;
  const suffix = host.name.slice(host.name.lastIndexOf('.') + 1);
  return rest.startsWith('_') || (suffix.length > LONGEST_OLD_SUFFIX && !RESERVED.has(suffix) && !/[\d._]/.test(name));
}

/** Longer top-level domains are words that names of accounts end in. */
const LONGEST_OLD_SUFFIX = 3;
const RESERVED: ReadonlySet<string> = new Set(['test', 'example', 'info']);

/** Whether a name is that of a network: "insta @anna.london" is no address. */
function isNetwork(name: string): boolean {
  return ACCOUNT_KINDS.some(({ kind }) => CONTACT_LABELS.get(name)?.labels.includes(kind) === true);
}

/** With an everyday word as at ("jane at mail dot example"): the rest must leave no doubt. */
function sureEnough({ name, host, rest, labelled }: SpelledEvidence): boolean {
  if (name.length < 2 || !likelyLocal({ name, labelled })) return false;
  if (labelled || (MAIL_PROVIDERS.has(host.name) && !host.cut)) return true;
  if (!host.spelled) return /[\d._]/.test(name);
  return /^\s*(?:$|[\n.,;!)])/.test(rest) || /[\d._]/.test(name);
}

/** Whether a word for e-mail stands right before, in the same sentence. */
function nearLabel(tokens: readonly TextToken[], lower: string, start: number): boolean {
  return tokens.some(
    (token) =>
      token.end <= start &&
      start - token.end <= 16 &&
      token.label?.labels.includes('email') === true &&
      !SENTENCE_END.test(lower.slice(token.end, start)),
  );
}

/** The end of a sentence and the first word of another. */
const SENTENCE_END = /[.!?\n]\s{0,4}\p{L}/u;
