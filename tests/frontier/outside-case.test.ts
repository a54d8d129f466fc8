import { describe, expect, test } from 'vitest';
import { outsideCase } from '../../src/frontier/outside-case.ts';
import { compileScope } from '../../src/frontier/scope.ts';
import { sampleTarget } from './sample-target.ts';

const target = (hosts: readonly string[], more: { readonly start?: string; readonly resources?: readonly string[] } = {}) => {
  const bare = sampleTarget({});
  return {
    ...bare,
    start: [{ kind: 'url' as const, url: more.start ?? 'http://a.test/' }],
    scope: { ...bare.scope, hosts, resourceHosts: more.resources ?? [] },
  };
};

describe('CA-2: outsideCase()', () => {
  test.each([
    ['a case without hosts', ['a.test', '*.b.test'], [], []],
    ['the same host', ['a.test'], ['a.test'], []],
    ['a subdomain', ['a.test', 'www.a.test'], ['a.test', '*.a.test'], []],
    ['every subdomain of a subdomain', ['a.test', '*.www.a.test'], ['a.test', '*.a.test'], []],
    ['another host', ['a.test', 'b.test'], ['a.test'], ['b.test']],
    ['every subdomain where one is allowed', ['a.test', '*.a.test'], ['a.test', 'www.a.test'], ['*.a.test']],
    ['a host that only ends alike', ['a.test', 'nota.test'], ['a.test', '*.a.test'], ['nota.test']],
    ['every subdomain of a name that only ends alike', ['a.test', '*.nota.test'], ['a.test', '*.a.test'], ['*.nota.test']],
  ])('%s', (_, hosts, caseHosts, outside) => {
    expect(outsideCase(target(hosts), caseHosts)).toEqual(outside);
  });

  test('looks at seeds, and at hosts that pages load things from', () => {
    expect(outsideCase(target(['a.test'], { start: 'http://c.test/', resources: ['cdn.test'] }), ['a.test'])).toEqual([
      'cdn.test',
      'c.test',
    ]);
  });
});

describe('CA-2: compileScope() with the hosts of a case', () => {
  const scope = compileScope(target(['a.test', 'b.test'], { resources: ['cdn.test'] }), undefined, ['a.test']);

  test.each([
    ['http://a.test/x', 'link', undefined],
    ['http://b.test/x', 'link', 'case'],
    ['http://b.test/x', 'seed', 'case'],
    ['http://b.test/x', 'redirect', 'case'],
    ['http://cdn.test/x.js', 'resource', 'case'],
    ['http://c.test/x', 'link', 'host'],
  ] as const)('%s as %s: %s', (url, role, reason) => {
    expect(scope(url, role)).toEqual(reason === undefined ? { allowed: true } : { allowed: false, reason });
  });
});
