import { describe, expect, test } from 'vitest';
import { parseRobots } from '../../src/fetch/robots.ts';
import type { RobotsRules } from '../../src/fetch/robots.ts';

const CONTEXT = { robotsUrl: 'https://a.test/robots.txt', userAgentToken: 'leadline', receivedAtMs: 1_000 };

function rules(...lines: readonly string[]): RobotsRules {
  return parseRobots(200, lines.join('\n'), CONTEXT);
}

function allows(lines: readonly string[], path: string): boolean {
  return rules(...lines).isAllowed(`https://a.test${path}`);
}

describe('parseRobots()', () => {
  test.each<[string, readonly string[], string, boolean]>([
    ['an empty file', [], '/x', true],
    ['no group for us', ['User-agent: other', 'Disallow: /'], '/x', true],
    ['the group for all', ['User-agent: *', 'Disallow: /x'], '/xyz', false],
    ['our group before the one for all', ['User-agent: *', 'Disallow: /', 'User-agent: leadline', 'Disallow: /x'], '/y', true],
    ['our group in any case', ['user-AGENT: LeadLine', 'DISALLOW: /x'], '/x', false],
    ['our group with a version', ['User-agent: leadline/2.0', 'Disallow: /x'], '/x', false],
    ['not a group whose name only begins like ours', ['User-agent: leadline-images', 'Disallow: /x'], '/x', true],
    [
      'groups of one name together',
      ['User-agent: leadline', 'Disallow: /x', '', 'User-agent: *', 'Disallow: /', '', 'User-agent: leadline', 'Disallow: /y'],
      '/y',
      false,
    ],
    ['several names of one group', ['User-agent: other', 'User-agent: leadline', 'Disallow: /x'], '/x', false],
    [
      'a sitemap line between names',
      ['User-agent: leadline', 'Sitemap: https://a.test/s.xml', 'User-agent: other', 'Disallow: /x'],
      '/x',
      false,
    ],
    ['an unknown line between names', ['User-agent: leadline', 'Foo: bar', 'User-agent: other', 'Disallow: /x'], '/x', false],
    ['a delay closes a group', ['User-agent: *', 'Crawl-delay: 5', 'User-agent: other', 'Disallow: /'], '/x', true],
    ['rules before any group', ['Disallow: /', 'User-agent: *', 'Disallow: /x'], '/y', true],
    ['an empty disallow', ['User-agent: *', 'Disallow:'], '/x', true],
    ['comments and space', ['User-agent: * # all', '  Disallow :  /x  # not here'], '/x', false],
    ['the longest match', ['User-agent: *', 'Allow: /folder', 'Disallow: /folder/page'], '/folder/page2', false],
    ['the longest match, whatever comes first', ['User-agent: *', 'Disallow: /folder', 'Allow: /folder/page'], '/folder/page', true],
    ['allow where two are equally long', ['User-agent: *', 'Disallow: /page', 'Allow: /page'], '/page', true],
    ['a path that is case-sensitive', ['User-agent: *', 'Disallow: /Page'], '/page', true],
    ['a star', ['User-agent: *', 'Disallow: /*.php'], '/a/index.php?x=1', false],
    ['a star at the end', ['User-agent: *', 'Disallow: /fish*'], '/fishheads', false],
    ['an end', ['User-agent: *', 'Disallow: /*.php$'], '/index.php?x=1', true],
    ['an end that is met', ['User-agent: *', 'Disallow: /*.php$'], '/index.php', false],
    ['an end after two stars that could overlap', ['User-agent: *', 'Disallow: /a*aa$'], '/aa', true],
    ['a dollar inside', ['User-agent: *', 'Disallow: /a$b'], '/a$b', false],
    ['the query', ['User-agent: *', 'Disallow: /*?sort='], '/list?sort=asc', false],
    ['an escaped letter in the rule', ['User-agent: *', 'Disallow: /%7Ejoe'], '/~joe/x', false],
    ['an escaped letter in the path', ['User-agent: *', 'Disallow: /~joe'], '/%7Ejoe/x', false],
    ['escapes in any case', ['User-agent: *', 'Disallow: /%e3%83%84'], '/%E3%83%84', false],
    ['plain Unicode', ['User-agent: *', 'Disallow: /ツ'], '/%E3%83%84', false],
    ['an escaped slash is no slash', ['User-agent: *', 'Disallow: /a/b'], '/a%2Fb', true],
    ['an escaped star is plain text', ['User-agent: *', 'Disallow: /a%2Ab'], '/axb', true],
    ['an escaped star meets a star', ['User-agent: *', 'Disallow: /a%2Ab'], '/a*b', false],
    ['an escaped dollar', ['User-agent: *', 'Disallow: /a%24'], '/a$x', false],
    ['robots.txt itself', ['User-agent: *', 'Disallow: /'], '/robots.txt', true],
  ])('obeys %s', (_what, lines, path, isAllowed) => {
    expect(allows(lines, path)).toBe(isAllowed);
  });

  test.each([
    ['CR', 'User-agent: *\rDisallow: /x\r'],
    ['CRLF', 'User-agent: *\r\nDisallow: /x\r\n'],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /x'],
  ])('reads files with %s', (_what, body) => {
    expect(parseRobots(200, body, CONTEXT).isAllowed('https://a.test/x')).toBe(false);
  });

  test('tells the line that decides', () => {
    const found = rules('User-agent: *', 'Disallow: /x # secret', 'Allow: /x/y');
    expect(found.matchedLine('https://a.test/x')).toBe('Disallow: /x');
    expect(found.matchedLine('https://a.test/x/y')).toBe('Allow: /x/y');
    expect(found.matchedLine('https://a.test/z')).toBeUndefined();
  });

  test('reads delay and sitemaps', () => {
    const found = rules(
      'Sitemap: /one.xml',
      'User-agent: *',
      'Crawl-delay: 2.5',
      'Disallow: /x',
      'Sitemap: https://b.test/two.xml',
      'Sitemap: /one.xml',
      'Sitemap: ftp://a.test/x',
    );
    expect(found.crawlDelayMs).toBe(2_500);
    expect(found.sitemaps).toEqual(['https://a.test/one.xml', 'https://b.test/two.xml']);
    expect(rules('User-agent: other', 'Crawl-delay: 9').crawlDelayMs).toBeUndefined();
    expect(rules('User-agent: *', 'Crawl-delay: soon').crawlDelayMs).toBeUndefined();
  });

  test('reads no more than 512,000 characters, and a hostile file fast', () => {
    const filler = '#'.repeat(511_000);
    expect(allows([filler, 'User-agent: *', 'Disallow: /x'], '/x')).toBe(false);
    expect(allows([filler, '#'.repeat(2_000), 'User-agent: *', 'Disallow: /x'], '/x')).toBe(true);
    const stars = Array.from({ length: 200 }, () => `Disallow: /${'*a'.repeat(900)}$`);
    const startedMs = performance.now();
    expect(allows(['User-agent: *', ...stars], `/${'a'.repeat(2_000)}b`)).toBe(true);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  test.each([
    [200, 'rules', true],
    [204, 'rules', true],
    [404, 'none', true],
    [410, 'none', true],
    [400, 'none', true],
    [401, 'none', true],
    [403, 'none', true],
    [429, 'deferred', false],
    [500, 'unreachable', false],
    [503, 'unreachable', false],
  ] as const)('a status of %i gives %s', (status, state, isAllowed) => {
    const found = parseRobots(status, '', CONTEXT);
    expect(found.state).toBe(state);
    expect(found.isAllowed('https://a.test/x')).toBe(isAllowed);
  });

  test('a Failure without an answer is unreachable; 429 waits as long as it is told', () => {
    expect(parseRobots({ kind: 'failure', outcome: 'timeout', remedy: 'retry', detail: 'x' }, '', CONTEXT)).toMatchObject({
      state: 'unreachable',
      expiresAtMs: 1_000,
    });
    expect(
      parseRobots({ kind: 'failure', outcome: 'blocked', remedy: 'back-off', detail: 'x', status: 429, retryAtMs: 9_000_000 }, '', CONTEXT),
    ).toMatchObject({ state: 'deferred', expiresAtMs: 9_000_000 });
    expect(parseRobots({ kind: 'failure', outcome: 'blocked', remedy: 'back-off', detail: 'x', status: 503 }, '', CONTEXT)).toMatchObject({
      state: 'unreachable',
    });
    expect(
      parseRobots({ kind: 'failure', outcome: 'error', remedy: 'skip', detail: 'not-html: image/png', status: 200 }, '', CONTEXT),
    ).toMatchObject({ state: 'unreachable' });
    expect(rules('').expiresAtMs).toBe(86_401_000);
  });
});
