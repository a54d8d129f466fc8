import type { StructuredItem, StructuredProperty } from './structured-item.ts';

const LIMITS = { scriptChars: 500_000, items: 300, properties: 400, depth: 8, valueChars: 50_000 } as const;

/** Reads the contents of JSON-LD scripts (JSON-LD 1.1, `@graph`, top-level lists and references by `@id` included); broken JSON is mended where it is safe, else left out. */
export function readJsonLd(scripts: readonly string[]): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const script of scripts) {
    if (script.length > LIMITS.scriptChars) continue;
    const nodes = topNodes(parseTolerantly(script));
    const byId = nodesById(nodes);
    for (const node of nodes) {
      if (items.length >= LIMITS.items) return items;
      const properties: StructuredProperty[] = [];
      collect(node, { path: '', depth: 0, properties, byId });
      if (properties.length > 0) items.push({ format: 'json-ld', types: typesOf(node), properties });
    }
  }
  return items;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The described things of a document: itself, the members of a list, the members of `@graph`. */
function topNodes(value: unknown): JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const entry of Array.isArray(value) ? value.slice(0, LIMITS.items) : [value]) {
    if (!isObject(entry)) continue;
    const graph = entry['@graph'];
    if (Array.isArray(graph)) nodes.push(...graph.slice(0, LIMITS.items).filter(isObject));
    else nodes.push(entry);
  }
  return nodes;
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.filter((name) => typeof name === 'string').map((name) => name.slice(name.search(/[^/#:]{0,100}$/)));
}

/** Where a walk over a node stands. */
interface Walk {
  readonly path: string;
  readonly depth: number;
  readonly properties: StructuredProperty[];
  /** Nodes that others refer to; empty inside of one that was referred to, so that circles end. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Members of a node that is referred to which are not taken over: the contacts of a seller described apart are mostly those of the site. */
const NOT_TAKEN_OVER: ReadonlySet<string> = new Set(['telephone', 'email', 'sameAs', 'contactPoint', 'faxNumber', 'url', 'logo', 'image']);

/** The nodes of a document by their `@id`; those that say no more than that left out. */
function nodesById(nodes: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(
    nodes.flatMap((node) => {
      const id = node['@id'];
      return typeof id === 'string' && Object.keys(node).length > 1 ? [[id, node] as const] : [];
    }),
  );
}

/** What an object stands for: itself, or the node that it does nothing but refer to. */
function referredTo(value: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject | undefined {
  const id = value['@id'];
  return typeof id === 'string' && Object.keys(value).length === 1 ? byId.get(id) : undefined;
}

function collect(value: unknown, at: Walk): void {
  if (at.depth > LIMITS.depth || at.properties.length >= LIMITS.properties) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 200)) collect(entry, { ...at, depth: at.depth + 1 });
  } else if (isObject(value)) {
    const node = at.path === '' ? undefined : referredTo(value, at.byId);
    if (node !== undefined) {
      const told = Object.fromEntries(Object.entries(node).filter(([name]) => !NOT_TAKEN_OVER.has(name)));
      collect(told, { ...at, depth: at.depth + 1, byId: new Map() });
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      if (name === '@context') continue;
      const path = name === '@value' ? at.path : at.path === '' ? name : `${at.path}.${name}`;
      collect(member, { ...at, path, depth: at.depth + 1 });
    }
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value).slice(0, LIMITS.valueChars).trim();
    if (text !== '') at.properties.push({ path: at.path, value: text });
  }
}

/** JSON, or JSON with the faults that templates leave: comment marks around it, control characters in strings, commas before a closing bracket. */
function parseTolerantly(script: string): unknown {
  const text = script.trim();
  if (text === '') return undefined;
  const attempts = [
    () => text,
    () => withoutWrapping(text),
    // Control characters become blanks; a comma right before a closing bracket goes. Each pattern looks at one place only.
    () =>
      withoutWrapping(text)
        .replace(/\p{Cc}/gu, ' ')
        .replace(/,(?=\s{0,50}[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

/** Cuts CDATA marks, and whatever stands outside the outermost brackets. */
function withoutWrapping(script: string): string {
  // Only the marks themselves; brackets of the JSON are never followed by an angle bracket, nor preceded by an exclamation mark.
  const text = script.replace(/<!\[CDATA\[|\]\]>/g, '');
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0 || end < start ? text : text.slice(start, end + 1);
}
