import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import { diskError } from '../model/disk-error.ts';
import { ToolError } from '../model/tool-error.ts';
import { boundName } from './access/bound-name.ts';
import { contentOf } from './access/case-cipher.ts';
import type { CaseCipher } from './access/case-cipher.ts';
import { destroyContentKey } from './access/encrypted-file.ts';

/** What a scan leaves in the evidence beside its captures: what it was told, and what became of every URL. Written whole, never changed. */
export interface ScanPapers {
  /** Keeps what the scan was told; the same plan is kept once. Gives its SHA-256, which every record of the scan names. */
  keepPlan(scanId: number, plan: object): Sha256;
  /** Keeps one more account of what became of the URLs; the newest counts. */
  keepLedger(scanId: number, lines: Iterable<object>): void;
  /** Ids of the scans that have a plan, ascending. */
  scanIds(): readonly number[];
  /** Every plan of a scan by its SHA-256, in the order of the alphabet; throws `E_INTEGRITY` for one that is not what its name says. */
  readPlans(scanId: number): ReadonlyMap<string, unknown>;
  /** The lines of the newest account; undefined when the scan was never ended. */
  readLedger(scanId: number): readonly unknown[] | undefined;
  /** File names of the accounts that a newer one of the scan has replaced, oldest first. */
  replacedLedgers(scanId: number): readonly string[];
  /** Destroys an account that a newer one has replaced. Whoever calls it leaves a tombstone before. */
  destroyLedger(scanId: number, name: string): void;
}

/** The papers under `evidence/scans`, a folder a scan; encrypted where the case has a cipher. A plan is named for its text, whether encrypted or not. */
export function scanPapers(evidence: string, cipher?: CaseCipher): ScanPapers {
  const folder = join(evidence, 'scans');
  const folderOf = (scanId: number): string => join(folder, `scan-${String(scanId).padStart(6, '0')}`);
  const keep = (path: string, content: Uint8Array): void => writeWhole(path, cipher ? cipher.encrypt(boundName(path), content) : content);
  const contentAt = (path: string): Buffer => Buffer.from(contentOf(cipher, boundName(path), readFileSync(path)));
  const namesOf = (scanId: number, pattern: RegExp): string[] => namesIn(folderOf(scanId), pattern);
  const ledgers = (scanId: number): string[] => namesOf(scanId, /^ledger-\d{3}\.jsonl\.gz$/);
  return {
    keepPlan: (scanId, plan) => {
      const text = `${JSON.stringify(plan)}\n`;
      const hash = sha256(text);
      const path = join(folderOf(scanId), `plan-${hash}.json`);
      if (!existsSync(path)) keep(path, Buffer.from(text));
      return hash;
    },
    keepLedger: (scanId, lines) => {
      // Earlier ones may have been purged: the number goes on behind the newest.
      const count = Number(ledgers(scanId).at(-1)?.slice('ledger-'.length, -'.jsonl.gz'.length) ?? 0) + 1;
      const text = [...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
      keep(join(folderOf(scanId), `ledger-${String(count).padStart(3, '0')}.jsonl.gz`), gzipSync(text));
    },
    scanIds: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .map((name) => Number(/^scan-(\d{1,9})$/.exec(name)?.[1] ?? 0))
        .filter((id) => id > 0)
        .toSorted((a, b) => a - b),
    readPlans: (scanId) =>
      new Map(
        namesOf(scanId, /^plan-[0-9a-f]{64}\.json$/).map((name) => {
          const text = contentAt(join(folderOf(scanId), name)).toString('utf8');
          const hash = name.slice(5, 69);
          if (sha256(text) !== hash) throw altered(join(folderOf(scanId), name));
          return [hash, JSON.parse(text) as unknown];
        }),
      ),
    readLedger: (scanId) => {
      const newest = ledgers(scanId).at(-1);
      if (newest === undefined) return undefined;
      const path = join(folderOf(scanId), newest);
      const content = contentAt(path);
      try {
        const text = gunzipSync(content).toString('utf8');
        return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
      } catch {
        throw altered(path);
      }
    },
    replacedLedgers: (scanId) => ledgers(scanId).slice(0, -1),
    destroyLedger: (scanId, name) => {
      const path = join(folderOf(scanId), name);
      if (!existsSync(path)) return;
      destroyContentKey(path);
      rmSync(path, { force: true });
    },
  };
}

function namesIn(folder: string, pattern: RegExp): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .toSorted()
    : [];
}

function altered(path: string): ToolError {
  return new ToolError('E_INTEGRITY', `${path} was altered or is damaged. Restore it from a copy.`);
}

/** Writes a file that is either whole or absent, read-only from then on. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  // A part left by a killed run is read-only: it is removed, never written to.
  rmSync(part, { force: true });
  try {
    writeFileSync(part, bytes, { mode: 0o400, flag: 'wx', flush: true });
  } catch (error) {
    throw diskError(error, path);
  }
  renameSync(part, path);
}
