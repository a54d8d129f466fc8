import { dirname, isAbsolute, join } from 'node:path';
import type { Sha256 } from '../model/sha256.ts';
import type { Seed, Target, TargetTest } from '../model/target.ts';
import type { TargetParts } from './target-schema.ts';

/** Statuses that slow a politeness group down and are therefore no wall (RFC 6585 §4, RFC 9110 §15.6.4). */
const BACK_OFF_STATUSES: ReadonlySet<number> = new Set([429, 503]);

/** Puts a checked target together: seeds expanded, hosts known, paths of its tests resolved against its file. */
export function buildTarget(
  parts: TargetParts,
  found: { readonly seeds: readonly Seed[]; readonly hosts: readonly string[]; readonly file: string; readonly sha256: Sha256 },
): Target {
  const { schema: _schema, start: _start, ...rest } = parts;
  return {
    ...rest,
    start: found.seeds.map(({ kind, url }) => ({ kind, url })),
    scope: { ...parts.scope, hosts: found.hosts },
    fetch: {
      ...parts.fetch,
      wall: { ...parts.fetch.wall, status: parts.fetch.wall.status.filter((status) => !BACK_OFF_STATUSES.has(status)) },
    },
    tests: parts.tests.map((test) => ({ ...test, file: testFile(test, found.file) })),
    source: { file: found.file, sha256: found.sha256 },
  };
}

/** The path of a test's saved page: relative ones begin at the folder of the target file. */
export function testFile(test: TargetTest, targetFile: string): string {
  return isAbsolute(test.file) ? test.file : join(dirname(targetFile), test.file);
}
