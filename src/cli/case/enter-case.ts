import { resolve } from 'node:path';
import type { KeySlot } from '../../evidence/access/key-slot.ts';
import type { AuditAction } from '../../evidence/audit/audit-action.ts';
import type { AuditEntry, AuditFacts } from '../../evidence/audit/audit-entry.ts';
import type { LookAt } from '../../evidence/audit/find-altered.ts';
import { casePaths, readCase, readCaseAsItIs, requireLog, requireValidCase } from '../../evidence/case-folder.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { caseSignature } from '../../evidence/case-signature.ts';
import { refuseUnfinishedPurge } from '../../custody/retention/purge-order.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { lockCase } from '../../store/case-lock.ts';
import type { CaseLock } from '../../store/case-lock.ts';
import type { CliIo } from '../cli-io.ts';
import type { Invocation } from '../invocation.ts';
import { openCaseKey } from '../access/open-case-key.ts';
import { mayUse } from '../access/role-commands.ts';
import { openCaseAudit } from './open-case-audit.ts';
import type { CaseAudit } from './open-case-audit.ts';
import { coverCase, settleCase, tryLock } from './settle-case.ts';
import { tellOverdue } from '../urgent/tell-overdue.ts';

/** What a command is about to do with a case. */
export interface CaseAccess {
  readonly invocation: Invocation;
  readonly action: AuditAction;
  /** `no`: it only reads. `yes`: it changes files of the case. `alone`: so, and no other may meanwhile; throws `E_CASE_LOCKED` when one does. */
  readonly changes: 'no' | 'yes' | 'alone';
  /** True: only while the case is in force; throws `E_CASE` outside its dates, before anything is read. */
  readonly inForce?: boolean;
  /** True: a person signs `case.json` as it stands, whatever changed it; every other command refuses an altered one. */
  readonly renews?: boolean;
  /** True: one of many small changes of a command that has entered the case before: it waits for no other command, reads no file that bears the same size and time, and does not tell again what waits for a person. */
  readonly goesOn?: boolean;
}

/** A case that the audit log knows to be in use. */
export interface EnteredCase {
  readonly paths: CasePaths;
  readonly file: CaseFile;
  readonly audit: CaseAudit;
  /** Tells what the command found or did, in ids, hashes and counts. A reading command's entry is written now: call it before anything is given out. Later calls of a changing command add to its last entry. */
  readonly tell: (data: AuditFacts['data']) => AuditEntry | undefined;
  /** Adds an entry of another kind at once. */
  readonly note: (action: AuditAction, data: AuditFacts['data']) => void;
  /** Ends the use: the entry that was not written yet, and for a changing command the inventory. The database must be closed. */
  readonly close: () => void;
}

/** Milliseconds that a small change waits for another before it goes on without an inventory of its own. */
const WAIT = 5_000;

/**
 * Opens a case for a command and enters that in its audit log: the one door to a case for whatever reads or changes its data.
 * Throws `E_CASE` when there is no case, `E_CONFIG` without its key, `E_KEY` without the key of an encrypted one, `E_ROLE` when whoever has that key may not use the command, `E_INTEGRITY` when the log is damaged, `E_DISK` when it cannot be written.
 */
