import { sha256 } from '../model/sha256.ts';
import { cdxjOf } from './cdxj.ts';
import { zipEntries } from './zip-entries.ts';

/** What a WACZ file of one item tells beside its WARC file. */
export interface WaczPage {
  readonly url: string;
  /** When the page was received, epoch milliseconds. */
  readonly atMs: number;
  /** The page's own title; empty when it has none. */
  readonly title: string;
  /** What the collection is called. */
  readonly collection: string;
  /** Name and version of the program that makes the file. */
  readonly software: string;
}

const WARC = 'item.warc.gz';

/** One item as a WACZ file (WACZ 1.1.1), which ReplayWeb.page and pywb open; the WARC file stands in it byte for byte. The same item gives the same bytes. */
export async function makeWacz(warc: Uint8Array, page: WaczPage): Promise<Uint8Array> {
  const at = new Date(page.atMs).toISOString();
  const files = [
    { name: `archive/${WARC}`, bytes: warc },
    { name: 'indexes/index.cdxj', bytes: Buffer.from(cdxjOf(warc, WARC)) },
    { name: 'pages/pages.jsonl', bytes: Buffer.from(pagesOf(page, at)) },
  ];
  const datapackage = Buffer.from(
    `${JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title: page.collection,
        software: page.software,
        created: at,
        mainPageUrl: page.url,
        mainPageDate: at,
        resources: files.map(({ name, bytes }) => ({
          name: name.slice(name.indexOf('/') + 1),
          path: name,
          hash: `sha256:${sha256(bytes)}`,
          bytes: bytes.byteLength,
        })),
      },
      undefined,
      2,
    )}\n`,
  );
  const digest = `${JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256(datapackage)}` }, undefined, 2)}\n`;
  const parts: Uint8Array[] = [];
  for await (const part of zipEntries([
    ...files,
    { name: 'datapackage.json', bytes: datapackage },
    { name: 'datapackage-digest.json', bytes: Buffer.from(digest) },
  ]))
    parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

function pagesOf({ url, title }: WaczPage, at: string): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  return `${JSON.stringify(head)}\n${JSON.stringify({ url, ts: at, ...(title === '' ? {} : { title: title.toWellFormed() }) })}\n`;
}
