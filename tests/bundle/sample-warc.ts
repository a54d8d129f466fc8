import { prepareItem } from '../../src/evidence/prepare-item.ts';
import { packedResponse, renderedResponse, sampleResponse } from '../evidence/sample-response.ts';

const CAPTURE = 'cap-0123456789abcdef0123';

/** WARC files as the evidence keeps them, of pages got in several ways. */
export async function sampleWarcs(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const samples = [
    ['plain', sampleResponse()],
    ['packed', packedResponse()],
    ['rendered', renderedResponse()],
    ['large', sampleResponse({ body: Buffer.from('<p>a page</p>'.repeat(5_000)) })],
    ['on a port, with a query', sampleResponse({ url: 'http://www.site-a.test:8080/Ad/1?b=2&a=1' })],
  ] as const;
  return Promise.all(
    samples.map(async ([name, response]) => [name, (await prepareItem(response, CAPTURE, 'leadline/test')).warc] as const),
  );
}
