import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { ageEncrypter } from '../../bundle/age-encryption.ts';
import type { PayloadFacts } from '../../bundle/write-bag.ts';
import { assessedLeads } from '../../custody/assessment/assessed-leads.ts';
import { makeBundle } from '../../custody/bundle/make-bundle.ts';
import type { MadeBundle } from '../../custody/bundle/make-bundle.ts';
import { entryLine } from '../../evidence/audit/audit-entry.ts';
import { keyIdOf } from '../../evidence/audit/signing-key.ts';
import { timeStampRequest } from '../../evidence/audit/time-stamp.ts';
import { LEAD_COLUMNS } from '../../export/lead-row.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { RedactionProfile } from '../../redact/redaction-profile.ts';
import { askWhy } from '../case/ask-why.ts';
import { bagSigner } from './bag-signer.ts';
import { bundleMeta } from './bundle-meta.ts';
import type { BundleFacts, BundleMeta } from './bundle-meta.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import type { CommonOptions } from '../common-options.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { invocationOf, mayStandInLog } from '../invocation.ts';
import { compileLeadFilter } from '../leads/lead-filter.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { technicalFiles } from './technical-files.ts';
import { toolVersion } from '../tool-version.ts';
import { writeOutput } from '../write-output.ts';

/** What `leadline export bundle` is told. */
export interface BundleOptions extends CommonOptions {
  readonly output?: string;
  readonly to?: string;
  readonly recipient?: readonly string[];
  readonly redact?: RedactionProfile;
  /** False with `--no-encrypt`. */
  readonly encrypt: boolean;
  readonly day?: string;
  readonly filter?: readonly string[];
  readonly force?: boolean;
  readonly failEmpty?: boolean;
}

/** `leadline export bundle`: leads and their evidence for one receiver, signed, and encrypted where the regime asks for it. Without a key nothing is written. */
export async function exportBundle(
  { io, setExit, command }: { readonly io: CliIo; readonly setExit: SetExit; readonly command: Command },
  options: BundleOptions,
): Promise<void> {
  const { output, recipient, recipients } = requireReceiver(options);
  await askWhy(io, command);
  const encrypt = recipients.length > 0 ? ageEncrypter(recipients) : undefined;
  const entered = enterScannedCase(io, options.case, {
    invocation: invocationOf(command),
    action: 'disclose',
    changes: 'no',
    inForce: true,
  });
  try {
    requireEncryption(entered.file, { isEncrypted: encrypt !== undefined, isWaived: !options.encrypt });
    const day = chooseDay(entered.db, options.day);
    const filters = options.filter ?? [];
    const leads = [...assessedLeads(entered, day)].filter(compileLeadFilter(filters));
    const bundleId = randomBytes(16).toString('hex');
    const profile = options.redact ?? 'court';
    const bundle = makeBundle(entered, {
      leads,
      day,
      filters,
      profile,
      recipient,
      bundleId,
      pseudonymKey: Buffer.from(entered.audit.salted(`leadline-bundle-pseudonyms/1\n${bundleId}`), 'hex'),
      software: `leadline ${toolVersion()}`,
      atMs: io.now(),
      extra: profile === 'court' ? technicalFiles(io, entered, day) : [],
      signer: bagSigner(entered.audit.key),
      disclose: (payload) => disclosed(entered, { bundle: bundleId, profile, day, rows: leads.length, recipient, recipients, payload }),
    });
    const file = await writeBundle(io, bundle, { output, force: options.force === true, encrypt });
    const keyId = keyIdOf(entered.audit.key.publicKey);
    const facts = { ...file, day, profile, recipient, recipients, leads: leads.length, bundleId, keyId };
    const meta = bundleMeta({ ...facts, items: bundle.items, omitted: bundle.omitted, toolVersion: toolVersion(), atMs: io.now() });
    await writeOutput(io, [`${JSON.stringify(meta, undefined, 2)}\n`], { output: `${output}.meta.json`, force: true, binary: false });
    if (options.json) io.out(`${JSON.stringify(meta)}\n`);
    else if (!options.quiet) say(io, output, meta);
    if (leads.length === 0 && options.failEmpty) setExit(5);
  } finally {
    entered.close();
  }
}

