import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CDXIndexer, getSurt } from 'warcio';
import { cdxjOf } from '../../src/bundle/cdxj.ts';
import { gzipMembers } from '../../src/bundle/gzip-members.ts';
import { surtOf } from '../../src/bundle/surt.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { sampleWarcs } from './sample-warc.ts';

/** A line as its three parts. */
const partsOf = (line: string): [string, string, Record<string, string>] => {
  const [, key = '', time = '', json = '{}'] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line) ?? [];
  return [key, time, JSON.parse(json) as Record<string, string>];
};

describe('surtOf()', () => {
  test.each([
    'https://www.Example.test/Path/?b=2&a=1',
    'http://a.b.example:8080/',
    'http://www2.example.test/x y',
    'https://example.test',
    'urn:fullPage:https://example.test/',
    'http://[::1]/x',
    'http://example.test/%7Ea?x=%20&x=1',
  ])('gives %s the key that another author gives', (url) => {
    expect(surtOf(url)).toBe(getSurt(url).replaceAll(' ', '%20'));
  });
});

describe('gzipMembers()', async () => {
  test.each(await sampleWarcs())('finds every member of a file: %s', (_, warc) => {
    const members = [...gzipMembers(warc)];
    expect(Buffer.concat(members.map(({ content }) => content)).equals(gunzipSync(warc))).toBe(true);
    expect(members.every(({ content }) => content.toString('latin1').startsWith('WARC/1.1\r\n'))).toBe(true);
    expect(members.at(-1)).toMatchObject({ offset: warc.byteLength - (members.at(-1)?.length ?? 0) });
  });

  test.each([[Buffer.from('no gzip')], [Buffer.alloc(40)], [Buffer.from('1f8b0808', 'hex')]])('refuses what is no such file', (bytes) => {
    expect(() => [...gzipMembers(bytes)]).toThrow(/damaged at byte 0/);
  });
});

describe('cdxjOf()', async () => {
  const warcs = await sampleWarcs();
  test.each(warcs)('BU-1: says what the indexer of another author says, sorted by bytes: %s', async (_, warc) => {
    const theirs: unknown[] = [];
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const shown = new Map(
      [...gzipMembers(warc)].map(({ offset, content }) => [offset, /^WARC-Type: (\w+)/m.exec(content.toString('latin1'))?.[1]]),
    );
    for await (const line of indexer.iterIndex([{ filename: 'item.warc.gz', reader: [warc] as unknown as AsyncIterable<Uint8Array> }])) {
      const { urlkey, timestamp, digest, offset, length, ...about } = line;
      if (!['response', 'resource'].includes(shown.get(Number(offset)) ?? '')) continue;
      // A record without a payload of its own bears the digest of its block, of which they say nothing.
      theirs.push([
        urlkey,
        timestamp,
        { ...about, offset: String(offset), length: String(length), digest: digest ? `sha256:${digest}` : 'block' },
      ]);
    }
    const lines = cdxjOf(warc, 'item.warc.gz').split('\n').slice(0, -1);
    const ours = lines.map(partsOf).map(([key, time, about]) => [key, time, { ...about, digest: 'compared below' }]);
    expect(lines.length).toBeGreaterThan(0);
    expect(ours).toHaveLength(theirs.length);
    expect(ours.map((line) => JSON.stringify(line))).toEqual(
      expect.arrayContaining(
        theirs.map((line) => {
          const [key, time, about] = line as [string, string, Record<string, string | number>];
          const { url, mime, status, offset, length, filename } = about;
          return JSON.stringify([
            key,
            time,
            {
              url,
              mime,
              ...(status === undefined || status === null ? {} : { status: String(status) }),
              digest: 'compared below',
              length,
              offset,
              filename,
            },
          ]);
        }),
      ),
    );
    expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  test.each(warcs)('BU-1: offset and length are those of the record, and the digest that of its payload: %s', (_, warc) => {
    for (const line of cdxjOf(warc, 'item.warc.gz').split('\n').slice(0, -1)) {
      const [, , about] = partsOf(line);
      const offset = Number(about['offset']);
      const record = gunzipSync(warc.subarray(offset, offset + Number(about['length']))).toString('latin1');
      expect(record).toContain(`\r\nWARC-Target-URI: ${about['url'] ?? ''}\r\n`);
      const block = record.slice(record.indexOf('\r\n\r\n') + 4, -4);
      const payload = record.includes('\r\nWARC-Type: response\r\n') ? block.slice(block.indexOf('\r\n\r\n') + 4) : block;
      expect(about['digest']).toBe(`sha256:${sha256(Buffer.from(payload, 'latin1'))}`);
    }
  });
});
