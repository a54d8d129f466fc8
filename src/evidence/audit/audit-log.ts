import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../model/tool-error.ts';
import { sha256 } from '../../model/sha256.ts';
import { headText, parseHead, sealHead } from './audit-head.ts';
import type { AuditHead } from './audit-head.ts';
import { chainStart, entryHash, entryLine, parseEntry, sealEntry, signedBytes } from './audit-entry.ts';
import type { AuditEntry, AuditFacts } from './audit-entry.ts';
import { auditPaths, segmentName } from './audit-paths.ts';
import type { AuditPaths } from './audit-paths.ts';
import { afterEntry, emptyLog } from './log-state.ts';
import type { LogState } from './log-state.ts';
import { signatureTest } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';
import { appendDurable, syncFolder, writeDurable } from './write-durable.ts';

/** The audit log of a case, open for writing. Several processes may have it open; each entry is written under a lock. */
export interface AuditLog {
  readonly paths: AuditPaths;
  /** Adds an entry; it is on the disk when this returns. Throws `E_INTEGRITY` for a log that is not what its head signed. */
  append(facts: AuditFacts): AuditEntry;
  /** How the log stands now; read anew. */
  state(): LogState;
  /** Puts a half-written last line aside, which a killed command left, and notes that; undefined when there is none. */
  setTornAside(facts: AuditFacts): TornLine | undefined;
}

/** What a command that was killed while it wrote left behind the last whole line. */
export interface TornLine {
  readonly bytes: number;
  readonly sha256: string;
  /** Where it is kept, below the case folder. */
  readonly file: string;
}

/** What a log needs from outside. */
export interface AuditLogSetting {
  readonly caseFolder: string;
  readonly caseId: string;
  readonly chain: string;
  readonly key: SigningKey;
  /** Salted hash of the account that runs the program. */
  readonly user: string;
  readonly tool: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Runs `work` while no other process writes to the log whose lock file is given. */
  readonly alone: <T>(lockFile: string, work: () => T) => T;
  /** A new segment begins when one would grow beyond this; bytes, default 8 MiB. */
  readonly segmentBytes?: number;
}

const SEGMENT_BYTES = 8 * 1024 * 1024;

/** Opens the audit log of a case for writing; its folder is made when absent. */
export function openAuditLog(setting: AuditLogSetting): AuditLog {
  const paths = auditPaths(setting.caseFolder);
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  const test = signatureTest(setting.key.publicKey);
  const start = chainStart({ chain: setting.chain, publicKey: setting.key.publicKey, caseId: setting.caseId });
  const alone = <T>(work: () => T): T => setting.alone(paths.lock, work);
  const read = (): Standing => standingOf(paths, { chain: setting.chain, start, test });
  /** The log without a torn line at its end, and what that line was. */
  const whole = (facts: AuditFacts): { standing: Standing; torn?: TornLine } => {
    const standing = read();
    if (standing.tail.byteLength === 0) return { standing };
    const torn = tornLine(standing);
    setAside(paths, standing, torn);
    return {
      torn,
      standing: write(setting, { paths, standing, facts: { ...facts, action: 'torn-line', data: { ...torn }, phase: 'end' } }).standing,
    };
  };
  return {
    paths,
    state: () => alone(() => read().state),
    append: (facts) => alone(() => write(setting, { paths, standing: whole(facts).standing, facts }).entry),
    setTornAside: (facts) => alone(() => whole(facts).torn),
  };
}

/** Where the next entry goes. */
interface Standing {
  readonly state: LogState;
  readonly segment: number;
  readonly segmentBytes: number;
  /** Bytes after the last line feed. */
  readonly tail: Uint8Array;
}

/** Reads where the log stands: the head, and what one killed command may have left behind it. */
function standingOf(
  paths: AuditPaths,
  { chain, start, test }: { chain: string; start: string; test: (data: Uint8Array, signature: string) => boolean },
): Standing {
  if (!existsSync(paths.head)) {
    const first = paths.segment(1);
    const bytes = existsSync(first) ? readFileSync(first) : Buffer.alloc(0);
    return withWaiting({ state: emptyLog(start), segment: 1, segmentBytes: 0, tail: bytes }, { chain, test });
  }
  const head = parseHead(readFileSync(paths.head, 'utf8'), test);
  if (typeof head === 'string' || head.chain !== chain)
    throw damaged(`its head is not what this case's key signed (${typeof head === 'string' ? head : 'another chain'})`);
  const { segment, segmentBytes } = head;
  const behind = bytesFrom(paths.segment(segment), segmentBytes);
  if (behind === undefined || lastHash(paths, head) !== head.hash)
    throw damaged(`${segmentName(segment)} ends before or otherwise than its head says`);
  const next = paths.segment(segment + 1);
  if (behind.byteLength === 0 && existsSync(next))
    return withWaiting({ state: head, segment: segment + 1, segmentBytes: 0, tail: readFileSync(next) }, { chain, test });
  return withWaiting({ state: head, segment, segmentBytes, tail: behind }, { chain, test });
}

