import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import { PAPER_LABELS } from './paper-labels.ts';
import { LATIN_LOOK_ALIKES, pairsOf } from './latin-look-alikes.ts';
import { matchAt } from './match-at.ts';
import type { TextToken } from './text-token.ts';

/**
 * Names of networks that the token scanner does not see, in order: with look-alikes ("1nst@gram", «тeлeгpaм» in two scripts), in parted letters
 * ("t.e.l.e.g.r.a.m", «微·信»), and terse labels that only a sign behind them makes sure ("OF: @name", "✈️ @name"). Reads folded, lower-case text.
 */
export function disguisedLabels(lower: string): TextToken[] {
  const found: TextToken[] = [];
  for (let at = 0; at < lower.length;) {
    let kinds = KIND[lower.charCodeAt(at)] ?? 0;
    let end = at + 1;
    if ((kinds & IN_RUN) !== 0)
      for (let kind = kindAt(lower, end); (kind & IN_RUN) !== 0; kind = kindAt(lower, end)) {
        kinds |= kind;
        end += 1;
      }
    const token = kinds === 0 ? undefined : readRun(lower, { start: at, end, kinds });
    if (token !== undefined) found.push(token);
    at = token?.end ?? end;
  }
  return found;
}

function kindAt(lower: string, at: number): number {
  return at < lower.length ? (KIND[lower.charCodeAt(at)] ?? 0) : 0;
}

/** Letters and look-alikes without a stranger between, and what they are. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly kinds: number;
}

/** What a unit may be in the name of a network, as bit flags. */
const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 4;
/** A digit or sign that looks like a letter. */
const LEET = 8;
const HAN = 16;
/** The first or only unit of a sign that is a terse label. */
const SIGN = 32;
const IN_RUN = LATIN | CYRILLIC | GREEK | LEET;

const TERSE: ReadonlyMap<string, readonly string[]> = terseLabels();
const KIND: Uint8Array = buildKinds();
/** By the first unit of a terse label: how many units it may have, a bit each. */
const TERSE_SIZES = new Uint8Array(0x1_00_00);
for (const label of TERSE.keys()) TERSE_SIZES[label.charCodeAt(0)] = (TERSE_SIZES[label.charCodeAt(0)] ?? 0) | (1 << label.length);

function readRun(lower: string, { start, end, kinds }: Run): TextToken | undefined {
  if ((kinds & HAN) !== 0) return partedHan(lower, start) ?? partedHangul(lower, start);
  if ((kinds & SIGN) !== 0) return terse(lower, start, start + String.fromCodePoint(lower.codePointAt(start) ?? 0).length);
  const size = end - start;
  const join = JOINS[lower.charCodeAt(end)] ?? 0;
  const parted = (size === 1 ? join !== 0 : join === 1 && size <= LONGEST_PIECE) ? partedLetters(lower, start, end) : undefined;
  if (parted !== undefined || size === 1) return parted ?? terse(lower, start, end);
  if (kinds === LATIN && (isUnspaced(lower, start - 1) || isUnspaced(lower, end))) return glued(lower, start, end);
  const label = size <= LONGEST_TERSE ? terse(lower, start, end) : undefined;
  if (label !== undefined || (kinds & (kinds - 1)) === 0) return label;
  return (size > LONGEST ? undefined : lookAlikes(lower, start, end)) ?? gluedName(lower, start);
}

/** «тгanna_bell»: a name in Cyrillic letters with a Latin name of an account glued to it. */
function gluedName(lower: string, start: number): TextToken | undefined {
  const label = matchAt(BEFORE_LATIN, lower, start)?.[0];
  const labels = label === undefined || GLUED.test(lower.charAt(start - 1)) ? undefined : NETWORK_NAMES.get(label);
  return label === undefined || labels === undefined ? undefined : { start, end: start + label.length, label: { labels, plus: false } };
}

