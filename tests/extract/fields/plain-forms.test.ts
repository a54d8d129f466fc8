import { describe, expect, test } from 'vitest';
import { plainForms } from '../../../src/extract/fields/plain-forms.ts';

describe('plainForms()', () => {
  test.each([
    ['français', 'francais'],
    ['łotewski', 'lotewski'],
    ['αγγλικά', 'αγγλικα'],
    ['fließend', 'fliessend'],
  ])('gives %s also as %s', (word, plain) => {
    expect([...plainForms([word])]).toEqual([word, plain]);
  });

  test.each(['english', 'русский', 'हिंदी', '한국어', 'dán'])('leaves %s as it is', (word) => {
    expect([...plainForms([word])]).toEqual([word]);
  });
});
