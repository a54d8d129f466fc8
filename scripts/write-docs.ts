import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../src/cli/create-program.ts';
import { commandPage } from './command-page.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'commands.md'), commandPage(createProgram()));
