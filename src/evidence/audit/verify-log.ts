import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHead } from './audit-head.ts';
import type { AuditHead } from './audit-head.ts';
import { chainStart, entryHash, parseEntry, signedBytes } from './audit-entry.ts';
import type { AuditEntry } from './audit-entry.ts';
import type { AuditFinding } from './audit-finding.ts';
import { auditPaths, segmentName } from './audit-paths.ts';
import { afterEntry, emptyLog } from './log-state.ts';
import type { LogState } from './log-state.ts';
import { keyIdOf, signatureTest } from './signing-key.ts';

/** What a log says of itself, as far as it could be verified. */
export interface VerifiedLog {
  readonly findings: readonly AuditFinding[];
  readonly segments: number;
  /** The longest verified beginning of the log. */
  readonly state: LogState;
  /** Hashes of the verified entries; the first entry's stands first. */
  readonly hashes: readonly string[];
  readonly first: AuditEntry | undefined;
  /** Number of the last verified entry that tells of more than an anchor; 0 for none. */
  readonly lastToAnchor: number;
}

/** Which log is expected: what `case.json` says. */
export interface ExpectedLog {
  readonly chain: string;
  readonly publicKey: string;
  readonly caseId: string;
}

/** Verifies every line of an audit log and its head against the key of the case. Writes nothing; trusts no line before it is verified. */
export function verifyLog(caseFolder: string, expected: ExpectedLog): VerifiedLog {
  const paths = auditPaths(caseFolder);
  const names = existsSync(paths.folder)
    ? readdirSync(paths.folder)
        .filter((name) => /^log-\d{6,12}\.jsonl$/.test(name))
        .toSorted()
    : [];
  const reader = new LogReader(expected);
  for (const [index, name] of names.entries()) {
    if (name !== segmentName(index + 1)) reader.find('SEGMENT_MISSING', `audit/${segmentName(index + 1)}`);
    reader.segment(`audit/${name}`, readFileSync(join(paths.folder, name)));
  }
  if (names.length === 0) reader.find('NO_LOG', 'audit');
  reader.head(existsSync(paths.head) ? readFileSync(paths.head) : undefined);
  return {
    findings: reader.findings,
    segments: names.length,
    state: reader.state,
    hashes: reader.hashes,
    first: reader.first,
    lastToAnchor: reader.lastToAnchor,
  };
}

/** Reads a log line by line and holds what is verified of it. */
class LogReader {
  readonly findings: AuditFinding[] = [];
  readonly hashes: string[] = [];
  state: LogState;
  first: AuditEntry | undefined;
  lastToAnchor = 0;
  readonly #expected: ExpectedLog;
  readonly #keyId: string;
  readonly #test: (data: Uint8Array, signature: string) => boolean;
  /** State before the last entry, and where the last entry stands. */
  #before: LogState;
  #place = { segment: 1, segmentBytes: 0 };
  #placeBefore = { segment: 1, segmentBytes: 0 };
  /** What the next line must be; differs from `state` behind a line that could not be verified. */
  #next: { seq: number; prev: string };
  #isWhole = true;

  constructor(expected: ExpectedLog) {
    this.#expected = expected;
    this.#keyId = keyIdOf(expected.publicKey);
    this.#test = signatureTest(expected.publicKey);
    this.state = emptyLog(chainStart(expected));
    this.#before = this.state;
    this.#next = { seq: 1, prev: this.state.hash };
  }

  find(code: AuditFinding['code'], where: string, detail?: string): void {
    this.findings.push({ code, where, ...(detail === undefined ? {} : { detail }) });
  }

  segment(where: string, bytes: Uint8Array): void {
    let from = 0;
    for (let number = 1; from < bytes.byteLength; number += 1) {
      const end = bytes.indexOf(10, from);
      if (end === -1) {
        this.find('TORN_LINE', `${where}:${number}`, `${bytes.byteLength - from} bytes`);
        return;
      }
      this.#placeBefore = this.#place;
      this.#place = { segment: number === 1 && this.state.seq > 0 ? this.#place.segment + 1 : this.#place.segment, segmentBytes: end + 1 };
      this.#line(`${where}:${number}`, bytes.subarray(from, end));
      from = end + 1;
    }
  }

