import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REGIMES } from '../model/case-file.ts';
import type { CaseFile } from '../model/case-file.ts';
import { ToolError } from '../model/tool-error.ts';

/** Where things lie in a case folder. */
export interface CasePaths {
  readonly folder: string;
  readonly caseFile: string;
  readonly database: string;
  readonly lock: string;
  /** The captures, an item each, and what the scans were told. */
  readonly evidence: string;
  /** Bodies of captures that version 0.1 kept. */
  readonly earlierBodies: string;
  /** Where items are put together; empty unless a scan runs. */
  readonly work: string;
  readonly logs: string;
  /** The urgent records; only its owner may read the folder. */
  readonly urgent: string;
  /** What was destroyed, when and why. */
  readonly tombstones: string;
}

/** The paths of a case folder; touches no disk. */
export function casePaths(folder: string): CasePaths {
  return {
    folder,
    caseFile: join(folder, 'case.json'),
    database: join(folder, 'leadline.db'),
    lock: join(folder, 'scan.lock'),
    evidence: join(folder, 'evidence'),
    earlierBodies: join(folder, 'evidence', 'bodies'),
    work: join(folder, 'tmp'),
    logs: join(folder, 'logs'),
    urgent: join(folder, 'urgent', 'urgent.jsonl'),
    tombstones: join(folder, 'tombstones'),
  };
}

const DATE = z.iso.date();
const CASE_FILE = z.strictObject({
  schema: z.literal('case/1'),
  id: z.string().min(1),
  purpose: z.string().min(1),
  regime: z.enum(REGIMES),
  legalBasis: z.string().min(1),
  operator: z.string().min(1),
  validFrom: DATE,
  validUntil: DATE,
  retentionDays: z.int().min(1).max(36_500),
  createdAt: z.iso.datetime(),
  toolVersion: z.string(),
  audit: z.strictObject({ chain: z.string().regex(/^[0-9a-f]{32}$/), publicKey: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});

/** Makes a case folder with its `case.json`, readable by its owner only; throws `E_CASE_EXISTS` when there is a case already. */
export function createCase(folder: string, file: CaseFile): void {
  const paths = casePaths(folder);
  if (existsSync(paths.caseFile))
    throw new ToolError(
      'E_CASE_EXISTS',
      `There is a case in ${folder} already. Choose another folder, or work with that case: leadline status --case ${folder}`,
    );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(paths.caseFile, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

/** Reads a case; throws `E_CASE` naming everything that is missing or wrong. */
export function readCase(folder: string): CaseFile {
  const { caseFile } = casePaths(folder);
  if (!existsSync(caseFile))
    throw new ToolError(
      'E_CASE',
      `There is no case in ${folder}. Make one with: leadline init ${folder}   (or name another with --case DIR)`,
    );
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(caseFile, 'utf8'));
  } catch {
    throw new ToolError('E_CASE', `${caseFile} is no valid JSON. Restore it from a copy, or make a new case with: leadline init DIR`);
  }
  const parsed = CASE_FILE.safeParse(content);
  if (!parsed.success)
    throw new ToolError(
      'E_CASE',
      `${caseFile} is incomplete or wrong; nothing was sent. Correct it:`,
      parsed.error.issues.map((issue) => `${caseFile}: ${issue.path.join('.') || 'file'}: ${issue.message}`),
    );
  const { audit, ...rest } = parsed.data;
  return audit ? { ...rest, audit } : rest;
}

/** Throws `E_CASE` unless the case is in force on that day (UTC): today is from `validFrom` to `validUntil`, both included. */
export function requireValidCase(file: CaseFile, nowMs: number): void {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const problems = [
    ...(today < file.validFrom ? [`validFrom: the case is valid from ${file.validFrom}, today is ${today}`] : []),
    ...(today > file.validUntil ? [`validUntil: the case was valid until ${file.validUntil}, today is ${today}`] : []),
    ...(file.validUntil < file.validFrom ? ['validUntil: lies before validFrom'] : []),
  ];
  if (problems.length > 0)
    throw new ToolError(
      'E_CASE',
      'The case is not in force; nothing was sent. Have it renewed, then correct case.json or make a new case:',
      problems,
    );
}
