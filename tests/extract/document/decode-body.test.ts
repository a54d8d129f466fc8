import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBody } from '../../../src/extract/document/decode-body.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** "Привет" in windows-1251. */
const PRIVET_1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];

describe('decodeBody()', () => {
  test.each([
    ['a byte order mark before everything', bytes(0xff, 0xfe, 0x41, 0x00), 'text/html; charset=utf-8', 'A', 'utf-16le'],
    ['valid UTF-8 before a wrong header', utf8('<p>Привет'), 'text/html; charset=iso-8859-1', '<p>Привет', 'utf-8'],
    ['the header where bytes are no UTF-8', bytes(...PRIVET_1251), 'text/html; charset="windows-1251"', 'Привет', 'windows-1251'],
    [
      'the header before the meta element',
      bytes(...ascii('<meta charset=koi8-r>'), ...PRIVET_1251),
      'text/html;charset=cp1251',
      '<meta charset=koi8-r>Привет',
      'windows-1251',
    ],
    [
      'a meta charset',
      bytes(...ascii('<META CHARSET=windows-1251>'), ...PRIVET_1251),
      undefined,
      '<META CHARSET=windows-1251>Привет',
      'windows-1251',
    ],
    [
      'a meta http-equiv',
      bytes(...ascii('<meta content="text/html; charset=windows-1251" http-equiv=Content-Type>'), ...PRIVET_1251),
      'text/html',
      '<meta content="text/html; charset=windows-1251" http-equiv=Content-Type>Привет',
      'windows-1251',
    ],
    [
      'no declaration inside a comment',
      bytes(...ascii('<!-- <meta charset=koi8-r> --><meta charset=windows-1251>'), ...PRIVET_1251),
      undefined,
      '<!-- <meta charset=koi8-r> --><meta charset=windows-1251>Привет',
      'windows-1251',
    ],
    [
      'an XML declaration',
      bytes(...ascii('<?xml version="1.0" encoding="windows-1251"?>'), ...PRIVET_1251),
      undefined,
      '<?xml version="1.0" encoding="windows-1251"?>Привет',
      'windows-1251',
    ],
    [
      'a label nobody knows as none',
      bytes(...ascii('<meta charset=windows-1251>'), ...PRIVET_1251),
      'text/html; charset=klingon',
      '<meta charset=windows-1251>Привет',
      'windows-1251',
    ],
    ['latin1 as windows-1252', bytes(0x80, 0x20, 0xe9), 'text/html; charset=iso-8859-1', '€ é', 'windows-1252'],
    ['pure ASCII as declared', utf8('plain'), 'text/html; charset=windows-1251', 'plain', 'windows-1251'],
    ['nothing as UTF-8', bytes(), undefined, '', 'utf-8'],
  ])('believes %s', (_, body, contentType, html, charset) => {
    expect(decodeBody(body, contentType)).toEqual({ html, charset });
  });

  test('guesses by the bytes where nothing is declared', () => {
    const text = 'Здравствуйте, меня зовут Анна, я из Киева и приеду завтра утром. '.repeat(4);
    const encoded = Uint8Array.from(
      [...text].map((character) =>
        character >= 'А' && character <= 'я' ? character.charCodeAt(0) - 0x410 + 0xc0 : character.charCodeAt(0),
      ),
    );
    expect(decodeBody(encoded, undefined).html).toBe(text);
  });

  test('never throws, whatever the bytes and the header', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.string(), { nil: undefined }),
        (body, header) => decodeBody(body, header).charset !== '',
      ),
    );
  });
});
