import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownValues } from '../../src/redact/known-values.ts';
import type { KnownValue } from '../../src/redact/known-values.ts';
import { redactText } from '../../src/redact/redact-text.ts';

const NOTHING = { findings: [], kept: [] };
const NAMES: readonly KnownValue[] = [
  { value: 'Anna Rose', rule: 'name', pseudonym: 'name-1' },
  { value: 'Zoë', rule: 'name', pseudonym: 'name-2' },
  { value: '小美', rule: 'name', pseudonym: 'name-3' },
];
const knownNames = knownValues(NAMES);
const known = knownValues([
  ...NAMES,
  { value: '+31612345678', rule: 'handle', pseudonym: 'phone-1' },
  { value: 'anna_rose99', rule: 'handle', pseudonym: 'telegram-1' },
]);
const full = (text: string): string => redactText(text, { known, contacts: true }, NOTHING).text;
const names = (text: string): string => redactText(text, { known: knownNames, contacts: false }, NOTHING).text;

describe('redactText()', () => {
  test.each([
    ['international', 'call +31 6 12345678 now'],
    ['national', 'call 0612345678 now'],
    ['parted', 'call 06-12.34/56 78 now'],
    ['in brackets', 'call (+31) (0)6 1234 5678 now'],
    ['full-width', 'call ０６１２３４５６７８ now'],
    ['Arabic digits', 'call ٠٦١٢٣٤٥٦٧٨ now'],
    ['Devanagari digits', 'call ०६१२३४५६७८ now'],
    ['styled digits', 'call 𝟬𝟲𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴 now'],
    ['keycaps', 'call 0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ now'],
    ['with unseen characters', 'call 06\u200B12\u200D34\u00AD56\u202E78 now'],
    ['as UTF-16 read by bytes', `call ${'0612345678'.split('').join('\0')} now`],
    ['over a line end', 'call 0612\n345678 now'],
  ])('RD-1: replaces a known number %s by its own pseudonym', (_, text) => {
    const redacted = full(text);
    expect(redacted).toContain('phone-1');
    expect(redacted.replace('phone-1', '').replaceAll(/\D/g, '')).toBe('');
    expect(redacted.startsWith('call ')).toBe(true);
    expect(redacted.endsWith(' now')).toBe(true);
  });

  test.each([
    ['an unknown number', 'call 0687654321', '0687654321'],
    ['an e-mail address', 'mail rosa.b@mail.test today', 'rosa.b@mail.test'],
    ['a full-width e-mail address', 'mail rosa＠mail.test today', 'rosa＠mail'],
    ['a link', 'see https://other.test/a?b=c#d today', 'other.test'],
    ['a link without scheme', 'see www.other.test/abc today', 'other.test'],
    ['a bare host', 'see other.example/abc today', 'other.example'],
    ['an account', 'insta @rosa.b99 today', 'rosa.b99'],
    ['percent-encoding', 'see %30%36%31%32 today', '%30'],
    ['character references', 'see &#48;&#54;&#49; today', '&#48;'],
    ['a program’s escapes', String.raw`see \u0030\u0036 today`, 'u0030'],
    ['base64', 'see MDYxMjM0NTY3OA== today', 'MDYx'],
    ['hexadecimal', 'see 30363132333435363738 today', '3036'],
  ])('RD-1: leaves nothing of %s', (_, text, canary) => {
    expect(text).toContain(canary);
    expect(full(text)).not.toContain(canary);
    expect(full(text)).toMatch(/\[(?:number|address|link|account|code)\]/);
  });

  test.each([
    ['as it is', 'I am Anna Rose, hello'],
    ['in capitals', 'I am ANNA ROSE, hello'],
    ['parted otherwise', 'I am anna-rose, hello'],
    ['with unseen characters', 'I am An\u200Bna\u00A0Ro\u00ADse, hello'],
    ['in styled letters', 'I am 𝓐𝓷𝓷𝓪 𝓡𝓸𝓼𝓮, hello'],
  ])('RD-1: replaces a name %s', (_, text) => {
    expect(names(text)).toBe('I am name-1, hello');
  });

  test('RD-1: a name with marks is found without them, and one of a script without blanks anywhere', () => {
    expect(names('zoe and ZOË')).toBe('name-2 and name-2');
    expect(names('我是小美你好')).toBe('我是name-3你好');
  });

  test('a name is a word of its own: no other word is cut', () => {
    expect(names('Annabel Rosemary, Hanna Rose')).toBe('Annabel Rosemary, Hanna Rose');
  });

  test('where contacts stay, numbers and links stay', () => {
    const text = 'Anna Rose 0612345678 https://site-a.test/1 @anna_rose99';
    expect(names(text)).toBe('name-1 0612345678 https://site-a.test/1 @anna_rose99');
  });

  test('where contacts stay, a name inside one stays with it', () => {
    const text = 'Zoe: zoe@mail.test, t.me/zoe, Zoë';
    const kept = ['zoe@mail.test', 't.me/zoe'].map((raw) => ({ start: text.indexOf(raw), end: text.indexOf(raw) + raw.length }));
    const { text: redacted } = redactText(text, { known: knownNames, contacts: false }, { findings: [], kept });
    expect(redacted).toBe('name-2: zoe@mail.test, t.me/zoe, name-2');
  });

  test('RD-1: what a text introduces by itself is known in all of it', () => {
    const introduced = knownValues([{ value: 'Zita', rule: 'name', pseudonym: 'name-9' }]);
    expect(redactText('ZITA! I am Zita.', { known: knownNames, contacts: false }, { ...NOTHING, introduced }).text).toBe(
      'name-9! I am name-9.',
    );
  });

  test('a long finding beside what stays takes no shorter one with it', () => {
    const text = 'Anna Rose zoe 0612345678';
    const kept = [{ start: 14, end: 24 }];
    const findings = [{ start: 0, end: 24, rule: 'name', pseudonym: 'long' } as const];
    expect(redactText(text, { known: knownNames, contacts: false }, { findings, kept }).text).toBe('name-1 name-2 0612345678');
  });

  test.each(['150 euro for 60 min', '25 years old, 1.70 m', 'from 12-03-2026 on', 'posted 2026-03-12', 'open 10:00-22:00'])(
    'leaves “%s” as it is',
    (text) => expect(full(text)).toBe(text),
  );

  test('RD-1: places that an extractor read go, and findings that overlap become one', () => {
    const text = 'call null sechs eins zwei or 0612345678 or t.me/anna_rose99';
    const start = text.indexOf('null');
    const { text: redacted, edits } = redactText(
      text,
      { known, contacts: true },
      {
        findings: [{ start, end: start + 'null sechs eins zwei'.length, rule: 'handle', pseudonym: 'phone-2' }],
        kept: [],
      },
    );
    expect(redacted).toBe('call phone-2 or phone-1 or telegram-1');
    expect(edits.map(({ start: from, end, rule }) => [text.slice(from, end), rule])).toEqual([
      ['null sechs eins zwei', 'handle'],
      ['0612345678', 'handle'],
      ['t.me/anna_rose99', 'handle'],
    ]);
  });

  test('RD-1: no number of seven digits and more is left, whatever stands between the digits and around them', () => {
    const digit = fc.constantFrom(...Array.from('0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩'), '5️⃣', '𝟓');
    const gap = fc.constantFrom('', '', '', ' ', '-', '.', ' / ', ')', ' (', '\u00A0', '\u200B', '*', '·', '\n', ' - ');
    const row = fc.array(fc.tuple(digit, gap), { minLength: 7, maxLength: 15 });
    fc.assert(
      fc.property(fc.string(), row, fc.string(), (before, parts, after) => {
        const text = `${before} call ${parts.map(([one, between]) => `${one}${between}`).join('')}now ${after}`;
        const left = /call (.*?)now/su.exec(full(text))?.[1] ?? '';
        const digits = left.normalize('NFKC').replaceAll(/phone-1|\P{Nd}/gu, '');
        // A row that reads as a day or as hours stays, and nothing else does.
        expect(digits.length < 7 || /^\s*[\d:.h/\s–-]+$/u.test(left), JSON.stringify({ text, left })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('RD-1: a known name is left in no spelling of case, marks, styles, gaps and unseen characters', () => {
    const styled = (letter: string): fc.Arbitrary<string> => {
      const code = letter.toLowerCase().charCodeAt(0) - 97;
      return fc.constantFrom(
        letter,
        letter.toUpperCase(),
        `${letter}\u0301`,
        `${letter}\u200B`,
        String.fromCodePoint(0x1d41a + code),
        String.fromCodePoint(0xff41 + code),
      );
    };
    const word = (text: string): fc.Arbitrary<string> => fc.tuple(...text.split('').map(styled)).map((letters) => letters.join(''));
    const spelled = fc
      .tuple(word('anna'), fc.constantFrom(' ', '-', '.', ' - ', '\u00A0', '_'), word('rose'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(spelled, (name) => names(`I am ${name}, hello`) === 'I am name-1, hello'),
      { numRuns: 500 },
    );
  });

  test('does not grow slow on a long text', () => {
    const text = `${'0'.repeat(50_000)} ${'a.'.repeat(50_000)} ${'@'.repeat(50_000)} ${'Anna '.repeat(20_000)}`;
    const before = process.cpuUsage().user;
    full(text);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });
});
