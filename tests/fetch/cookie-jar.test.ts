import { describe, expect, test } from 'vitest';
import { createCookieJar } from '../../src/fetch/cookie-jar.ts';

describe('createCookieJar()', () => {
  test('sends a cookie back to its host and path only', () => {
    const jar = createCookieJar();
    jar.store('http://shop.example/ads/1', ['age=18; Path=/ads', 'sid=abc; Path=/; HttpOnly']);
    expect(jar.header('http://shop.example/ads/2')).toBe('age=18; sid=abc');
    expect(jar.header('http://shop.example/')).toBe('sid=abc');
    expect(jar.header('http://other.example/')).toBeUndefined();
    expect(jar.header('http://sub.shop.example/')).toBeUndefined();
  });

  test.each([
    'x=1; Domain=co.uk',
    'x=1; Domain=other.co.uk',
    'x=1; Domain=uk',
    'x=1; Secure; Domain=evil.example',
    `x=${'y'.repeat(5_000)}`,
    '',
    ';;;',
  ])('drops %j without a word', (cookie) => {
    const jar = createCookieJar();
    jar.store('http://shop.co.uk/', [cookie]);
    expect(jar.header('http://shop.co.uk/')).toBeUndefined();
  });

  test('keeps no more than a site may need', () => {
    const jar = createCookieJar();
    for (let at = 0; at < 10; at += 1)
      jar.store(
        'http://shop.example/',
        Array.from({ length: 100 }, (_unused, index) => `c${at}-${index}=1`),
      );
    expect(jar.header('http://shop.example/')?.split('; ')).toHaveLength(180);
  });

  test('forgets a cookie that has been taken back', () => {
    const jar = createCookieJar();
    jar.store('http://shop.example/', ['a=1']);
    jar.store('http://shop.example/', ['a=; Max-Age=0']);
    expect(jar.header('http://shop.example/')).toBeUndefined();
  });
});
