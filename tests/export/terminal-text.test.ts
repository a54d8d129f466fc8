import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalLines } from '../../src/export/terminal-lines.ts';
import { terminalText } from '../../src/export/terminal-text.ts';

/** What a terminal obeys, or what hides or turns text on one. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const ACTIVE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Cf}/u;

describe('terminalText()', () => {
  test.each([
    ['colours and moves of the cursor', 'a\u001B[31;1mb\u001B[10A\u001B[2Kc', 'a[31;1mb[10A[2Kc'],
    ['a title and a link of the terminal', '\u001B]0;owned\u0007x\u001B]8;;https://a.test\u001B\\y', ']0;ownedx]8;;https://a.test\\y'],
    ['C1 controls', 'a\u009B31mb\u0090c\u009Cd', 'a31mbcd'],
    ['bidirectional controls', 'a\u202Eb\u202Cc\u2067d\u2069e\u061Cf\u200Eg\u200Fh', 'abcdefgh'],
    ['zero-width characters and fillers', 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u034Fh\u3164i\u180Ej', 'abcdefghij'],
    ['tags and variation selectors', 'a\u{E0041}\u{E007F}b\uFE0Fc', 'abc'],
    ['line ends of every kind', 'a\r\nb\rc\u0085d\u2028e\u000Bf\tg', 'a b c d e f g'],
    ['half surrogates and what is no character', 'a\uD83Db\uFFFEc', 'a\uFFFDbc'],
  ])('RD-5: makes one harmless line of %s', (_what, text, expected) => {
    expect(terminalText(text)).toBe(expected);
  });

  test.each(['Zoë – 150 €', '今週のみ', 'مرحبا', 'नमस्ते', '😀 a', 'a  b'.replace('  ', ' ')])('leaves %j as it is', (text) => {
    expect(terminalText(text)).toBe(text);
  });

  test('RD-5: leaves nothing active of any text, on one line or many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalText(text)).not.toMatch(ACTIVE);
        expect(terminalText(text)).not.toContain('\n');
        expect(terminalLines(text)).not.toMatch(ACTIVE);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('terminalLines()', () => {
  test('keeps lines, tabs and blanks where they are', () => {
    expect(terminalLines('  a\n\tb  c\r\nd\n')).toBe('  a\n\tb  c\nd\n');
  });
});
