import { describe, expect, test } from 'vitest';
import { lexiconIndex } from '../../../../src/extract/fields/classed-words/class-lexicon.ts';
import { findClassedWords } from '../../../../src/extract/fields/classed-words/find-classed-words.ts';
import { plainLetters } from '../../../../src/extract/text/plain-letters.ts';

const indexOf = lexiconIndex(
  {
    room: { en: 'room', de: 'zimmer', ar: 'غرفه', zh: '房间', da: 'vaerelse' },
    other: { en: 'living room, bath*', de: 'zimmer*' },
  },
  ['room'],
);
/** Makes a text long enough for its language to be sure. */
const REST = ' '.repeat(50);

function found(text: string, ...languages: readonly string[]): string[] {
  const plain = plainLetters(text.toLowerCase());
  return findClassedWords(`${plain}${REST}`, indexOf(), languages).map(
    ({ class: name, start, end }) => `${name}: ${plain.slice(start, end)}`,
  );
}

describe('findClassedWords()', () => {
  test('takes the longest phrase, whole words, and any ending behind a star', () => {
    expect(found('a room, a living room, the bathroom, roomy', 'en')).toEqual(['room: room', 'other: living room', 'other: bathroom']);
  });

  test('gives a word every class that it has as it stands or as a form', () => {
    expect(found('Zimmer', 'de')).toEqual(['room: zimmer', 'other: zimmer']);
    expect(found('Zimmerpreis', 'de')).toEqual(['other: zimmerpreis']);
  });

  test('finds words behind Arabic particles, inside scripts without spaces, and with letters that have no accent', () => {
    expect(found('الغرف', 'ar')).toEqual([]);
    expect(found('وغرفة', 'ar')).toEqual(['room: غرفه']);
    expect(found('小房间出租', 'zh')).toEqual(['room: 房间']);
    expect(found('Værelse', 'da')).toEqual(['room: værelse']);
  });

  test('finds words of some classes right beside a digit', () => {
    expect(found('2room flat, room2', 'en')).toEqual(['room: room', 'room: room']);
    expect(found('2bathrooms, bath2', 'en')).toEqual(['other: bath']);
  });

  test('looks for words of the languages of a text only, for all where none is known, and longer ones of all in a short text', () => {
    expect(found('zimmer', 'fr')).toEqual([]);
    expect(findClassedWords('zimmer', indexOf(), ['fr']).map(({ class: name }) => name)).toEqual(['room', 'other']);
    expect(found('zimmer')).toEqual(['room: zimmer', 'other: zimmer']);
  });
});
