import { describe, expect, test } from 'vitest';
import { parseResolve } from '../../src/fetch/parse-resolve.ts';

describe('parseResolve()', () => {
  test.each([
    ['shop.test=127.0.0.2:8080', { host: 'shop.test', address: '127.0.0.2', port: 8080 }],
    ['SHOP.Test=127.0.0.2:8080', { host: 'shop.test', address: '127.0.0.2', port: 8080 }],
    ['shop.test:443=127.0.0.2:8443', { host: 'shop.test:443', address: '127.0.0.2', port: 8443 }],
    ['shop.test:80=127.0.0.2:8080', { host: 'shop.test:80', address: '127.0.0.2', port: 8080 }],
    ['shop.test=[::1]:8080', { host: 'shop.test', address: '::1', port: 8080 }],
    ['bücher.test=127.0.0.1:80', { host: 'xn--bcher-kva.test', address: '127.0.0.1', port: 80 }],
  ])('reads %s', (text, entry) => {
    expect(parseResolve(text)).toEqual(entry);
  });

  test.each([
    '',
    'shop.test',
    'shop.test=127.0.0.1',
    'shop.test=localhost:80',
    'shop.test=127.0.0.1:0',
    'shop.test=127.0.0.1:65536',
    'shop.test=999.0.0.1:80',
    '=127.0.0.1:80',
    'http://shop.test=127.0.0.1:80',
    'a b=127.0.0.1:80',
  ])('does not read %j', (text) => {
    expect(parseResolve(text)).toBeUndefined();
  });
});
