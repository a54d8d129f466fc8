import { describe, expect, test } from 'vitest';
import { readTitleLine } from '../../../src/extract/fields/read-title-line.ts';

describe('readTitleLine()', () => {
  test.each([
    ['one line without a break', 'Cleaner wanted in Leeds, good pay'],
    ['a line with nothing behind it', 'Cleaner wanted\n\n'],
    ['a paragraph broken over lines', 'I am looking for somebody who can come\nand clean the flat every week.'],
    ['a greeting', 'Hi guys,\nI am new here.'],
    ['a labelled line', 'Name: Lisa\nAge: 24'],
    ['a number', '06 12 34 56 78\nCall me any time'],
    ['an address', 'lisa@mail.test\nWrite to me'],
    ['a long line', `${'Long words '.repeat(12)}\nMore text here`],
    ['signs only', '*** --- ***\nNew in town'],
    ['the head of a list', 'We offer:\n- a room\n- meals'],
    ['a sentence', 'Hello, this is Jenny and I am new in town.\nCall me'],
    ['a stamp', 'Member since 2017\nRoom to let'],
    ['no text', ' \n '],
  ])('takes %s for no title', (_name, text) => {
    expect(readTitleLine(text, [])).toBeUndefined();
  });

  test.each([
    ['Cleaner wanted in Leeds\nGood pay, start now.', 'Cleaner wanted in Leeds'],
    ['\n  New in town!  \n\nCall me.', 'New in town!'],
    ['Gezocht: schoonmaker\nWij zoeken iemand', undefined],
    ['Ищу работу\nОпыт пять лет', 'Ищу работу'],
    ['新来的女孩\n欢迎联系我', '新来的女孩'],
    ['Open 10:00 - 22:00\nCome and see', 'Open 10:00 - 22:00'],
    ['Flat to let\n\nlovely rooms in the centre', 'Flat to let'],
  ])('reads %j', (text, expected) => {
    const title = readTitleLine(text, []);
    expect(title?.value).toBe(expected);
    expect(text.slice(title?.start, title?.end)).toBe(title?.raw ?? text.slice());
  });

  test('takes a line with the date of posting for no title', () => {
    const date = { value: '2025-01-19', where: 'text', start: 0, end: 7, raw: 'Gisteren', by: 'date@1' } as const;
    expect(readTitleLine('Gisteren, 14:20\nKamer te huur', [date])).toBeUndefined();
  });
});
