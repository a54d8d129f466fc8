import { skippedJsonSchema } from '../src/cli/skipped-json-schema.ts';
import { statusJsonSchema } from '../src/cli/status-json-schema.ts';
import { diffJsonSchema, leadJsonSchema } from '../src/export/lead-json-schema.ts';
import { targetJsonSchema } from '../src/targets/target-json-schema.ts';

/** Every generated JSON Schema of the repository: its path from the root, and what makes it. */
export const SCHEMAS: readonly { readonly path: string; readonly make: () => object }[] = [
  { path: 'targets/target.schema.json', make: targetJsonSchema },
  { path: 'docs/schemas/lead.json', make: leadJsonSchema },
  { path: 'docs/schemas/diff.json', make: diffJsonSchema },
  { path: 'docs/schemas/status.json', make: statusJsonSchema },
  { path: 'docs/schemas/skipped.json', make: skippedJsonSchema },
];
