import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { requirePrivate } from '../../evidence/access/require-private.ts';
import { casePaths } from '../../evidence/case-folder.ts';
import { ToolError } from '../../model/tool-error.ts';
import { isLocked } from '../../store/is-locked.ts';
import { caseKeyRing } from '../access/case-key-ring.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { chooseSample } from '../scan/choose-sample.ts';
import type { Sample } from '../scan/choose-sample.ts';
import { printVerdict, verdictDocument } from './print-verdict.ts';
import { verifyCase } from './verify-case.ts';

interface VerifyOptions extends CommonOptions {
  readonly sample?: Sample;
  readonly head?: readonly string[];
}

/** `leadline verify` */
export function verifyCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('verify', 'whether evidence, database and audit log are intact; writes nothing, needs no key', [
    'verify --case my-case',
    'verify --case my-case --sample 5% --json',
    'verify --case my-case --head 9f2c…   (the audit_head of an export, 64 digits)',
  ])
    .option('--sample <size>', 'read so many captures, or such a share of them (500, 5%), by chance; everything else whole', readSample)
    .option('--head <hash...>', 'the log must hold these entries: the audit_head of an export, a head on paper', readHash)
    .action((options: VerifyOptions) => {
      const { folder, lock } = casePaths(resolve(io.cwd, options.case));
      requirePrivate(folder);
      if (isLocked(lock))
        throw new ToolError('E_CASE_LOCKED', 'A command works on this case. Verify it when that has ended (leadline status shows it).');
      const cipher = (io.keys ?? caseKeyRing(io)).openIfNamed(folder)?.cipher;
      const verdict = verifyCase(folder, { makeChoice: chooseSample(options.sample), heads: options.head ?? [], cipher });
      if (options.json) io.out(`${JSON.stringify(verdictDocument(verdict, options.sample))}\n`);
      else printVerdict(io, verdict, { sample: options.sample });
      if (verdict.problems.length > 0) setExit(6);
    });
}

function readSample(text: string): Sample {
  const match = /^(\d{1,9})(%?)$/.exec(text);
  const size = Number(match?.[1] ?? 0);
  if (size < 1 || (match?.[2] === '%' && size > 100))
    throw new InvalidArgumentError('not a number of captures (500) or a share of them (5%).');
  return match?.[2] === '%' ? { percent: size } : { count: size };
}

function readHash(text: string, earlier: readonly string[] = []): readonly string[] {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError('not 64 lower-case hexadecimal digits.');
  return [...earlier, text];
}
