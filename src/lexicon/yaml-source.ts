import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Problem } from '../model/problem.ts';

/** A key of a mapping with its value; `value` is null for a key without one. */
export interface YamlEntry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
  readonly path: string;
}

/** A YAML file being read: its root, and where problems go. */
export interface YamlSource {
  /** Undefined when the YAML itself is broken, or the file is empty. */
  readonly root: Node | undefined;
  readonly problems: Problem[];
  /** Adds a problem at a node. */
  report(node: Node | null | undefined, path: string, message: string): void;
  /** The entries of a mapping; anything else is a problem. Keys that are not in `known` are problems. */
  entries(node: Node | null | undefined, path: string, known?: readonly string[]): readonly YamlEntry[];
  /** The items of a list with their paths; anything else is a problem. */
  items(node: Node | null | undefined, path: string): readonly { readonly node: Node; readonly path: string }[];
  /** A text; anything else is a problem and undefined. */
  text(node: Node | null | undefined, path: string): string | undefined;
  /** A whole number of 0 or more; anything else is a problem and undefined. */
  count(node: Node | null | undefined, path: string): number | undefined;
  /** `true` or `false`; anything else is a problem and undefined. */
  flag(node: Node | null | undefined, path: string): boolean | undefined;
}

/** Opens a YAML text; what is wrong with its form stands in `problems`. Never throws. */
export function openYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const reportAt = (offset: number, path: string, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, line: Math.max(1, line), column: Math.max(1, col), path, message });
  };
  const root = parse(text, { lines, reportAt });
  const report: YamlSource['report'] = (node, path, message) => reportAt(node?.range?.[0] ?? 0, path, message);
  const scalar = <T>(
    node: Node | null | undefined,
    { path, expected, fits }: { path: string; expected: string; fits: (value: unknown) => value is T },
  ): T | undefined => {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (fits(value)) return value;
    report(node, path, node ? `expected ${expected}` : `has no value: expected ${expected}`);
    return undefined;
  };
  return {
    root,
    problems,
    report,
    entries: (node, path, known) => {
      if (!isMap(node)) {
        report(node, path, 'expected a mapping `{...}`');
        return [];
      }
      const entries = node.items.filter((pair) => isPair(pair)).flatMap((pair) => entryOf(pair, path));
      if (!known) return entries;
      for (const { key, keyNode, path: at } of entries)
        if (!known.includes(key)) report(keyNode, at, `unknown key \`${key}\`; known here: ${known.join(', ')}`);
      return entries.filter(({ key }) => known.includes(key));
    },
    items: (node, path) => {
      if (!isSeq(node)) {
        report(node, path, 'expected a list `[...]`');
        return [];
      }
      return node.items.flatMap((item, index) => (isNode(item) ? [{ node: item, path: `${path}[${index}]` }] : []));
    },
    text: (node, path) => scalar(node, { path, expected: 'a text; put it in quotes', fits: isText }),
    count: (node, path) => scalar(node, { path, expected: 'a whole number of 0 or more', fits: isCount }),
    flag: (node, path) => scalar(node, { path, expected: '`true` or `false`', fits: (value) => typeof value === 'boolean' }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** More text is no list of words; bounds what reading may cost. */
const MOST_CHARACTERS = 5_000_000;

function parse(
  text: string,
  { lines, reportAt }: { lines: LineCounter; reportAt: (offset: number, path: string, message: string) => void },
): Node | undefined {
  if (text.length > MOST_CHARACTERS) {
    reportAt(0, '', `the file is larger than ${MOST_CHARACTERS} characters: split it`);
    return undefined;
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    for (const error of document.errors) reportAt(error.pos[0], '', error.message);
    if (document.errors.length > 0) return undefined;
    if (!document.contents) reportAt(0, '', 'the file is empty');
    return document.contents ?? undefined;
  } catch (error) {
    // The parser recurses: a text nested thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    reportAt(0, '', 'nested too deeply to be a list of indicators');
    return undefined;
  }
}

function entryOf({ key, value }: { key: unknown; value: unknown }, path: string): YamlEntry[] {
  if (!isNode(key)) return [];
  const name = isScalar(key) ? String(key.value) : '';
  return [{ key: name, keyNode: key, value: isNode(value) ? value : null, path: path === '' ? name : `${path}.${name}` }];
}
