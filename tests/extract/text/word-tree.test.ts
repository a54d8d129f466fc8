import { describe, expect, test } from 'vitest';
import { ROOT, WordTree } from '../../../src/extract/text/word-tree.ts';

/** Words of several scripts, those of one unit, and one that another begins with. */
const WORDS = ['a', 'ab', 'abend', 'zimmer', 'работа', 'عمل', '工作', '工', 'ქ'];
const TREE = new WordTree(WORDS);

/** The words of the tree with which a text begins. */
function wordsAhead(text: string): string[] {
  const found: string[] = [];
  for (let node = ROOT, at = 0; at < text.length; at += 1) {
    node = TREE.step(node, text.charCodeAt(at));
    if (node < 0) break;
    const word = TREE.wordAt(node);
    if (word >= 0) found.push(TREE.words[word] ?? '');
  }
  return found;
}

describe('WordTree', () => {
  test.each([
    ['abendessen', ['a', 'ab', 'abend']],
    ['工作人员', ['工', '工作']],
    ['работаю', ['работа']],
    ['عملاء', ['عمل']],
    ['ქ.', ['ქ']],
    ['zimt', []],
    ['人', []],
  ])('finds the words with which %j begins', (text, words) => {
    expect(wordsAhead(text)).toEqual(words);
  });

  test('says of every word that it may begin as it does, whatever follows one of a single unit', () => {
    for (const word of WORDS) expect(TREE.mayBegin(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0x20)).toBe(true);
    expect(TREE.mayBegin(0x71, 0x71)).toBe(false);
  });
});
