import { resolve } from 'node:path';
import type { AuditAction } from '../evidence/audit/audit-action.ts';
import type { AuditEntry, AuditFacts } from '../evidence/audit/audit-entry.ts';
import { casePaths, readCase } from '../evidence/case-folder.ts';
import type { CasePaths } from '../evidence/case-folder.ts';
import type { CaseFile } from '../model/case-file.ts';
import { lockCase } from '../store/case-lock.ts';
import type { CliIo } from './cli-io.ts';
import type { Invocation } from './invocation.ts';
import { openCaseAudit } from './open-case-audit.ts';
import type { CaseAudit } from './open-case-audit.ts';
import { coverCase, settleCase, tryLock } from './settle-case.ts';

/** What a command is about to do with a case. */
export interface CaseAccess {
  readonly invocation: Invocation;
  readonly action: AuditAction;
  /** `no`: it only reads. `yes`: it changes files of the case. `alone`: so, and no other may meanwhile; throws `E_CASE_LOCKED` when one does. */
  readonly changes: 'no' | 'yes' | 'alone';
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
 * Throws `E_CASE` when there is no case, `E_CONFIG` without its key, `E_INTEGRITY` when the log is damaged, `E_DISK` when it cannot be written.
 */
export function enterCase(io: CliIo, folder: string, { invocation, action, changes }: CaseAccess): EnteredCase {
  const paths = casePaths(resolve(io.cwd, folder));
  const read = readCase(paths.folder);
  const lock = changes === 'alone' ? lockCase(paths.lock) : changes === 'yes' ? tryLock(paths.lock, WAIT) : undefined;
  try {
    if (read.audit === undefined)
      io.err('note: this case was made before cases had an audit log; the log begins now, and every file is hashed once.\n');
    const audit = openCaseAudit(io, { folder: paths.folder, file: read, invocation, begins: 'log-begun' });
    settleCase(io, { paths, audit, lock, look: changes === 'no' ? 'changed' : 'all' });
    const begun = changes === 'no' ? undefined : audit.log.append({ ...audit.factsOf(action), phase: 'begin' });
    return entered(io, { paths, audit, action, begun, releaseLock: () => lock?.release(), holdsLock: lock !== undefined });
  } catch (error) {
    lock?.release();
    throw error;
  }
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
