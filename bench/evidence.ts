// CPU milliseconds that evidence costs a static page: hashes, WARC file, record and both files on the disk, beside what keeping the body alone cost before; in turns, in one run. node bench/evidence.ts [ROUNDS]
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { answerBench } from '../fixtures/site/answer-bench.ts';
import { describeItem } from '../src/evidence/describe-item.ts';
import { itemStore } from '../src/evidence/item-store.ts';
import { prepareItem } from '../src/evidence/prepare-item.ts';
import { writeRecord } from '../src/evidence/record-file.ts';
import { stripMedia } from '../src/evidence/strip-media.ts';
import { readEmbedded } from '../src/extract/document/read-embedded.ts';
import { parseDocument } from '../src/extract/document/parse-document.ts';
import type { FetchedResponse } from '../src/model/capture.ts';
import { sha256 } from '../src/model/sha256.ts';

const PAGES = 400;
const rounds = Number(process.argv[2] ?? '5');
const folder = mkdtempSync(join(tmpdir(), 'leadline-bench-'));
const items = itemStore(join(folder, 'evidence'), join(folder, 'tmp'));
mkdirSync(join(folder, 'bodies'));
const hash = sha256('bench');
let made = 0;

const responses = Array.from({ length: PAGES }, (_, at): FetchedResponse => {
  const { body } = answerBench(`/bench/static/${at}`, new URLSearchParams());
  const bytes = Buffer.from(body);
  const url = `http://bench-0.test/bench/static/${at}`;
  const headers: FetchedResponse['headers'] = [
    ['content-type', 'text/html; charset=utf-8'],
    ['date', 'Sat, 21 Nov 2026 12:00:00 GMT'],
    ['etag', '"x"'],
  ];
  const trace = { requestHeaders: [['user-agent', 'leadline'] as const], statusText: 'OK', wireBody: bytes, exchanges: [], omitted: [] };
  const times = { requestedAtMs: 1_795_262_400_000, receivedAtMs: 1_795_262_400_100 };
  return {
    kind: 'response',
    url,
    finalUrl: url,
    status: 200,
    headers,
    body: bytes,
    receivedSha256: sha256(bytes),
    via: 'http',
    wireBytes: 1,
    ...times,
    trace,
  };
});
const documents = responses.map(({ body, url }) => parseDocument(Buffer.from(body).toString(), url));

/** Version 0.1: the body alone, by its hash, in one file. */
async function bodyAlone(response: FetchedResponse): Promise<void> {
  const { body } = stripMedia(response.body);
  const path = join(folder, 'bodies', `${sha256(body)}-${made++}.zst`);
  writeFileSync(`${path}.part`, zstdCompressSync(body), { mode: 0o400, flag: 'wx' });
  renameSync(`${path}.part`, path);
}

/** Everything that evidence adds: what is read for the record, hashes, the WARC file, the record, two files that the disk has. */
async function wholeItem(response: FetchedResponse, at: number): Promise<void> {
  const document = documents[at];
  const item = await prepareItem(response, `cap-${sha256(String(made++)).slice(0, 20)}`, 'leadline/bench');
  const capture = {
    ...response,
    id: item.captureId,
    scanId: 1,
    targetId: 'bench-0',
    hops: [],
    bodySha256: item.bodySha256,
    sizeBytes: 1,
    charset: 'utf-8',
  };
  const record = describeItem(
    item,
    {
      capture,
      response,
      seq: made,
      canonical: response.url,
      pageClass: 'ad',
      discoveredFrom: response.url,
      egress: { route: 'direct', label: 'direct', observedIp: null },
      robots: { decision: 'obeyed', sha256: hash },
      outcome: 'ok',
      detail: 'ad',
      settled: 'ok',
      leads: [{ leadId: 'lead-0123456789abcdef', from: 'page', sealed: false }],
      about: { title: 'Ad', language: 'en', ...(document ? { embedded: readEmbedded(document) } : {}) },
      sensitivity: [],
    },
    {
      caseFile: undefined,
      host: { os: 'bench', timezone: 'UTC', hostnameSha256: hash },
      tool: { name: 'leadline', version: '0', buildSha256: hash, configSha256: hash },
      clock: { source: 'none', offsetMs: null },
    },
  );
  await items.save(item.captureId, { warc: item.warc, record: writeRecord(record) });
}

async function cost(work: (response: FetchedResponse, at: number) => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (const [at, response] of responses.entries()) await work(response, at);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / PAGES;
}

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

try {
  const [alone, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [a, b] = [await cost(bodyAlone), await cost(wholeItem)];
    // The first round warms the compiler up.
    if (round === 0) continue;
    alone.push(a);
    whole.push(b);
  }
  const bytes = [...items.ids()].slice(0, PAGES).reduce((sum, id) => {
    const path = join(folder, 'evidence', id.slice(4, 6), id);
    return sum + statSync(join(path, 'item.warc.gz')).size + statSync(join(path, 'record.json')).size;
  }, 0);
  console.log(
    `evidence of a static page: ${median(whole).toFixed(2)} ms CPU, the body alone ${median(alone).toFixed(2)} ms: ${(median(whole) - median(alone)).toFixed(2)} ms more; 2 files, ${Math.round(bytes / PAGES)} bytes of a page of ${Math.round(responses.reduce((sum, { body }) => sum + body.byteLength, 0) / PAGES)}`,
  );
  console.log('as a share of a whole page: divide by what node bench/http.ts prints; goal 25 %');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
