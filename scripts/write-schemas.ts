import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SCHEMAS } from './schemas.ts';

const root = join(import.meta.dirname, '..');
for (const { path, make } of SCHEMAS) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(make(), null, 2)}\n`);
  console.log(path);
}
