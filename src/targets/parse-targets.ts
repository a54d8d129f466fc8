import { LineCounter } from 'yaml';
import { sha256 } from '../model/sha256.ts';
import type { Target } from '../model/target.ts';
import { duplicateIds, type IdUse } from './duplicate-ids.ts';
import type { TermsOf } from './expand-start.ts';
import type { Finding } from './finding.ts';
import { type FileText, placeFinding, problemAt } from './place-finding.ts';
import type { Problem } from '../model/problem.ts';
import { type EntryContext, readEntry } from './read-entry.ts';
import { targetEntries, type TargetEntry } from './target-entries.ts';
import { readYamlDocuments, type YamlDocument } from './yaml-document.ts';

/** What target files need from outside. */
export interface ParseOptions {
  /** Gives the lexicon terms of indicators in some languages, for `search.terms_from`. */
  readonly terms: TermsOf;
  /** Tells whether a saved page of `tests` is there; without it, that is not checked. */
  readonly exists?: (path: string) => boolean;
}

/** What one target file holds. Targets with a problem are left out of `targets`. */
export interface ParsedTargets {
  readonly targets: readonly Target[];
  /** In order of their places. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Every id the file gives, those of targets with problems included. */
  readonly ids: readonly IdUse[];
}

/** Reads the text of a target file: one target, several YAML documents, or a `target-list/1`. No I/O, and never throws on any text. */
export function parseTargets(text: string, file: string, options: ParseOptions): ParsedTargets {
  const source: FileText = { file, text: text.replace(/^\uFEFF/, ''), lineCounter: new LineCounter() };
  const context = { file, sha256: sha256(text), ...options };
  const documents = readYamlDocuments(source.text, source.lineCounter);
  const parts = documents.map((document) => parseDocument(document, source, context));
  const ids = parts.flatMap((part) => part.ids);
  const problems = [...parts.flatMap((part) => part.problems), ...duplicateIds(ids)];
  const targets = parts.flatMap((part) => part.targets);
  if (parts.every((part) => part.isEmpty) && problems.length === 0) {
    problems.push(problemAt(source, { offset: 0, path: '', message: 'the file holds no target; a target begins with `schema: target/1`' }));
  }
  return { targets, problems: inOrder(problems), warnings: inOrder(parts.flatMap((part) => part.warnings)), ids };
}

type DocumentTargets = ParsedTargets & { readonly isEmpty: boolean };

function parseDocument(yaml: YamlDocument, source: FileText, context: EntryContext): DocumentTargets {
  const problems = yaml.problems.map(({ offset, message }) => problemAt(source, { offset, path: '', message }));
  const empty = { targets: [], problems, warnings: [], ids: [] };
  if (yaml.value === undefined) return { ...empty, isEmpty: problems.length === 0 };
  // An empty document, as before a first `---` or after a last one, says nothing and is no mistake.
  if (yaml.value === null) return { ...empty, isEmpty: true };
  const { entries, findings } = targetEntries(yaml.value);
  const place = { source, bases: [[]] };
  problems.push(...findings.map((finding) => placeFinding(finding, yaml.document, place)));
  const read = entries.map((entry) => parseEntry(entry, yaml, { source, context }));
  return {
    isEmpty: false,
    targets: problems.length > 0 ? [] : read.flatMap((part) => part.targets),
    problems: [...problems, ...read.flatMap((part) => part.problems)],
    warnings: read.flatMap((part) => part.warnings),
    ids: read.flatMap((part) => part.ids),
  };
}

function parseEntry(
  entry: TargetEntry,
  yaml: YamlDocument,
  { source, context }: { readonly source: FileText; readonly context: EntryContext },
): ParsedTargets {
  const { target, id, findings } = readEntry(entry.raw, context);
  const place = (finding: Finding): Problem => placeFinding(finding, yaml.document, { source, bases: entry.bases });
  const { message: _message, ...idPlace } = place({ path: ['id'], message: '', severity: 'problem' });
  return {
    targets: target === undefined ? [] : [target],
    problems: findings.filter((finding) => finding.severity === 'problem').map((finding) => place(finding)),
    warnings: findings.filter((finding) => finding.severity === 'warning').map((finding) => place(finding)),
    ids: id === undefined ? [] : [{ id, ...idPlace }],
  };
}

/** Sorted by place, each once: a mistake in the defaults of a list shows in every target. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [[problem.line, problem.column, problem.path, problem.message].join('\n'), problem]));
  return [...distinct.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
}
