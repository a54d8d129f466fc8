import type { z } from 'zod';
import type { Finding, KeyPath } from './finding.ts';
import { keysAtPath } from './keys-at-path.ts';
import { nearestWord } from './nearest-word.ts';
import { explainUnknownKey } from './explain-unknown-key.ts';
import { describeValue } from './describe-value.ts';

type Issue = z.core.$ZodIssue;

/** Says what a schema issue means to somebody who writes target files; one finding for each unknown key. `raw` is the value that was checked. */
export function explainIssue(issue: Issue, schema: z.core.$ZodType, raw: unknown): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(raw, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAtPath(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        onKey: true,
        severity: 'problem',
        message: explainUnknownKey(key, known, path),
      }));
    }
    case 'invalid_union':
      return explainUnion(issue, schema, raw);
    case 'invalid_key':
      return [problem(path, issue.issues[0]?.message ?? 'not a valid key', { onKey: true })];
    case 'custom':
      return [problem(path, issue.message, offsetOf(issue))];
    case 'invalid_format':
      return [problem(path, issue.message)];
    case 'invalid_value':
      return [problem(path, explainChoice(value, issue.values.map(String)))];
    case 'invalid_type':
      return [problem(path, explainType(value, expectedText(issue.expected)))];
    case 'too_small':
    case 'too_big':
      return [problem(path, explainRange(issue))];
    default:
      return [problem(path, issue.message)];
  }
}

function problem(path: KeyPath, message: string, more: Partial<Finding> = {}): Finding {
  return { path, message, severity: 'problem', ...more };
}

function offsetOf(issue: z.core.$ZodIssueCustom): Partial<Finding> {
  const offset: unknown = issue.params?.['offset'];
  return typeof offset === 'number' ? { offset } : {};
}

/** Of several forms, the one the value was meant to have is explained; if none fits, all are named. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, schema: z.core.$ZodType, raw: unknown): readonly Finding[] {
  const branches = issue.errors.toSorted((a, b) => a.length - b.length);
  const meant = branches.find((issues) => issues.length > 0 && !issues.some((inner) => isOtherForm(inner)));
  if (meant !== undefined) {
    return meant.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, raw));
  }
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(raw, path);
  const forms = issue.errors.flat().filter((inner) => isOtherForm(inner));
  const words = forms.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const types = forms.flatMap((inner) => (inner.code === 'invalid_type' ? [expectedText(inner.expected)] : []));
  const expected = [...new Set([...words.map((word) => `\`${word}\``), ...types])].join(' or ');
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return [problem(path, `${explainType(value, expected)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`)];
}

function isOtherForm(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.path.length === 0 && issue.errors.flat().every((inner) => isOtherForm(inner));
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function explainChoice(value: unknown, words: readonly string[]): string {
  const list = words.length === 1 ? `\`${words.join()}\`` : `one of ${words.join(', ')}`;
  if (value === undefined) return `is missing: write ${list}`;
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return `${describeValue(value)} is not ${list}${near === undefined || words.length === 1 ? '' : `; did you mean \`${near}\`?`}`;
}

function explainType(value: unknown, expected: string): string {
  if (value === undefined) return `is missing: expected ${expected}`;
  if (value === null) return `has no value: expected ${expected}, or leave the key out`;
  const quotes = expected === 'a text' && typeof value !== 'object' ? '; put it in quotes' : '';
  const bare =
    expected.endsWith('number') && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
      ? ' as text; take the quotes off'
      : '';
  return `expected ${expected}, found ${describeValue(value)}${quotes}${bare}`;
}

function expectedText(expected: string): string {
  const texts: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list `[...]`',
    tuple: 'a list `[..., ...]`',
    object: 'a mapping `{...}`',
    record: 'a mapping `{...}`',
  };
  return texts[expected] ?? expected;
}

function explainRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const least = issue.code === 'too_small';
  const bound = String(least ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return bound === '1' ? 'is empty' : `has ${least ? 'fewer' : 'more'} than ${bound} characters`;
  if (issue.origin === 'array' || issue.origin === 'tuple') {
    return bound === '1' && least
      ? 'the list is empty: give at least one item'
      : `needs ${issue.exact === true ? '' : least ? 'at least ' : 'at most '}${bound} items`;
  }
  return least ? `is too small: ${issue.inclusive === false ? 'more than' : 'at least'} ${bound}` : `is too great: at most ${bound}`;
}

function valueAt(raw: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return Reflect.get(value, part);
  }, raw);
}
