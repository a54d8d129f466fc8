import words from '../../../lexicon/site-contact-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import type { FoundHandle } from './found-handle.ts';
import { isServiceMailbox } from './service-mailbox.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/**
 * Those of a text's handles, sorted by place, which the words right before them name as a contact of the site itself or of a public service
 * ("Support of the site: help@...", "trafficking hotline 0800 ..."). `lower` is the folded text in lower case.
 */
export function siteContacts(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: Pick<TextContext, 'category'>,
): ReadonlySet<FoundHandle> {
  const own = new Set<FoundHandle>();
  const personal = category === 'escort' || category === 'dating' || category === 'messenger';
  // Who takes ads for a channel owns it; where it shows somebody's number, that is an advertiser's.
  const ownsChannel = category === 'messenger' && !handles.some(({ kind }) => kind === 'phone');
  const isOwner = ({ kind }: FoundHandle): boolean => ownsChannel || (category === 'messenger' && kind !== 'telegram');
  let last: FoundHandle | undefined;
  let named = NONE;
  for (const handle of handles) {
    const from = last?.end ?? 0;
    const listed = last !== undefined && isNext(lower, from, handle);
    const before = listed && handle.start < from ? NONE : readBefore(lower, handle.start, from);
    named = listed ? joinClauses(named, before) : before;
    if (
      isUnread(handle) ||
      (!personal && isOfDesk(lower, own.values().toArray().at(-1), handle)) ||
      isNamed(handle, named, personal) ||
      (named.adDesk && !isOwner(handle)) ||
      (category === 'forum' && isDeskOfForum(handle, named)) ||
      EXAMPLE.test(lower.slice(Math.max(0, handle.start - LONGEST_EXAMPLE), handle.start))
    )
      own.add(handle);
    last = handle;
  }
  return own;
}

/** Whether a contact follows another, which ends at `from`, in one list. */
function isNext(lower: string, from: number, { start }: FoundHandle): boolean {
  return start < from || NEXT_IN_LIST.test(lower.slice(from, start).slice(0, LONGEST_CLAUSE));
}

