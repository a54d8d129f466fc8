import type { z } from 'zod';
import type { KeyPath } from './finding.ts';

/** The keys that a schema allows in the mapping at a path, in schema order; empty where any key goes, or no mapping stands. */
export function keysAtPath(schema: z.core.$ZodType, path: KeyPath): readonly string[] {
  const keys = schemasAt([schema], path)
    .flatMap((found) => inner(found))
    .flatMap((found) => Object.keys(shapeOf(found)));
  return [...new Set(keys)];
}

function schemasAt(schemas: readonly z.core.$ZodType[], path: KeyPath): readonly z.core.$ZodType[] {
  const [part, ...rest] = path;
  if (part === undefined) return schemas;
  const children = schemas.flatMap((schema) => inner(schema)).flatMap((schema) => child(schema, part));
  return schemasAt(children, rest);
}

type Definition = Extract<z.core.$ZodTypes, z.core.$ZodType>['_zod']['def'];

/** Every schema we meet was made by `z`, whose kinds are a closed list. */
function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.ZodType).def as Definition;
}

/** What a schema holds behind defaults, optionality, transforms and alternatives. */
function inner(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return inner(definition.innerType);
    case 'pipe':
      return inner(definition.in);
    case 'union':
      return definition.options.flatMap((option) => inner(option));
    default:
      return [schema];
  }
}

function child(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object': {
      const found = shapeOf(schema)[String(part)];
      return found === undefined ? [] : [found];
    }
    case 'array':
      return [definition.element];
    case 'record':
      return [definition.valueType];
    default:
      return [];
  }
}

function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : {};
}
