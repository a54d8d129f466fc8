import { verifierProgram } from '../../bundle/verifier-program.ts';
import { writeBag } from '../../bundle/write-bag.ts';
import type { BagContent } from '../../bundle/write-bag.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { itemStore } from '../../evidence/item-store.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { bagName } from './bag-name.ts';
import { itemFiles } from './item-files.ts';

/** What the packet of one urgent record is to be. */
export interface UrgentPacketOrder extends Pick<BagContent, 'signer' | 'disclose'> {
  /** Id of the record. */
  readonly id: string;
  /** The record, as `urgent list --json` shows it. */
  readonly document: object;
  /** The capture that shows it, sealed or not; undefined for abuse material, of which the URL alone is kept. */
  readonly captureId: string | undefined;
  readonly recipient: string;
  /** 32 hexadecimal digits. */
  readonly bundleId: string;
  readonly software: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** Makes the bundle of one urgent record: the record and the one capture that shows it. It is in the clear: whoever calls this encrypts it before it is written. */
export function makeUrgentPacket(
  { paths, file }: { readonly paths: CasePaths; readonly file: CaseFile },
  order: UrgentPacketOrder,
): ReturnType<typeof writeBag> {
  const { id, captureId, document, software } = order;
  const isKept = captureId !== undefined && itemStore(paths.evidence, paths.work, paths.cipher).read(captureId) !== undefined;
  return writeBag({
    name: bagName(`${file.id}_${id}`),
    facts: {
      organization: file.operator,
      caseId: file.id,
      purpose: file.purpose,
      legalBasis: file.legalBasis,
      recipient: order.recipient,
      profile: 'urgent',
      actionDay: undefined,
      selection: undefined,
      bundleId: order.bundleId,
      software,
      atMs: order.atMs,
    },
    payload: [
      { name: 'data/urgent.json', bytes: Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`) },
      ...(isKept ? itemFiles({ paths, software }, captureId) : []),
    ],
    signer: order.signer,
    verifier: verifierProgram(),
    disclose: order.disclose,
  });
}
