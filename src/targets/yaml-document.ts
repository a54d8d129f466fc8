import {
  type Alias,
  Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  Scalar,
  visit,
} from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';

/** A problem of the YAML itself, at an offset of the text (UTF-16 code units from 0). */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
}

/** One document of a YAML file, with its nodes for places. */
export interface YamlDocument {
  readonly document: Document;
  /** Plain values, merge keys and aliases resolved; undefined when the text cannot be relied on. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** Longer files are refused: ten thousand targets fit well into it. */
const MAX_CHARACTERS = 5_000_000;
/** How often an anchor may be used, times what is nested in it; bounds what a small text can unfold into. */
const MAX_ALIAS_COUNT = 10_000;

/** Reads the YAML documents of a file (YAML 1.2, merge keys allowed). Never throws: what is wrong stands in `problems`. */
export function readYamlDocuments(text: string, lineCounter: LineCounter = new LineCounter()): readonly YamlDocument[] {
  if (text.length > MAX_CHARACTERS) return [unusable(`the file is larger than ${MAX_CHARACTERS} characters: split it`)];
  try {
    return [...parseAllDocuments(text, { lineCounter, merge: true, prettyErrors: false, logLevel: 'error' })].map((document) =>
      read(document, text),
    );
  } catch (error) {
    // The parser recurses: a text nested thousands deep exhausts the stack.
    if (error instanceof RangeError) return [unusable('nested too deeply to be a target file')];
    throw error;
  }
}

function read(document: Document, text: string): YamlDocument {
  const problems: YamlProblem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const { offset, message, breaksStructure } = explainYamlError(error, text);
    problems.push({ offset, message });
    // After a broken structure the parser stumbles on; its further complaints mean nothing, nor do the values.
    if (breaksStructure) return { document, value: undefined, problems };
  }
  const references = referenceProblems(document);
  if (references.length > 0) return { document, value: undefined, problems: [...problems, ...references] };
  try {
    return { document, value: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }), problems };
  } catch (error) {
    // What is left to refuse: yaml counts what the aliases would unfold into, and knows more odd ways to merge than are told apart above.
    const message =
      error instanceof ReferenceError
        ? `aliases (\`*name\`) unfold into too much: at most ${MAX_ALIAS_COUNT} uses`
        : 'a merge key (`<<`) needs a mapping, or a list of mappings';
    return { document, value: undefined, problems: [...problems, { offset: document.range?.[0] ?? 0, message }] };
  }
}

type Anchors = ReadonlyMap<string, Node>;

/** Aliases and merge keys that lead nowhere, or back to where they stand. Reads the document once, in its order, as anchors demand. */
function referenceProblems(document: Document): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const anchors = new Map<string, Node>();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      const message = aliasProblem(node, anchors);
      if (message !== undefined) problems.push({ offset: node.range?.[0] ?? 0, message });
    } else if (isPair(node)) {
      if (!isMergeKey(node.key) || isMergeSource(node.value, anchors)) return;
      const offset = isNode(node.key) ? (node.key.range?.[0] ?? 0) : 0;
      problems.push({ offset, message: 'a merge key (`<<`) needs a mapping, or a list of mappings: `<<: *name`' });
    } else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
  });
  return problems;
}

function aliasProblem(alias: Alias, anchors: Anchors): string | undefined {
  const source = anchors.get(alias.source);
  const name = `*${alias.source}`;
  if (source === undefined) {
    return `\`${name}\` is an alias without anchor \`&${alias.source}\` before it; if the value begins with \`*\`, put it in quotes: \`"${name}"\``;
  }
  const offset = alias.range?.[0] ?? 0;
  const holdsItself = source.range && source.range[0] <= offset && offset < source.range[2];
  return holdsItself ? `the alias \`${name}\` stands inside its own anchor` : undefined;
}

function isMergeKey(key: unknown): boolean {
  if (!isScalar(key) || key.type !== Scalar.PLAIN) return false;
  return key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<');
}

function isMergeSource(value: unknown, anchors: Anchors): boolean {
  const source = isAlias(value) ? anchors.get(value.source) : value;
  if (isSeq(source)) return source.items.every((item) => isMap(isAlias(item) ? anchors.get(item.source) : item));
  // An alias that leads nowhere is told by itself.
  return isMap(source) || source === undefined;
}

function unusable(message: string): YamlDocument {
  const document = new Document();
  return { document, value: undefined, problems: [{ offset: 0, message }] };
}
