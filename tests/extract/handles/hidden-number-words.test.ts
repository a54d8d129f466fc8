import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';
import { valuesOf } from './values-of.ts';

describe('readHandles() on number words that are hidden themselves', () => {
  test.each([
    // Digits and signs for letters.
    ['GB', 'en', '0 se7en 7 00 nine 00 1 tw0 three', '+447700900123'],
    ['US', 'en', '2 0 $ix 5five5 0 0ne 2 3', '+12065550123'],
    ['US', 'en', '2wo 0 6ix 5ive5ive5ive 0 1 2wo 3hree', '+12065550123'],
    ['ES', 'es', 's3is uno dos tr3s cu4tro c1nco seis siet3 ocho', '+34612345678'],
    // Letters drawn out.
    ['US', 'en', 'My # 2zero6 fiive55 01nine1, qv 80', '+12065550191'],
    ['DE', 'de', 'nuuull eins siiieben 0 12 34 56 78', '+4917012345678'],
    // Letters apart.
    ['US', 'en', 'e i g h t - 0 - 1   5 5 5   zero 1 nine 8', '+18015550198'],
    ['US', 'en', 't-w-o 0 s-i-x f-i-v-e 55 0 o-n-e t-w-o t-h-r-e-e', '+12065550123'],
    ['FR', 'fr', 's i x au début: 0 s i x 12 34 56 z e r o 7', '+33612345607'],
    // The letter o, or oh, among glued words.
    ['US', 'en', 'sevenOtwo.fiVe5Five.zero1sixtytwo', '+17025550162'],
    ['US', 'en', 'fiveOh4 5five5 Ol8three', '+15045550183'],
    // Signs around and between.
    ['US', 'en', '2 0 6 <3 5 5 5 <3 0 1 2 6', '+12065550126'],
    ['US', 'en', 'tina + 2zero6-5five5-0I87 + tina', '+12065550187'],
    ['US', 'en', 'Baby 💋 2zero6.five5Five.0123 💋', '+12065550123'],
    ['NG', 'en', 'contact agent with 2k registration: zero eight zero two, one two three, four five six seven.', '+2348021234567'],
  ])('%s %s %j', (country, language, text, value) => expect(valuesOf('phone', text, { country, language })).toEqual([value]));

  test.each([
    ['US', 'en', 'I <3 you 3 times. Teen pics, $ix pack, f1ve star, 34C 24 36, 5 6 120'],
    ['US', 'en', 'F I V E star a n g e l 24 36 100 hh 150 hr 5 5 120'],
    ['NG', 'en', 'registration: 0802 123 4567'],
    ['ZA', 'af', 'nul7een1twee'],
  ])('%s %s: no number in %j', (country, language, text) => expect(valuesOf('phone', text, { country, language })).toEqual([]));

  test.each([
    ['*** Jess *** 615 five five five ***\n$150 an hr, 26\nends in >> 0 one 5 eight', ['+16155550158']],
    ['begins with three oh 5, text me first, then five55 01forty3', ['+13055550143']],
    // Nothing says that these are parts.
    ['New 305 five five\n$150 an hr\nages 2 four, 6 eight 1', []],
  ])('reads a number in two parts that are words only where the text says so: %j', (text, values) =>
    expect(valuesOf('phone', text, { country: 'US', language: 'en' })).toEqual(values),
  );

  test('leaves a number out that none should call from', () => {
    const text = 'dont call from 206-555-0100, text app numbers i wont pick up. My # 206 555 0191';
    const { handles } = readTextRecord({ text, country: 'US', language: 'en' });
    expect(handles.filter(({ stop }) => !stop).map(({ value }) => value)).toEqual(['+12065550191']);
  });
});
