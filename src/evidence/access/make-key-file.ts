import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeDurable } from '../audit/write-durable.ts';

/** Makes a key file: 32 random bytes as hexadecimal digits, readable by its owner only. */
export function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeDurable(file, `${randomBytes(32).toString('hex')}\n`);
}
