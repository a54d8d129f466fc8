import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { ageEncrypter } from '../../bundle/age-encryption.ts';
import { makeUrgentPacket } from '../../custody/bundle/make-urgent-packet.ts';
import type { CaseContacts } from '../../custody/contacts/read-contacts.ts';
import { entryLine } from '../../evidence/audit/audit-entry.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { UrgentState } from '../../model/urgent-record.ts';
import { bagSigner } from '../bundle/bag-signer.ts';
import type { CliIo } from '../cli-io.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { toolVersion } from '../tool-version.ts';
import { urgentDocument } from './urgent-document.ts';
import { writeOutput } from '../write-output.ts';

/** A packet that is to be written with a hand-over. */
export interface UrgentPacket {
  readonly state: UrgentState;
  readonly contacts: CaseContacts | undefined;
  readonly output: string;
  /** age recipients, one at least. */
  readonly recipients: readonly string[];
  /** Who receives it, as bag-info.txt names them; the audit log does not. */
  readonly to: string;
}

/** Writes the sealed packet of one urgent record, encrypted always, and enters it in the audit log before anybody can have it. Throws `E_USAGE` without a recipient. */
export async function writeUrgentPacket(io: CliIo, entered: EnteredCase, packet: UrgentPacket): Promise<void> {
  const { state, contacts, output, recipients } = packet;
  if (recipients.length === 0)
    throw new ToolError(
      'E_USAGE',
      "A packet is always encrypted: name the receiver's age key with --recipient age1… (age-keygen makes one).",
    );
  const encrypt = ageEncrypter(recipients);
  const { zip } = makeUrgentPacket(entered, {
    id: state.id,
    document: urgentDocument(state, contacts),
    captureId: state.shown?.captureId,
    recipient: packet.to,
    bundleId: randomBytes(16).toString('hex'),
    software: `leadline ${toolVersion()}`,
    atMs: io.now(),
    signer: bagSigner(entered.audit.key),
    disclose: (payload) => {
      const facts = { format: 'packet', urgent: state.id, encryptedTo: [...recipients], ...payload };
      const entry = entered.audit.log.append(entered.audit.factsOf('disclose', facts));
      return { hash: entry.hash, line: entryLine(entry) };
    },
  });
  await writeOutput(io, await encrypt(Readable.toWeb(zip) as ReadableStream<Uint8Array>), { output, force: false, binary: true });
}
