import { arch, hostname, release, type } from 'node:os';
import { sha256 } from '../model/sha256.ts';
import type { EvidenceRecord } from './evidence-record.ts';

/** What an evidence record says of the machine; its name as a hash only. */
export function hostFacts(): EvidenceRecord['collection']['host'] {
  return {
    os: `${type()} ${release()} ${arch()}`,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hostnameSha256: sha256(hostname()),
  };
}
