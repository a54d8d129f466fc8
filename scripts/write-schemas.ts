import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { targetJsonSchema } from '../src/targets/target-json-schema.ts';

/** Every generated JSON Schema of the repository: its path from the root, and what makes it. */
const SCHEMAS: readonly { readonly path: string; readonly make: () => object }[] = [
  { path: 'targets/target.schema.json', make: targetJsonSchema },
];

const root = join(import.meta.dirname, '..');
for (const { path, make } of SCHEMAS) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(make(), null, 2)}\n`);
  console.log(path);
}
