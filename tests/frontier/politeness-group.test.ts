import { describe, expect, test } from 'vitest';
import { politenessGroupOf } from '../../src/frontier/politeness-group.ts';
import { sampleTarget } from './sample-target.ts';

describe('politenessGroupOf()', () => {
  test.each([
    ['https://ads.test/x', 'ads.test'],
    ['https://WWW.Amsterdam.ads.test:8443/x', 'ads.test'],
    ['https://shop.example.co.uk/', 'example.co.uk'],
    ['https://one.blogspot.com/', 'one.blogspot.com'],
    ['https://ads.test./', 'ads.test'],
    ['https://www.bücher.test/', 'xn--bcher-kva.test'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]'],
    ['http://localhost:3000/', 'localhost'],
    ['nothing', 'invalid'],
  ])('%s belongs to %s', (url, group) => {
    expect(politenessGroupOf(sampleTarget({}), url)).toBe(group);
  });

  test('is the one that the target names, whatever the host', () => {
    expect(politenessGroupOf(sampleTarget({ group: 'shared-server' }), 'https://cdn.example/')).toBe('shared-server');
  });
});
