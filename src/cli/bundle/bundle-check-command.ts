import type { Command } from 'commander';
import { checkBundle } from '../../bundle/check-bundle.ts';
import type { BagVerdict } from '../../bundle/verify.mjs';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { openBundleFile } from './open-bundle-file.ts';
import { readStampOf } from '../anchor/read-stamp-of.ts';

interface CheckOptions extends CommonOptions {
  readonly identity?: string;
  readonly key?: string;
}

/** `leadline bundle check FILE` */
export function bundleCheckCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('check', 'whether a bundle is what its sender signed; unpacks nothing', [
    'bundle check for-the-court.zip --key 34fa63b1450de33c',
    'bundle check for-the-unit.zip.age --identity key.txt',
  ])
    .argument('<file>', 'the bundle')
    .option('--identity <file>', 'file with the age identity that opens an encrypted bundle')
    .option('--key <id>', 'key id that the sender told you another way; any other signer is a problem')
    .action(async (file: string, options: CheckOptions) => {
      const bundle = await openBundleFile(io, file, options.identity);
      try {
        const { verdict, hashes } = await checkBundle(bundle, options.key);
        const stamp = readStampOf(io, file, hashes);
        if (verdict.problems.length > 0) setExit(6);
        if (options.json) io.out(`${JSON.stringify(bundleVerdict(bundle.name, verdict, stamp))}\n`);
        else printVerdict(io, verdict, stamp);
      } finally {
        bundle.close();
      }
    });
}

/** What a check found, as one JSON object (docs/schemas/bundle-check.json). */
export function bundleVerdict(name: string, { keyId, checked, notes, problems }: BagVerdict, stamp: string | undefined): object {
  return { bundle: name, intact: problems.length === 0, key_id: keyId ?? null, checked, notes, problems, time_stamp: stamp ?? null };
}

/** Prints what a check found, problems last. */
export function printVerdict(io: CliIo, { keyId, checked, notes, problems }: BagVerdict, stamp: string | undefined): void {
  for (const line of checked) io.out(`checked   ${line}\n`);
  for (const note of notes) io.out(`note      ${note}\n`);
  if (stamp !== undefined) io.out(`stamp     ${stamp}\n`);
  for (const { code, file, detail } of problems) io.out(`problem   ${code} ${file}: ${detail}\n`);
  io.out(`signed by key ${keyId ?? 'unknown'}: compare it with the key id that the sender told you another way\n`);
  io.out(problems.length === 0 ? 'RESULT    OK\n' : `RESULT    FAILED, ${problems.length} problems\n`);
}
