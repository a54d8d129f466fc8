import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { isNation } from './is-nation.ts';
import { type JobWords, wordsIn } from './job-words.ts';
import { isNameWord, nameBehind } from './name-run.ts';
import type { Span } from '../../../model/provenance.ts';

/** Houses and firms without a legal form that a text names by their kind: a piece between signs that is nothing but the name, one in quotation marks, one behind "at" or before a word for hiring. A kind in small letters is not part of the name, nor is the town that it is of. `place`: where the work is, as written. */
export function housesNamed(text: string, place: string | undefined, lists: JobWords): Span[] {
  const pieces = piecesOf(text).filter(({ start, end }) => /\p{Lu}|\p{Lo}/u.test(text.slice(start, end)));
  const named = pieces.flatMap((piece) => ofPiece(text, lists, piece));
  const hiring = pieces.flatMap((piece) => whoHires(text, lists, piece));
  return [...quoted(text, lists), ...named, ...placed(text, lists), ...hiring].map((name) => withoutTown(text, name, place));
}

/** Signs between pieces; no point within an abbreviation, no hyphen within a name. */
const PIECE = /(?:[^\n;|•·!?()*–—,:.。।،\p{Extended_Pictographic}-]|\.(?=\S)|(?<=\p{L})-(?=\p{L})|(?<=\d)-(?=\d)){3,80}/gu;

function piecesOf(text: string): Span[] {
  return [...text.slice(0, MOST_READ).matchAll(PIECE)].map((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: start + match[0].trim().length };
  });
}

