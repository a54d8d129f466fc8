import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findAltered } from '../../evidence/audit/find-altered.ts';
import type { AlteredFile, LookAt } from '../../evidence/audit/find-altered.ts';
import { namesFile } from '../../evidence/audit/inventory.ts';
import { readEntries } from '../../evidence/audit/read-entries.ts';
import { takeInventory } from '../../evidence/audit/take-inventory.ts';
import type { AuditFacts } from '../../evidence/audit/audit-entry.ts';
import { toldErasures } from '../../evidence/audit/told-erasures.ts';
import type { ChangedFile } from '../../evidence/audit/walk-case.ts';
import type { CanonicalValue } from '../../evidence/canonical-json.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { caseSignature, SIGNATURE } from '../../evidence/case-signature.ts';
import { ToolError } from '../../model/tool-error.ts';
import { lockCase } from '../../store/case-lock.ts';
import type { CaseLock } from '../../store/case-lock.ts';
import { openDatabase } from '../../store/open-database.ts';
import type { CliIo } from '../cli-io.ts';
import type { CaseAudit } from './open-case-audit.ts';

/** What a command has in hand when it looks at the case before it begins. */
export interface CaseInHand {
  readonly paths: CasePaths;
  readonly audit: CaseAudit;
  /** The lock of the case, if this command holds it. */
  readonly lock: CaseLock | undefined;
  /** How closely to look: `'all'` or `'added'` before something changes that will be signed anew. */
  readonly look: LookAt;
  /** Whether a person is about to sign `case.json` as it stands. */
  readonly renews: boolean;
}

/** Files that an entry or a message names at most. */
const LISTED = 100;

/**
 * Brings the audit log up to what the case is before a command goes on: puts a torn line aside, takes in what a stopped command left, and notes what was altered by anything but leadline.
 * All of it is told on stderr and entered in the log; nothing is repaired in silence. While another command holds the case nothing is taken in: it will do so itself.
 */
export function settleCase(io: CliIo, inHand: CaseInHand): void {
  const { audit, paths, look } = inHand;
  const { log } = audit;
  const torn = log.setTornAside(audit.factsOf('torn-line'));
  if (torn)
    io.err(
      `note: a command was stopped while it wrote to the audit log; the half-written line is kept in ${torn.file} (${torn.bytes} bytes).\n`,
    );
  if (!inHand.renews) refuseUnsigned(inHand);
  const found = alteredNow(inHand);
  if (found === undefined) return;
  const lock = inHand.lock ?? tryLock(paths.lock);
  if (!lock) return;
  try {
    // Another command may have set it right meanwhile.
    const altered = alteredNow({ ...inHand, look });
    if (altered === undefined) return;
    if (altered.length > 0) noteAltered(io, inHand, altered);
    const { running, inventory } = log.state();
    const facts = {
      ...audit.factsOf('checkpoint', { reason: altered.length > 0 ? 'altered' : inventory ? 'stopped' : 'first' }),
      ...(running.length > 0 ? { ends: running } : {}),
    };
    const taken = coverCase(io, { ...inHand, noted: altered }, facts);
    if (inventory && altered.length === 0)
      io.err(
        `note: an earlier command was stopped before its checkpoint; ${taken?.added ?? 0} new files were taken into the inventory now, unchecked until then.\n`,
      );
  } finally {
    if (!inHand.lock) lock.release();
  }
}

/** Takes the inventory and adds the entry that names it; without one when somebody else has the database open. `noted`: what the log says was altered already. Gives back what was taken. */
export function coverCase(
  io: CliIo,
  { paths, audit, noted = [] }: Pick<CaseInHand, 'paths' | 'audit'> & { readonly noted?: readonly AlteredFile[] },
  facts: AuditFacts,
): ReturnType<typeof takeInventory> | undefined {
  const { log } = audit;
  if (!foldJournal(paths)) {
    log.append({ ...facts, phase: 'end' });
    return undefined;
  }
  const state = log.state();
  const taken = takeInventory(log.paths, {
    before: state.inventory?.sha256,
    chain: audit.file.audit?.chain ?? '',
    nowMs: io.now(),
    told: () => toldErasures(readEntries(paths.folder)),
  });
  noteByHand(io, { paths, audit }, { changed: taken.changed, noted });
  if (taken.erased.length > 0) log.append(audit.factsOf('erase', listed('files', taken.erased)));
  log.append({
    ...facts,
    data: {
      ...facts.data,
      files: taken.files,
      bytes: taken.bytes,
      added: taken.added,
      ...listed('altered', taken.altered),
      ...listed('missing', taken.missing),
    },
    inventory: { sha256: taken.sha256, covers: state.seq },
  });
  taken.removeOlder();
  if (taken.altered.length + taken.missing.length > 0)
    io.err(
      `warning: ${taken.altered.length} files of the evidence were altered and ${taken.missing.length} are missing. See: leadline verify\n`,
    );
  return taken;
}

/** Takes the case's lock if nobody holds it. */
export function tryLock(file: string, waitMs = 0): CaseLock | undefined {
  try {
    return lockCase(file, waitMs);
  } catch (error) {
    if (error instanceof ToolError && error.code === 'E_CASE_LOCKED') return undefined;
    throw error;
  }
}

