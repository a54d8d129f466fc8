import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMarks } from '../../../src/extract/handles/fold-marks.ts';
import { FOLD_MARK, foldText } from '../../../src/extract/handles/folded-text.ts';
import { originalSpan } from '../../../src/extract/handles/original-span.ts';

describe('foldText()', () => {
  test.each([
    ['keycaps', '0️⃣6️⃣1', '061'],
    ['full-width', '０６＠．', '06@.'],
    ['Arabic-Indic', '٠٦١', '061'],
    ['Persian', '۰۶۱', '061'],
    ['Devanagari', '०६१', '061'],
    ['Thai', '๐๘๑', '081'],
    ['mathematical', '𝟬𝟲 𝗪𝗵𝗮𝘁', '06 What'],
    ['circled', '⓪⑥①', '061'],
    ['negative circled', '⓿❻❶', '061'],
    ['bracketed and stopped', '⒈⑴', '11'],
    ['ten', '🔟', '10'],
    ['enclosed letters', '🅰🅱', 'AB'],
    ['small capitals', 'ᴀʙᴄ', 'abc'],
    ['zero width', '06\u200b12\u200c34', '061234'],
    ['soft hyphen', '06\u00ad12', '0612'],
    ['struck through', '0\u03366\u0336', '06'],
    ['accents apart', 'e\u0301te\u0301', 'été'],
    ['dashes and quotes', 'a – b ’', "a - b '"],
    ['no-break space', 'a\u00a0b', 'a b'],
    ['units', '85 m²', '85 m²'],
    ['raised digits', '⁰⁶¹', '061'],
    ['dotted capital', 'İstanbul', 'Istanbul'],
    ['dotted capital, dot apart', 'I\u0307stanbul', 'Istanbul'],
    ['dotted capital with more marks', 'İ\u0305\u0301stanbul', 'Istanbul'],
  ])('folds %s', (_name, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  test('leaves plain text, Vietnamese, Cyrillic and emoji as they are', () => {
    for (const text of ['Hello 06 12', 'Việt Nam năm', 'Привет, мир', 'kiss 💋', 'سلام']) expect(foldText(text).text).toBe(text);
  });

  test('folds every digit of Unicode to its value', () => {
    const values = new Map<number, number>();
    for (let code = 0x80; code <= 0x1fbf9; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/^\p{Nd}$/u.test(character)) continue;
      values.set(code, (values.get(code - 1) ?? -1) + 1);
      if ((values.get(code) ?? 0) > 9) values.set(code, 0);
      expect([code, foldText(character).text]).toEqual([code, String(values.get(code))]);
    }
    expect(values.size).toBeGreaterThan(600);
  });

  test('marks native digits, styled characters and hidden ones apart', () => {
    const marks = (text: string): number => foldMarks(foldText(text), 0, foldText(text).text.length);
    expect(marks('٠٦١')).toBe(FOLD_MARK.nativeDigit);
    expect(marks('０６１')).toBe(FOLD_MARK.styled);
    expect(marks('06\u200b1')).toBe(FOLD_MARK.afterInvisible);
    expect(marks('💋️ 06')).toBe(0);
    expect(marks('plain 06')).toBe(0);
  });

  test('keeps the way back: every folded unit comes from a stretch of the original, in order and without overlap', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('0️⃣', '０', '٣', '\u200b', 'e\u0301', '🔟', 'ﬁ', '㎏', '\ud800', '💋️', '²'),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 12 }), (parts) => {
        const original = parts.join('');
        const folded = foldText(original);
        expect(folded.lower.length).toBe(folded.text.length);
        let end = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const span = originalSpan(folded, at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(at === 0 ? 0 : originalSpan(folded, at - 1, at).start);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  test('changes nothing when done twice, whatever the character', () => {
    const unstable: string[] = [];
    for (let code = 0x80; code < 0x3_0000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const once = foldText(String.fromCodePoint(code)).text;
      if (foldText(once).text !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text.normalize('NFC')).toBe(once.normalize('NFC'));
      }),
    );
  });
});
