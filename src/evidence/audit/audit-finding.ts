/** What `verify` can find, and what each may mean to the person who reads it. A `problem` means that the case is not intact; a `warning` is said and leaves it at that. */
export const FINDINGS: Readonly<Record<FindingCode, readonly ['problem' | 'warning', string]>> = {
  NO_LOG: ['problem', 'The case names an audit log and has none: it was removed.'],
  CASE_DAMAGED: [
    'problem',
    'case.json is missing, altered or no valid case file: what it says of purpose, dates and key cannot be relied on.',
  ],
  CASE_ALTERED: [
    'problem',
    'case.json is not what the key of the case signed: who may work on the case, until when and on what authority was changed by somebody else.',
  ],
  NOT_JSON: ['problem', 'A line of the log is damaged: a fault of the disk, or somebody wrote there.'],
  NOT_CANONICAL: [
    'problem',
    'A line of the log is spelled otherwise than leadline spells it: somebody wrote there, even if it means the same.',
  ],
  WRONG_TYPE: ['problem', 'A line of the log has the wrong form: somebody wrote there, or a newer leadline did.'],
  HASH_MISMATCH: ['problem', 'The entry was altered after it was written.'],
  BAD_SIGNATURE: ['problem', 'The entry or head was not signed by the key of this case: altered by somebody who did not have the key.'],
  KEY_UNKNOWN: ['problem', 'The entry was signed with another key than that of this case: the log was written anew by somebody else.'],
  OTHER_CHAIN: ['problem', 'The entry belongs to the log of another case.'],
  SEQ_GAP: ['problem', 'Entries were removed, doubled or put in another order.'],
  PREV_MISMATCH: ['problem', 'The entry does not follow the one before: entries were removed, doubled, altered or put in another order.'],
  SEGMENT_MISSING: ['problem', 'A whole file of the log was removed.'],
  TRUNCATED: ['problem', 'The log ends before its signed head: the last entries were cut off.'],
  HEAD_MISSING: ['problem', 'The signed head was removed: whether entries were cut off cannot be told.'],
  HEAD_DAMAGED: ['problem', 'The signed head was altered: whether entries were cut off cannot be told.'],
  HEAD_MISMATCH: ['problem', 'The signed head belongs to another state of the log: one of the two was replaced.'],
  HEAD_OLD: ['problem', 'The log goes on behind its signed head by more than one entry: an older head was put back.'],
  ANCHOR_MISMATCH: [
    'problem',
    'The log does not hold what was anchored: an older state of the case was put back, or the log was written anew.',
  ],
  ANCHOR_DAMAGED: ['problem', 'An anchor is not what it was: it proves nothing now.'],
  UNKNOWN_HEAD: [
    'problem',
    'The log holds no entry of that hash: an older state of the case was put back, or the hash is of another case.',
  ],
  INVENTORY_DAMAGED: ['problem', 'The inventory that the log names is missing or altered: whether files were altered cannot be told.'],
  FILE_ALTERED: ['problem', 'The file is not what it was at the last checkpoint: a fault of the disk, or somebody wrote there.'],
  FILE_MISSING: ['problem', 'A file of the last checkpoint was removed.'],
  FILE_EXTRA: ['problem', 'A file lies where only leadline writes, and no command has made it.'],
  JOURNAL_PLANTED: [
    'problem',
    'A journal lies beside the database of a case at rest: opening the database would take over what stands in it.',
  ],
  LOCK_NOT_EMPTY: ['problem', 'A lock file holds bytes: it never does. Somebody wrote there.'],
  BODY_MISMATCH: [
    'problem',
    'The body of a capture is gone, damaged or not what the database says was received, and no tombstone accounts for that.',
  ],
  ALTERED_OUTSIDE: [
    'problem',
    'A command found files changed by something other than leadline, entered that, and went on with them as they were.',
  ],
  DATABASE_UNREADABLE: ['problem', 'The database cannot be read, although it is what the inventory says.'],
  DATABASE_REPLACED: ['warning', 'A command found files missing and entered that; the database can be made again from the evidence.'],
  CASE_CHANGED: [
    'warning',
    'A file that a person may change (case.json, contacts.yaml, block-list.txt) was changed by hand, and a command entered that. Ask who did so; for case.json, on what authority.',
  ],
  CASE_UNSIGNED: [
    'warning',
    'case.json was made before case files were signed; the next command that changes the case signs it as it stands.',
  ],
  HEAD_BEHIND: ['warning', 'A command was stopped between its entry and the head; the next command sets that right and loses nothing.'],
  TORN_LINE: ['warning', 'A command was stopped while it wrote; the next command keeps the half-written line aside and says so.'],
  TORN_KEPT: ['warning', 'A command was once stopped while it wrote; its half-written line is kept aside.'],
  STOPPED: [
    'warning',
    'A command did not come to its checkpoint (stopped, or still at work): what is newer than the last checkpoint is not covered yet. The next command takes it in, unchecked until then.',
  ],
  PURGE_UNFINISHED: [
    'warning',
    'A purge that was approved was stopped: what it was to remove may still be there, in part. Finish it with: leadline purge --resume',
  ],
  TIME_BACKWARDS: ['warning', 'The clock of the machine went back between two entries.'],
  NOT_COVERED: ['warning', 'No checkpoint covers the file yet: what it holds is not vouched for.'],
  CHANGED_SINCE: [
    'warning',
    'The file changed after the last checkpoint, by the command that was stopped: what it holds is not vouched for.',
  ],
  LEFTOVER: ['warning', 'A stopped command left the file behind; nothing reads it.'],
  LINK: ['warning', 'A symbolic link: that it leads to the same place is covered, what lies there is not.'],
  KEY_ELSEWHERE: ['warning', 'The private key is not in the case: kept elsewhere, or lost.'],
  NOT_COMPARED: ['warning', 'The database was not compared with the evidence, because it is not vouched for itself.'],
  NOT_OPENED: [
    'warning',
    'The case is encrypted and no key was given: every file was compared with the inventory, and none was opened. With the key (--key-file, --passphrase-fd) the captures are compared with the database, too.',
  ],
  NOT_ANCHORED: [
    'warning',
    'No time stamp from outside covers the newest entries: whoever has the key, or an older copy of the whole case, could put another history in their place.',
  ],
  ANCHOR_UNANSWERED: ['warning', 'A time-stamp request has no answer yet.'],
  LOG_BEGAN_LATE: ['warning', 'The case is older than its log: what was done before the first entry is not told.'],
};

