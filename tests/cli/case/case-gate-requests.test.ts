import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../src/evidence/audit/audit-entry.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import type { TechnicalReport } from '../../../src/report/technical-document.ts';
import type { Answer } from '../../fetch/loopback-site.ts';
import { initFlags } from '../../init-flags.ts';
import { gateWorld } from './gate-world.ts';
import type { GateWorld } from './gate-world.ts';

let world: GateWorld;
afterEach(() => world.close());

const DEMO = initFlags({ until: '2099-12-31', retentionDays: 7 });
const ROBOTS = 'User-agent: *\nDisallow: /ad/\n';
const LIMITS = 'delay_ms: [5, 50], gone_recheck: 0';

/** A listing with ads that robots.txt forbids. */
const play: Answer = (request, response) => {
  const path = request.url ?? '';
  if (path === '/robots.txt') return void response.writeHead(200, { 'content-type': 'text/plain' }).end(ROBOTS);
  const links = [1, 2, 3, 4, 5, 6].map(
    (number) => `<li class="card"><a href="/ad/${number}">Offer number ${number}</a><span>10 EUR</span></li>`,
  );
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(`<html lang="en"><title>Ads</title><h1>Ads ${path}</h1><ul>${path === '/' ? links.join('') : ''}</ul></html>`);
};

const report = async (): Promise<TechnicalReport> =>
  JSON.parse((await world.run('report', 'technical', '--json', '--case', 'case')).out) as TechnicalReport;
const entries = (): readonly AuditEntry[] =>
  readFileSync(join(world.folder, 'case', 'audit', 'log-000001.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);

describe('CA-3: robots.txt decides, unless an order that the target list names does', { timeout: 90_000 }, () => {
  test('what it forbids is not asked for; the report says what it was, with its hash', async () => {
    world = await gateWorld(['site-a.test'], play);
    await world.run('init', 'case', ...DEMO);
    expect((await world.scan()).status).toBe(0);
    expect(world.site.requests.toSorted()).toEqual(['site-a.test/', 'site-a.test/robots.txt']);
    const { hosts, unread, scans } = await report();
    expect(hosts).toMatchObject([
      {
        origin: 'http://site-a.test',
        decisions: [{ decision: 'obeyed', robots_sha256: sha256(ROBOTS), order: null, count: 1 }],
        robots_txt: { status: 200, sha256: sha256(ROBOTS) },
      },
    ]);
    expect(unread).toContainEqual({ outcome: 'robots', detail: 'disallowed', count: 6 });
    expect(scans[0]?.targets).toMatchObject([{ robots: 'obey', order: null }]);
    expect(entries().filter(({ data }) => 'robots' in data)).toEqual([]);
  });

  test.each([
    ['record', 'recorded', sha256(ROBOTS)],
    ['ignore_with_order', 'overridden', null],
  ])('`%s` needs an order; with one it is asked for, and log and report name the order', async (robots, decision, hash) => {
    world = await gateWorld(['site-a.test'], play);
    await world.run('init', 'case', ...DEMO);
    world.writeList(`limits: { ${LIMITS}, robots: ${robots} }\n`);
    const refused = await world.scan();
    expect(refused.status).toBe(3);
    expect(refused.err).toContain('legal.basis');
    expect(world.site.requests).toEqual([]);
    world.writeList(`limits: { ${LIMITS}, robots: ${robots} }\nlegal: { basis: "order 2026-EX-001" }\n`);
    expect((await world.scan()).status).toBe(0);
    expect(world.site.requests).toContain('site-a.test/ad/6');
    expect(entries().flatMap(({ data }) => data['robots'] ?? [])).toEqual([
      { target: 'site-a', decision: robots, order: 'order 2026-EX-001' },
    ]);
    const { hosts, scans } = await report();
    expect(hosts[0]?.decisions).toEqual([{ decision, robots_sha256: hash, order: 'order 2026-EX-001', count: 7 }]);
    expect(scans[0]?.targets).toMatchObject([{ robots, order: 'order 2026-EX-001' }]);
  });

  test('an order that holds an address or a number stands in the log as a salted hash only', async () => {
    world = await gateWorld(['site-a.test'], play);
    await world.run('init', 'case', ...DEMO);
    world.writeList(`limits: { ${LIMITS}, robots: record }\nlegal: { basis: "order of +31 6 1234 5678" }\n`);
    expect((await world.scan()).status).toBe(0);
    expect(JSON.stringify(entries().flatMap(({ data }) => data['robots'] ?? []))).toMatch(/"order":"hash:[0-9a-f]{64}"/);
  });
});

describe('CA-5: what is to go through a proxy goes through it or not at all', { timeout: 90_000 }, () => {
  test('killed in the middle of a scan it takes the scan with it: the site meets nobody directly; the label stands in record and report', async () => {
    let passed = 0;
    let port = 0;
    const proxy = createServer((request, response) => {
      passed += 1;
      // The third request and all after it find the proxy dead.
      if (passed > 2) {
        kill();
        return;
      }
      const { pathname } = new URL(request.url ?? '');
      const onward = httpRequest(
        { host: '127.0.0.1', port, path: pathname, headers: { host: request.headers.host, 'x-by-proxy': 'yes' } },
        (incoming) => {
          response.writeHead(incoming.statusCode ?? 500, incoming.headers);
          incoming.pipe(response);
        },
      );
      onward.end();
    });
    const kill = (): void => {
      proxy.close();
      proxy.closeAllConnections();
    };
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    world = await gateWorld(['site-a.test'], play, { UNIT_PROXY: address });
    ({ port } = world.site);
    await world.run('init', 'case', ...DEMO);
    world.writeList(`limits: { ${LIMITS}, robots: record }\nlegal: { basis: "order 1" }\nfetch: { proxy: "env:UNIT_PROXY" }\n`);
    const { status } = await world.scan();
    expect(status).toBe(4);
    const direct = world.site.raw.filter(({ headers }) => headers['x-by-proxy'] !== 'yes');
    expect(direct).toEqual([]);
    expect(world.site.requests).toEqual(['site-a.test/robots.txt', 'site-a.test/']);
    expect((await report()).captures.egress).toEqual([{ route: 'proxy', label: 'UNIT_PROXY', count: 1 }]);
    // The control: without a proxy the same site is met directly.
    world.writeList(`limits: { ${LIMITS}, robots: record }\nlegal: { basis: "order 1" }\n`);
    await world.run('init', 'other', ...DEMO);
    await world.scan('--case', 'other');
    expect(world.site.requests).toContain('site-a.test/ad/6');
  });

  test('a proxy that the environment does not name: exit 3, and nothing is asked for', async () => {
    world = await gateWorld(['site-a.test'], play);
    await world.run('init', 'case', ...DEMO);
    world.writeList(`limits: { ${LIMITS} }\nfetch: { proxy: "env:UNIT_PROXY" }\n`);
    const { status, err } = await world.scan();
    expect(status).toBe(3);
    expect(err).toContain('UNIT_PROXY');
    expect(world.site.requests).toEqual([]);
  });
});
