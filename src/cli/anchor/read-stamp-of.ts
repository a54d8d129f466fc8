import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTimeStamp } from '../../evidence/audit/time-stamp.ts';
import type { CliIo } from '../cli-io.ts';

/** What a time stamp beside a bundle (`FILE.tsr`) says of it, in words; undefined when there is none. Whether the authority's own signature is good only `openssl ts -verify` tells. */
export function readStampOf(io: CliIo, file: string, hashes: ReadonlyMap<string, string>): string | undefined {
  const path = resolve(io.cwd, `${file}.tsr`);
  if (!existsSync(path)) return undefined;
  const stamp = readTimeStamp(readFileSync(path));
  if (typeof stamp === 'string') return `${file}.tsr holds no time stamp that can be used (${stamp})`;
  if (stamp.imprint !== hashes.get('tagmanifest-sha256.txt')) return `${file}.tsr is a time stamp of something else`;
  return `${file}.tsr says that this bundle was signed by ${stamp.genTime}; whether its authority can be trusted: openssl ts -verify (VERIFY.txt)`;
}
