import type { Sha256 } from '../model/sha256.ts';
import type { Target } from '../model/target.ts';
import { buildTarget, testFile } from './build-target.ts';
import { checkSeeds } from './check-seeds.ts';
import { checkTarget } from './check-target.ts';
import { expandStart, type PlacedSeed, type TermsOf } from './expand-start.ts';
import type { Finding } from './finding.ts';
import { readParts } from './read-parts.ts';
import type { TargetParts } from './target-schema.ts';

/** What one entry of a file holds. */
export interface ReadEntry {
  /** Undefined when a finding is a problem. */
  readonly target?: Target;
  /** Its id, given even when the target has problems. */
  readonly id?: string;
  readonly findings: readonly Finding[];
}

/** What reading an entry needs beside the entry. */
export interface EntryContext {
  readonly file: string;
  /** Of the file's whole text. */
  readonly sha256: Sha256;
  readonly terms: TermsOf;
  readonly exists?: (path: string) => boolean;
}

/** Reads one target: schema, then everything that a schema cannot say, every finding at once. */
export function readEntry(raw: unknown, context: EntryContext): ReadEntry {
  const { parts, whole, findings: shapeFindings } = readParts(raw);
  const start = readStart(parts, context.terms);
  const hosts = parts.scope?.hosts ?? hostsOf(start.seeds);
  const findings = [
    ...shapeFindings,
    ...start.findings,
    ...(parts.scope === undefined ? [] : checkSeeds(start.seeds, hosts)),
    ...checkTarget(parts),
    ...missingTests(parts, context),
  ];
  const id = parts.id === undefined ? {} : { id: parts.id };
  if (whole === undefined || findings.some((finding) => finding.severity === 'problem')) return { ...id, findings };
  return { ...id, findings, target: buildTarget(whole, { seeds: start.seeds, hosts, file: context.file, sha256: context.sha256 }) };
}

function readStart(
  parts: Partial<TargetParts>,
  terms: TermsOf,
): { readonly seeds: readonly PlacedSeed[]; readonly findings: readonly Finding[] } {
  // Without readable hints the languages of a search are not known; complaining about them would mislead.
  if (parts.start === undefined || parts.hints === undefined) return { seeds: [], findings: [] };
  return expandStart(parts.start, { languages: parts.hints.languages, terms });
}

function hostsOf(seeds: readonly PlacedSeed[]): readonly string[] {
  return [...new Set(seeds.map((seed) => new URL(seed.url).hostname.replace(/\.$/, '')))];
}

function missingTests(parts: Partial<TargetParts>, { file, exists }: EntryContext): readonly Finding[] {
  if (exists === undefined) return [];
  return (parts.tests ?? []).flatMap((test, index) => {
    if (exists(testFile(test, file))) return [];
    return [
      {
        path: ['tests', index, 'file'],
        severity: 'warning',
        message: `there is no file \`${testFile(test, file)}\`; this test cannot run`,
      },
    ];
  });
}
