import { gzipMembers } from './gzip-members.ts';
import { surtOf } from './surt.ts';

/** Records that a reader can show; requests, conversions and metadata are found through these. */
const SHOWN = new Set(['response', 'resource']);

/** The index of a WARC file of one gzip member a record, as CDXJ: sorted by bytes, offsets and lengths those of the members. `filename` is its name in `archive/`. */
export function cdxjOf(warc: Uint8Array, filename: string): string {
  const lines: Buffer[] = [];
  for (const { content, offset, length } of gzipMembers(warc)) {
    const fields = fieldsIn(content, 0);
    const url = fields.get('warc-target-uri');
    if (url === undefined || !SHOWN.has(fields.get('warc-type') ?? '')) continue;
    const about = {
      url,
      ...typeAndStatus(content, fields),
      digest: fields.get('warc-payload-digest') ?? fields.get('warc-block-digest') ?? '',
      length: String(length),
      offset: String(offset),
      filename,
    };
    lines.push(Buffer.from(`${surtOf(url)} ${timestampOf(fields)} ${JSON.stringify(about)}\n`));
  }
  return Buffer.concat(lines.toSorted((a, b) => Buffer.compare(a, b))).toString('utf8');
}

/** The named fields that stand from `at` up to an empty line, the line before them left out. */
function fieldsIn(content: Buffer, at: number): ReadonlyMap<string, string> {
  const [, ...lines] = content.toString('utf8', at, headEnd(content, at)).split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function headEnd(content: Buffer, at: number): number {
  const end = content.indexOf('\r\n\r\n', at);
  return end < 0 ? content.byteLength : end;
}

/** Of a response those of the HTTP message; of a resource its own type. */
function typeAndStatus(content: Buffer, fields: ReadonlyMap<string, string>): { readonly mime: string; readonly status?: string } {
  if (fields.get('warc-type') !== 'response') return { mime: essenceOf(fields.get('content-type')) };
  const at = headEnd(content, 0) + 4;
  const status = /^HTTP\/\d\.\d (\d{3})/.exec(content.toString('latin1', at, at + 20))?.[1];
  return { mime: essenceOf(fieldsIn(content, at).get('content-type')), ...(status === undefined ? {} : { status }) };
}

function essenceOf(type: string | undefined): string {
  return type?.split(';')[0]?.trim() ?? '';
}

/** `2026-11-21T12:00:00.250Z` as `20261121120000`. */
function timestampOf(fields: ReadonlyMap<string, string>): string {
  return (fields.get('warc-date') ?? '').replaceAll(/[-:T]/g, '').slice(0, 14);
}
