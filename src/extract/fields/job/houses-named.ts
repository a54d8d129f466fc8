import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { isNation } from './is-nation.ts';
import { isNameWord, nameBehind } from './name-run.ts';
import { wordClass, wordsIn, type WordSpan } from './word-class.ts';

/** Houses and firms without a legal form that a text names by their kind: a piece between signs that is nothing but the name, one in quotation marks, one behind "at" or before a word for hiring. A kind in small letters is not part of the name. */
export function housesNamed(text: string): WordSpan[] {
  const pieces = piecesOf(text).filter(({ start, end }) => /\p{Lu}|\p{Lo}/u.test(text.slice(start, end)));
  return [...quoted(text), ...pieces.flatMap((piece) => ofPiece(text, piece)), ...placed(text)];
}

/** Signs between pieces; no point within an abbreviation, no hyphen within a name. */
const PIECE = /(?:[^\n;|•·!?()*–—,:.。।،\p{Extended_Pictographic}-]|\.(?=\S)|(?<=\p{L})-(?=\p{L})|(?<=\d)-(?=\d)){3,80}/gu;

function piecesOf(text: string): WordSpan[] {
  return [...text.slice(0, MOST_READ).matchAll(PIECE)].map((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: start + match[0].trim().length };
  });
}

const MOST_READ = 4_000;
const KINDS_BEFORE = wordAlternatives(hireWords.housesBefore);
/** A kind right before quotation marks, which hold the name alone. */
const QUOTED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${KINDS_BEFORE})[ ](["„“«])([^"„“”«»\n]{2,50})["“”»]`, 'giu');

function quoted(text: string): WordSpan[] {
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
const HIRES = wordClass(hireWords.hires);

/** The name that a piece is, or begins with before a word for hiring. */
function ofPiece(text: string, piece: WordSpan): WordSpan[] {
  const [verb] = wordsIn(HIRES, text.toLowerCase(), piece);
  const end = verb === undefined || text.charAt(verb.start - 1) !== ' ' ? piece.end : verb.start - 1;
  const words = text.slice(piece.start, end).split(' ');
  if (end <= piece.start || words.length < 2 || words.length > 7 || !/\p{Ll}|\p{Lo}/u.test(text.slice(piece.start, end))) return [];
  const within = words.findIndex(
    (word, at) => at > 0 && BEFORE.has(plainLetters(word)) && words.slice(at + 1).every((each) => isNameWord(each)),
  );
  const kind = within > 0 && within < words.length - 1 ? within + 1 : kindWords(words);
  const own = words.slice(kind);
  const tail = plainLetters((words.at(-1) ?? '').toLowerCase());
  const lastTwo = plainLetters(words.slice(-2).join(' ').toLowerCase());
  if (
    !own.every((word, at) => isNameWord(word) || JOINING.has(word) || /^\d{1,4}$/.test(word) || (at > 1 && AT_A_SIGN.has(own[0] ?? ''))) ||
    !isOwnName(own)
  )
    return [];
  if (kind > 0)
    return [
      { start: within <= 0 && isNameWord(words[0] ?? '') ? piece.start : piece.start + words.slice(0, kind).join(' ').length + 1, end },
    ];
  return (BEHIND.has(tail) || BEHIND.has(lastTwo)) && isNameWord(words[0] ?? '') ? [{ start: piece.start, end }] : [];
}

/** Words with which Czech, Slovak and Polish names of houses begin, behind which small letters stand as well: "U Modré kachny". */
const AT_A_SIGN: ReadonlySet<string> = new Set(['U', 'Pod', 'Na', 'Při', 'Pri', 'Nad', 'Za', 'K']);

/** How many words at the head of a piece are a kind of house. */
function kindWords(words: readonly string[]): number {
  const [first = '', second = ''] = words.map((word) => plainLetters(word.toLowerCase()));
  return BEFORE.has(`${first} ${second}`) ? 2 : BEFORE.has(first) ? 1 : 0;
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

/** A name that ends in a kind, behind "at" or "for". */
const PLACED_BEHIND = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:at|for|with|of|by)[ ])(?:The[ ])?(?:\p{Lu}[\p{L}'’&-]{1,20}[ ]){1,3}(?:Hotel|Resort|Restaurant|Grill|Inn|Lodge|Farms?|Orchards|Nurser(?:y|ies)|Bakery|Café|Cafe|Care Home|Nursing Home|Spa|Club|Pub|Brewery|Vineyards?)(?![\p{L}])`,
  'gu',
);

/** A kind with a capital behind a word such as "at"; German writes every noun with one. */
const PLACED = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{M}])(?:at|at the|our|the|for|in|el|al|en|del|para|au|du|chez|pour|nel|presso|per|für|im|bei|beim|voor|bij|w|dla|v|ve|u|za|na|la|în|pentru|în|din|в|у|на|за|для|στο|στην|για|de|til|till|på|hos)[ ])(?=\p{Lu}|\p{Lo})(?:${KINDS_BEFORE})[ ](?=\p{Lu})`,
  'giu',
);

function placed(text: string): WordSpan[] {
  const behind = [...text.slice(0, MOST_READ).matchAll(PLACED_BEHIND)].flatMap((match) =>
    isOwnName(match[0].replace(/^The /u, '').split(' ')) ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
  const before = [...text.slice(0, MOST_READ).matchAll(PLACED)].flatMap((match): WordSpan[] => {
    const name = nameBehind(text, match.index + match[0].length);
    return name === undefined || !isNameWord(match[0]) || !isOwnName(text.slice(name.start, name.end).split(' '))
      ? []
      : [{ start: match.index, end: name.end }];
  });
  return [...before, ...behind];
}
