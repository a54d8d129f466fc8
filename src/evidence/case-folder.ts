import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CaseCipher } from './access/case-cipher.ts';
import { requirePrivate } from './access/require-private.ts';
import { caseSignature } from './case-signature.ts';
import { REGIMES } from '../model/case-file.ts';
import type { CaseFile } from '../model/case-file.ts';
import { ToolError } from '../model/tool-error.ts';

/** Where things lie in a case folder, and what reads them where they are encrypted. */
export interface CasePaths {
  readonly folder: string;
  readonly caseFile: string;
  /** Whom to tell of what cannot wait, by country; a person fills it in. */
  readonly contacts: string;
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
  /** What persons found of leads: decisions, and roles that they set. */
  readonly assessments: string;
  /** What was destroyed, when and why. */
  readonly tombstones: string;
  /** Undefined for a case that is not encrypted, and where no key was given. */
  readonly cipher?: CaseCipher | undefined;
}

/** The paths of a case folder, with the cipher of an encrypted one; touches no disk. */
export function casePaths(folder: string, cipher?: CaseCipher): CasePaths {
  return {
    folder,
    caseFile: join(folder, 'case.json'),
    contacts: join(folder, 'contacts.yaml'),
    database: join(folder, 'leadline.db'),
    lock: join(folder, 'scan.lock'),
    evidence: join(folder, 'evidence'),
    earlierBodies: join(folder, 'evidence', 'bodies'),
    work: join(folder, 'tmp'),
    logs: join(folder, 'logs'),
    urgent: join(folder, 'urgent', 'urgent.jsonl'),
    assessments: join(folder, 'assessments', 'assessments.jsonl'),
    tombstones: join(folder, 'tombstones'),
    cipher,
  };
}

const DATE = z.iso.date();
const TEXT = z.string().min(1);
const AUTHORITY = z.strictObject({
  authorisedBy: TEXT,
  reference: TEXT,
  jurisdiction: z.string().regex(/^[A-Z]{2}$/, 'is no country code of two capital letters (ISO 3166-1)'),
  hosts: z.array(TEXT),
  media: z.literal('none'),
  contacts: z.array(TEXT).min(1),
});
const TRIAGE = z.strictObject({
  breakItems: z.int().min(1).max(1_000).exactOptional(),
  breakMinutes: z.int().min(1).max(600).exactOptional(),
  gravePerDay: z.int().min(0).max(10_000).exactOptional(),
  foldGroups: z.array(TEXT).exactOptional(),
});
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
  retention: z
    .strictObject({ noiseDays: z.int().min(0).max(36_500).exactOptional(), reviewDays: z.int().min(1).max(36_500).exactOptional() })
    .exactOptional(),
  minimise: z.boolean().exactOptional(),
  triage: TRIAGE.exactOptional(),
  authority: AUTHORITY.exactOptional(),
  encryption: z.enum(['case-key', 'none']).exactOptional(),
  createdAt: z.iso.datetime(),
  toolVersion: z.string(),
  audit: z.strictObject({ chain: z.string().regex(/^[0-9a-f]{32}$/), publicKey: z.string().regex(/^[0-9a-f]{64}$/) }).exactOptional(),
});

/** Makes a case folder with its `case.json`, readable by its owner only; throws `E_CASE_EXISTS` when there is a case already. */
export function createCase(folder: string, file: CaseFile): void {
  const paths = casePaths(folder);
  requireNoCase(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A folder that was there keeps its mode: it is the owner's alone from now on.
  chmodSync(folder, 0o700);
  writeFileSync(paths.caseFile, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

/** Throws `E_CASE_EXISTS` when there is a case in the folder. */
export function requireNoCase(folder: string): void {
  if (existsSync(casePaths(folder).caseFile))
    throw new ToolError(
      'E_CASE_EXISTS',
      `There is a case in ${folder} already. Choose another folder, or work with that case: leadline status --case ${folder}`,
    );
}

/** Reads a case; throws `E_CASE` naming everything that is missing or wrong, and `E_INTEGRITY` when `case.json` is not what was signed. */
export function readCase(folder: string): CaseFile {
  const file = readCaseAsItIs(folder);
  if (caseSignature(folder, file) === 'altered')
    throw new ToolError(
      'E_INTEGRITY',
      `${casePaths(folder).caseFile} is not what was signed: it was changed by something other than leadline. Restore it and case.json.sig from a copy. Where the change is meant, whoever answers for the case signs it as it stands now: leadline init ${folder} --renew --why REASON   (leadline verify says what else differs)`,
    );
  return file;
}

/** Whether a case names no audit log although it was made when cases had one: then it was taken away. Version 0.1, which knew none, stated no authority, encrypted nothing and kept no items. */
export function lostItsLog(folder: string, { audit, authority, encryption }: CaseFile): boolean {
  return !audit && (authority !== undefined || encryption !== undefined || existsSync(join(casePaths(folder).evidence, 'scans')));
}

/** Throws `E_INTEGRITY` for a case that lost its log. */
export function requireLog(folder: string, file: CaseFile): void {
  if (!lostItsLog(folder, file)) return;
  throw new ToolError(
    'E_INTEGRITY',
    `${casePaths(folder).caseFile} names no audit log, and this case had one: it was taken away, or leadline init was stopped. Restore case.json and the folder audit/ from a copy; keep this one for inquiry.`,
  );
}

/** Reads a case without asking whether it is what was signed: for whoever judges or renews it. Throws `E_CASE`, and `E_EXPOSED` when others may read the case. */
export function readCaseAsItIs(folder: string): CaseFile {
  requirePrivate(folder);
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
  return parsed.data;
}

/** The first moment at which a case is over, epoch milliseconds: midnight (UTC) after `validUntil`. */
export function endOfCase({ validUntil }: Pick<CaseFile, 'validUntil'>): number {
  return Date.parse(`${validUntil}T00:00:00Z`) + 86_400_000;
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
      'The case is not in force; nothing was sent or given out. Have it renewed, then: leadline init DIR --renew --until YYYY-MM-DD',
      problems,
    );
}
