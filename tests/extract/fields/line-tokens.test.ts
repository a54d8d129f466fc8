import { describe, expect, test } from 'vitest';
import { lineTokens } from '../../../src/extract/fields/line-tokens.ts';
import { buildWordIndex } from '../../../src/extract/fields/word-index.ts';

const WORDS = new Map([
  ['our girls', 1],
  ['girls', 2],
  ['女孩', 4],
]);
const KNOWN = { index: buildWordIndex(WORDS.keys()), flags: WORDS };

function tokensOf(text: string): readonly string[] {
  return lineTokens(text, { from: 0, to: text.length, known: KNOWN }).map(
    ({ flags, sign, start, end }) => `${sign ?? text.slice(start, end)}${flags === 0 ? '' : `=${flags}`}`,
  );
}

describe('lineTokens()', () => {
  test.each([
    ['see our girls, girls', ['see', 'our girls=1', ',', 'girls=2']],
    ['我们的女孩们', ['我们的', '女孩=4', '们']],
    ['girls   now', ['girls=2', 'gap', 'now']],
    ['🇬🇧🔥 x', ['flag', 'picture', 'x']],
    ['girlsome', ['girlsome']],
  ])('parts %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});
