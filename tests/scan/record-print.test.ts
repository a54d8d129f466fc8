import { describe, expect, test } from 'vitest';
import { recordPrint } from '../../src/scan/record-print.ts';

const TEXT = 'Anna, new in town, quiet place, by appointment, Utrecht, 24';

describe('recordPrint()', () => {
  test('is the same for the same words, however they are spaced', () => {
    expect(recordPrint(TEXT.replaceAll(' ', ' \n\t '))).toBe(recordPrint(` ${TEXT} `));
    expect(recordPrint(TEXT)).toMatch(/^[0-9a-f]{16}$/);
  });
  test.each([`${TEXT}!`, TEXT.replace('24', '25'), TEXT.replace('A', 'a')])('tells apart %s', (other) =>
    expect(recordPrint(other)).not.toBe(recordPrint(TEXT)),
  );
  test.each(['', 'Ad 17', `Anna ${'-'.repeat(200)}`, '▶ More photos of this ad'])('vouches for no page that says as little as %s', (text) =>
    expect(recordPrint(text)).toBeUndefined(),
  );
});
