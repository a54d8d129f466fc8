import { describe, expect, test } from 'vitest';
import { withoutCookies } from '../../src/fetch/without-cookies.ts';

describe('withoutCookies()', () => {
  test('EV-5: leaves cookies and credentials out, keeps the order of the rest, and names each kind once', () => {
    const { headers, omitted } = withoutCookies(
      [
        ['set-cookie', 'a=1'],
        ['content-type', 'text/html'],
        ['set-cookie', 'b=2'],
        ['authorization', 'secret'],
        ['etag', '"x"'],
      ],
      'response',
    );
    expect(headers).toEqual([
      ['content-type', 'text/html'],
      ['etag', '"x"'],
    ]);
    expect(omitted.map(({ what, stage }) => `${stage} ${what}`)).toEqual(['response set-cookie', 'response authorization']);
  });

  test('tells of nothing where nothing was left out', () => expect(withoutCookies([['a', 'b']], 'request').omitted).toEqual([]));
});
