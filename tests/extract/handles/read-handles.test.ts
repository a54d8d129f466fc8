import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

const context = contextOf('NL', { countries: ['NL', 'DE', 'US'], languages: ['nl'] });

/** Pieces of ads and of what hides in them, to be put together at random. */
const PIECES = [
  '06 12 34 56 78',
  '0️⃣6️⃣',
  '１２３',
  '٣٤٥',
  'nul zes',
  'achtenzeventig',
  'zeven',
  '+31',
  '(0)',
  '\u200b',
  '\u00ad',
  '💋',
  '.',
  '-',
  ' ',
  '\n',
  '@anna_bell',
  'Telegram: ',
  't.me/anna_bell',
  'anna@example.org',
  'anna (at) example (dot) org',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'NL91 ABNA 0417 1643 00',
  'https://wa.me/31612345678',
  '150€',
  '1h',
  'e\u0301',
  'ﬁ',
  '\ud800',
  'İ',
  '微信',
  'ไลน์',
];

describe('readHandles()', () => {
  test('gives for every handle exactly what stands at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 }),
        (parts) => {
          const text = parts.join('');
          for (const handle of readHandles(text, context)) {
            expect(handle.where).toBe('text');
            expect(text.slice(handle.start, handle.end)).toBe(handle.raw);
            expect(handle.raw).not.toBe('');
            expect(handle.confidence).toBeGreaterThan(0);
            expect(handle.confidence).toBeLessThanOrEqual(1);
            for (const span of handle.also ?? []) expect(span.end).toBeGreaterThan(span.start);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('gives one handle for each kind and value, by place, with further places beside it', () => {
    const text = 'bel 06 12345678\nof app 0612345678, mail anna@example.org';
    const handles = readHandles(text, context);
    expect(handles.map((handle) => `${handle.kind}:${handle.value}`)).toEqual([
      'phone:+31612345678',
      'whatsapp:+31612345678',
      'email:anna@example.org',
    ]);
    expect(handles[0]?.also?.map((span) => text.slice(span.start, span.end))).toEqual(['0612345678']);
    expect(handles.map((handle) => handle.start)).toEqual(handles.map((handle) => handle.start).toSorted((a, b) => a - b));
  });

  test('marks platform contacts, hotlines and token contracts as stop handles', () => {
    const platform = { ...context, platformContacts: ['info@site.test', '+31 20 123 45 67', 'https://www.site.test/'] };
    const text = 'info@site.test anna@example.org https://site.test/help +1 888 373 7888 TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
    const stops = readHandles(text, platform).filter((handle) => handle.stop);
    expect(stops.map((handle) => handle.kind).toSorted()).toEqual(['email', 'phone', 'tron', 'url']);
  });

  test('reads the same handles whatever hints of no use stand beside', () => {
    const text = 'Telegram: @anna_bell, +31612345678';
    const plain = readHandles(text, contextOf(undefined));
    expect(readHandles(text, contextOf('XX', { languages: ['xx'] })).map((handle) => handle.value)).toEqual(
      plain.map((handle) => handle.value),
    );
  });

  test.each([
    ['lone surrogates', '\ud800\udc00\ud800 06 12345678 \udfff'],
    ['control characters', '\u0000\u0007\u001b[31m 0612345678 \u0085\u2028'],
    ['nothing', ''],
    ['direction marks', '\u202e87654321 60\u202c'],
  ])('never throws on %s', (_name, text) => {
    expect(() => readHandles(text, context)).not.toThrow();
  });

  test('reads ten million digits in bounded time, as nothing', () => {
    const before = process.cpuUsage().user;
    expect(readHandles('0123456789'.repeat(1_000_000), context)).toEqual([]);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});
