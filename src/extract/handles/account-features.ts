import type { Category } from '../../model/category.ts';
import type { HandleKind } from '../../model/handle.ts';
import type { ClassedText } from '../scorer/classed-text.ts';
import { FeaturePart, NumberedParts } from '../scorer/feature-part.ts';
import type { Features, NewFeatures } from '../scorer/features.ts';
import { listedPhrases } from '../scorer/listed-phrases.ts';
import { KIND } from '../scorer/text-tokens.ts';
import { listsOf, WordClasses } from '../scorer/word-classes.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { NAMED_KINDS } from './name-handles.ts';
import { addLabels, networksAround } from './label-features.ts';
import type { NameSpot } from './name-spots.ts';
import { isMark, type NamesInText, namesInText } from './names-in-text.ts';
import type { TextToken } from './text-token.ts';

/** What may be an account of one network, with what stands round it. */
export interface AccountCandidate<T extends Features> {
  readonly spot: NameSpot;
  readonly kind: HandleKind;
  readonly value: string;
  /** Whether the word before it calls it the new one. */
  readonly isNew: boolean;
  readonly features: T;
}

/** A text of which accounts are wanted: its handles as found by the readers, the labels among its words. */
export interface AccountsInput {
  readonly folded: FoldedText;
  readonly handles: readonly FoundHandle[];
  readonly tokens: readonly TextToken[];
  readonly category: Category | undefined;
}

/** Every name of a text that may be the advertiser's on a network, with its features; what the rules say of it is none of them. `make` gives an empty list for a candidate. */
export function accountCandidates<T extends Features>(
  { folded, handles, tokens, category }: AccountsInput,
  make: NewFeatures<T>,
): AccountCandidate<T>[] {
  const names = namesInText(folded, { handles, tokens, classes: CLASSES });
  if (names === undefined) return [];
  const told = [...new Set(names.networks.flatMap(({ kinds }) => kinds))];
  const place = new FeaturePart(`in ${category ?? '-'}`);
  return names.names.flatMap((spot) => {
    const around = networksAround(names, spot);
    const kinds = kindsOf(spot, around.kinds, told);
    const isNew = kinds.length > 0 && names.text.ending(names.text.tokens.at(spot.start) - 1).some(({ text }) => text === NEW);
    return kinds.flatMap((kind) => {
      const value = spot.found.get(kind) ?? NAMED_KINDS.get(kind)?.fromName?.(spot.written);
      if (value === undefined) return [];
      const features = make();
      features.add(place);
      features.add(names.hasPhone ? PHONE : NO_PHONE);
      addName(features, names, spot);
      addPlace(features, names, spot);
      addLabels(features, { names, spot }, { kind, around, told });
      return [{ spot, kind, value, isNew, features }];
    });
  });
}

const NEW = 'warning.now';
const [PHONE, NO_PHONE] = [new FeaturePart('phone true'), new FeaturePart('phone false')];

/** The networks on which a name may be: what it is found as, those named near it, and Telegram, where one goes by a bare name; none for a link, which names its own. */
function kindsOf({ form, found, written }: NameSpot, near: readonly string[], told: readonly string[]): HandleKind[] {
  if (form === 'link') return [];
  const kinds = new Set<string>([...found.keys(), ...near]);
  if (form !== 'word') {
    kinds.add('telegram');
    if (form === 'at' && written.includes('.')) kinds.add('instagram');
    if (told.length <= 2) for (const kind of told) kinds.add(kind);
  }
  return [...NAMED_KINDS.values()].map(({ kind }) => kind).filter((kind) => kinds.has(kind));
}

/** Adds what the name is by itself, and beside the other names. */
function addName(features: Features, names: NamesInText, spot: NameSpot): void {
  const { form } = spot;
  const name = spot.written.toLowerCase();
  const shape = shapeOfName(name);
  for (const feature of [form, `shape ${shape}`, `${form} ${shape}`]) features.addName(feature);
  features.add(LENGTHS.of(name.length >> 1));
  const pieces = name.split(/[^\p{L}]+/u).filter((piece) => piece.length > 2);
  for (const piece of pieces)
    for (const { lists } of listedPhrases().beginningAt([piece], 0)) for (const list of CLASSES.among(lists)) features.add(PIECE, list);
  if (name.endsWith('bot')) features.add(OF_NAMES.bot);
  const others = new Set(names.names.filter((other) => other.form !== 'word').map(({ written }) => written.toLowerCase()));
  features.add(NAMES.of(others.size));
  others.delete(name);
  if (others.values().some((other) => isNearly(other, name))) features.add(OF_NAMES.nearly);
  if (pieces.some((piece) => piece.length > 3 && others.values().some((other) => other.includes(piece)))) features.add(OF_NAMES.like);
  if (names.names.filter(({ written }) => written.toLowerCase() === name).length > 1) features.add(OF_NAMES.again);
}

const PIECE = new FeaturePart('piece~');
const [LENGTHS, NAMES] = [new NumberedParts('length ', 8), new NumberedParts('names ', 4)];
const OF_NAMES = {
  bot: new FeaturePart('bot'),
  nearly: new FeaturePart('nearly another'),
  like: new FeaturePart('like another'),
  again: new FeaturePart('again'),
} as const;

