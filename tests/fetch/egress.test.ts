import { describe, expect, test } from 'vitest';
import { createEgress } from '../../src/fetch/egress.ts';
import type { DnsLookup } from '../../src/fetch/dns-lookup.ts';

const REFUSED = { kind: 'failure', outcome: 'refused-address', remedy: 'skip' };

function names(table: Record<string, readonly string[]>): DnsLookup {
  return async (host) => {
    const addresses = table[host];
    if (!addresses) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, ttlSeconds: 60 }));
  };
}

describe('createEgress()', () => {
  const egress = createEgress({
    allow: ['127.0.0.9', '10.1.0.0/16'],
    resolve: new Map([
      ['pinned.test', { address: '127.0.0.9', port: 8080 }],
      ['pinned.test:443', { address: '10.1.2.3', port: 8443 }],
      ['closed.test', { address: '127.0.0.1', port: 80 }],
    ]),
    lookup: names({
      'good.test': ['2606:4700::1111', '1.1.1.1'],
      'six.test': ['2606:4700::1111'],
      'mixed.test': ['1.1.1.1', '10.0.0.5'],
      'inside.test': ['10.1.9.9'],
      'empty.test': [],
    }),
  });

  test.each([
    ['a name, IPv4 first', 'good.test', 443, { address: '1.1.1.1', port: 443, family: 4 }],
    ['a name with a trailing dot, any case', 'GOOD.test.', 80, { address: '1.1.1.1', port: 80, family: 4 }],
    ['a name with IPv6 only', 'six.test', 80, { address: '2606:4700::1111', port: 80, family: 6 }],
    ['a resolved name', 'pinned.test', 80, { address: '127.0.0.9', port: 8080, family: 4 }],
    ['a resolved name, by port', 'pinned.test', 443, { address: '10.1.2.3', port: 8443, family: 4 }],
    ['a name in an allowed block', 'inside.test', 80, { address: '10.1.9.9', port: 80, family: 4 }],
    ['a literal', '8.8.8.8', 80, { address: '8.8.8.8', port: 80, family: 4 }],
    ['an IPv6 literal in brackets', '[2606:4700::1111]', 80, { address: '2606:4700::1111', port: 80, family: 6 }],
    ['an allowed literal', '127.0.0.9', 81, { address: '127.0.0.9', port: 81, family: 4 }],
  ])('locates %s', async (_what, host, port, place) => {
    expect(await egress.locate(host, port)).toEqual(place);
  });

  test.each([
    'mixed.test',
    'closed.test',
    'localhost',
    'app.localhost',
    'LOCALHOST.',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '[::1]',
    '::1',
    '[::ffff:127.0.0.1]',
    '[fe80::1%25eth0]',
    '169.254.169.254',
    '10.2.0.1',
  ])('refuses %s', async (host) => {
    expect(await egress.locate(host, 80)).toMatchObject(REFUSED);
  });

  test('gives the code of a name that is not known, to be tried again', async () => {
    expect(await egress.locate('nowhere.test', 80)).toEqual({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
      detail: 'dns ENOTFOUND',
    });
    expect(await egress.locate('empty.test', 80)).toMatchObject({ outcome: 'error', remedy: 'retry' });
  });

  test('judges literals without asking for names', () => {
    expect(egress.refusal('169.254.169.254')).toMatchObject(REFUSED);
    expect(egress.refusal('localhost')).toMatchObject(REFUSED);
    expect(egress.refusal('8.8.8.8')).toBeUndefined();
    expect(egress.refusal('mixed.test')).toBeUndefined();
  });

  test.each(['nonsense', '10.0.0.0/99', '127.0.0.1:80'])('does not take %s for an allowed address', (allow) => {
    expect(() => createEgress({ allow: [allow], resolve: new Map() })).toThrow(expect.objectContaining({ code: 'E_CONFIG' }));
  });
});
