import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { belongsBefore } from './belongs-before.ts';
import { completedName } from './completed-name.ts';
import { dottedName } from './dotted-name.ts';
import { farName } from './far-name.ts';
import type { FoundHandle } from './found-handle.ts';
import { isWordOfSentence } from './is-word-of-sentence.ts';
import { joinedName } from './joined-name.ts';
import { kinNames } from './kin-names.ts';
import { listedNames } from './listed-names.ts';
import { type Announced, lookAlikeAt } from './look-alike-name.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, NAMED_KINDS, nameHandles, retell } from './name-handles.ts';
import { overlapTest } from './overlap-test.ts';
import { LABEL_ENDING, sameNames, saysSame } from './same-names.ts';
import { spelledName } from './spelled-name.ts';
import { partedName } from './parted-name.ts';
import { plainSigns, SPELLED_SIGNS } from './spelled-signs.ts';
import { standInList } from './stand-in-list.ts';
import type { TextToken } from './text-token.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** Accounts given by name behind a label: "Telegram: @name", «тг name_1», "snap/insta: name"; or before one: "name_1 (Discord)". */
export function readLabelledNames(input: LabelledInput): FoundHandle[] {
  const all = input.tokens.filter(
    (token) => token.label !== undefined && token.label.labels.length > 0 && !isWordOfSentence(input.folded, token),
  );
  const labels = all.filter((token) => token.label?.labels.some((label) => NAMED_KINDS.has(label)) === true);
  const found: { readonly name: FoundHandle; readonly token: TextToken }[] = [];
  let last: FoundHandle | undefined;
  // From the last to the first, so that a label which only lists ("Insta / Snap: name") takes what the next one has.
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const token = labels[at];
    if (token === undefined || input.taken(token)) continue;
    const next = labels[at + 1];
    const lists = next !== undefined && standInList(input.folded.lower, token, next);
    const names = saysSame(token, input)
      ? []
      : !lists
        ? namesOf(token, labels, input)
        : last
          ? retell(token, last, input)
          : besideList(token, next, input);
    found.push(...names.map((name) => ({ name: completedName(name, token, { input, tokens: labels }), token })));
    last = names[0] ?? (lists ? last : undefined);
  }
  // A label inside a name of another ("w x i a o 8 8") announces nothing.
  const inside = overlapTest(found.map(({ name }) => name));
  const kept = found.filter(({ token }) => !inside(token));
  const named = kept.map(({ name }) => name).toReversed();
  const same = sameNames(labels, named, input);
  const listed = listedNames(labels, [...kept, ...same], input);
  return [...named, ...same.map(({ name }) => name), ...listed, ...kinNames(labels, named, input)];
}

const FILLERS: ReadonlySet<string> = new Set(contactLabels.fillers);

/** Words for a name of an account. */
const NAMES: ReadonlySet<string> = new Set(contactLabels.naming);

