import { describe, expect, test } from 'vitest';
import { builtInLexicon } from '../../../src/extract/indicators/built-in-lexicon.ts';
import { compileLexicon } from '../../../src/extract/indicators/compile-lexicon.ts';
import { isDoneByNobody } from '../../../src/extract/indicators/is-done-by-nobody.ts';

const compiled = compileLexicon(builtInLexicon());
const denied = (text: string, word: string, language: string): boolean => {
  const start = text.indexOf(word);
  return isDoneByNobody(text, { start, end: start + word.length }, { language, compiled });
};

describe('isDoneByNobody()', () => {
  test.each([
    ['nobody beats us', 'beats', 'en'],
    ['niemand schlägt oder zwingt mich', 'zwingt', 'de'],
    ['nadie me obliga ni me encierra', 'encierra', 'es'],
    ['никто не бьет', 'бьет', 'ru'],
    ['这里没人打我们', '打我们', 'zh'],
  ])('"%s"', (text, word, language) => {
    expect(denied(text, word, language)).toBe(true);
  });

  test.each([
    ['nobody comes. he beats us', 'beats', 'en'],
    ['niemand hilft, er schlägt mich', 'schlägt', 'de'],
    ['nobody here knows that he beats us', 'beats', 'en'],
    ['老板打我们', '打我们', 'zh'],
  ])('not "%s"', (text, word, language) => {
    expect(denied(text, word, language)).toBe(false);
  });
});