/** A killed command may have written its line and not yet the head: that line counts. What follows it without a line feed is torn; anything else is damage. */
function withWaiting(
  standing: Standing,
  { chain, test }: { chain: string; test: (data: Uint8Array, signature: string) => boolean },
): Standing {
  const { tail, state } = standing;
  const end = tail.indexOf(10);
  if (end === -1) return standing;
  const entry = parseEntry(Buffer.from(tail.buffer, tail.byteOffset, end).toString('utf8'));
  const fits =
    typeof entry !== 'string' &&
    entry.chain === chain &&
    entry.seq === state.seq + 1 &&
    entry.prev === state.hash &&
    entryHash(entry) === entry.hash &&
    test(signedBytes(entry.hash), entry.sig);
  const rest = tail.subarray(end + 1);
  if (!fits || rest.includes(10)) throw damaged('it goes on behind its head with lines that do not fit');
  return { ...standing, state: afterEntry(state, entry), segmentBytes: standing.segmentBytes + end + 1, tail: rest };
}

function tornLine({ state, tail }: Standing): TornLine {
  const hash = sha256(tail);
  return { bytes: tail.byteLength, sha256: hash, file: `audit/torn/after-${state.seq}-${hash.slice(0, 16)}.bin` };
}

/** Keeps a torn line aside, then cuts it off. */
function setAside(paths: AuditPaths, standing: Standing, torn: TornLine): void {
  mkdirSync(paths.torn, { recursive: true, mode: 0o700 });
  writeDurable(join(paths.caseFolder, torn.file), standing.tail, 0o400);
  truncateSync(paths.segment(standing.segment), standing.segmentBytes);
}

/** Writes one entry and the head that belongs to it. */
function write(
  setting: AuditLogSetting,
  { paths, standing, facts }: { paths: AuditPaths; standing: Standing; facts: AuditFacts },
): { entry: AuditEntry; standing: Standing } {
  const { chain, key, user, tool, now } = setting;
  const { state } = standing;
  const at = new Date(now()).toISOString();
  const entry = sealEntry({ v: 1, chain, seq: state.seq + 1, at, user, tool, ...facts, prev: state.hash }, key);
  const line = Buffer.from(`${entryLine(entry)}\n`, 'utf8');
  const full = standing.segmentBytes > 0 && standing.segmentBytes + line.byteLength > (setting.segmentBytes ?? SEGMENT_BYTES);
  const segment = full ? standing.segment + 1 : standing.segment;
  const segmentBytes = (full ? 0 : standing.segmentBytes) + line.byteLength;
  appendDurable(paths.segment(segment), line);
  if (segmentBytes === line.byteLength) syncFolder(paths.folder);
  const next = afterEntry(state, entry);
  writeDurable(paths.head, headText(sealHead(next, { chain, segment, segmentBytes }, key)));
  return { entry, standing: { state: next, segment, segmentBytes, tail: new Uint8Array() } };
}

/** The bytes of a file from a place on; undefined when it is shorter or absent. */
function bytesFrom(path: string, from: number): Buffer | undefined {
  if (!existsSync(path) || statSync(path).size < from) return undefined;
  return readPart(path, from);
}

/** The hash that the last line before the head's place bears; undefined where there is no such line. */
function lastHash(paths: AuditPaths, head: AuditHead): string | undefined {
  const path = paths.segment(head.segment);
  // Most lines are short; the window grows for one that lists thousands of targets.
  for (let window = 65_536; ; window *= 8) {
    const from = Math.max(0, head.segmentBytes - window);
    const text = readPart(path, from)
      .subarray(0, head.segmentBytes - from)
      .toString('utf8');
    const start = text.lastIndexOf('\n', text.length - 2) + 1;
    if (start === 0 && from > 0) continue;
    const entry = parseEntry(text.slice(start, -1));
    return typeof entry === 'string' || !text.endsWith('\n') ? undefined : entry.hash;
  }
}

function readPart(path: string, from: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - from));
    for (let at = 0; at < bytes.byteLength;) {
      const got = readSync(file, bytes, at, bytes.byteLength - at, from + at);
      if (got === 0) return bytes.subarray(0, at);
      at += got;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function damaged(how: string): ToolError {
  return new ToolError(
    'E_INTEGRITY',
    `The audit log of this case is not intact: ${how}. Nothing was read or changed. See leadline verify, and restore the folder audit/ from a copy; keep this one for inquiry.`,
  );
}
