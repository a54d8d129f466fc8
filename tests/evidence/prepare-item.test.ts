import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { prepareItem } from '../../src/evidence/prepare-item.ts';
import type { PreparedItem } from '../../src/evidence/prepare-item.ts';
import { httpMessageOf, readWarc } from '../../src/evidence/warc/read-warc.ts';
import type { FetchedResponse } from '../../src/model/capture.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { PAGE, packedResponse, renderedResponse, sampleResponse } from './sample-response.ts';

const prepare = (response: FetchedResponse): Promise<PreparedItem> => prepareItem(response, 'cap-0123456789abcdef0123', 'leadline/test');
const steps = (item: PreparedItem): readonly string[] => item.transformations.map(({ step }) => step);
const SAMPLES: readonly (readonly [string, FetchedResponse])[] = [
  ['plain', sampleResponse()],
  ['packed', packedResponse()],
  ['packed with a picture in it', packedResponse(`${PAGE}<img src="data:image/png;base64,iVBORw0KGgoAAAA=">`)],
  ['rendered', renderedResponse()],
  ['large', sampleResponse({ body: Buffer.from(PAGE.repeat(500)) })],
  ['empty', sampleResponse({ body: Buffer.alloc(0) })],
];

/** What the reader of another author finds: type, target and payload of each record. */
async function readByWarcio(
  file: Uint8Array,
): Promise<{ type: string; target: string | null; payload: string; digest: string; fields: Map<string, string> }[]> {
  const parser = new WARCParser([file]);
  const found = [];
  for await (const record of parser) {
    const payload = Buffer.from(await record.readFully(false));
    found.push({
      type: record.warcType ?? '',
      target: record.warcTargetURI ?? null,
      payload: payload.toString('latin1'),
      digest: sha256(payload),
      fields: new Map(record.warcHeaders.headers as Iterable<[string, string]>),
    });
  }
  return found;
}

describe('prepareItem()', async () => {
  test.each(SAMPLES)(
    'EV-4: %s: a reader of another author finds every record, its target, and a payload of the hash that stands with it',
    async (_, response) => {
      const records = await readByWarcio((await prepare(response)).warc);
      const ours = readWarc((await prepare(response)).warc) ?? [];
      expect(records.map(({ type }) => type)).toEqual(ours.map(({ fields }) => fields.get('warc-type')));
      expect(records[0]?.type).toBe('warcinfo');
      expect(records[1]).toMatchObject({ type: 'response', target: response.url });
      expect(records[2]).toMatchObject({ type: 'request', target: response.url });
      expect(records.at(-1)?.type).toBe('metadata');
      const responseId = ours[1]?.fields.get('warc-record-id');
      expect(ours[2]?.fields.get('warc-concurrent-to')).toBe(responseId);
      expect(new Set(ours.map(({ fields }) => fields.get('warc-record-id'))).size).toBe(ours.length);
      for (const { fields, digest } of records)
        if (fields.has('warc-payload-digest') || fields.has('WARC-Payload-Digest'))
          expect(fields.get('warc-payload-digest') ?? fields.get('WARC-Payload-Digest')).toBe(`sha256:${digest}`);
      for (const { fields, block } of ours) expect(fields.get('warc-block-digest')).toBe(`sha256:${sha256(block)}`);
    },
  );

  test('EV-2: hashes what came before anything reads it: what a reader does to the body changes neither file nor hash', async () => {
    const response = sampleResponse();
    const item = await prepare(response);
    const before = sha256(item.warc);
    item.body.fill(0);
    expect(sha256(item.warc)).toBe(before);
    expect(item.bodySha256).toBe(sha256(PAGE));
    expect(gunzipSync(item.warc).includes('Call +31 6 12345678')).toBe(true);
  });

  test('keeps a packed body as received, and gives two hashes: as received, as stored', async () => {
    const response = packedResponse();
    const item = await prepare(response);
    const [, kept] = readWarc(item.warc) ?? [];
    const { payload, fields } = httpMessageOf(kept ?? { fields: new Map(), block: new Uint8Array() });
    expect(sha256(payload)).toBe(item.received.sha256);
    expect(item.received).toMatchObject({ contentEncoding: 'gzip', sha256: sha256(response.trace?.wireBody ?? '') });
    expect(fields.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(payload).toString()).toBe(PAGE);
    expect(item.bodySha256).toBe(sha256(PAGE));
    expect(steps(item)).toEqual(['header-names-lower-cased', 'transfer-decoded']);
  });

  test('tells every change: a packed body with a picture in it is kept unpacked, without the picture', async () => {
    const item = await prepare(packedResponse(`${PAGE}<img src="data:image/png;base64,iVBORw0KGgoAAAA=">`));
    expect(steps(item)).toEqual(['header-names-lower-cased', 'content-decoded', 'transfer-decoded', 'data-uri-stripped']);
    const text = gunzipSync(item.warc).toString();
    expect(text).toContain('x-orig-content-encoding: gzip');
    expect(text).toContain('<img src="data:,">');
    expect(text).not.toContain('iVBORw0KGgo');
    expect(item.received.sha256).not.toBe(item.bodySha256);
  });

  test('EV-1: keeps of a rendered page what was sent, what became of it, its picture and what it asked for, each once', async () => {
    const item = await prepare(renderedResponse());
    expect(item.artifacts.map(({ kind }) => kind)).toEqual(['html', 'dom', 'screenshot', 'data']);
    expect(item.missing).toEqual([]);
    expect(item.artifacts[0]?.sha256).toBe(sha256(PAGE));
    expect(item.artifacts[1]?.sha256).toBe(item.bodySha256);
    const text = gunzipSync(item.warc).toString();
    expect(text).toContain('{"words":"words that came later","picture":"data:,"}');
    expect((await prepare(sampleResponse())).missing).toEqual(['no rendering']);
  });

  test('says of the data of a page that they are not the page', async () => {
    const body = Buffer.from('{"id":1,"title":"Anna"}');
    const item = await prepare(sampleResponse({ url: 'http://site-a.test/api/1', finalUrl: 'http://site-a.test/ad/1', body }));
    expect(steps(item)).toEqual(['header-names-lower-cased', 'data-of-page']);
    expect(item.transformations.at(-1)?.detail).toContain('http://site-a.test/ad/1');
    expect(item.missing).toEqual(['no page: its data were asked for in place of it', 'no rendering']);
    expect(gunzipSync(item.warc).toString()).toContain('WARC-Target-URI: http://site-a.test/api/1\r\n');
  });

  test('a hostile address or header begins no field of its own', async () => {
    const item = await prepare(
      sampleResponse({
        url: 'http://site-a.test/\r\nWARC-Type: request',
        headers: [['x-note', 'a\r\n\r\nWARC/1.1\r\nWARC-Type: request']],
      }),
    );
    expect(readWarc(item.warc)?.map(({ fields }) => fields.get('warc-type'))).toEqual(['warcinfo', 'response', 'request', 'metadata']);
  });

  test('gives the same bytes for the same response', async () =>
    expect(sha256((await prepare(renderedResponse())).warc)).toBe(sha256((await prepare(renderedResponse())).warc)));
});
