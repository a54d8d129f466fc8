import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { minimiseItem } from '../../src/evidence/minimise-item.ts';
import { prepareItem } from '../../src/evidence/prepare-item.ts';
import type { PreparedItem } from '../../src/evidence/prepare-item.ts';
import { readWarc } from '../../src/evidence/warc/read-warc.ts';
import type { Capture, FetchedResponse } from '../../src/model/capture.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { PAGE, packedResponse, renderedResponse, sampleResponse } from './sample-response.ts';

const ID = 'cap-0123456789abcdef0123';

async function minimise(response: FetchedResponse): Promise<{ whole: PreparedItem; item: PreparedItem; capture: Capture }> {
  const whole = await prepareItem(response, ID, 'leadline/test');
  const { url, finalUrl, status, headers, receivedSha256, via, requestedAtMs, receivedAtMs } = response;
  const asked = { id: ID, scanId: 1, targetId: 'site-a', url, finalUrl, hops: [], status, headers, via, requestedAtMs, receivedAtMs };
  const capture: Capture = { ...asked, bodySha256: whole.bodySha256, receivedSha256, sizeBytes: whole.body.byteLength, charset: 'utf-8' };
  return { whole, ...(await minimiseItem(whole, { capture, response, software: 'leadline/test' })) };
}

const withHeaders = (response: FetchedResponse): FetchedResponse => ({
  ...response,
  headers: [...response.headers, ['x-title', 'Anna, Größe 170'], ['link', '</anna-31612345678>; rel=canonical']],
});

describe('minimiseItem()', () => {
  test.each([
    ['plain', sampleResponse()],
    ['packed', packedResponse()],
    ['rendered', renderedResponse()],
  ])('DQ-4: %s: nothing that the page says is left, in body, header, document, picture or answer', async (_, response) => {
    const { item, capture } = await minimise(withHeaders(response));
    const text = gunzipSync(item.warc).toString('latin1');
    for (const said of ['Anna', 'anna', '31612345678', 'Call', 'words that came later', 'PNG', 'data.json'])
      expect(text, said).not.toContain(said);
    expect(capture.headers.map(([name]) => name)).toEqual(
      response.headers.map(([name]) => name).filter((name) => !name.endsWith('coding')),
    );
    expect(item.artifacts).toEqual([]);
    expect(item.omitted.map(({ what }) => what)).toEqual(['body', 'header']);
  });

  test('DQ-4: the hashes of what was received stay as they were', async () => {
    const { whole, item, capture } = await minimise(
      packedResponse(`${PAGE}${Array.from({ length: 500 }, (_, at) => sha256(`${at}`)).join(' ')}`),
    );
    expect(item.received).toEqual(whole.received);
    expect([item.bodySha256, capture.bodySha256, capture.sizeBytes]).toEqual([whole.bodySha256, whole.bodySha256, whole.body.byteLength]);
    expect(item.warc.byteLength).toBeLessThan(whole.warc.byteLength);
  });

  test('DQ-4: a reader of another author finds the records, and that the answer is cut', async () => {
    const { item } = await minimise(renderedResponse());
    const types: (string | undefined)[] = [];
    for await (const record of new WARCParser([item.warc])) {
      expect((await record.readFully(false)).byteLength).toBe(
        record.warcType === 'response' || record.warcType === 'request' ? 0 : record.warcContentLength,
      );
      types.push(record.warcType ?? undefined);
    }
    expect(types).toEqual(['warcinfo', 'response', 'request', 'metadata']);
    expect(readWarc(item.warc)?.[1]?.fields.get('warc-truncated')).toBe('unspecified');
  });
});
