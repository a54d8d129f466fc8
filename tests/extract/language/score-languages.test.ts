import { fileURLToPath } from 'node:url';
import { eld } from 'eld/small';
import { describe, expect, test } from 'vitest';
import { readLabelledTexts } from '../../../bench/extraction/labelled-text.ts';
import { scoreLanguages } from '../../../src/extract/language/score-languages.ts';

const sets = fileURLToPath(new URL('../../../bench/extraction/sets', import.meta.url));

describe('scoreLanguages()', () => {
  test.each([
    ['en', 'She arrives tomorrow and stays for two weeks near the station'],
    ['de', 'Ich bin neu in der Stadt und freue mich auf deinen Anruf'],
    ['ru', 'Девушка приехала в Москву на неделю, звоните в любое время, ещё не была здесь'],
    ['tr', "İSTANBUL'DA GÖRÜŞMELER İÇİN ARAYINIZ"],
    ['th', 'สวัสดีค่ะ น้องใหม่ เพิ่งมาถึง'],
    ['fr', "J'arrive aujourd'hui à Lyon, appelle-moi dès qu'il te plaît"],
  ])('%s', (language, text) => {
    expect(scoreLanguages(text)[0]?.[0]).toBe(language);
  });

  test('tells what the detector tells whose table it reads, of every labelled text', () => {
    // A capital i with a dot is where they part.
    const texts = readLabelledTexts(sets, 'look').flatMap(({ text = '' }) => (text.includes('İ') ? [] : [text, text.slice(0, 30)]));
    expect(texts.length).toBeGreaterThan(5_000);
    const rounded = (scores: Iterable<readonly [string, number]>): string =>
      [...scores]
        .map(([name, score]) => `${name} ${score.toFixed(9)}`)
        .toSorted()
        .join();
    const others = texts.filter((text) => rounded(scoreLanguages(text)) !== rounded(Object.entries(eld.detect(text).getScores())));
    expect(others).toEqual([]);
  });

  test.each(['', ' ', '12 34', '\u0000\ud800', '🎉🎉🎉', 'a'.repeat(100)])('takes %j', (text) => {
    expect(scoreLanguages(text).every(([, score]) => score > 0 && score < 1)).toBe(true);
  });
});
