import { explainIssue } from './explain-issue.ts';
import type { Finding } from './finding.ts';
import { TARGET_PARTS, type TargetParts, targetSchema } from './target-schema.ts';

/** Checks one raw target against the schema. Parts that are right are given even when others are wrong, so that all checks can be made at once. */
export function readParts(raw: unknown): {
  readonly parts: Partial<TargetParts>;
  readonly whole?: TargetParts;
  readonly findings: readonly Finding[];
} {
  const result = targetSchema.safeParse(raw);
  if (result.success) return { parts: result.data, whole: result.data, findings: [] };
  return { parts: rightParts(raw), findings: result.error.issues.flatMap((issue) => explainIssue(issue, targetSchema, raw)) };
}

function rightParts(raw: unknown): Partial<TargetParts> {
  if (typeof raw !== 'object' || raw === null) return {};
  const parts: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(TARGET_PARTS)) {
    const part = schema.safeParse(Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined);
    if (part.success) parts[key] = part.data;
  }
  // Each value was parsed by the schema of its own key.
  return parts;
}
