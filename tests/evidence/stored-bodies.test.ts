import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { casePaths } from '../../src/evidence/case-folder.ts';
import type { CasePaths } from '../../src/evidence/case-folder.ts';
import { itemStore } from '../../src/evidence/item-store.ts';
import { describeItem } from '../../src/evidence/describe-item.ts';
import type { ItemFacts, ScanFacts } from '../../src/evidence/describe-item.ts';
import { minimiseItem } from '../../src/evidence/minimise-item.ts';
import { prepareItem } from '../../src/evidence/prepare-item.ts';
import { writeRecord } from '../../src/evidence/record-file.ts';
import { storedBodies } from '../../src/evidence/stored-bodies.ts';
import type { FetchedResponse } from '../../src/model/capture.ts';
import { sha256 } from '../../src/model/sha256.ts';
import type { Sha256 } from '../../src/model/sha256.ts';
import { packedResponse, renderedResponse, sampleResponse } from './sample-response.ts';

let paths: CasePaths;
const ID = 'cap-0123456789abcdef0123';

const SCAN_FACTS: ScanFacts = {
  caseFile: undefined,
  host: { os: 'Linux', timezone: 'UTC', hostnameSha256: sha256('x') },
  tool: { name: 'leadline', version: '0', buildSha256: sha256('x'), configSha256: sha256('x') },
  clock: { source: 'none', offsetMs: null },
};

const ITEM_FACTS: Omit<ItemFacts, 'capture' | 'response'> = {
  seq: 1,
  canonical: 'http://site-a.test/',
  pageClass: 'other',
  discoveredFrom: undefined,
  egress: { route: 'direct', label: 'direct', observedIp: null },
  robots: { decision: 'obeyed', sha256: undefined },
  outcome: 'ok',
  detail: '',
  settled: 'ok',
  leads: [],
  about: undefined,
  sensitivity: [],
};

beforeEach(() => {
  paths = casePaths(mkdtempSync(join(tmpdir(), 'leadline-stored-')));
});

async function keep(response: FetchedResponse) {
  const item = await prepareItem(response, ID, 'leadline/test');
  await itemStore(paths.evidence, paths.work).save(ID, { warc: item.warc, record: '{}\n' });
  return { capture: { id: ID, bodySha256: item.bodySha256, sizeBytes: item.body.byteLength }, item };
}

describe('storedBodies()', () => {
  test.each([
    ['plain', sampleResponse()],
    ['packed', packedResponse()],
    ['rendered', renderedResponse()],
    ['empty', sampleResponse({ body: Buffer.alloc(0) })],
  ])('EV-3: gives back of a %s capture the very bytes that were read', async (_, response) => {
    const { capture, item } = await keep(response);
    expect(Buffer.from(storedBodies(paths).read(capture))).toEqual(Buffer.from(item.body));
  });

  test('EV-3: gives an altered or missing body to nobody', async () => {
    const { capture } = await keep(sampleResponse());
    const file = join(paths.evidence, '01', ID, 'item.warc.gz');
    const bytes = readFileSync(file);
    chmodSync(file, 0o600);
    for (const at of [0, 40, Math.floor(bytes.length / 2), bytes.length - 30]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      let read: Uint8Array | undefined;
      try {
        read = storedBodies(paths).read(capture);
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_INTEGRITY' });
      }
      // A byte outside the body may change without harm to it; the body itself never does.
      if (read) expect(sha256(read)).toBe(capture.bodySha256);
    }
    expect(() => storedBodies(paths).read({ ...capture, id: 'cap-ffffffffffffffffffff' })).toThrow('missing');
  });

  test('DQ-4: tells a body that was never kept from one that was lost: the record must know its hash', async () => {
    const response = sampleResponse();
    const whole = await prepareItem(response, ID, 'leadline/test');
    const asked = { ...response, id: ID, scanId: 1, targetId: 'site-a', hops: [], charset: 'utf-8' };
    const capture = { ...asked, bodySha256: whole.bodySha256, sizeBytes: whole.body.byteLength };
    const { item } = await minimiseItem(whole, { capture, response, software: 'leadline/test' });
    const record = writeRecord(describeItem(item, { ...ITEM_FACTS, capture, response }, SCAN_FACTS));
    await itemStore(paths.evidence, paths.work).save(ID, { warc: item.warc, record });
    const read = (bodySha256: Sha256) => () => storedBodies(paths).read({ ...capture, bodySha256 });
    expect(read(whole.bodySha256)).toThrow(expect.objectContaining({ code: 'E_MINIMISED' }));
    expect(read(sha256('another page'))).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('reads the bodies that version 0.1 kept, and destroys them with the items of the same body', async () => {
    const body = Buffer.from('kept by an earlier version');
    const hash = sha256(body);
    const file = join(paths.earlierBodies, hash.slice(0, 2), `${hash}.zst`);
    mkdirSync(join(paths.earlierBodies, hash.slice(0, 2)), { recursive: true });
    writeFileSync(file, zstdCompressSync(body));
    const bodies = storedBodies(paths);
    expect(Buffer.from(bodies.read({ id: ID, bodySha256: hash, sizeBytes: body.length }))).toEqual(body);
    const { capture } = await keep(sampleResponse());
    bodies.destroy(hash, [capture.id]);
    expect(existsSync(file)).toBe(false);
    expect(() => bodies.read(capture)).toThrow('missing');
  });
});
