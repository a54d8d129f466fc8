import { describe, expect, test } from 'vitest';
import { subjectSearch } from '../../../src/custody/subject/subject-search.ts';

describe('subjectSearch()', () => {
  const number = subjectSearch({ kind: 'phone', value: '+31612345678' });
  test.each([
    ['<a href="tel:+31612345678">', true],
    ['https://wa.me/31612345678?text=x', true],
    ['06-12 34 56 78', true],
    ['(+31) (0)6.1234.5678', true],
    ['0031 6 12345678 150 euro', true],
    ['?tel=%2B31%206%2012345678', true],
    ['&#48;&#54;12345678', true],
    ['+62812345678', false],
    ['0612345679', false],
    ['2026-12-31 2345678', false],
  ])('RE-6: a number in “%s”: %s', (source, expected) => {
    expect(number(source)).toBe(expected);
  });

  const name = subjectSearch({ kind: 'telegram', value: 'anna_1' });
  test.each([
    ['t.me/Anna_1', true],
    ['@anna_1', true],
    ['domain=anna_1', true],
    ['t.me/anna_12', false],
    ['the word anna_1 alone', false],
  ])('RE-6: a name in “%s”: %s', (source, expected) => {
    expect(name(source)).toBe(expected);
  });

  const mail = subjectSearch({ kind: 'email', value: 'anna@mail.test' });
  test.each([
    ['Anna@Mail.test', true],
    ['mailto:anna%40mail.test', true],
    ['anna&#64;mail.test', true],
    ['hanna@mail.test', false],
  ])('RE-6: an address in “%s”: %s', (source, expected) => {
    expect(mail(source)).toBe(expected);
  });
});
