import type { HandleKind } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import { allMatches } from './all-matches.ts';
import type { FoundHandle } from './found-handle.ts';
import { isWordOfSentence } from './is-word-of-sentence.ts';
import type { FoldedText } from './folded-text.ts';
import { NAMED_KINDS } from './name-handles.ts';
import { overlapTest } from './overlap-test.ts';
import type { TextToken } from './text-token.ts';

/** A place of a text where the name of an account may stand, whatever the rules say of it. */
export interface NameSpot extends Span {
  /** The name as written, without its `@`. */
  readonly written: string;
  /** How it is written: in a link, behind an `@`, in a shape that no word has ("anna_22", "anna.be"), or as a word beside the label of a network. */
  readonly form: 'link' | 'at' | 'shaped' | 'word';
  /** What the readers take it for, with its canonical value. */
  readonly found: ReadonlyMap<HandleKind, string>;
}

/** A label of networks on which one goes by a name. */
export interface NetworkSpot extends Span {
  readonly kinds: readonly string[];
}

/** The labels of networks in a text, in order, none inside the handles that are found. */
export function networkSpots(folded: FoldedText, tokens: readonly TextToken[], handles: readonly FoundHandle[]): NetworkSpot[] {
  const inHandle = overlapTest(handles);
  return tokens.flatMap((token) => {
    const kinds = token.label?.labels.filter((label) => NAMED_KINDS.has(label)) ?? [];
    return kinds.length === 0 || inHandle(token) || isWordOfSentence(folded, token) ? [] : [{ start: token.start, end: token.end, kinds }];
  });
}

/** Where names of accounts may stand in a text, in order: those found, other names behind an `@` or in the shape of names, and words beside labels of networks. */
export function nameSpots({ text, lower }: FoldedText, handles: readonly FoundHandle[], networks: readonly NetworkSpot[]): NameSpot[] {
  const found = foundSpots(lower, handles);
  const isFound = overlapTest(handles);
  const named = lower.includes('@') ? spotsOf(AT_NAME, 'at', text).filter((spot) => !isFound(spot)) : [];
  if (networks.length === 0) return [...found, ...named].toSorted((a, b) => a.start - b.start);
  const isNamed = overlapTest([...handles, ...named]);
  const shaped = spotsOf(SHAPED, 'shaped', text).filter((spot) => !isNamed(spot));
  const isTaken = overlapTest([...handles, ...named, ...shaped, ...networks]);
  const words = networks.slice(0, MOST_LABELS).flatMap((label) => wordsBeside(text, label));
  const own = new Map(words.filter((spot) => !isTaken(spot)).map((spot) => [spot.start, spot]));
  return [...found, ...named, ...shaped, ...own.values()].toSorted((a, b) => a.start - b.start);
}

/** Labels of one text beside which words are looked at. */
const MOST_LABELS = 30;

/** The accounts that go by a name, each place once. */
function foundSpots(lower: string, handles: readonly FoundHandle[]): NameSpot[] {
  const places = Map.groupBy(
    handles.filter(({ kind, value }) => NAMED_KINDS.has(kind) && !value.startsWith('+')),
    ({ start, end }) => `${start} ${end}`,
  );
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { start, end, value } = first;
    const written = lower.slice(start, end);
    const form = written.includes('/') ? 'link' : written.startsWith('@') ? 'at' : 'shaped';
    return [{ start, end, written: value, form, found: new Map(same.map((one) => [one.kind, one.value])) } as const];
  });
}

const NONE: ReadonlyMap<HandleKind, string> = new Map();

function spotsOf(pattern: RegExp, form: 'at' | 'shaped', text: string): NameSpot[] {
  return allMatches(pattern, text).map(({ index, 0: whole, 1: written = '' }) => {
    return { start: index, end: index + whole.length, written, form, found: NONE };
  });
}

/** Up to four words behind a label, and the one right before it. */
function wordsBeside(text: string, { start, end }: NetworkSpot): NameSpot[] {
  const from = Math.max(0, start - FAR_BEFORE);
  const before = allMatches(WORD, text.slice(from, start))
    .map((match) => spotAt(match, from))
    .at(-1);
  const behind = allMatches(WORD, text.slice(end, end + FAR_BEHIND)).map((match) => spotAt(match, end));
  const near = before === undefined || before.start === from || start - before.end > NEXT ? [] : [before];
  return [...near, ...behind.slice(0, MOST_BEHIND).filter((spot) => spot.end < end + FAR_BEHIND || spot.end === text.length)];
}

function spotAt({ index, 0: whole, 1: written = '' }: RegExpExecArray, from: number): NameSpot {
  return { start: from + index, end: from + index + whole.length, written, form: 'word', found: NONE };
}

/** How far from a label words are looked at: behind it, before it, and how near the one before it must end. */
const [FAR_BEHIND, FAR_BEFORE, NEXT] = [60, 40, 8];
const MOST_BEHIND = 4;

/** An `@` with a name of 3 to 32; must not go on from an address or a path. */
const AT_NAME = /(?<![A-Za-z0-9_.@/])@([A-Za-z0-9](?:[A-Za-z0-9_.]{1,30}[A-Za-z0-9_]))(?![A-Za-z0-9_@])/g;
/** A name with an underscore or digit among its letters, or two words with a dot between; must not be a piece of an address, path or longer word. */
const SHAPED =
  /(?<![\p{L}\p{N}_@/.-])(?=[\w.]{0,36}[A-Za-z])(?=[\w.]{0,36}[\d_]|[A-Za-z]{3,20}\.[A-Za-z]{2,20}(?![\w.]))([A-Za-z_][A-Za-z0-9_.]{2,34}[A-Za-z0-9_])(?![\w@/]|[.-]{1,2}\w{0,40}\.[a-z])/gu;
/** A word of Latin letters, signs of names among them; must not be a piece of an address or a longer word. */
const WORD = /(?<![\p{L}\p{N}_@/.-])@?([A-Za-z_][A-Za-z0-9_.-]{2,34}[A-Za-z0-9_])(?![\p{L}\p{N}_/@])/gu;