/** The name of a finding. */
export type FindingCode =
  | 'NO_LOG'
  | 'CASE_DAMAGED'
  | 'CASE_ALTERED'
  | 'CASE_UNSIGNED'
  | 'NOT_JSON'
  | 'NOT_CANONICAL'
  | 'WRONG_TYPE'
  | 'HASH_MISMATCH'
  | 'BAD_SIGNATURE'
  | 'KEY_UNKNOWN'
  | 'OTHER_CHAIN'
  | 'SEQ_GAP'
  | 'PREV_MISMATCH'
  | 'SEGMENT_MISSING'
  | 'TRUNCATED'
  | 'HEAD_MISSING'
  | 'HEAD_DAMAGED'
  | 'HEAD_MISMATCH'
  | 'HEAD_OLD'
  | 'ANCHOR_MISMATCH'
  | 'ANCHOR_DAMAGED'
  | 'UNKNOWN_HEAD'
  | 'INVENTORY_DAMAGED'
  | 'FILE_ALTERED'
  | 'FILE_MISSING'
  | 'FILE_EXTRA'
  | 'JOURNAL_PLANTED'
  | 'LOCK_NOT_EMPTY'
  | 'BODY_MISMATCH'
  | 'ALTERED_OUTSIDE'
  | 'DATABASE_UNREADABLE'
  | 'DATABASE_REPLACED'
  | 'CASE_CHANGED'
  | 'HEAD_BEHIND'
  | 'TORN_LINE'
  | 'TORN_KEPT'
  | 'STOPPED'
  | 'PURGE_UNFINISHED'
  | 'TIME_BACKWARDS'
  | 'NOT_COVERED'
  | 'CHANGED_SINCE'
  | 'LEFTOVER'
  | 'LINK'
  | 'KEY_ELSEWHERE'
  | 'NOT_COMPARED'
  | 'NOT_OPENED'
  | 'NOT_ANCHORED'
  | 'ANCHOR_UNANSWERED'
  | 'LOG_BEGAN_LATE';

/** One thing that `verify` found. */
export interface AuditFinding {
  readonly code: FindingCode;
  /** File of the case, with the line where there is one: `audit/log-000001.jsonl:12`. */
  readonly where: string;
  /** What was expected and what was found, in hashes and counts. */
  readonly detail?: string;
}

/** Whether a finding means that the case is not intact. */
export function isProblem({ code }: AuditFinding): boolean {
  return FINDINGS[code][0] === 'problem';
}