export function enterCase(io: CliIo, folder: string, access: CaseAccess): EnteredCase {
  const { invocation, action, changes, inForce, renews, goesOn } = access;
  const caseFolder = resolve(io.cwd, folder);
  const read = readFor(io, caseFolder, { inForce, renews });
  const opened = openCaseKey(io, caseFolder, read);
  const paths = casePaths(caseFolder, opened?.cipher);
  const lock = lockFor(paths, access);
  try {
    const audit = openCaseAudit(io, { paths, file: read, invocation, begins: 'log-begun', openedBy: opened?.slot });
    const isSigned = renews || caseSignature(paths.folder, audit.file) === 'signed';
    settleCase(io, { paths, audit, lock, look: lookFor(access), renews: renews ?? false });
    requireRole(audit, { action, command: invocation.command, slot: opened?.slot });
    if (!isSigned)
      io.err(
        `note: this case was made before case files were signed; ${changes === 'no' ? 'the next command that changes the case signs it' : 'it is signed now'}.\n`,
      );
    // What a stopped purge has left is neither scanned over nor taken into a new database.
    if (changes === 'alone' && action !== 'erase') refuseUnfinishedPurge(paths.folder);
    const begun = changes === 'no' ? undefined : audit.log.append({ ...audit.factsOf(action), phase: 'begin' });
    if (!isSigned && begun) audit.signCase();
    if (!goesOn) tellOverdue(io, paths, invocation.command);
    return entered(io, { paths, audit, action, begun, releaseLock: () => lock?.release(), holdsLock: lock !== undefined });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The lock of the case, as the use needs it; undefined where it needs none, or another command has it. */
function lockFor({ lock }: CasePaths, { changes, goesOn }: Pick<CaseAccess, 'changes' | 'goesOn'>): CaseLock | undefined {
  if (changes === 'alone') return lockCase(lock);
  return changes === 'yes' ? tryLock(lock, goesOn ? 0 : WAIT) : undefined;
}

/** How closely the use looks at the case before it begins. */
function lookFor({ changes, goesOn }: Pick<CaseAccess, 'changes' | 'goesOn'>): LookAt {
  if (changes === 'no') return 'changed';
  return goesOn ? 'added' : 'all';
}

/** Refuses what the role of the key that opened the case may not do; that it was tried stands in the log. */
function requireRole(
  audit: CaseAudit,
  { action, command, slot }: { readonly action: AuditAction; readonly command: string; readonly slot: KeySlot | undefined },
): void {
  if (!slot || mayUse(slot.role, command)) return;
  audit.log.append(audit.factsOf(action, { refused: slot.role }));
  throw new ToolError(
    'E_ROLE',
    `Your key (${slot.id}) opens this case as ${slot.role}, and leadline ${command} is not for that role. Nothing was read or changed; that it was tried is in the audit log.`,
  );
}

/** Reads the case as this use of it may find it, and tells of what it lacks. */
function readFor(
  io: CliIo,
  caseFolder: string,
  { inForce = false, renews = false }: { readonly inForce: boolean | undefined; readonly renews: boolean | undefined },
): CaseFile {
  const read = renews ? readCaseAsItIs(caseFolder) : readCase(caseFolder);
  requireLog(caseFolder, read);
  if (inForce) requireValidCase(read, io.now());
  if (read.audit === undefined)
    io.err('note: this case was made before cases had an audit log; the log begins now, and every file is hashed once.\n');
  return read;
}

function entered(
  io: CliIo,
  use: {
    readonly paths: CasePaths;
    readonly audit: CaseAudit;
    readonly action: AuditAction;
    readonly begun: AuditEntry | undefined;
    readonly releaseLock: () => void;
    readonly holdsLock: boolean;
  },
): EnteredCase {
  const { paths, audit, action, begun } = use;
  let told: AuditFacts['data'] = {};
  let isOver = false;
  return {
    paths,
    file: audit.file,
    audit,
    tell: (data) => {
      told = { ...told, ...data };
      if (begun || isOver) return undefined;
      isOver = true;
      return audit.log.append(audit.factsOf(action, told));
    },
    note: (kind, data) => void audit.log.append(audit.factsOf(kind, data)),
    close: () => {
      try {
        if (isOver) return;
        isOver = true;
        const facts = audit.factsOf(action, told);
        if (!begun) audit.log.append(facts);
        else endChange(io, use, { ...facts, phase: 'end', ends: [begun.seq] });
      } finally {
        use.releaseLock();
      }
    },
  };
}

/** The last entry of a command that changes the case, with the inventory unless another command works on the case: that one will take it. */
function endChange(
  io: CliIo,
  { paths, audit, holdsLock }: { paths: CasePaths; audit: CaseAudit; holdsLock: boolean },
  facts: AuditFacts,
): void {
  const late = holdsLock ? undefined : tryLock(paths.lock);
  try {
    if (holdsLock || late) coverCase(io, { paths, audit }, facts);
    else audit.log.append(facts);
  } finally {
    late?.release();
  }
}