/** Words for an example right before what shows how a field is to be filled in ("e.g. 07400 123456"). */
const EXAMPLE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.examples.map((word) => RegExp.escape(word)).join('|')})[ :("'«“]{0,3}$`, 'u');
const LONGEST_EXAMPLE = 20;

/** Between two contacts of one sentence: signs and a few words, none of which speaks of the writer. */
const NEXT_IN_LIST =
  /^(?!.{0,22}(?<!\p{L})(?:me|my|mij|mijn|mich|mir|mein|moi|mon|mi|mío|mio|mne|mnie|engem|мне|меня|мой|мені|bana|beni|mig|mitt|minut|meg)(?!\p{L}))(?:[^.!?;|·•\n。！？]|(?<=(?:tel|тел|tlf|tél|τηλ|puh|mob))\.){0,22}$/u;

/** Whether a contact stands right behind the mailbox of a service: "help@... or 020 ...". */
function isOfDesk(lower: string, last: FoundHandle | undefined, { start }: FoundHandle): boolean {
  return last !== undefined && isServiceMailbox(last.value) && OR.test(lower.slice(last.end, start));
}

/** Between the mailbox of a service and its number. */
const OR = /^ ?(?:[/,|] ?|,? ?(?:\p{L}{1,6}|או|または) ?(?:tel\.? ?)?)$/u;

/** What the clause before a contact holds. */
interface Clause {
  readonly sure: boolean;
  /** Where one places an ad. */
  readonly adDesk: boolean;
  readonly site: boolean;
  readonly role: boolean;
  readonly desk: boolean;
  /** A hotline, of a firm or of a public service. */
  readonly hotline: boolean;
}

const NONE: Clause = { sure: false, adDesk: false, site: false, role: false, desk: false, hotline: false };

/** What a clause says of the second contact of a list, behind what is said of the list. */
function joinClauses(named: Clause, before: Clause): Clause {
  return before.sure || before.adDesk ? before : { ...named, site: named.site || before.site };
}

/** What is said before a place: in its clause, and of the hotline named there by the site's advice in the sentences before ("Never pay in advance. Hotline: …"). */
function readBefore(lower: string, start: number, from: number): Clause {
  const clause = wordsBefore(lower, start, from);
  const read = readClause(clause);
  if (read.sure || !read.hotline) return read;
  const line = lower.slice(Math.max(from, start - LONGEST_CLAUSE), start);
  const advised = flagsOf(line.slice(line.lastIndexOf('\n') + 1)) & FLAG.advice;
  return advised === 0 ? read : { ...read, sure: true };
}

/** The clause before a place, not beyond `from`: of its line, or of the line before where its own has no words. */
function wordsBefore(lower: string, start: number, from: number): string {
  const before = lower.slice(Math.max(from, start - LONGEST_CLAUSE), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const above = before.slice(0, -line.length - 1);
  const clause = !/\p{L}/u.test(line) && /[:?] ?$/.test(above) ? before.slice(above.lastIndexOf('\n') + 1) : line;
  return clause.slice(sentenceStart(clause));
}

const LONGEST_CLAUSE = 100;

/** Where the last sentence or item of a clause begins; a question may ask what the contact is for, and words may be cut short. */
function sentenceStart(clause: string): number {
  for (let at = clause.length - 1; at >= 0; at -= 1) {
    if (!ENDS.has(clause.charAt(at))) continue;
    if (clause.charAt(at) !== '.' || (/^\s/.test(clause.slice(at + 1, at + 2)) && !ABBREVIATED.test(clause.slice(Math.max(0, at - 4), at))))
      return at + 1;
  }
  return 0;
}

/** What ends a sentence or an item of a row. */
const ENDS: ReadonlySet<string> = new Set('.!;|·•。！；');
/** Words for a phone that are written with a full stop. */
const ABBREVIATED = /(?<!\p{L})(?:tel|тел|tlf|tél|τηλ|puh|mob)$/u;

function readClause(clause: string): Clause {
  if (!/\p{L}{2}/u.test(clause)) return NONE;
  const told = flagsOf(clause);
  const glued = holdsUnspaced(clause);
  const holds = (list: readonly string[]): boolean => glued && list.some((word) => clause.includes(word));
  const complaint = (told & FLAG.button) !== 0 || ((told & FLAG.fault) !== 0 && (told & FLAG.ad) !== 0);
  return {
    sure: (told & (FLAG.sure | FLAG.helpline)) !== 0 || holds(words.glued.sure) || (complaint && GOES_ON.test(clause)),
    adDesk: (told & FLAG.adDesk) !== 0 || holds(words.glued.adDesks),
    site: (told & FLAG.site) !== 0 || holds(words.glued.site),
    role: (told & (FLAG.role | FLAG.fault)) !== 0 || holds(words.glued.roles),
    desk: (told & FLAG.desk) !== 0,
    hotline: (told & FLAG.hotline) !== 0,
  };
}

/** Whether an address is one from which machines write and where nobody reads. */
function isUnread({ kind, value }: FoundHandle): boolean {
  return kind === 'email' && UNREAD.test(value);
}

const UNREAD = /^(?:no|do-?not|dont)[._-]?reply@/;

/** Whether an address in a post on a forum is that of its moderators, by its name or by what it is for ("Fakes melden: …"). */
function isDeskOfForum({ kind, value }: FoundHandle, { role, site }: Clause): boolean {
  return kind === 'email' && (role || site || MODERATORS.test(value));
}

/** Mailboxes of those who moderate. */
const MODERATORS = /^(?:mods?|moderat\p{L}{0,8}|modteam|admin\p{L}{0,10}|redak\p{L}{0,6}|report\p{L}{0,4}|haldur|forum)@/u;

function isNamed({ kind, value }: FoundHandle, { sure, site, role, desk }: Clause, personal: boolean): boolean {
  if (sure || (role && site) || (desk && (personal || site))) return true;
  if (!role && !desk) return false;
  return kind === 'email' ? isServiceMailbox(value) : FREEPHONE.test(value);
}

/**
 * Whether the words before a contact end in the name of a customer service, as in the strips above and below the pages of a site ("Need help? Customer support: …").
 * `line`: lower case, from the beginning of its line to the contact; clauses before the last one do not matter, further contacts between do not either.
 */
export function beginsWithDesk(line: string): boolean {
  return line.length <= LONGEST_DESK_LINE && line.split(CLAUSE_END).some((clause) => isDeskClause(clause.trimStart()));
}

function isDeskClause(clause: string): boolean {
  if (holdsUnspaced(clause.charAt(0))) return GLUED_DESKS.some((word) => clause.slice(0, 24).includes(word));
  const single = clause.slice(0, 80).match(WORD) ?? [];
  return single.slice(0, MOST_LEAD).some((first, from) => {
    const isStem = STEM_SIZES.some((size) => size <= first.length && ((STEMS.get(first.slice(0, size)) ?? 0) & FLAG.desk) !== 0);
    if (isStem && single.length <= from + 1 + MOST_BEHIND) return true;
    let phrase = '';
    return single.slice(from, from + MOST_WORDS).some((word, at) => {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      return ((PHRASES.get(phrase) ?? 0) & FLAG.desk) !== 0 && single.length <= from + at + 1 + MOST_BEHIND;
    });
  });
}

/** What ends the question before a desk is named. */
const CLAUSE_END = /[?!.;|·•？！。]/;
/** Places at which the name of a desk may begin ("call our customer team"): somebody who works in customer service says more before it. */
const MOST_LEAD = 3;
/** Words between the name of a desk and the contact ("Customer support WhatsApp: …"): "customer service agent wanted, call ..." is none. */
const MOST_BEHIND = 2;
const LONGEST_DESK_LINE = 120;
/** Names of a customer service in scripts without spaces. */
const GLUED_DESKS: readonly string[] = [
  '客服',
  '客戶服務',
  '客户服务',
  'カスタマーサポート',
  'サイトサポート',
  'お問い合わせ窓口',
  '고객센터',
  '고객지원',
  'ฝ่ายบริการลูกค้า',
  'บริการลูกค้า',
  'ศูนย์บริการลูกค้า',
];

/** Numbers that cost the caller nothing, in most countries: a person has none. */
const FREEPHONE = /^\+(?:1(?:800|833|844|855|866|877|888)\d{7}|[2-9]\d{1,2}800\d{4,7}|34900\d{6}|7800\d{7})$/;
/** A sign or word behind "Report this ad" that tells whom to turn to: without one it is a button beside the contact of the advertiser. */
const GOES_ON = /[:?]|mail|\b(?:call|bel)\b|write|schrei|schrij|écri|escri|escre|scriv|pisz|napi|piš|пиш|пис|skriv|yaz/u;

/** What a word or phrase may be, as bit flags. */
const FLAG = {
  sure: 1,
  role: 2,
  site: 4,
  desk: 8,
  button: 16,
  fault: 32,
  ad: 64,
  helpline: 128,
  hotline: 256,
  advice: 512,
  adDesk: 1024,
} as const;

/** The flags of all words of a clause, and of two and three in a row. */
function flagsOf(clause: string): number {
  const single = clause.match(WORD) ?? [];
  let flags = 0;
  for (const [at, word] of single.entries()) {
    flags |= PHRASES.get(word) ?? 0;
    if (STEM_STARTS.has(word.slice(0, SHORTEST_STEM)))
      for (const size of STEM_SIZES) if (size <= word.length) flags |= STEMS.get(word.slice(0, size)) ?? 0;
    if (!PHRASE_STARTS.has(word)) continue;
    let phrase = word;
    for (const next of single.slice(at + 1, at + MOST_WORDS)) {
      phrase += ` ${next}`;
      flags |= PHRASES.get(phrase) ?? 0;
    }
  }
  return flags;
}

const WORD = /[\p{L}\p{M}]+/gu;
const MOST_WORDS = 4;

const LISTS: readonly (readonly [flag: number, list: readonly string[]])[] = [
  [FLAG.sure, words.sure],
  [FLAG.adDesk, words.adDesks],
  [FLAG.role, words.roles],
  [FLAG.site, words.site],
  [FLAG.desk, words.desks],
  [FLAG.button, words.buttons],
  [FLAG.fault, words.faults],
  [FLAG.ad, words.ads],
  [FLAG.helpline, words.helplines],
  [FLAG.hotline, words.hotlines],
  [FLAG.advice, words.advice],
];

/** Flags by whole phrase, and by the beginning of a word for those with a star; a phrase of several words with a star counts without it. */
const PHRASES = flagsBy((phrase) => (phrase.includes(' ') ? phrase.replace('*', '') : phrase.endsWith('*') ? undefined : phrase));
const STEMS = flagsBy((phrase) => (phrase.endsWith('*') && !phrase.includes(' ') ? phrase.slice(0, -1) : undefined));
const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
);
const STEM_SIZES: readonly number[] = [...new Set([...STEMS.keys()].map((stem) => stem.length))];
const SHORTEST_STEM = Math.min(...STEM_SIZES);
const STEM_STARTS: ReadonlySet<string> = new Set([...STEMS.keys()].map((stem) => stem.slice(0, SHORTEST_STEM)));

function flagsBy(keyOf: (phrase: string) => string | undefined): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, list] of LISTS)
    for (const key of list.map((phrase) => keyOf(phrase.replaceAll('-', ' '))))
      if (key !== undefined) flags.set(key, (flags.get(key) ?? 0) | flag);
  return flags;
}
