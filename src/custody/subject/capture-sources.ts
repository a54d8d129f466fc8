import type { ItemFiles } from '../../evidence/item-store.ts';
import { httpMessageOf, readWarc } from '../../evidence/warc/read-warc.ts';
import { undoCodings } from '../../evidence/warc/undo-codings.ts';
import { decodeBody } from '../../extract/document/decode-body.ts';

/** Most bytes that a payload decodes to. */
const MOST_BYTES = 268_435_456;

/** Every text that an item holds, as written: its record, and of each part of its WARC file head and body without content coding. Pictures are left out. */
export function* captureSources({ record, warc }: ItemFiles): Generator<string> {
  yield record;
  for (const part of readWarc(warc) ?? []) {
    if ((part.fields.get('content-type') ?? '').startsWith('image/')) continue;
    if (part.fields.get('warc-type') !== 'response') {
      yield decodeBody(part.block, undefined).html;
      continue;
    }
    const { fields, payload } = httpMessageOf(part);
    yield Buffer.from(part.block.subarray(0, part.block.byteLength - payload.byteLength)).toString('latin1');
    const body = undoCodings(payload, fields.get('content-encoding') ?? '', MOST_BYTES);
    if (body) yield decodeBody(body, fields.get('content-type')).html;
  }
}
