import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import mentionWords from '../../../lexicon/mention-words.json' with { type: 'json' };
import ownerWords from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import siteWords from '../../../lexicon/site-contact-words.json' with { type: 'json' };
import warningWords from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { Category } from '../../model/category.ts';
import type { HandleKind } from '../../model/handle.ts';
import { lexiconClasses } from '../scorer/lexicon-classes.ts';
import { shapeOf } from '../scorer/text-tokens.ts';
import { WordClasses } from '../scorer/word-classes.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { NAMED_KINDS } from './name-handles.ts';
import { labelFeatures, networksAround } from './label-features.ts';
import type { NameSpot } from './name-spots.ts';
import { isMark, type NamesInText, namesInText } from './names-in-text.ts';
import type { TextToken } from './text-token.ts';

/** What may be an account of one network, with what stands round it. */
export interface AccountCandidate {
  readonly spot: NameSpot;
  readonly kind: HandleKind;
  readonly value: string;
  readonly features: readonly string[];
}

/** A text of which accounts are wanted: its handles as found by the readers, the labels among its words. */
export interface AccountsInput {
  readonly folded: FoldedText;
  readonly handles: readonly FoundHandle[];
  readonly tokens: readonly TextToken[];
  readonly category: Category | undefined;
}

/** Every name of a text that may be the advertiser's on a network, with its features; what the rules say of it is none of them. */
export function accountCandidates({ folded, handles, tokens, category }: AccountsInput): AccountCandidate[] {
  const names = namesInText(folded, { handles, tokens, classes: CLASSES });
  if (names === undefined) return [];
  const told = [...new Set(names.networks.flatMap(({ kinds }) => kinds))];
  const all = [`in ${category ?? '-'}`, `phone ${names.hasPhone}`];
  return names.names.flatMap((spot) => {
    const around = networksAround(names, spot);
    const kinds = kindsOf(spot, around.kinds, told);
    if (kinds.length === 0) return [];
    const own = [...all, ...nameFeatures(names, spot), ...placeFeatures(names, spot)];
    return kinds.flatMap((kind) => {
      const value = spot.found.get(kind) ?? NAMED_KINDS.get(kind)?.fromName?.(spot.written);
      return value === undefined ? [] : [{ spot, kind, value, features: [...own, ...labelFeatures(names, spot, { kind, around, told })] }];
    });
  });
}

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

/** What the name is by itself, and beside the other names. */
function nameFeatures(names: NamesInText, spot: NameSpot): string[] {
  const { form } = spot;
  const name = spot.written.toLowerCase();
  const shape = shapeOfName(name);
  const found = [form, `shape ${shape}`, `${form} ${shape}`, `length ${Math.min(8, name.length >> 1)}`];
  const pieces = name.split(/[^\p{L}]+/u).filter((piece) => piece.length > 2);
  for (const piece of pieces)
    found.push(
      ...features(
        CLASSES.beginningAt([piece], 0).flatMap(({ classes }) => classes),
        'piece~',
      ),
    );
  if (name.endsWith('bot')) found.push('bot');
  const others = new Set(names.names.filter((other) => other.form !== 'word').map(({ written }) => written.toLowerCase()));
  found.push(`names ${Math.min(4, others.size)}`);
  others.delete(name);
  if (others.values().some((other) => isNearly(other, name))) found.push('nearly another');
  if (pieces.some((piece) => piece.length > 3 && others.values().some((other) => other.includes(piece)))) found.push('like another');
  if (names.names.filter(({ written }) => written.toLowerCase() === name).length > 1) found.push('again');
  return found;
}

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

/** What stands beside a name, in its clause and on its line. */
function placeFeatures(names: NamesInText, spot: NameSpot): string[] {
  const { tokens, lower } = names.text;
  const { words } = tokens;
  const [first, last] = [tokens.at(spot.start), tokens.at(spot.end - 1)];
  const found: string[] = [];
  const shape = (at: number): string => (words[at]?.match(/^[\p{L}\p{M}]/u) ? 'w' : shapeOf(words[at]));
  for (let distance = 1; distance <= NEAR; distance += 1) {
    found.push(`-${distance}#${shape(first - distance)}`, `+${distance}#${shape(last + distance)}`);
    found.push(
      ...features(names.text.ending(first - distance), `-${distance}~`),
      ...features(names.text.beginning(last + distance), `+${distance}~`),
    );
    const word = words[first - distance] ?? '';
    if (word.length > 2 && /\p{L}/u.test(word) && spot.written.toLowerCase().includes(word)) found.push(`named -${distance}`);
  }
  found.push(`-2#${shape(first - 2)}&-1#${shape(first - 1)}`, `-1#${shape(first - 1)}&+1#${shape(last + 1)}`);
  let begin = first;
  while (begin > 0 && first - begin < CLAUSE && !ENDS.has(words[begin - 1] ?? '')) begin -= 1;
  let end = last + 1;
  while (end < words.length && end - last <= CLAUSE_BEHIND && !ENDS.has(words[end] ?? '') && !isMark(words[end] ?? '')) end += 1;
  found.push(...features(classesOf(names, begin, first), 'before~'), ...features(classesOf(names, last + 1, end), 'behind~'));
  found.push(`words before ${Math.min(4, first - begin)}`, `words behind ${Math.min(4, end - last - 1)}`);
  if (isMark(words[end] ?? '')) found.push('leads on');
  return [...found, ...lineFeatures(lower, spot)];
}

/** Whether a name is the first or the last on its line. */
function lineFeatures(lower: string, spot: NameSpot): string[] {
  const found: string[] = [];
  const line = lower.slice(Math.max(0, spot.start - LINE), spot.start);
  if (!WORD.test(line.slice(line.lastIndexOf('\n') + 1))) found.push('line first');
  if (!WORD.test(lower.slice(spot.end, spot.end + LINE).split('\n', 1)[0] ?? '')) found.push('line last');
  return found;
}

/** Tokens that are looked at one by one, and those of the clause before and behind. */
const [NEAR, CLAUSE, CLAUSE_BEHIND] = [3, 10, 8];
/** Units in which the ends of the line are looked for. */
const LINE = 160;
const WORD = /[\p{L}\p{N}\uE000-\uE005]/u;
/** What ends a clause. */
const ENDS: ReadonlySet<string> = new Set('.!?;|•。！？…।\n');

/** The classes of the phrases that begin among some tokens. */
function classesOf({ text }: NamesInText, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < Math.min(to, text.tokens.words.length); at += 1) found.push(...text.beginning(at));
  return found;
}

function features(classes: readonly string[], sign: string): string[] {
  return classes.map((name) => `${sign}${name}`);
}

const { labels, ad, not, credits, works, naming, sameName, sameNumber, there, reachable, yes } = contactLabels;

const CLASSES = new WordClasses(() => ({
  ...lexiconClasses('mention', mentionWords),
  ...lexiconClasses('warning', warningWords),
  ...lexiconClasses('owner', ownerWords),
  ...lexiconClasses('site', siteWords),
  ...lexiconClasses('label', labels),
  ...lexiconClasses('contact', { ad, not, credits, works, naming, sameName, sameNumber, there, reachable, yes }),
}));
