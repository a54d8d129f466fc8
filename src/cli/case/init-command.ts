import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { requireNoCase } from '../../evidence/case-folder.ts';
import { REGIMES } from '../../model/case-file.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { completeAnswers } from './case-answers.ts';
import type { CaseAnswers } from './case-answers.ts';
import { caseFileOf } from './case-file-of.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import type { Invocation } from '../invocation.ts';
import { makeCase } from './make-case.ts';
import { newSecret } from '../access/new-secret.ts';
import { renewCase } from './renew-case.ts';
import { toolVersion } from '../tool-version.ts';

interface InitOptions extends CommonOptions, CaseAnswers {
  readonly renew?: boolean;
}

/** `leadline init DIR` */
export function initCommand(io: CliIo): Command {
  return newCommand('init', 'make a case, or renew one: purpose, legal basis, authority, operator, dates, retention', [
    'init my-case',
    'init my-case --purpose "Action week 12" --regime police --basis "Code of criminal procedure" --reference "Order 2026-117" --authorised-by "Public prosecutor" --jurisdiction NL --operator "Unit THB" --contact "Duty officer" --until 2026-12-31 --retention-days 180',
    'init my-case --renew --until 2027-03-31 --reference "Order 2027-004"',
  ])
    .argument('<dir>', 'the folder to make')
    .option('--purpose <text>', 'what the inquiry is for')
    .addOption(new Option('--regime <name>', 'what the case demands of its user').choices(REGIMES))
    .option('--basis <text>', 'legal basis')
    .option('--reference <text>', 'reference of the order, mandate or decision')
    .option('--authorised-by <office>', 'office that allowed it')
    .option('--jurisdiction <country>', 'country whose law holds, two capitals')
    .option('--operator <text>', 'unit or organisation that answers for it')
    .option('--contact <text...>', 'whom of the unit to reach at once')
    .option('--host <name...>', 'hosts that may be asked, *.name for every subdomain (default: those of the target lists)')
    .option('--from <date>', 'valid from, YYYY-MM-DD (default: today, UTC)')
    .option('--until <date>', 'valid until, YYYY-MM-DD, included')
    .option('--retention-days <number>', 'how long what is collected may be kept')
    .option('--renew', 'change what is named and sign case.json as it then stands; the rest stays')
    .option('--why <text>', WHY)
    .action(async (dir: string, options: InitOptions, command: Command) => {
      const invocation = invocationOf(command);
      const folder = resolve(io.cwd, dir);
      const file = options.renew
        ? await renewCase(io, folder, { answers: options, invocation, mayAsk: options.input })
        : await makeNewCase(io, folder, { options, invocation });
      if (options.json) io.out(`${JSON.stringify({ case: folder, ...file })}\n`);
      else if (!options.quiet)
        io.err(
          `Case ${options.renew ? 'renewed' : 'made'}: ${relative(io.cwd, folder) || '.'} (valid ${file.validFrom} to ${file.validUntil}, kept ${file.retentionDays} days)\n${nextStep(dir, { file, isNew: options.renew !== true })}`,
        );
    });
}

/** Makes a case of what was answered. Under `police` and `ngo` it is encrypted, and so is any other for which a key is named. */
async function makeNewCase(
  io: CliIo,
  folder: string,
  { options, invocation }: { readonly options: InitOptions; readonly invocation: Invocation },
): Promise<CaseFile> {
  const answers = await completeAnswers(io, options, { mayAsk: options.input });
  const file = caseFileOf(answers, { createdAt: new Date(io.now()).toISOString(), toolVersion: toolVersion() });
  requireNoCase(folder);
  const { keyFile = io.environment['LEADLINE_KEY_FILE'] || undefined, passphraseFd } = options;
  const secret = newSecret(io, { keyFile, passphraseFd, mayAsk: options.input && file.regime !== 'demo', caseFolder: folder });
  if (!secret && file.regime !== 'demo')
    throw new ToolError(
      'E_USAGE',
      `A case under the regime ${file.regime} is encrypted. Name a key file outside the case with --key-file FILE (made where there is none) or LEADLINE_KEY_FILE, give a passphrase with --passphrase-fd N, or run leadline init in a terminal to be asked.`,
    );
  return makeCase(io, folder, { file, invocation, secret });
}

function nextStep(dir: string, { file, isNew }: { readonly file: CaseFile; readonly isNew: boolean }): string {
  const contacts = isNew && file.regime !== 'demo' ? `Fill in ${dir}/contacts.yaml: whom to tell at once. No scan begins before.\n` : '';
  return `${contacts}Next: leadline scan LIST.yaml --case ${dir}\n`;
}