const MOST_READ = 4_000;
const KINDS_BEFORE = wordAlternatives(hireWords.housesBefore);
/** A kind right before quotation marks, which hold the name alone. */
const QUOTED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${KINDS_BEFORE})[ ](["„“«])([^"„“”«»\n]{2,50})["“”»]`, 'giu');
const QUOTE = /["„“«]/u;

function quoted(text: string, { lists }: JobWords): Span[] {
  if (!lists.has('housesBefore') || !QUOTE.test(text)) return [];
  return [...text.matchAll(QUOTED)].map((match) => {
    const start = match.index + match[0].length - 1 - (match[2] ?? '').length;
    return { start, end: start + (match[2] ?? '').length };
  });
}

const BEFORE: ReadonlySet<string> = new Set(hireWords.housesBefore.map(plainLetters));
const BEHIND: ReadonlySet<string> = new Set(hireWords.housesBehind.map(plainLetters));
const NOT_NAMES: ReadonlySet<string> = new Set(hireWords.notNames);
const GENERIC: ReadonlySet<string> = new Set(hireWords.generic);
const JOINING: ReadonlySet<string> = new Set(hireWords.joining);

/** The name that a piece is, or begins with before a word for hiring or the town behind it. */
function ofPiece(text: string, lists: JobWords, piece: Span): Span[] {
  const end = nameEnd(text, lists, piece);
  const written = text.slice(piece.start, end);
  const words = written.split(' ');
  if (PUB.test(written) && isOwnName(words.slice(1))) return [{ start: piece.start, end }];
  if (end <= piece.start || words.length < 2 || words.length > 7 || !/\p{Ll}|\p{Lo}/u.test(written)) return [];
  const within = kindWithin(words);
  const kind = within > 0 && within < words.length - 1 ? within + 1 : kindWords(words);
  const own = words.slice(kind);
  if (!isNameWord(own[0] ?? '') && !isNameWord(words[0] ?? '')) return [];
  const isName = (word: string, at: number): boolean =>
    isNameWord(word) || JOINING.has(word) || /^\d{1,4}$/.test(word) || (at > 1 && AT_A_SIGN.has(own[0] ?? ''));
  if (!own.every(isName) || !isOwnName(own)) return [];
  if (kind > 0) return [{ start: piece.start + headOf(words, kind, within), end }];
  return endsInKind(words) && isNameWord(words[0] ?? '') ? [{ start: piece.start, end }] : [];
}

/** Where what may be a name ends in a piece. */
function nameEnd(text: string, lists: JobWords, piece: Span): number {
  const [verb] = wordsIn(lists, 'hiresAfter', piece);
  const end = verb === undefined || text.charAt(verb.start - 1) !== ' ' ? piece.end : verb.start - 1;
  const town = AT_TOWN.exec(text.slice(piece.start, Math.max(piece.start, end)))?.index;
  return town === undefined ? end : piece.start + town;
}

/** Which word behind the first is a kind with nothing but a name behind it; -1 for none. */
function kindWithin(words: readonly string[]): number {
  return words.findIndex(
    (word, at) =>
      at > 0 &&
      BEFORE.has(plainLetters(word)) &&
      words.slice(at + 1).every((each, of) => isNameWord(each) || (of > 0 && JOINING.has(each))),
  );
}

function endsInKind(words: readonly string[]): boolean {
  const small = words.slice(-2).map((word) => plainLetters(word.toLowerCase()));
  return BEHIND.has(small.at(-1) ?? '') || BEHIND.has(small.join(' '));
}

/** "The Fox & Hounds". */
const PUB = /^The \p{Lu}[\p{L}'’]+ (?:&|and) \p{Lu}[\p{L}'’]+$/u;
/** The town behind a name, with a word that is no part of names. */
const AT_TOWN = /(?<=\p{L}) (?:à|w|we|în|στη|στην|στο|στον) \p{Lu}[\p{L}\p{M}'’-]{1,24}$/u;

/** Where in a piece its name begins: at its kind if that has a capital, else behind it. */
function headOf(words: readonly string[], kind: number, within: number): number {
  const first = Math.max(within, 0);
  const from = isNameWord(words[first] ?? '') ? first : kind;
  return from === 0 ? 0 : words.slice(0, from).join(' ').length + 1;
}

/** Words with which Czech, Slovak and Polish names of houses begin, behind which small letters stand as well: "U Modré kachny". */
const AT_A_SIGN: ReadonlySet<string> = new Set(['U', 'Pod', 'Na', 'Při', 'Pri', 'Nad', 'Za', 'K']);

/** How many words at the head of a piece are a kind of house. */
function kindWords(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words.map((word) => plainLetters(word.toLowerCase()));
  if (BEFORE.has(`${first} ${second} ${third}`)) return 3;
  // "FKK-Club": the last part of a compound is the kind.
  return BEFORE.has(`${first} ${second}`) ? 2 : BEFORE.has(first) || BEFORE.has(first.slice(first.lastIndexOf('-') + 1)) ? 1 : 0;
}

/** Whether words hold a name of their own: none for a trade or what is offered, and one at least that is no kind, place or nation. */
function isOwnName(words: readonly string[]): boolean {
  const small = words.map((word) => word.toLowerCase());
  const folded = small.map(plainLetters);
  if (small.length === 0 || small.some((word, at) => NOT_NAMES.has(word) && !BEHIND.has(folded[at] ?? ''))) return false;
  return small.some(
    (word, at) =>
      !BEFORE.has(folded[at] ?? '') &&
      !BEHIND.has(folded[at] ?? '') &&
      !GENERIC.has(word) &&
      !JOINING.has(word) &&
      !isNation(word) &&
      !/^\d/.test(word) &&
      GAZETTEER.get(word) === undefined,
  );
}

/** A name without a kind right before a word for hiring, at the head of a piece: "The Lakeshore Arms is recruiting", two words at least. */
function whoHires(text: string, lists: JobWords, piece: Span): Span[] {
  const [verb] = wordsIn(lists, 'hiresAfter', piece);
  if (verb === undefined || text.charAt(verb.start - 1) !== ' ' || !/^\p{Ll}/u.test(text.charAt(verb.start))) return [];
  const end = verb.start - 1;
  const words = text.slice(piece.start, end).split(' ');
  if (end <= piece.start || words.length < 2 || words.length > 5) return [];
  if (!words.every((word, at) => /^\p{Lu}[\p{L}\p{M}'’&-]*\p{Ll}/u.test(word) || (at > 0 && JOINING.has(word)))) return [];
  const own = words.filter((word) => !ARTICLE.test(word));
  return isOwnName(own) && own.filter((word) => /^\p{Lu}/u.test(word)).length > 1 ? [{ start: piece.start, end }] : [];
}

const ARTICLE =
  /^(?:the|an?|our|das|der|die|ein|eine|het|de|een|le|la|les|un|une|el|los|las|una|il|lo|gli|i|o|os|um|uma|az?|egy|the|to|η|το|ο|en|et|den|det)$/iu;

/** A name without the town that it is of: "La Gondola di Stoccarda". */
function withoutTown(text: string, { start, end }: Span, place: string | undefined): Span {
  const match = OF_TOWN.exec(text.slice(start, end));
  if (match === null || (match[1] !== place && GAZETTEER.get((match[1] ?? '').toLowerCase())?.city === undefined)) return { start, end };
  return isOwnName(text.slice(start, start + match.index).split(' ')) ? { start, end: start + match.index } : { start, end };
}

const OF_TOWN =
  /[ ](?:di|de|da|do|of|in|von|aus|à|au|z|w|we|v|ve|în|din|в|у|з|из|на|i|te|a|en|στη|στην|στο)[ ](\p{Lu}[\p{L}\p{M}'’-]{2,24}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{2,24})?)$/u;

/** Words with a capital behind "at" or "for"; the kind in which the name ends is looked up. */
const PLACED_BEHIND = /(?<=(?<!\p{L})(?:at|for|with|of|by|the)[ ])(?:The[ ])?(?:\p{Lu}[\p{L}'’&-]{0,20}[ ]?(?:&[ ])?){2,5}(?![\p{L}])/gu;

/** A kind with a capital behind a word such as "at"; German writes every noun with one. */
const PLACED = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{M}])(?:at|at the|our|the|for|in|il|lo|la|le|les|der|die|das|o|a|az|het|de|το|η|ο|στη|στον|el|al|en|del|para|au|du|chez|pour|nel|presso|per|für|im|bei|beim|voor|bij|w|dla|v|ve|u|za|na|la|în|pentru|în|din|в|у|на|за|для|στο|στην|για|de|til|till|på|hos)[ ])(?=\p{Lu}|\p{Lo})(?:${KINDS_BEFORE})[ ](?=\p{Lu})`,
  'giu',
);

function placed(text: string, { lists }: JobWords): Span[] {
  const start = text.slice(0, MOST_READ);
  const behind = (lists.has('housesBehind') ? [...start.matchAll(PLACED_BEHIND)] : []).flatMap((match): Span[] => {
    const words = match[0].trim().split(' ');
    const last = words.findLastIndex((word, at) => at > 0 && BEHIND.has(plainLetters(word.toLowerCase())));
    const name = words.slice(0, last + 1);
    return last > 0 && isOwnName(name.filter((word) => !ARTICLE.test(word)))
      ? [{ start: match.index, end: match.index + name.join(' ').length }]
      : [];
  });
  const before = (lists.has('housesBefore') ? [...start.matchAll(PLACED)] : []).flatMap((match): Span[] => {
    const name = nameBehind(text, match.index + match[0].length);
    return name === undefined || !isNameWord(match[0]) || !isOwnName(text.slice(name.start, name.end).split(' '))
      ? []
      : [{ start: match.index, end: name.end }];
  });
  return [...before, ...behind];
}
