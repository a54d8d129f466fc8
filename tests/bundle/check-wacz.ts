import { gunzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { sha256 } from '../../src/model/sha256.ts';
import { unzipBytes } from './unzip-bytes.ts';

interface DataPackage {
  readonly profile: string;
  readonly wacz_version: string;
  readonly resources: readonly { readonly name: string; readonly path: string; readonly hash: string; readonly bytes: number }[];
}

/** Checks a WACZ file by what its specification (1.1.1) asks for, its WARC file by the reader of another author, and every line of its index against the record it points at. Gives every problem, none for a good one. */
export async function checkWacz(wacz: Uint8Array): Promise<readonly string[]> {
  const problems: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || problems.push(what));
  const files = unzipBytes(wacz);
  const text = (name: string): string => Buffer.from(files.get(name)?.bytes ?? []).toString('utf8');
  const about = JSON.parse(text('datapackage.json') || '{}') as DataPackage;
  must(about.profile === 'data-package' && about.wacz_version === '1.1.1', 'datapackage.json: profile and version');
  const listed = new Set(about.resources.map(({ path }) => path));
  for (const { path, hash, bytes, name } of about.resources) {
    const file = files.get(path)?.bytes;
    must(file !== undefined && `sha256:${sha256(file)}` === hash && file.byteLength === bytes, `${path}: hash and size`);
    must(path.endsWith(`/${name}`), `${path}: name`);
  }
  for (const name of files.keys()) must(listed.has(name) || /^datapackage(?:-digest)?\.json$/.test(name), `${name}: not listed`);
  const digest = JSON.parse(text('datapackage-digest.json') || '{}') as { path?: string; hash?: string };
  must(digest.path === 'datapackage.json' && digest.hash === `sha256:${sha256(text('datapackage.json'))}`, 'datapackage-digest.json');
  const archives = [...files.keys()].filter((name) => name.startsWith('archive/'));
  must(archives.length > 0 && archives.every((name) => name.endsWith('.warc.gz') && files.get(name)?.method === 0), 'archive/: STORE');
  const [urls, indexed] = [checkPages(text('pages/pages.jsonl'), must), await checkIndex(files, must)];
  for (const url of urls) must(indexed.has(url), `${url}: a page that the index does not know`);
  for (const name of archives) problems.push(...(await checkWarc(files.get(name)?.bytes ?? new Uint8Array())));
  return problems;
}

type Must = (holds: boolean, what: string) => void;

/** Every line of the index against the record that it points at; gives the addresses that it knows. */
async function checkIndex(files: ReadonlyMap<string, { readonly bytes: Uint8Array }>, must: Must): Promise<ReadonlySet<string>> {
  const index = Buffer.from(files.get('indexes/index.cdxj')?.bytes ?? [])
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
  must(index.length > 0, 'indexes/: empty');
  const indexed = new Set<string>();
  for (const line of index) {
    const entry = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
    indexed.add(entry['url'] ?? '');
    const warc = files.get(`archive/${entry['filename'] ?? ''}`)?.bytes;
    const offset = Number(entry['offset']);
    const member = warc?.subarray(offset, offset + Number(entry['length']));
    must(member !== undefined && (await pointsAt(member, entry)), `${line}: points at another record`);
  }
  return indexed;
}

function checkPages(text: string, must: Must): readonly string[] {
  const [head = '{}', ...pages] = text.split('\n').slice(0, -1);
  must((JSON.parse(head) as { format?: string }).format === 'json-pages-1.0', 'pages.jsonl: first line');
  must(pages.length > 0, 'pages.jsonl: no page');
  return pages.map((line) => {
    const page = JSON.parse(line) as { url: string; ts: string };
    must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(page.ts), 'pages.jsonl: time (RFC 3339)');
    return page.url;
  });
}

/** Whether a member is one record of that address whose payload has that digest. */
async function pointsAt(member: Uint8Array, entry: Record<string, string>): Promise<boolean> {
  if (!gunzipSync(member).toString('latin1').startsWith('WARC/1.1\r\n')) return false;
  const records = [];
  for await (const record of new WARCParser([member]))
    records.push({ target: record.warcTargetURI, payload: await record.readFully(false) });
  const [record] = records;
  return records.length === 1 && record?.target === entry['url'] && `sha256:${sha256(record?.payload ?? '')}` === entry['digest'];
}

/** Every digest of a WARC file, computed anew from what another author's reader reads. */
async function checkWarc(warc: Uint8Array): Promise<readonly string[]> {
  const problems: string[] = [];
  for await (const record of new WARCParser([warc])) {
    const payload = await record.readFully(false);
    const told = record.warcPayloadDigest ?? (record.httpHeaders ? undefined : record.warcBlockDigest);
    if (told && told !== `sha256:${sha256(payload)}`) problems.push(`${record.warcType ?? ''}: digest`);
  }
  return problems;
}