/** Separators between a label and its name; a line break at most. */
const SEPARATORS =
  /(?:[\s:;=\-~>|/•.()[\]{}"'`*_،,·・×⇨]|[«»“”„‘’‹›【】「」『』〔〕《》〈〉：；]|[\u2190-\u21FF\u2500-\u27BF\u2900-\u297F\u2B00-\u2BFF]|\p{Extended_Pictographic}|\p{Emoji_Modifier}){0,12}/uy;
/** The sign of a Cash App tag that stands apart from it, or the word for it. */
const DOLLAR_APART = new RegExp(
  `(?:\\$|(?:${contactLabels.dollarSigns.map((word) => RegExp.escape(word)).join('|')})) {1,2}(?=[a-z0-9])`,
  'uy',
);
/** Whether more than one line break parts a label from what follows, and no sign points there. */
function isApart(between: string): boolean {
  return /\n.*\n/s.test(between) && !POINTS_DOWN.test(between);
}

/** A line break, a sign that points to what follows, another line break. */
const POINTS_DOWN = /^[^\n]{0,6}\n ?(?:[👇⬇↓⤵🔽▼👉→➡➜>:=-]\uFE0F?){1,3} ?\n$/u;
/** A sign among the separators that says that a name comes. */
const ANNOUNCES = /[:=>~|»«“【「『〔《\u2190-\u21FF\u25B6-\u25BA\u261E\u2794-\u27BE\u2B05-\u2B0D👉👇-]/u;
/** Letters only, up to the end of the word. */
const GLUED_WORD = /^\p{L}{1,40}(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/u;
/** A remark in brackets behind a label, before its colon or arrow: «Инста (признана экстремистской) → anna.be», "tele (without @): anna_b". */
const REMARK = / ?\((?=[^()\n]{0,60}\p{L}{3})(?:[^()@\d\n:]|@(?=\))){3,70}\)(?= ?(?:[:→➡➜👉>=–—-]|[a-z0-9._]{3,30}(?:\n|$)))/uy;
/** A word between label and name, checked against the fillers; one of a script without spaces may stand right before the name. */
const FILLER = /([\p{L}\p{M}']{1,14})(?=[ \t:>=→)\]]|\.(?![A-Za-z0-9_])|-[ >]|(?<=[\u0E00-\uFFFF])[A-Za-z0-9@_])/uy;
/**
 * A name with or without `@` or `$`: up to 64 letters and digits, dots, hyphens inside. Must not be the begin of a longer word or an address;
 * scripts that do not part their words may go on right behind it.
 */
const NAME = new RegExp(
  String.raw`([@$]?)(\*?(?:live:\.?)?[A-Za-z0-9_](?:[A-Za-z0-9._#\-]{0,62}[A-Za-z0-9_])?)(?!@\S)(?![[\p{L}\p{N}_]--${UNSPACED_LETTER}])`,
  'vy',
);
/** What a cut name ends in ("@anna..."), which names nobody; two dots end a sentence where the name is whole by its looks ("anna_bell.. call"). */
const CUT_OFF = /^(?:\.{3,}|…)/;
/** Letters one by one, of which a name may be made up. */
const SINGLES = /^\p{L}(?: [A-Za-z0-9_]){3}/u;

function namesOf(token: TextToken, labels: readonly TextToken[], input: LabelledInput): FoundHandle[] {
  if (belongsBefore(input.folded.lower, token, labels)) return namesBefore(token, input);
  const behind = namesBehind(token, input);
  if (behind.length > 0) return behind;
  const far = namesFarBehind(token, input);
  return far.length > 0 ? far : namesBefore(token, input);
}

/** The name of a label that begins a list whose last label has none: the one behind the list («QQ/微信同号：…», "instagram and telegram anna.bell22"), or before it. */
function besideList(token: TextToken, last: TextToken, input: LabelledInput): FoundHandle[] {
  const behind = namesBehind({ ...token, end: last.end }, input);
  return behind.length > 0 ? behind : namesBefore(token, input, LIST_BEFORE);
}

function namesBehind(token: TextToken, input: LabelledInput): FoundHandle[] {
  const { text } = input.folded;
  let at = token.end + (matchAt(LABEL_ENDING, text, token.end)?.[0].length ?? 0);
  at += matchAt(REMARK, text, at)?.[0].length ?? 0;
  let between = '';
  for (let count = 0; count < 4; count += 1) {
    const separators = matchAt(SEPARATORS, text, at)?.[0] ?? '';
    between += separators;
    at += separators.length;
    const word = count < 3 && (separators !== '' || foreignEnd(text, at)) ? fillerAt(text, at) : undefined;
    if (word === undefined) break;
    at += word.length;
    // "on telegram, my name is": the clause goes on.
    if (NAMES.has(word.toLowerCase())) between = between.replace(',', '');
  }
  // Behind a comma the next clause begins, unless an at says that it is the name.
  if (isApart(between) || (between.includes(',') && text.charAt(at) !== '@')) return [];
  const announced = ANNOUNCES.test(between) && !hyphened(between, text.slice(at, at + 40));
  if (/^@[ \n][A-Za-z]/.test(text.slice(at, at + 3))) at += 2;
  const dollar = dollarApart(token, at, input);
  return nameFrom(token, { at: at + dollar, announced: announced || dollar > 0, between }, input);
}

/** How long the dollar sign and the space behind it are that stand before a Cash App tag; 0 where none do. */
function dollarApart({ label }: TextToken, at: number, { folded }: LabelledInput): number {
  return label?.labels.includes('cashapp') === true ? (matchAt(DOLLAR_APART, folded.lower, at)?.[0].length ?? 0) : 0;
}

function nameFrom(
  token: TextToken,
  { at, announced, between }: Announced & { readonly between: string },
  input: LabelledInput,
): FoundHandle[] {
  const joined = joinedAt(token, at, input);
  if (joined.length > 0) return joined;
  const spelled = announced || OPENS_NAME.test(between) ? spelledAt(token, { at, announced }, input) : [];
  return spelled.length > 0 ? spelled : nameAt(token, { at, announced }, input);
}

/** Spaces and pictures, and an opening bracket. */
const OPENS_NAME = /^(?: |\p{Extended_Pictographic}|\p{Emoji_Modifier}){0,6}[[({]?$/u;

/** A name in pieces of which the text says that they are one word. */
function joinedAt(token: TextToken, at: number, input: LabelledInput): FoundHandle[] {
  const joined = dottedName(input.folded.lower, at) ?? partedName(input.folded.lower, at) ?? joinedName(input.folded.lower, at);
  const place = joined === undefined ? undefined : { start: at, end: at + joined.whole.length };
  if (joined === undefined || place === undefined || input.taken(place)) return [];
  const names = nameHandles(token, { ...place, written: joined.name, announced: true, sign: '@' }, input);
  return names.map((name) => ({ ...name, confidence: 0.85, obfuscated: true }));
}

/** The word at a place that may stand between a label and its name; a letter by itself may begin one whose letters stand apart. */
function fillerAt(text: string, at: number): string | undefined {
  const word = matchAt(FILLER, text, at)?.[1];
  if (word === undefined || !FILLERS.has(word.toLowerCase())) return undefined;
  return word.length === 1 && SINGLES.test(text.slice(at, at + 8)) ? undefined : word;
}

/** Whether a hyphen glues label and word into one ("x-large", "insta-girl"). */
function hyphened(between: string, rest: string): boolean {
  return between === '-' && GLUED_WORD.test(rest);
}

/** A name whose signs are spelled or whose letters stand apart. */
function spelledAt(token: TextToken, { at, announced }: Announced, input: LabelledInput): FoundHandle[] {
  const spelled = spelledName(input.folded.lower, at);
  if (spelled === undefined) return [];
  const place = { start: at, end: at + spelled.whole.length, written: spelled.name, announced: true, sign: '' };
  if (input.taken(place)) return [];
  const names = nameHandles(token, place, input).filter(({ kind }) => announced || NAMED_KINDS.get(kind)?.label === 'plain');
  return names.map((name) => ({ ...name, obfuscated: true }));
}

/** Whether a word of a script without spaces stands right behind its label. */
function foreignEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xe00;
}

function nameAt(token: TextToken, { at, announced }: Announced, input: LabelledInput): FoundHandle[] {
  const { text } = input.folded;
  const match = matchAt(NAME, text, at);
  if (match === null) return lookAlikeAt(token, { at, announced }, input);
  const [whole, sign = '', written = ''] = match;
  const place = { start: at, end: at + whole.length };
  const rest = text.slice(place.end, place.end + 3);
  if (input.taken(place) || CUT_OFF.test(rest) || (rest.startsWith('..') && !/[\d_]/.test(written))) return [];
  return nameHandles(token, { ...place, written, announced: announced || sign !== '', sign }, input);
}

/** A name that words part from its label. */
function namesFarBehind(token: TextToken, input: LabelledInput): FoundHandle[] {
  const name = farName(token, input);
  if (name === undefined) return [];
  const place = { at: name.start, announced: true };
  const names = name.spelled ? spelledAt(token, place, input) : nameAt(token, place, input);
  return names.map((handle) => ({ ...handle, confidence: 0.7 }));
}

/** "nachtfalke_99 (Discord)", "anna_22 on snap": a name that can be no word, right before the label. */
function namesBefore(token: TextToken, input: LabelledInput, further?: RegExp): FoundHandle[] {
  const { text } = input.folded;
  if (OWN_VALUE.test(text.slice(token.end, token.end + 4))) return [];
  const above = text.slice(Math.max(0, token.start - 48), token.start);
  const before =
    BEFORE.exec(above) ??
    POINTED_BEFORE.exec(above) ??
    further?.exec(above) ??
    (CLAUSE_ENDS.test(text.slice(token.end, token.end + 3)) ? ALONE_BEFORE.exec(above) : null);
  if (before === null) return spelledBefore(token, input);
  const [whole, written = ''] = before;
  const start = token.start - whole.length;
  const place = { start, end: start + written.length };
  if (input.taken(place)) return [];
  return nameHandles(token, { ...place, written, announced: false, sign: '' }, input).map((name) => ({ ...name, confidence: 0.7 }));
}

/** "mila dot tilb underscore 04 on insta": a name with an underscore, its signs spelled, before the label. */
function spelledBefore(token: TextToken, input: LabelledInput): FoundHandle[] {
  const { lower } = input.folded;
  const preposition = PREPOSITION.exec(lower.slice(Math.max(0, token.start - 6), token.start))?.[0];
  if (preposition === undefined) return [];
  const end = token.start - preposition.length;
  const written = SPELLED_BEFORE.exec(lower.slice(Math.max(0, end - 60), end))?.[0];
  const name = written === undefined ? '' : plainSigns(written);
  if (written === undefined || !name.includes('_') || name === written) return [];
  const place = { start: end - written.length, end, written: name, announced: true, sign: '' };
  if (input.taken(place)) return [];
  return nameHandles(token, place, input).map((handle) => ({ ...handle, confidence: 0.7, obfuscated: true }));
}

/** A name with an underscore, a dot or a digit, and a bracket or preposition behind it. Must not begin inside a word or address. */
const BEFORE =
  /(?<![\p{L}\p{N}_.@/-])((?=[\w.]{0,30}(?:[\d_]|[a-z]\.[a-z]{2}))[A-Za-z][\w.]{3,30}\w)(?: ?\(| ?[|] ?| ?[👈⬅←◀🔙]\uFE0F? ?\(?| ?<{1,3}-? ?|["'”»]? (?:is my|ist mein|est mon|es mi|è il mio|é o meu|to mój|je můj|это мой|на мой|@|at|on|op|auf|bei|sur|en|em|su|no|na|we|w|v|ve|в|на|у|по|på|pe|ở|di|via|i) )$/u;
/** A name with a dot at the beginning of its line, and an arrow that points back to it behind it. */
const POINTED_BEFORE = /(?<=^|\n ?)([A-Za-z][\w.]{2,30}\w) ?[👈⬅←◀🔙]\uFE0F? ?\(?$/u;
/** ... with a dash or an equals sign behind it, before a list of labels ("anna_22 - insta, snap"). */
const LIST_BEFORE = /(?<![\p{L}\p{N}_.@/-])((?=[\w.]{0,30}[\d_])[A-Za-z][\w.]{3,30}\w) ?[-–—=]{1,2} ?\(?$/u;
/** The same without one, where it begins the clause which the label ends ("anna_22 telegram"). */
const ALONE_BEFORE = /(?:(?<=[\n:;,|•·@] ?)|(?<=^ ?))((?=[\w.]{0,30}[\d_])[A-Za-z](?=[\w.]{0,30}[A-Za-z])[\w.]{3,30}\w) $/u;
const CLAUSE_ENDS = /^ ?(?:[\n,;!)|]|\.(?!\w)|$)/;
/** A preposition or opening bracket right before a label. */
const PREPOSITION = /(?: ?\(| (?:on|op|auf|bei|sur|en|em|su|no|na|we|w|v|ve|в|на|у|по|på|pe|ở|di|via|i) )$/u;
/** Pieces of letters and digits with spelled signs between, up to there. */
const SPELLED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}_.@])[a-z0-9_][a-z0-9._]{0,20}(?:(?:${Object.values(SPELLED_SIGNS).join('|')})[a-z0-9._]{1,20}){1,3}$`,
  'u',
);
/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=@>→]|-> ?|\+?\d)/;
