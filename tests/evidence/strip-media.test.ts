import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMedia } from '../../src/evidence/strip-media.ts';

const strip = (text: string): string => Buffer.from(stripMedia(Buffer.from(text)).body).toString();

describe('stripMedia()', () => {
  test.each([
    ['<img src="data:image/png;base64,iVBORw0KGgo=">', '<img src="data:,">'],
    ['a{background:url(data:image/gif;base64,R0lGOD)}b{}', 'a{background:url(data:,)}b{}'],
    ["<video src='DATA:video/mp4;base64,AAAA'>x", "<video src='data:,'>x"],
    ['{"i":"data:image/webp;base64,UklG\\u002b","t":1}', '{"i":"data:,\\u002b","t":1}'],
  ])('MM-1: replaces embedded media: %s', (before, after) => expect(strip(before)).toBe(after));

  test.each(['<p>data: image and video</p>', '<a href="data:text/plain,hello">', 'big data:imagery', '<p>Größe Ünïcode données</p>'])(
    'leaves other text alone: %s',
    (text) => {
      expect(strip(text)).toBe(text);
    },
  );

  test('changes no byte around a match, whatever the charset', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (before, after) => {
        const media = Buffer.from('"data:image/png;base64,AAAA"');
        const out = Buffer.from(stripMedia(Buffer.concat([before, media, after])).body);
        expect(out.subarray(0, before.length)).toEqual(Buffer.from(before));
        expect(out.subarray(out.length - after.length)).toEqual(Buffer.from(after));
      }),
      { numRuns: 100 },
    );
  });
});