  /** Compares the head with the entries; undefined when there is none. */
  head(bytes: Uint8Array | undefined): void {
    const where = 'audit/head.json';
    if (!bytes) return this.find('HEAD_MISSING', where);
    const head = parseHead(textOf(bytes) ?? '', this.#test);
    if (head === 'BAD_SIGNATURE') return this.find('BAD_SIGNATURE', where);
    if (typeof head === 'string') return this.find('HEAD_DAMAGED', where, head);
    if (head.chain !== this.#expected.chain) return this.find('OTHER_CHAIN', where);
    const { seq } = this.state;
    if (head.seq > seq) {
      // Behind a damaged line nothing is counted; that is said already.
      if (this.#isWhole) this.find('TRUNCATED', where, `the head counts ${head.seq} entries, the log has ${seq}`);
    } else if (head.seq === seq) this.#same(head, this.state, this.#place);
    else if (head.seq === seq - 1) {
      this.find('HEAD_BEHIND', where);
      this.#same(head, this.#before, this.#placeBefore);
    } else this.find('HEAD_OLD', where, `the head counts ${head.seq} entries, the log has ${seq}`);
  }

  #same(head: AuditHead, state: LogState, place: { segment: number; segmentBytes: number }): void {
    const { seq, hash, at, running, changed, inventory, uncovered, segment, segmentBytes } = head;
    const [said, found] = [
      { seq, hash, at, running, changed, inventory, uncovered, segment, segmentBytes },
      { ...state, ...place },
    ].map((one) => JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))));
    if (said !== found) this.find('HEAD_MISMATCH', 'audit/head.json');
  }

  #line(where: string, bytes: Uint8Array): void {
    const text = textOf(bytes);
    const entry = text === undefined ? 'NOT_JSON' : parseEntry(text);
    if (typeof entry === 'string') {
      this.#isWhole = false;
      this.#next = { ...this.#next, seq: this.#next.seq + 1 };
      return this.find(entry, where);
    }
    const wrong = this.#wrongWith(entry);
    this.#next = { seq: entry.seq + 1, prev: entry.hash };
    for (const code of wrong) this.find(code, where, code === 'SEQ_GAP' ? `entry ${entry.seq}` : undefined);
    if (wrong.length > 0) this.#isWhole = false;
    if (!this.#isWhole) return;
    if (entry.at < this.state.at) this.find('TIME_BACKWARDS', where, `${this.state.at}, then ${entry.at}`);
    this.#tell(entry, where);
    this.first ??= entry;
    if (entry.action !== 'anchor') this.lastToAnchor = entry.seq;
    this.#before = this.state;
    this.state = afterEntry(this.state, entry);
    this.hashes.push(entry.hash);
  }

  #wrongWith(entry: AuditEntry): readonly AuditFinding['code'][] {
    const wrong: AuditFinding['code'][] = [];
    if (entry.chain !== this.#expected.chain) wrong.push('OTHER_CHAIN');
    if (entry.keyId !== this.#keyId) wrong.push('KEY_UNKNOWN');
    if (entryHash(entry) !== entry.hash) wrong.push('HASH_MISMATCH');
    else if (!this.#test(signedBytes(entry.hash), entry.sig)) wrong.push('BAD_SIGNATURE');
    if (entry.seq !== this.#next.seq) wrong.push('SEQ_GAP');
    if (entry.prev !== this.#next.prev) wrong.push('PREV_MISMATCH');
    return wrong;
  }

  /** Entries that say something about the integrity of the case are told again by every verification. */
  #tell(entry: AuditEntry, where: string): void {
    if (entry.action === 'torn-line') this.find('TORN_KEPT', where);
    if (entry.action === 'case-changed') this.find('CASE_CHANGED', where, entry.at);
    if (entry.action === 'log-begun') this.find('LOG_BEGAN_LATE', where, entry.at);
    if (entry.action !== 'altered-outside') return;
    const files = Array.isArray(entry.data['files']) ? entry.data['files'] : [];
    const onlyGone = files.every(isMissingDatabase);
    this.find(onlyGone ? 'DATABASE_REPLACED' : 'ALTERED_OUTSIDE', where, `${entry.at}, ${files.map(pathIn).join(', ')}`);
  }
}

function isMissingDatabase(file: unknown): boolean {
  return (
    typeof file === 'object' && file !== null && 'path' in file && file.path === 'leadline.db' && 'what' in file && file.what === 'missing'
  );
}

function pathIn(file: unknown): string {
  return typeof file === 'object' && file !== null && 'path' in file ? String(file.path) : '';
}

/** Undefined for bytes that are no UTF-8, or begin with a byte order mark. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