/** Writes a bundle whole or not at all, and beside it the request for a time stamp of what is signed. */
async function writeBundle(
  io: CliIo,
  bundle: MadeBundle,
  to: { readonly output: string; readonly force: boolean; readonly encrypt: ReturnType<typeof ageEncrypter> | undefined },
): Promise<Pick<BundleFacts, 'file' | 'sha256' | 'sizeBytes' | 'bag'>> {
  const { output, force, encrypt } = to;
  const pieces = encrypt ? await encrypt(Readable.toWeb(bundle.zip) as ReadableStream<Uint8Array>) : bundle.zip;
  const file = await writeOutput(io, pieces, { output, force, binary: true });
  const bag = bundle.written();
  if (!file || !bag) throw new Error('a bundle that was written has neither file nor signature');
  await writeOutput(io, timeStampRequest(bag.tagManifest, randomBytes(8)), { output: `${output}.tsq`, force: true, binary: true });
  return { file: basename(file.path), sha256: file.sha256, sizeBytes: file.sizeBytes, bag };
}

/** Throws `E_USAGE` unless a file and a receiver are named, the receiver in words that may stand in the audit log. */
function requireReceiver({ output, to, recipient = [] }: BundleOptions): {
  output: string;
  recipient: string;
  recipients: readonly string[];
} {
  if (output === undefined || output === '-') throw new ToolError('E_USAGE', 'A bundle is a file: name one with -o FILE.');
  const name = to?.trim() ?? '';
  if (!mayStandInLog(name))
    throw new ToolError(
      'E_USAGE',
      'Say with --to who receives the bundle: the office, without addresses, links or numbers. It is entered in the audit log of the case.',
    );
  return { output, recipient: name, recipients: recipient };
}

/** Throws `E_USAGE` where the regime asks for encryption and there is neither a recipient nor a waiver. */
function requireEncryption(
  { regime }: CaseFile,
  { isEncrypted, isWaived }: { readonly isEncrypted: boolean; readonly isWaived: boolean },
): void {
  if (isEncrypted && isWaived) throw new ToolError('E_USAGE', '--recipient and --no-encrypt contradict each other.');
  if (isEncrypted || isWaived || regime === 'demo') return;
  throw new ToolError(
    'E_USAGE',
    `Under the regime ${regime} a bundle is encrypted: name the receiver's age key with --recipient age1… (age-keygen makes one). Where another way of sending protects it, add --no-encrypt and say which with --why.`,
  );
}

/** Enters a bundle in the audit log before anybody can have it. */
function disclosed(
  entered: EnteredCase,
  facts: {
    readonly bundle: string;
    readonly profile: RedactionProfile;
    readonly day: string;
    readonly rows: number;
    readonly recipient: string;
    readonly recipients: readonly string[];
    readonly payload: PayloadFacts;
  },
): { readonly hash: string; readonly line: string } {
  const { payload, recipients, profile, ...rest } = facts;
  const columns = profile === 'stats' ? [] : [...LEAD_COLUMNS];
  const entry = entered.tell({ format: 'bundle', profile, ...rest, columns, encryptedTo: [...recipients], ...payload });
  if (!entry) throw new Error('a bundle was to be entered in the audit log twice');
  return { hash: entry.hash, line: entryLine(entry) };
}

function say(io: CliIo, output: string, meta: BundleMeta): void {
  const omitted = meta.items_omitted === 0 ? '' : `, ${meta.items_omitted} captures held back or not there (named inside)`;
  const sealed = meta.encrypted_to.length === 0 ? 'NOT encrypted' : `encrypted to ${meta.encrypted_to.length} recipients`;
  io.err(
    `${meta.leads} leads and ${meta.items} items for ${meta.recipient} written to ${output} (${meta.redaction_profile}, ${sealed})${omitted}.\nTell the receiver this key id another way, by telephone or on paper: ${meta.key_id}\nThey check it with: leadline bundle check FILE --key ${meta.key_id}   (or without leadline: VERIFY.txt inside)\nA time stamp: send ${output}.tsq to an authority, keep the answer as ${output}.tsr.\n`,
  );
}
