import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { AuditFacts } from '../evidence/audit/audit-entry.ts';
import { openAuditLog } from '../evidence/audit/audit-log.ts';
import type { AuditLog } from '../evidence/audit/audit-log.ts';
import { auditPaths } from '../evidence/audit/audit-paths.ts';
import { saltedHash } from '../evidence/audit/salted-hash.ts';
import { setCaseAudit } from '../evidence/audit/set-case-audit.ts';
import { makeSigningKey, publicKeyPem, readSigningKey } from '../evidence/audit/signing-key.ts';
import type { SigningKey } from '../evidence/audit/signing-key.ts';
import { writeDurable } from '../evidence/audit/write-durable.ts';
import type { CaseFile } from '../model/case-file.ts';
import { ToolError } from '../model/tool-error.ts';
import { lockCase } from '../store/case-lock.ts';
import type { CliIo } from './cli-io.ts';
import type { Invocation } from './invocation.ts';
import { toolVersion } from './tool-version.ts';

/** The audit log of a case, as a command uses it. */
export interface CaseAudit {
  readonly file: CaseFile;
  readonly log: AuditLog;
  /** Salted hash of a text of the case. */
  readonly salted: (text: string) => string;
  /** What an entry tells of this invocation. */
  factsOf(action: AuditFacts['action'], data?: AuditFacts['data']): AuditFacts;
}

/** Milliseconds that a command waits for another to finish its entry. */
const ENTRY_WAIT = 20_000;

/**
 * Opens the audit log of a case for an invocation. A case without one gets its key, its salt and its chain, and a first entry that says whether it is new (`case-made`) or was made before there were logs (`log-begun`).
 * Throws `E_CONFIG` when the key is missing or another case's.
 */
export function openCaseAudit(
  io: CliIo,
  {
    folder,
    file,
    invocation,
    begins,
  }: { readonly folder: string; readonly file: CaseFile; readonly invocation: Invocation; readonly begins: 'case-made' | 'log-begun' },
): CaseAudit {
  const paths = auditPaths(folder);
  const named = io.environment['LEADLINE_KEY'] ?? '';
  const keyFile = named === '' ? paths.privateKey : resolve(io.cwd, named);
  const isNew = file.audit === undefined;
  if (isNew && existsSync(paths.head))
    throw new ToolError(
      'E_INTEGRITY',
      `${folder} has an audit log, and its case.json does not name it. Restore case.json from a copy; leadline verify says what else differs.`,
    );
  const key = isNew ? makeSigningKey(keyFile) : readSigningKey(keyFile);
  const salted = isNew ? makeSalt(paths.folder, paths.salt) : saltedHash(paths.salt, 'must-be-there');
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
    data,
  });
  if (log.state().seq === 0) log.append(factsOf(begins, { publicKey: audit.publicKey, case: known.id }));
  return { file: known, log, salted, factsOf };
}

function makeSalt(folder: string, file: string): (text: string) => string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return saltedHash(file, 'make');
}

function nameLog(folder: string, file: CaseFile, key: SigningKey): CaseFile {
  writeDurable(auditPaths(folder).publicKey, publicKeyPem(key.publicKey));
  return setCaseAudit(folder, file, { chain: randomBytes(16).toString('hex'), publicKey: key.publicKey });
}

/** Empty where the system has no name for the account. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