/** Cyrillic letters right before five Latin ones and more, an underscore or digits among them. */
const BEFORE_LATIN = /[\u0400-\u04FF]{2,12}(?=@?[a-z](?=[a-z._]{0,30}[_\d])[a-z0-9_.]{4,32})/uy;

/** «LINE追加»: a name in Latin letters beside letters of a script without spaces. */
function glued(lower: string, start: number, end: number): TextToken | undefined {
  const labels = NETWORK_NAMES.get(lower.slice(start, end));
  return labels === undefined ? undefined : { start, end, label: { labels, plus: false } };
}

function isUnspaced(lower: string, at: number): boolean {
  return at >= 0 && at < lower.length && ((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & UNIT.unspaced) !== 0;
}

const LONGEST_TERSE = 4;
const LONGEST = 24;
/** Names shorter than this are words of some language too easily. */
const SHORTEST = 4;

/** A terse label must have a sign for "here comes the name" or a name that can be no word right behind it, and nothing glued before it. */
function terse(lower: string, start: number, end: number): TextToken | undefined {
  if (((TERSE_SIZES[lower.charCodeAt(start)] ?? 0) & (1 << (end - start))) === 0) return undefined;
  const labels = TERSE.get(lower.slice(start, end));
  if (labels === undefined || GLUED.test(lower.charAt(start - 1))) return undefined;
  const names = (KIND[lower.charCodeAt(start)] ?? 0) === SIGN ? NAME_BEHIND_SIGN : NAME_BEHIND;
  if (
    matchAt(ANNOUNCED, lower, end) === null &&
    matchAt(names, lower, end) === null &&
    !(SHORT_NAMES.has(lower.slice(start, end)) && (matchAt(NUMBERED_NAME, lower, end) !== null || endsNamed(lower, start, end)))
  )
    return undefined;
  return { start, end, label: { labels, plus: false } };
}

/** Whether a name that can be no word and a preposition stand before a short label that ends its clause ("anna.bell_22 on disc."). */
function endsNamed(lower: string, start: number, end: number): boolean {
  return matchAt(CLAUSE_END, lower, end) !== null && NAMED_BEFORE.test(lower.slice(Math.max(0, start - 40), start));
}

const CLAUSE_END = / ?(?:[,;!)|\n]|\.(?!\w)|$)/uy;
const NAMED_BEFORE = /(?<![\w.@/-])@?(?=[\w.]{0,28}(?:[\d_]|[a-z]\.[a-z]{2}))[a-z][\w.]{2,28}\w (?:on|auf|op|sur|en|no|na|su|på|в|на|у) $/u;
const GLUED = /[\p{L}\p{N}_.@'-]/u;
/** A colon, an arrow or an at, perhaps behind a space or a closing bracket. */
const ANNOUNCED = /[)\]]? ?(?:[:=→➡»@]|[->]{1,2} ?@|->|=>|👉)/uy;