/** What signs a name has: "_", "7", "." and "-". */
function shapeOfName(name: string): string {
  return `${name.includes('_') ? '_' : ''}${/\d/.test(name) ? '7' : ''}${name.includes('.') ? '.' : ''}${name.includes('-') ? '-' : ''}`;
}

/** Whether one letter parts two names. */
function isNearly(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return one.slice(at + 1) === other.slice(at + 1) || one.slice(at) === other.slice(at + 1) || one.slice(at + 1) === other.slice(at);
}

/** Adds what stands beside a name, in its clause and on its line. */
function addPlace(features: Features, names: NamesInText, spot: NameSpot): void {
  const { text } = names;
  const { words } = text.tokens;
  const [first, last] = [text.tokens.at(spot.start), text.tokens.at(spot.end - 1)];
  const shape = (at: number): FeaturePart => {
    const kind = text.tokens.kind(at);
    return kind === KIND.word || kind === KIND.unspaced ? SHAPE_OF_WORD : text.tokens.shape(at);
  };
  const name = spot.written.toLowerCase();
  for (const [index, [before, behind]] of SIDES.entries()) {
    const [ahead, after] = [first - index - 1, last + index + 1];
    features.add(before.shape, shape(ahead));
    features.add(behind.shape, shape(after));
    for (const list of text.ending(ahead)) features.add(before.class, list);
    for (const list of text.beginning(after)) features.add(behind.class, list);
    const word = words[ahead] ?? '';
    if (word.length > 2 && /\p{L}/u.test(word) && name.includes(word)) features.add(before.named);
  }
  const [[before1, behind1], [before2]] = SIDES;
  features.add(before2.shape, shape(first - 2), AND, before1.shape, shape(first - 1));
  features.add(before1.shape, shape(first - 1), AND, behind1.shape, shape(last + 1));
  addClause(features, text, { first, last });
  addLine(features, text.lower, spot);
}

/** Adds what is said in the clause of a name, before it and behind. */
function addClause(features: Features, text: ClassedText, { first, last }: { readonly first: number; readonly last: number }): void {
  const { words } = text.tokens;
  let begin = first;
  while (begin > 0 && first - begin < CLAUSE && !ENDS.has(words[begin - 1] ?? '')) begin -= 1;
  let end = last + 1;
  while (end < words.length && end - last <= CLAUSE_BEHIND && !ENDS.has(words[end] ?? '') && !isMark(words[end] ?? '')) end += 1;
  for (let at = begin; at < first; at += 1) for (const list of text.beginning(at)) features.add(IN_CLAUSE.before, list);
  for (let at = last + 1; at < end; at += 1) for (const list of text.beginning(at)) features.add(IN_CLAUSE.behind, list);
  features.add(WORDS.before.of(first - begin));
  features.add(WORDS.behind.of(end - last - 1));
  if (isMark(words[end] ?? '')) features.add(IN_CLAUSE.leadsOn);
}

/** What begins the names of features of the tokens on both sides of a name, the nearest first. */
const SIDES = [sidesOf(1), sidesOf(2), sidesOf(3)] as const;

function sidesOf(distance: number): readonly [SideParts, SideParts] {
  return [sideParts(`-${distance}`), sideParts(`+${distance}`)];
}

interface SideParts {
  readonly shape: FeaturePart;
  readonly class: FeaturePart;
  readonly named: FeaturePart;
}

function sideParts(place: string): SideParts {
  return { shape: new FeaturePart(`${place}#`), class: new FeaturePart(`${place}~`), named: new FeaturePart(`named ${place}`) };
}

const [SHAPE_OF_WORD, AND] = [new FeaturePart('w'), new FeaturePart('&')];
const IN_CLAUSE = { before: new FeaturePart('before~'), behind: new FeaturePart('behind~'), leadsOn: new FeaturePart('leads on') } as const;
const WORDS = { before: new NumberedParts('words before ', 4), behind: new NumberedParts('words behind ', 4) } as const;

/** Adds whether a name is the first or the last on its line. */
function addLine(features: Features, lower: string, spot: NameSpot): void {
  const line = lower.slice(Math.max(0, spot.start - LINE), spot.start);
  if (!WORD.test(line.slice(line.lastIndexOf('\n') + 1))) features.add(LINE_ENDS.first);
  if (!WORD.test(lower.slice(spot.end, spot.end + LINE).split('\n', 1)[0] ?? '')) features.add(LINE_ENDS.last);
}

const LINE_ENDS = { first: new FeaturePart('line first'), last: new FeaturePart('line last') } as const;

/** Tokens of the clause before and behind. */
const [CLAUSE, CLAUSE_BEHIND] = [10, 8];
/** Units in which the ends of the line are looked for. */
const LINE = 160;
const WORD = /[\p{L}\p{N}\uE000-\uE005]/u;
/** What ends a clause. */
const ENDS: ReadonlySet<string> = new Set('.!?;|•。！？…।\n');

/** What is said of contacts; the other lists of that lexicon are of networks. */
const CONTACT_LISTS: ReadonlySet<string> = new Set(
  ['ad', 'not', 'credits', 'works', 'naming', 'sameName', 'sameNumber', 'there', 'reachable', 'yes'].map((list) => `contact.${list}`),
);
const isWhole = listsOf('mention', 'warning', 'owner', 'site', 'label');
const CLASSES = new WordClasses({ has: (list) => isWhole(list) || CONTACT_LISTS.has(list) });
