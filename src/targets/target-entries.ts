import { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Finding, KeyPath } from './finding.ts';
import { mergeDefaults } from './merge-defaults.ts';
import { nearestWord } from './nearest-word.ts';
import { TARGET_PARTS } from './target-schema.ts';
import { describeValue } from './describe-value.ts';

/** One target of a document, not yet checked. */
export interface TargetEntry {
  /** The target with its list's defaults under it. */
  readonly raw: unknown;
  /** Where it stands in the document, and where its defaults stand; the first that has a key is where the key was written. */
  readonly bases: readonly KeyPath[];
}

const SCHEMAS = ['target/1', 'target-list/1'] as const;

const { schema: _schema, id: _id, name: _name, ...shareable } = TARGET_PARTS;

/** What `defaults` of a list may hold: any part of a target but what names it. */
const defaultsSchema: z.ZodType = z.strictObject(
  Object.fromEntries(Object.entries(shareable).map(([key, part]) => [key, part.optional()])),
);

const listSchema = z.strictObject({
  schema: z.literal('target-list/1'),
  defaults: z.record(z.string(), z.unknown()).optional(),
  targets: z.array(z.record(z.string(), z.unknown())).min(1),
});

/** Finds the targets of one YAML document: the document itself, or the items of a list with its defaults laid under each. */
export function targetEntries(value: unknown): { readonly entries: readonly TargetEntry[]; readonly findings: readonly Finding[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const hint = Array.isArray(value)
      ? 'a list of targets begins with `schema: target-list/1` and has them under `targets:`'
      : 'a target begins with `schema: target/1`';
    return { entries: [], findings: [problem([], `expected a mapping, found ${describeValue(value)}; ${hint}`)] };
  }
  const schema: unknown = Reflect.get(value, 'schema');
  if (schema === 'target-list/1') return listEntries(value);
  if (schema === 'target/1') return { entries: [{ raw: value, bases: [[]] }], findings: [] };
  const isList = Object.hasOwn(value, 'targets');
  const right = isList ? 'target-list/1' : 'target/1';
  const mended = { ...value, schema: right };
  const found = isList ? listEntries(mended) : { entries: [{ raw: mended, bases: [[]] }], findings: [] };
  return { entries: found.entries, findings: [problem(['schema'], explainSchema(schema, right)), ...found.findings] };
}

function explainSchema(schema: unknown, right: string): string {
  if (schema === undefined) return `is missing: write \`schema: ${right}\``;
  // A later version of this very format; must not match another format's name.
  if (typeof schema === 'string' && /^target(-list)?\/\d{1,3}$/.test(schema))
    return `this program reads ${SCHEMAS.join(' and ')}, not ${describeValue(schema)}`;
  const near = typeof schema === 'string' ? nearestWord(schema, SCHEMAS) : undefined;
  return `${describeValue(schema)} is not one of ${SCHEMAS.join(', ')}; did you mean \`${near ?? right}\`?`;
}

function listEntries(value: object): { readonly entries: readonly TargetEntry[]; readonly findings: readonly Finding[] } {
  const frame = listSchema.safeParse(value);
  const findings = (frame.error?.issues ?? []).flatMap((issue) => explainIssue(issue, listSchema, value));
  const defaults: unknown = Reflect.get(value, 'defaults');
  if (isMapping(defaults)) findings.push(...checkDefaults(defaults));
  const targets: unknown = Reflect.get(value, 'targets');
  const entries = (Array.isArray(targets) ? targets : []).flatMap((target: unknown, index): readonly TargetEntry[] => {
    if (!isMapping(target)) return [];
    const shared = isMapping(defaults) ? Object.fromEntries(Object.entries(defaults).filter(([key]) => Object.hasOwn(shareable, key))) : {};
    const raw = mergeDefaults(shared, Object.hasOwn(target, 'schema') ? target : { ...target, schema: 'target/1' });
    return [{ raw, bases: [['targets', index], ['defaults']] }];
  });
  return { entries, findings };
}

/** The defaults are checked by themselves too: a mistake in them shows even where every target overrides it. */
function checkDefaults(defaults: object): readonly Finding[] {
  const issues = defaultsSchema.safeParse(defaults).error?.issues ?? [];
  return issues.flatMap((issue) => explainIssue(issue, defaultsSchema, defaults)).map((finding) => inDefaults(finding));
}

function inDefaults(finding: Finding): Finding {
  const [key] = finding.path;
  const naming = finding.path.length === 1 && (key === 'id' || key === 'name' || key === 'schema');
  const message = naming ? `\`${key}\` belongs to each target, not to the defaults` : finding.message;
  return { ...finding, path: ['defaults', ...finding.path], message };
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(path: KeyPath, message: string): Finding {
  return { path, message, severity: 'problem' };
}
