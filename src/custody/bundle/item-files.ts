import { makeWacz } from '../../bundle/make-wacz.ts';
import type { ZipEntry } from '../../bundle/zip-entries.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { readItem } from './read-item.ts';

/** The two files of one item in a bundle, byte for byte as the evidence has them: its WARC file inside a WACZ file, and its record. */
export function itemFiles(
  { paths, software }: { readonly paths: CasePaths; readonly software: string },
  captureId: string,
): readonly ZipEntry[] {
  return [
    {
      name: `data/evidence/${captureId}.wacz`,
      bytes: async () => {
        const { files, record } = readItem(paths, captureId);
        return makeWacz(files.warc, {
          url: record.url.requested,
          atMs: Date.parse(record.collection.finishedAt),
          title: record.context.pageTitle,
          collection: `${record.caseId}, ${captureId}`,
          software,
        });
      },
    },
    { name: `data/evidence/${captureId}.json`, bytes: () => Buffer.from(readItem(paths, captureId).files.record) },
  ];
}
