import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkBundle } from '../../bundle/check-bundle.ts';
import { unpackBundle } from '../../bundle/unpack-bundle.ts';
import { ToolError } from '../../model/tool-error.ts';
import { bundleVerdict, printVerdict } from './bundle-check-command.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { openBundleFile } from './open-bundle-file.ts';

interface UnpackOptions extends CommonOptions {
  readonly identity?: string;
  readonly key?: string;
}

/** `leadline bundle unpack FILE DIR` */
export function bundleUnpackCommand(io: CliIo): Command {
  return newCommand('unpack', 'check a bundle, then unpack it into an empty folder; nothing is unpacked that does not check', [
    'bundle unpack for-the-court.zip received/ --key 34fa63b1450de33c',
    'bundle unpack for-the-unit.zip.age received/ --identity key.txt',
  ])
    .argument('<file>', 'the bundle')
    .argument('<dir>', 'a folder that is empty or not there yet')
    .option('--identity <file>', 'file with the age identity that opens an encrypted bundle')
    .option('--key <id>', 'key id that the sender told you another way; any other signer is refused')
    .action(async (file: string, folder: string, options: UnpackOptions) => {
      const bundle = await openBundleFile(io, file, options.identity);
      try {
        const { verdict, hashes } = await checkBundle(bundle, options.key);
        if (verdict.problems.length > 0)
          throw new ToolError(
            'E_INTEGRITY',
            `The bundle is not what its sender signed; nothing was unpacked. Ask for it again, and keep this one for inquiry.`,
            verdict.problems.map((problem) => `${problem.code} ${problem.file}: ${problem.detail}`),
          );
        await unpackBundle(bundle, resolve(io.cwd, folder), hashes);
        if (options.json) io.out(`${JSON.stringify(bundleVerdict(bundle.name, verdict, undefined))}\n`);
        else if (!options.quiet) {
          printVerdict(io, verdict, undefined);
          io.err(
            `${bundle.names.length} files unpacked to ${folder}. Open leads.csv and the WACZ files only: what a page says is not checked by anybody.\n`,
          );
        }
      } finally {
        bundle.close();
      }
    });
}