/** A name that can be no word: behind letters one with an underscore, behind a picture one with a digit too, or a number of five and more. */
const NAME_BEHIND = / (?:[a-z][a-z0-9.]{1,24}_[a-z0-9]|[a-z0-9._]{2,32}#\d{4}(?!\d))/uy;
/** Short names of networks that are no word of a sentence, and a name with digits at its end behind them ("sc velvetmoth77"). */
const SHORT_NAMES: ReadonlySet<string> = new Set(contactLabels.shortNames);
const NUMBERED_NAME =
  / (?:[-–—] )?(?:[a-z]{3,24}(?:\.[a-z]{1,12}){0,2}[.]?\d{1,4}|(?<=[-–—] )[a-z]{4,24}\d{1,4}[a-z]{1,6})(?![\p{L}\p{N}@]|[.,:]\d)/uy;
const NAME_BEHIND_SIGN = / ?(?:[a-z][a-z.]{1,24}[_0-9]|[1-9]\d{4,10}(?![\p{L}\p{N}]))/uy;

/** Letters of two scripts, or letters and look-alike digits and signs, that make up one of the names. */
function lookAlikes(lower: string, start: number, from: number): TextToken | undefined {
  let end = from;
  while (end > start && /[!|$€@]/.test(lower.charAt(end - 1))) end -= 1;
  let kinds = 0;
  for (let at = start; at < end; at += 1) kinds |= KIND[lower.charCodeAt(at)] ?? 0;
  // Two scripts in one word are no accident; digits among letters often are.
  if (end - start < ((kinds & LEET) === 0 ? 2 : SHORTEST) || (kinds & (kinds - 1)) === 0 || kinds === LEET) return undefined;
  if (GLUED.test(lower.charAt(start - 1)) || lower.charAt(end) === '_') return undefined;
  const written = lower.slice(start, end);
  // "c@sh app", "0nly f4ns": the second word of a name, disguised or not.
  const second = matchAt(SECOND_WORD, lower, end)?.[0] ?? '';
  for (const table of LOOKS) {
    const plain = [...`${written}${second.slice(1)}`].map((letter) => table.get(letter) ?? letter).join('');
    const alone = NETWORK_NAMES.get(plain.slice(0, written.length));
    const both = second === '' ? undefined : NETWORK_NAMES.get(plain);
    const labels = both ?? alone;
    if (labels !== undefined) return { start, end: both === undefined ? end : end + second.length, label: { labels, plus: false } };
  }
  return undefined;
}

/** A space and a short word of letters and look-alikes. */
const SECOND_WORD = /[ -][a-z0-9@$|!]{2,8}(?![\p{L}\p{N}_@])/uy;

/** What look-alikes stand for, one table a way of reading: into Latin (1 as i, as l), into Cyrillic. */
const LOOKS: readonly ReadonlyMap<string, string>[] = [
  new Map([...LATIN_LOOK_ALIKES, ...pairsOf('0o1i3e4a5s7t8b9g@a$s€e|i!i')]),
  new Map([...LATIN_LOOK_ALIKES, ...pairsOf('0o1l3e4a5s7t8b9g@a$s€e|l!l')]),
  pairsOf('aаeеoоpрcсxхyуkкmмtтbвhнiіnпrг0о3е4ч6б@а€е1і'),
  pairsOf('aаeеoоpрcсxхyуkкmмtтbвhнnнrрgгlлdдvвiиuу0о3з4а6б@а€е1и'),
];

/** "t e l e g r a m", "tele*gram": single letters with the same sign or space between all, or pieces with a sign between. */
function partedLetters(lower: string, start: number, end: number): TextToken | undefined {
  const sign = lower.charAt(end);
  if (GLUED.test(lower.charAt(start - 1))) return undefined;
  if (sign === ' ' && lower.charAt(end + 2) !== ' ') return undefined;
  // Behind most signs, as behind most words, no letter stands.
  if (((UNIT_CLASS[lower.charCodeAt(end + 1)] ?? 0) & (UNIT.letter | UNIT.surrogate)) === 0) return undefined;
  const match = matchAt(sign === ' ' ? APART : PARTED, lower, start);
  if (match === null) return undefined;
  const [whole] = match;
  const name = whole.replaceAll(sign, '');
  // "t.g: name": so short a name needs a sign behind it.
  const sure = name.length >= SHORTEST || (sign !== ' ' && matchAt(ANNOUNCED_SHORT, lower, start + whole.length) !== null);
  const labels = sure ? NETWORK_NAMES.get(name) : undefined;
  return labels === undefined ? undefined : { start, end: start + whole.length, label: { labels, plus: false } };
}

/** By unit: 1 for a sign that may part the letters of a name, 2 for a space, which parts single letters only. */
const JOINS = new Uint8Array(0x1_00_00);
for (const sign of '.-_*·•/|~+') JOINS[sign.charCodeAt(0)] = 1;
JOINS[0x20] = 2;
const LONGEST_PIECE = 6;
/** Four to fourteen single letters with a space between; must not end inside a word. */
const APART = /\p{L}(?: \p{L}){3,13}(?![\p{L}\p{N}])/uy;
/** A colon or an at behind the short parted label, perhaps after its last dot. */
const ANNOUNCED_SHORT = /[.]? ?(?:[:@→➡➜»=]|👉)/uy;
/** Two to fourteen pieces of letters with the same sign between; must not end inside a word. */
const PARTED = /\p{L}{1,6}([.\-_*·•/|~+])\p{L}{1,6}(?:\1\p{L}{1,6}){0,12}(?![\p{L}\p{N}])/uy;

/** «微·信»: two ideographs of a name with one or two signs between. */
function partedHan(lower: string, start: number): TextToken | undefined {
  const match = matchAt(PARTED_HAN, lower, start);
  const label = match === null ? undefined : CONTACT_LABELS.get(`${match[1] ?? ''}${match[2] ?? ''}`);
  return match === null || label === undefined ? undefined : { start, end: start + match[0].length, label };
}

/** Two ideographs with one or two signs between; must not take in letters, digits or line breaks. */
const PARTED_HAN = /(\p{Script=Han})[^\p{L}\p{N}\s,，。、！!？?：:；;]{1,2}(\p{Script=Han})/uy;

/** «텔.레.그.램»: the name of a network with the same sign between all of its syllables. */
function partedHangul(lower: string, start: number): TextToken | undefined {
  const whole = matchAt(PARTED_HANGUL, lower, start)?.[0];
  const label = whole === undefined ? undefined : CONTACT_LABELS.get(whole.replaceAll(/[^가-힣]/gu, ''));
  return whole === undefined || label === undefined ? undefined : { start, end: start + whole.length, label };
}

/** Two to five syllables, which no others stand beside. Must not match a sentence: no white space or sign of one between. */
const PARTED_HANGUL = /(?<![가-힣])[가-힣]([.·•*~_/|+-])[가-힣](?:\1[가-힣]){0,3}(?![가-힣])/uy;

/** Labels that announce no account of a network. */
const NO_NETWORK: ReadonlySet<string> = new Set(['no-label', 'phone', 'id', 'weak-id', 'ad', 'number', 'email', 'iban', ...PAPER_LABELS]);

/** Labels of networks by their names without spaces, in Latin, Cyrillic or Greek letters. */
const NETWORK_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...CONTACT_LABELS].flatMap(([phrase, { labels }]) => {
    const name = phrase.replaceAll(' ', '');
    const networks = labels.filter((label) => !NO_NETWORK.has(label));
    return name.length < 2 || networks.length === 0 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(name)
      ? []
      : [[name, networks] as const];
  }),
);

function terseLabels(): Map<string, readonly string[]> {
  const lists: Readonly<Record<string, readonly string[]>> = contactLabels.terse;
  return new Map(Object.entries(lists).flatMap(([kind, words]) => words.map((word) => [word, [kind]] as const)));
}

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_00_00);
  const patterns = [
    [/^\p{Script=Latin}$/u, LATIN],
    [/^\p{Script=Cyrillic}$/u, CYRILLIC],
    [/^\p{Script=Greek}$/u, GREEK],
    [/^[0-9@$€|!]$/, LEET],
  ] as const;
  for (let unit = 0x21; unit <= 0x20ac; unit += 1)
    for (const [pattern, flag] of patterns) if (pattern.test(String.fromCharCode(unit))) kinds[unit] = flag;
  for (const phrase of CONTACT_LABELS.keys()) if (/^(?:\p{Script=Han}{2}|[가-힣]{2,5})$/u.test(phrase)) kinds[phrase.charCodeAt(0)] = HAN;
  for (const sign of TERSE.keys()) if ((kinds[sign.charCodeAt(0)] ?? 0) === 0) kinds[sign.charCodeAt(0)] = SIGN;
  return kinds;
}
