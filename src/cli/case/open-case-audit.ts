import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { CaseCipher } from '../../evidence/access/case-cipher.ts';
import type { KeySlot } from '../../evidence/access/key-slot.ts';
import type { AuditFacts } from '../../evidence/audit/audit-entry.ts';
import { openAuditLog } from '../../evidence/audit/audit-log.ts';
import type { AuditLog } from '../../evidence/audit/audit-log.ts';
import { auditPaths } from '../../evidence/audit/audit-paths.ts';
import type { AuditPaths } from '../../evidence/audit/audit-paths.ts';
import { saltedHash } from '../../evidence/audit/salted-hash.ts';
import { setCaseAudit } from '../../evidence/audit/set-case-audit.ts';
import { makeSigningKey, publicKeyPem, readSigningKey } from '../../evidence/audit/signing-key.ts';
import type { SigningKey } from '../../evidence/audit/signing-key.ts';
import { writeDurable } from '../../evidence/audit/write-durable.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { signCase, writeSignedCase } from '../../evidence/case-signature.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { lockCase } from '../../store/case-lock.ts';
import type { CliIo } from '../cli-io.ts';
import type { Invocation } from '../invocation.ts';
import { toolVersion } from '../tool-version.ts';

/** The audit log of a case, as a command uses it. */
export interface CaseAudit {
  readonly file: CaseFile;
  readonly log: AuditLog;
  /** Salted hash of a text of the case. */
  readonly salted: (text: string) => string;
  /** What signs the entries; bundles are signed by it too. */
  readonly key: SigningKey;
  /** Signs `case.json` as it lies on the disk, or writes and signs another state of it. */
  readonly signCase: (file?: CaseFile) => void;
  /** What an entry tells of this invocation. */
  factsOf(action: AuditFacts['action'], data?: AuditFacts['data']): AuditFacts;
}

/** For what the audit log of a case is opened. */
export interface AuditOpening {
  readonly paths: Pick<CasePaths, 'folder' | 'cipher'>;
  readonly file: CaseFile;
  readonly invocation: Invocation;
  readonly begins: 'case-made' | 'log-begun';
  /** The key that opened the case, as every entry says; undefined where it needs none. */
  readonly openedBy?: Pick<KeySlot, 'id'> | undefined;
}

/** Milliseconds that a command waits for another to finish its entry. */
const ENTRY_WAIT = 20_000;

/**
 * Opens the audit log of a case for an invocation. A case without one gets its key, its salt and its chain, and a first entry that says whether it is new (`case-made`) or was made before there were logs (`log-begun`).
 * Throws `E_CONFIG` when the key is missing or another case's.
 */
export function openCaseAudit(io: CliIo, { paths: { folder, cipher }, file, invocation, begins, openedBy }: AuditOpening): CaseAudit {
  const paths = auditPaths(folder);
  const named = io.environment['LEADLINE_KEY'] ?? '';
  const keyFile = named === '' ? paths.privateKey : resolve(io.cwd, named);
  // A key elsewhere is its owner's: it opens more than this case, perhaps.
  const keyCipher = named === '' ? cipher : undefined;
  const isNew = file.audit === undefined;
  if (isNew && existsSync(paths.head))
    throw new ToolError(
      'E_INTEGRITY',
      `${folder} has an audit log, and its case.json does not name it. Restore case.json from a copy; leadline verify says what else differs.`,
    );
  const key = isNew ? makeSigningKey(keyFile, keyCipher) : readSigningKey(keyFile, keyCipher);
  const salted = isNew ? makeSalt(paths, cipher) : saltedHash(paths.salt, { make: 'must-be-there', cipher });
  const known = isNew ? nameLog(folder, file, key) : file;
  const { audit } = known;
  if (!audit || audit.publicKey !== key.publicKey)
    throw new ToolError(
      'E_CONFIG',
      `The key at ${keyFile} is not the one that signs the audit log of this case. Name the right one with LEADLINE_KEY.`,
    );
  const log = openAuditLog({
    caseFolder: folder,
    caseId: known.id,
    chain: audit.chain,
    key,
    user: salted(accountName()),
    tool: `leadline ${toolVersion()}`,
    now: io.now,
    alone: (lockFile, work) => {
      const lock = lockCase(lockFile, ENTRY_WAIT);
      try {
        return work();
      } finally {
        lock.release();
      }
    },
  });
  const terms = Object.fromEntries(Object.entries(invocation.values).map(([name, texts]) => [name, texts.map(salted)]));
  const factsOf: CaseAudit['factsOf'] = (action, data = {}) => ({
    action,
    command: invocation.command,
    options: invocation.options,
    terms,
    why: invocation.why,
    data: openedBy ? { openedBy: openedBy.id, ...data } : data,
  });
  if (log.state().seq === 0) log.append(factsOf(begins, { publicKey: audit.publicKey, case: known.id }));
  const sign: CaseAudit['signCase'] = (changed) => (changed ? writeSignedCase(folder, changed, key) : signCase(folder, key));
  return { file: known, log, salted, key, signCase: sign, factsOf };
}

function makeSalt({ folder, salt }: AuditPaths, cipher: CaseCipher | undefined): (text: string) => string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return saltedHash(salt, { make: 'make', cipher });
}

function nameLog(folder: string, file: CaseFile, key: SigningKey): CaseFile {
  writeDurable(auditPaths(folder).publicKey, publicKeyPem(key.publicKey));
  return setCaseAudit(folder, file, { chain: randomBytes(16).toString('hex'), key });
}

/** The name of the account that runs the program; empty where the system has none. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
