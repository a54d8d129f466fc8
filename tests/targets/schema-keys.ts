interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly default?: unknown;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** One key of a target file, as the JSON Schema has it. */
export interface SchemaKey {
  /** `start[].search.url`, `pages.ad.fields.NAME.type`. */
  readonly path: string;
  readonly description: string | undefined;
  readonly default: unknown;
}

/** Every key that the JSON Schema of one target allows, by walking it; list items are `[]`, free keys `NAME`. */
export function schemaKeys(schema: object): readonly SchemaKey[] {
  const { $defs = {} } = schema as JsonSchema;
  const found = new Map<string, SchemaKey>();
  for (const [key, part] of Object.entries($defs)) visit(part, key, found);
  return [...found.values()];
}

function visit(schema: JsonSchema, path: string, found: Map<string, SchemaKey>): void {
  if (!path.endsWith('[]') && !path.endsWith('.NAME') && !found.has(path)) {
    found.set(path, { path, description: schema.description, default: schema.default });
  }
  for (const option of schema.anyOf ?? []) visit(option, path, found);
  for (const [key, child] of Object.entries(schema.properties ?? {})) visit(child, `${path}.${key}`, found);
  if (typeof schema.items === 'object') visit(schema.items, `${path}[]`, found);
  if (typeof schema.additionalProperties === 'object' && Object.keys(schema.additionalProperties).length > 0) {
    visit(schema.additionalProperties, `${path}.NAME`, found);
  }
}
