import { describe, expect, test } from 'vitest';
import { compileScope, type ScopeRole } from '../../src/frontier/scope.ts';
import { sampleTarget } from './sample-target.ts';

function ask(scope: Parameters<typeof sampleTarget>[0]['scope'], url: string, role: ScopeRole = 'link'): string {
  const verdict = compileScope(sampleTarget({ scope: scope ?? {} }))(url, role);
  return verdict.allowed ? 'allowed' : verdict.reason;
}

describe('compileScope()', () => {
  test.each([
    ['ads.test', 'http://ads.test/', 'allowed'],
    ['ads.test', 'https://ADS.test:8443/x', 'allowed'],
    ['ads.test', 'https://ads.test./x', 'allowed'],
    ['ads.test:8080', 'https://ads.test/x', 'allowed'],
    ['ads.test', 'https://www.ads.test/', 'host'],
    ['ads.test', 'https://xads.test/', 'host'],
    ['ads.test', 'https://ads.test.evil.example/', 'host'],
    ['ads.test', 'https://ads.test@evil.example/', 'host'],
    ['*.ads.test', 'https://www.ads.test/', 'allowed'],
    ['*.ads.test', 'https://a.b.ads.test/', 'allowed'],
    ['*.ads.test', 'https://ads.test/', 'host'],
    ['*.ads.test', 'https://badads.test/', 'host'],
    ['ADS.test', 'https://ads.test/', 'allowed'],
    ['bücher.test', 'https://xn--bcher-kva.test/', 'allowed'],
    ['xn--bcher-kva.test', 'https://BÜCHER.test/', 'allowed'],
    ['127.0.0.1', 'http://127.0.0.1:9000/x', 'allowed'],
    ['not a host', 'https://ads.test/', 'host'],
  ])('host rule %s: %s is %s', (rule, url, expected) => {
    expect(ask({ hosts: [rule] }, url)).toBe(expected);
  });

  test.each([
    ['mailto:info@ads.test', 'scheme'],
    ['javascript:void(0)', 'scheme'],
    ['ftp://ads.test/', 'scheme'],
    ['/relative', 'malformed'],
    ['http://', 'malformed'],
    ['', 'malformed'],
  ])('refuses %s as %s', (url, expected) => {
    expect(ask({}, url)).toBe(expected);
  });

  test.each<[string, ScopeRole, string]>([
    ['https://ads.test/ad/12', 'link', 'allowed'],
    ['https://ads.test/about', 'link', 'include'],
    ['https://ads.test/about', 'seed', 'allowed'],
    ['https://ads.test/about', 'redirect', 'allowed'],
    ['https://ads.test/ad/login', 'link', 'exclude'],
    ['https://ads.test/ad/login', 'seed', 'exclude'],
    ['https://ads.test/ad/login', 'redirect', 'exclude'],
    ['https://other.test/ad/12', 'redirect', 'host'],
    ['https://ads.test/ad/1?sort=price', 'link', 'exclude'],
  ])('include and exclude: %s as %s is %s', (url, role, expected) => {
    expect(ask({ include: ['^/ad/'], exclude: ['/login$', '[?&]sort='] }, url, role)).toBe(expected);
  });

  test('matches patterns written as people read them against percent-encoded paths', () => {
    const scope = { include: ['^/объявления/'] };
    expect(ask(scope, 'https://ads.test/объявления/1')).toBe('allowed');
    expect(ask(scope, 'https://ads.test/%d0%be%d0%b1%d1%8a%d1%8f%d0%b2%d0%bb%d0%b5%d0%bd%d0%b8%d1%8f/1')).toBe('allowed');
    expect(ask(scope, 'https://ads.test/%ff/1')).toBe('include');
  });

  test.each<[ScopeRole, string]>([
    ['link', 'trap'],
    ['redirect', 'trap'],
    ['seed', 'allowed'],
  ])('a trap as %s is %s', (role, expected) => {
    expect(ask({}, 'https://ads.test/a/a/a/', role)).toBe(expected);
  });

  test.each([
    ['https://ads.test/app.js', 'allowed'],
    ['https://static.ads.test/app.js', 'allowed'],
    ['https://cdn.example/lib.js', 'allowed'],
    ['https://x.cdn.example/lib.js', 'host'],
    ['https://tracker.example/t.js', 'host'],
    ['https://ads.test/excluded', 'allowed'],
    ['data:text/css,', 'scheme'],
  ])('resources need a host only: %s is %s', (url, expected) => {
    expect(ask({ resourceHosts: ['cdn.example'], exclude: ['excluded'], include: ['^/ad'] }, url, 'resource')).toBe(expected);
  });

  test('does not take sites of other customers of one hosting domain for resources', () => {
    expect(ask({ hosts: ['one.blogspot.com'] }, 'https://two.blogspot.com/x.js', 'resource')).toBe('host');
  });

  test('answers in linear time for patterns that make other engines hang', () => {
    expect(ask({ include: ['(a+)+$'] }, `https://ads.test/${'a'.repeat(1500)}!`)).toBe('include');
  });
});
