import words from '../../../lexicon/mention-words.json' with { type: 'json' };
import { holdsUnspaced } from '../text/unspaced-scripts.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/** What the words around a name say of it, as bit flags. */
export const SAID = {
  contact: 1,
  person: 2,
  thanks: 4,
  makers: 8,
  sources: 16,
  follow: 32,
  tips: 64,
  channels: 128,
  more: 256,
  send: 512,
  adverts: 1024,
  hosts: 2048,
  groups: 4096,
} as const;

/** The flags of the words of a clause in lower case; `most` words are looked at, from its end where `last` is set. */
export function saidIn(clause: string, { most, last }: { readonly most: number; readonly last: boolean }): number {
  const all = clause.replace(NO_WORD, ' ').match(WORD) ?? [];
  const near = last ? all.slice(-most) : all.slice(0, most);
  let said = 0;
  for (const word of near) said |= flagsOf(word);
  const phrase = near.join(' ');
  for (const [flag, pattern] of PHRASES) if (pattern.test(phrase)) said |= flag;
  if (holdsUnspaced(clause)) for (const [part, flag] of PARTS) if (clause.includes(part)) said |= flag;
  return said;
}

/** The flags among those asked for of the word of a clause that is nearest to its end. */
export function lastSaid(clause: string, asked: number): number {
  const all = clause.replace(NO_WORD, ' ').match(WORD) ?? [];
  const word = all.findLast((each) => (flagsOf(each) & asked) !== 0);
  return word === undefined ? 0 : flagsOf(word) & asked;
}

/** Whether a piece of a name, between its signs, is that of somebody who makes pictures, clothes or tattoos, where the words beside it speak of those. */
export function isMakerTail(piece: string): boolean {
  return MAKER_TAILS.has(piece) || TAILS.has(piece) || /(?:ph|f)otogra/.test(piece);
}

/** Whether a piece of a name, between its signs, is that of a bot, a newsroom or a photographer. */
export function isTail(piece: string): boolean {
  return TAILS.has(piece);
}

/** Other names, links and what has digits. */
const NO_WORD = /[^\s\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{0,40}[@/_\d][\w.@/]{0,60}/gu;
/** Signs between letters may belong to a word ("foto's", "зв'язку"). */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)?/gu;

function flagsOf(word: string): number {
  let said = 0;
  for (let size = Math.min(word.length, LONGEST); size > 0; size -= 1) {
    const flag = STEMS.get(word.slice(0, size));
    // Short ones are words by themselves, longer ones may go on.
    if (flag !== undefined && (size === word.length || (size >= SHORTEST_STEM && !WHOLE.has(word.slice(0, size))))) said |= flag;
  }
  return said;
}

/** Entries shorter than this are whole words. */
const SHORTEST_STEM = 4;

const TAILS: ReadonlySet<string> = new Set(words.nameTails);
const MAKER_TAILS: ReadonlySet<string> = new Set(words.makerTails);
/** Long entries that are whole words. */
const WHOLE: ReadonlySet<string> = new Set(words.whole);
const LISTS: readonly (readonly [flag: number, list: readonly string[]])[] = [
  [SAID.contact, words.contact],
  [SAID.person, words.person],
  [SAID.thanks, words.thanks],
  [SAID.makers, words.makers],
  [SAID.sources, words.sources],
  [SAID.follow, words.follow],
  [SAID.tips, words.tips],
  [SAID.channels, words.channels],
  [SAID.more, words.more],
  [SAID.send, words.send],
  [SAID.adverts, words.adverts],
  [SAID.hosts, words.hosts],
  [SAID.groups, words.groups],
];
/** Entries of several words, which stand beside one another in that order. */
const PHRASES: readonly (readonly [flag: number, pattern: WordPattern])[] = LISTS.flatMap(([flag, list]) => {
  const phrases = list.filter((entry) => entry.includes(' '));
  return phrases.length === 0 ? [] : [[flag, new WordPattern(phrases, wordStems(phrases))]];
});
const STEMS: ReadonlyMap<string, number> = flagsByWord((word) => !holdsUnspaced(word));
/** Words of scripts that do not part their words. */
const PARTS: readonly (readonly [word: string, flag: number])[] = [...flagsByWord((word) => holdsUnspaced(word))];
const LONGEST = Math.max(...[...STEMS.keys()].map((stem) => stem.length));

function flagsByWord(isTaken: (word: string) => boolean): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, list] of LISTS)
    for (const word of list.filter((each) => !each.includes(' ') && isTaken(each))) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
}
