import { join } from 'node:path';

/** Where the audit log of a case keeps its files. */
export interface AuditPaths {
  /** The case folder. */
  readonly caseFolder: string;
  readonly folder: string;
  readonly head: string;
  /** Empty; whoever writes to the log holds a lock on it. */
  readonly lock: string;
  /** PKCS#8 PEM, readable by its owner only; absent where `LEADLINE_KEY` names another place. */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo PEM, for `openssl`; `case.json` is what counts. */
  readonly publicKey: string;
  readonly salt: string;
  readonly inventory: string;
  readonly anchors: string;
  readonly torn: string;
  segment(number: number): string;
}

/** The paths of the audit log of a case folder; touches no disk. */
export function auditPaths(caseFolder: string): AuditPaths {
  const folder = join(caseFolder, 'audit');
  return {
    caseFolder,
    folder,
    head: join(folder, 'head.json'),
    lock: join(folder, 'log.lock'),
    privateKey: join(folder, 'signing-key.pem'),
    publicKey: join(folder, 'signing.pub.pem'),
    salt: join(folder, 'salt'),
    inventory: join(folder, 'inventory'),
    anchors: join(folder, 'anchors'),
    torn: join(folder, 'torn'),
    segment: (number) => join(folder, segmentName(number)),
  };
}

/** The file name of a segment, counted from 1: `log-000001.jsonl`. */
export function segmentName(number: number): string {
  return `log-${String(number).padStart(6, '0')}.jsonl`;
}
