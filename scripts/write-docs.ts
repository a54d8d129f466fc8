import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPage } from './command-page.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'commands.md'), commandPage());