/** Throws `E_INTEGRITY` where `case.json` has lost the signature that it bore at the last checkpoint: a case that was never signed has none there. */
function refuseUnsigned({ paths, audit: { log } }: CaseInHand): void {
  const { inventory } = log.state();
  if (existsSync(join(paths.folder, SIGNATURE)) || !inventory || !namesFile(log.paths.inventory, inventory.sha256, SIGNATURE)) return;
  throw new ToolError(
    'E_INTEGRITY',
    `The signature of ${paths.caseFile} was removed. Restore it and case.json from a copy; or have whoever answers for the case sign it as it stands now: leadline init ${paths.folder} --renew --why REASON`,
  );
}

/** Undefined when the case is as the log says; the files that differ when nothing was under way; an empty list when a command was stopped. */
function alteredNow({ audit, look }: CaseInHand): readonly AlteredFile[] | undefined {
  const { inventory, uncovered } = audit.log.state();
  if (uncovered || !inventory) return [];
  const altered = findAltered(audit.log.paths, inventory.sha256, look);
  return altered.length > 0 ? altered : undefined;
}

function noteAltered(io: CliIo, { audit }: CaseInHand, altered: readonly AlteredFile[]): void {
  const ofCase = altered.filter(({ path, what }) => MEANT_FOR_HANDS.has(path) && (what === 'altered' || path === 'case.json.sig'));
  const others = altered.filter((file) => !ofCase.includes(file));
  // A name that a person gave to a file of theirs may be anybody's.
  const named = ({ path, ...file }: AlteredFile): AlteredFile => ({ ...file, path: isOwn(path) ? path : `other:${audit.salted(path)}` });
  for (const [action, files] of [
    ['case-changed', ofCase],
    ['altered-outside', others],
  ] as const)
    if (files.length > 0)
      audit.log.append({
        ...audit.factsOf(
          action,
          listed(
            'files',
            files.map(named).map((file) => ({ ...file })),
          ),
        ),
        phase: 'end',
      });
  if (ofCase.length > 0) tellByHand(io, ofCase);
  if (others.length > 0)
    io.err(
      `WARNING: changed by something other than leadline since the last checkpoint: ${others
        .slice(0, LISTED)
        .map(({ path, what }) => `${path} (${what})`)
        .join(
          ', ',
        )}${others.length > LISTED ? ` and ${others.length - LISTED} more` : ''}. This is now in the audit log; leadline verify will always say so. Keep a copy of the case as it is, and ask who had access to it.\n`,
    );
}

/** Notes what a person changed beside a command that was under way, or was stopped: of files that are meant for hands. A `case.json` that bears its signature was renewed. */
function noteByHand(
  io: CliIo,
  { paths, audit }: Pick<CaseInHand, 'paths' | 'audit'>,
  { changed, noted }: { readonly changed: readonly ChangedFile[]; readonly noted: readonly AlteredFile[] },
): void {
  const isRenewed = caseSignature(paths.folder, audit.file) === 'signed';
  const isNew = ({ path }: ChangedFile): boolean =>
    !noted.some((file) => file.path === path) && !(isRenewed && path.startsWith('case.json'));
  const files = changed.filter((file) => MEANT_FOR_HANDS.has(file.path) && isNew(file));
  if (files.length === 0) return;
  audit.log.append(
    audit.factsOf('case-changed', {
      files: files.map((file) => ({ ...file, what: file.found === undefined ? 'missing' : 'altered' })),
    }),
  );
  tellByHand(io, files);
}

function tellByHand(io: CliIo, files: readonly { readonly path: string }[]): void {
  io.err(`note: ${files.map(({ path }) => path).join(', ')} changed by hand since the last command; that is now in the audit log.\n`);
}

/** Files that a person may change: contacts and block list as they like, `case.json` where whoever answers for it signs that. */
const MEANT_FOR_HANDS: ReadonlySet<string> = new Set(['case.json', 'case.json.sig', 'contacts.yaml', 'block-list.txt']);

/** The first of a list, and how many there are: `verify` names them all. */
function listed(name: string, files: readonly CanonicalValue[]): AuditFacts['data'] {
  return { [name]: files.slice(0, LISTED), ...(files.length > LISTED ? { [`${name}Count`]: files.length } : {}) };
}

/** Whether leadline itself gave the file its name. */
function isOwn(path: string): boolean {
  return /^(?:case\.json(?:\.sig)?|contacts\.yaml|block-list\.txt|leadline\.db(?:-wal|-journal)?|(?:access|assessments|audit|evidence|logs|urgent|views|tombstones)\/.{1,200})$/.test(
    path,
  );
}

/** Brings what a write-ahead log holds into the database; false when it is in use and that is not possible now. */
function foldJournal({ database, cipher }: CasePaths): boolean {
  const waits = (): boolean => existsSync(`${database}-wal`) && statSync(`${database}-wal`).size > 0;
  if (!waits()) return true;
  const db = openDatabase(database, cipher?.databaseKey);
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  return !waits();
}
