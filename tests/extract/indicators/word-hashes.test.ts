import { describe, expect, test } from 'vitest';
import { WordHashes } from '../../../src/extract/indicators/word-hashes.ts';

describe('WordHashes', () => {
  test('finds every word of what was added, however many, and hardly any other', () => {
    const words = new WordHashes();
    const text = Array.from({ length: 20_000 }, (_, at) => `word${at} слово${at}`).join('\n');
    words.add(text);
    words.add(' kidney  newborn\n');
    expect(text.split(/\s/).filter((word) => !words.has(word))).toEqual([]);
    expect([words.has('kidney'), words.has('newborn')]).toEqual([true, true]);
    const others = Array.from({ length: 20_000 }, (_, at) => `other${at}`).filter((word) => words.has(word));
    expect(others.length).toBeLessThan(5);
  });

  test('holds nothing at first, and no empty word', () => {
    const words = new WordHashes();
    expect(words.has('kidney')).toBe(false);
    words.add(' \n ');
    expect(words.has('')).toBe(false);
  });
});
