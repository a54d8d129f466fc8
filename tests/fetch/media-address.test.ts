import { describe, expect, test } from 'vitest';
import { isMediaAddress } from '../../src/fetch/media-address.ts';

describe('isMediaAddress()', () => {
  test.each(['http://a.test/x.png', 'http://a.test/x.JPEG?w=1', 'https://a.test/a/b.mp4#t', 'http://a.test/f.woff2'])('MM-1: %s', (url) =>
    expect(isMediaAddress(url)).toBe(true),
  );
  test.each(['http://a.test/', 'http://a.test/png', 'http://a.test/ad?img=x.png', 'http://a.test/x.png/ad', 'not a url'])('not %s', (url) =>
    expect(isMediaAddress(url)).toBe(false),
  );
});
