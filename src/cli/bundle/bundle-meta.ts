import type { WrittenBag } from '../../bundle/write-bag.ts';
import type { RedactionProfile } from '../../redact/redaction-profile.ts';

/** What is known of a bundle when it has been written. */
export interface BundleFacts {
  readonly toolVersion: string;
  /** File name without folders. */
  readonly file: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly bundleId: string;
  readonly day: string;
  readonly profile: RedactionProfile;
  readonly recipient: string;
  /** age recipients; empty: not encrypted. */
  readonly recipients: readonly string[];
  readonly leads: number;
  /** Captures in it, and captures of its leads that stay behind. */
  readonly items: number;
  readonly omitted: number;
  readonly bag: WrittenBag;
  readonly keyId: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** The content of `FILE.meta.json` beside a bundle: what its sender keeps, and what `--json` prints. */
export interface BundleMeta {
  readonly schema: 'leadline-bundle/1';
  readonly tool: 'leadline';
  readonly tool_version: string;
  readonly file: string;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly bundle_id: string;
  readonly action_day: string;
  readonly redaction_profile: RedactionProfile;
  readonly recipient: string;
  readonly encrypted_to: readonly string[];
  readonly leads: number;
  readonly items: number;
  readonly items_omitted: number;
  readonly files: number;
  readonly manifest_sha256: string;
  readonly tag_manifest_sha256: string;
  readonly audit_head: string;
  readonly key_id: string;
  readonly exported_at: string;
}

/** What is told of a bundle outside of it; no handle, name or address but that of the receiver's office. */
export function bundleMeta(facts: BundleFacts): BundleMeta {
  return {
    schema: 'leadline-bundle/1',
    tool: 'leadline',
    tool_version: facts.toolVersion,
    file: facts.file,
    sha256: facts.sha256,
    size_bytes: facts.sizeBytes,
    bundle_id: facts.bundleId,
    action_day: facts.day,
    redaction_profile: facts.profile,
    recipient: facts.recipient,
    encrypted_to: facts.recipients,
    leads: facts.leads,
    items: facts.items,
    items_omitted: facts.omitted,
    files: facts.bag.files,
    manifest_sha256: facts.bag.manifest,
    tag_manifest_sha256: facts.bag.tagManifest,
    audit_head: facts.bag.auditHead,
    key_id: facts.keyId,
    exported_at: new Date(facts.atMs).toISOString(),
  };
}
