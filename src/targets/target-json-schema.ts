import { z } from 'zod';
import { TARGET_PARTS } from './target-schema.ts';

/** Where the schema says it lives; a name, not an address that answers. */
const SCHEMA_ID = 'https://leadline.example/schemas/target-1.json';

/** What names one target and therefore cannot be a default of many. */
const NAMING: ReadonlySet<string> = new Set(['schema', 'id', 'name']);

/** The JSON Schema (draft 2020-12) of a target file, for editors: one target, or a list with defaults. It refuses nothing that `parseTargets` accepts in one target. */
export function targetJsonSchema(): object {
  const keys = Object.keys(TARGET_PARTS);
  const shareable = keys.filter((key) => !NAMING.has(key));
  const required = Object.entries(TARGET_PARTS).flatMap(([key, part]) => (part.safeParse(undefined).success ? [] : [key]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'leadline target file',
    description: 'Sites that a case may watch, and how. Every key with its default: docs/targets.md.',
    type: 'object',
    required: ['schema'],
    properties: { schema: { enum: ['target/1', 'target-list/1'] } },
    // The branch is chosen by `schema`, so that an editor complains about the one that was meant.
    if: { properties: { schema: { const: 'target-list/1' } }, required: ['schema'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
    then: listSchema(keys, shareable),
    else: mapping(keys, required),
    $defs: Object.fromEntries(Object.entries(TARGET_PARTS).map(([key, part]) => [key, partSchema(part)])),
  };
}

function listSchema(keys: readonly string[], shareable: readonly string[]): object {
  const described = {
    schema: { const: 'target-list/1', description: 'The version of this format: `target-list/1`.' },
    defaults: {
      ...mapping(shareable, []),
      description: 'What every target of the list has unless it says otherwise: mappings are merged, lists replace.',
    },
    targets: {
      type: 'array',
      minItems: 1,
      items: mapping(keys, ['id', 'name']),
      description: 'The targets; each may leave out what `defaults` gives.',
    },
  };
  return { type: 'object', properties: described, required: ['schema', 'targets'], additionalProperties: false };
}

function mapping(keys: readonly string[], required: readonly string[]): object {
  const properties = Object.fromEntries(keys.map((key) => [key, { $ref: `#/$defs/${key}` }]));
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

function partSchema(part: z.ZodType): object {
  const { $schema: _schema, '~standard': _standard, ...schema } = z.toJSONSchema(part, { target: 'draft-2020-12', io: 'input' });
  return schema;
}
