import { existsSync, readFileSync } from 'node:fs';
import { isEncryptedCase } from '../../evidence/access/access-file.ts';
import type { CaseCipher } from '../../evidence/access/case-cipher.ts';
import { isProblem } from '../../evidence/audit/audit-finding.ts';
import type { AuditFinding } from '../../evidence/audit/audit-finding.ts';
import { auditPaths } from '../../evidence/audit/audit-paths.ts';
import { readEntries } from '../../evidence/audit/read-entries.ts';
import { toldErasures } from '../../evidence/audit/told-erasures.ts';
import { verifyAnchors } from '../../evidence/audit/verify-anchors.ts';
import type { VerifiedAnchors } from '../../evidence/audit/verify-anchors.ts';
import { verifyFiles } from '../../evidence/audit/verify-files.ts';
import type { VerifiedFiles } from '../../evidence/audit/verify-files.ts';
import { verifyLog } from '../../evidence/audit/verify-log.ts';
import type { VerifiedLog } from '../../evidence/audit/verify-log.ts';
import { casePaths, lostItsLog, readCaseAsItIs } from '../../evidence/case-folder.ts';
import { caseSignature } from '../../evidence/case-signature.ts';
import { readPurgeOrder } from '../../custody/retention/purge-order.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { MakeChoice } from '../scan/choose-sample.ts';
import { compareCaptures } from './compare-captures.ts';
import type { ComparedCaptures } from './compare-captures.ts';

/** All that was verified of a case. */
export interface CaseVerdict {
  readonly file: CaseFile | undefined;
  readonly log: VerifiedLog | undefined;
  readonly files: VerifiedFiles | undefined;
  readonly captures: ComparedCaptures | undefined;
  readonly anchors: VerifiedAnchors | undefined;
  readonly problems: readonly AuditFinding[];
  readonly warnings: readonly AuditFinding[];
}

/** What is asked of a verification. */
export interface VerifyRequest {
  readonly makeChoice: MakeChoice;
  /** Entry hashes that the log must hold: heads that exports and papers name. */
  readonly heads: readonly string[];
  /** Of an encrypted case; undefined where no key was named. */
  readonly cipher: CaseCipher | undefined;
}

/**
 * Verifies a case folder: log, head, inventory, every file, every capture against the database, anchors. Writes nothing, opens nothing for writing.
 * Throws `E_CASE` where there is no case at all.
 */
export function verifyCase(folder: string, request: VerifyRequest): CaseVerdict {
  const file = readCaseSafely(folder);
  const hasLog = existsSync(auditPaths(folder).folder);
  if (!file) return damaged(undefined, {});
  if (file.audit) return verifyAudited(folder, { file, audit: file.audit }, request);
  if (hasLog) return damaged(file, { detail: 'it does not name the audit log that lies beside it' });
  if (lostItsLog(folder, file)) return damaged(file, { detail: 'it names no audit log, and this case had one' });
  throw new ToolError(
    'E_CASE',
    'This case has no audit log yet: it was made before there were any. Its log begins with the next command that reads or changes it, such as: leadline leads list',
  );
}

function damaged(file: CaseFile | undefined, more: { readonly detail?: string }): CaseVerdict {
  const problem: AuditFinding = { code: 'CASE_DAMAGED', where: 'case.json', ...more };
  return { file, log: undefined, files: undefined, captures: undefined, anchors: undefined, problems: [problem], warnings: [] };
}

function verifyAudited(
  folder: string,
  { file, audit }: { readonly file: CaseFile; readonly audit: NonNullable<CaseFile['audit']> },
  { makeChoice, heads, cipher }: VerifyRequest,
): CaseVerdict {
  const log = verifyLog(folder, { ...audit, caseId: file.id });
  const { state, hashes } = log;
  const found: AuditFinding[] = [...log.findings];
  const signature = caseSignature(folder, file);
  if (signature !== 'signed') found.push({ code: signature === 'altered' ? 'CASE_ALTERED' : 'CASE_UNSIGNED', where: 'case.json' });
  for (const head of heads) if (!hashes.includes(head)) found.push({ code: 'UNKNOWN_HEAD', where: 'audit', detail: head });
  if (state.uncovered)
    found.push({
      code: 'STOPPED',
      where: 'audit',
      detail: `entry ${(state.running.length > 0 ? state.running : [state.changed]).join(', ')}`,
    });
  const order = orderIn(folder);
  if (order !== undefined) found.push({ code: 'PURGE_UNFINISHED', where: 'retention/purge-order.json', detail: order });
  const anchors = verifyAnchors(folder, { hashes, lastToAnchor: log.lastToAnchor, ...audit });
  const files = verifyFiles(folder, {
    inventory: state.inventory?.sha256,
    uncovered: state.uncovered,
    told: () => toldErasures(readEntries(folder)),
    makeChoice,
  });
  found.push(...anchors.findings, ...files.findings);
  const isClosed = isEncryptedCase(folder) && !cipher;
  const captures = files.databaseIntact && !isClosed ? compareCaptures(casePaths(folder, cipher), files.choose) : undefined;
  if (captures) found.push(...captures.findings);
  else if (isClosed) found.push({ code: 'NOT_OPENED', where: 'access/keys.json' });
  else if (existsSync(casePaths(folder).database)) found.push({ code: 'NOT_COMPARED', where: 'leadline.db' });
  const [problems, warnings] = [found.filter(isProblem), found.filter((one) => !isProblem(one))];
  return { file, log, files, captures, anchors, problems, warnings };
}

/** The plan of a purge that was stopped; undefined when none was. */
function orderIn(folder: string): string | undefined {
  try {
    return readPurgeOrder(folder)?.plan;
  } catch {
    return 'damaged';
  }
}

/** Undefined for a case whose `case.json` is not in order: that is a finding, not a reason to stop. */
function readCaseSafely(folder: string): CaseFile | undefined {
  const { caseFile } = casePaths(folder);
  if (!existsSync(caseFile) && !existsSync(auditPaths(folder).folder)) readCaseAsItIs(folder);
  try {
    // Decoded strictly: a lenient reading would turn what is no UTF-8 into something that is.
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(caseFile));
    return readCaseAsItIs(folder);
  } catch {
    return undefined;
  }
}
