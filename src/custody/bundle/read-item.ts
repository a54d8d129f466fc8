import type { CasePaths } from '../../evidence/case-folder.ts';
import type { EvidenceRecord } from '../../evidence/evidence-record.ts';
import { itemStore } from '../../evidence/item-store.ts';
import type { ItemFiles } from '../../evidence/item-store.ts';
import { parseRecord } from '../../evidence/record-file.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';

/** An item that is what its record says. */
export interface ReadItem {
  readonly files: ItemFiles;
  readonly record: EvidenceRecord;
}

/** Reads an item to give it out. Throws `E_INTEGRITY` when it is missing, or its record or WARC file is not what was written. */
export function readItem(paths: CasePaths, captureId: string): ReadItem {
  const files = itemStore(paths.evidence, paths.work, paths.cipher).read(captureId);
  const record = files && parseRecord(files.record);
  const warc = record?.artifacts.find(({ kind }) => kind === 'warc');
  if (!files || !record || warc?.sha256 !== sha256(files.warc))
    throw new ToolError(
      'E_INTEGRITY',
      `The item ${captureId} is missing or altered, and nothing was given out. leadline verify says what else differs.`,
    );
  return { files, record };
}
