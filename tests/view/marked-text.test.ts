import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText } from '../../src/view/marked-text.ts';

describe('markedText()', () => {
  test.each([
    [[{ start: 5, end: 8, label: 'phone' }], 'call <mark title="phone">112</mark> now'],
    [[], 'call 112 now'],
    [
      [
        { start: 0, end: 8, label: 'title' },
        { start: 5, end: 8, label: 'phone' },
      ],
      '<mark title="title">call </mark><mark title="title, phone">112</mark> now',
    ],
    [
      [
        { start: 5, end: 8, label: 'phone' },
        { start: 5, end: 8, label: 'phone' },
      ],
      'call <mark title="phone">112</mark> now',
    ],
    [[{ start: 5, end: 99, label: 'out' }], 'call 112 now'],
    [[{ start: 5, end: 8, label: '"><script>' }], 'call <mark title="&quot;&gt;&lt;script&gt;">112</mark> now'],
  ])('marks %j', (marks, expected) => {
    expect(markedText('call 112 now', marks)).toBe(expected);
  });

  test('keeps every character of the text, whatever is marked', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30), label: fc.constant('x') });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 30 }), fc.array(span), (text, marks) => {
        expect(markedText(text, marks).replaceAll(/<\/?mark[^>]{0,20}>/g, '')).toBe(text);
      }),
    );
  });
});
