import { describe, expect, test } from 'vitest';
import { builtInLexicon } from '../../src/lexicon/built-in-meanings.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { lexiconHash } from '../../src/scan/lexicon-hash.ts';

describe('lexiconHash()', () => {
  const lexicon = builtInLexicon();

  test('is the same for a scan and for what its plan keeps of it', () => {
    expect(lexiconHash(JSON.parse(JSON.stringify(lexicon)) as Lexicon)).toBe(lexiconHash(lexicon));
  });

  test('is another one as soon as a word differs', () => {
    const [first, ...rest] = lexicon.indicators;
    if (!first) throw new Error('no indicators');
    expect(lexiconHash({ ...lexicon, indicators: [{ ...first, label: `${first.label}.` }, ...rest] })).not.toBe(lexiconHash(lexicon));
  });
});
