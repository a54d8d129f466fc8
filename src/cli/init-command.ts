import { createInterface } from 'node:readline/promises';
import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { REGIMES } from '../model/case-file.ts';
import type { CaseFile, Regime } from '../model/case-file.ts';
import { sha256 } from '../model/sha256.ts';
import { ToolError } from '../model/tool-error.ts';
import type { CliIo } from './cli-io.ts';
import { newCommand } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { invocationOf } from './invocation.ts';
import { makeCase } from './make-case.ts';
import { toolVersion } from './tool-version.ts';

interface InitOptions extends CommonOptions {
  readonly purpose?: string;
  readonly basis?: string;
  readonly operator?: string;
  readonly regime?: Regime;
  readonly from?: string;
  readonly until?: string;
  readonly retentionDays?: string;
}

/** Flags in the order in which they are asked for, with the question and the answer that an empty line gives. */
const QUESTIONS = [
  ['purpose', 'Purpose of the inquiry'],
  ['regime', `Legal regime (${REGIMES.join(', ')})`],
  ['basis', 'Legal basis (law, order, mandate, with its reference)'],
  ['operator', 'Operator (unit or organisation that answers for it)'],
  ['until', 'Valid until (YYYY-MM-DD)'],
  ['retentionDays', 'Retention in days'],
] as const;

/** `leadline init DIR` */
export function initCommand(io: CliIo): Command {
  return newCommand('init', 'make a case: purpose, legal basis, operator, dates, retention', [
    'init my-case',
    'init my-case --purpose "Action week 12" --regime police --basis "Order 2026-117" --operator "Unit THB" --until 2026-12-31 --retention-days 180',
  ])
    .argument('<dir>', 'the folder to make')
    .option('--purpose <text>', 'what the inquiry is for')
    .addOption(new Option('--regime <name>', 'what the case demands of its user').choices(REGIMES))
    .option('--basis <text>', 'legal basis, with its reference')
    .option('--operator <text>', 'unit or organisation that answers for it')
    .option('--from <date>', 'valid from, YYYY-MM-DD (default: today, UTC)')
    .option('--until <date>', 'valid until, YYYY-MM-DD, included')
    .option('--retention-days <number>', 'how long what is collected may be kept')
    .action(async (dir: string, options: InitOptions, command: Command) => {
      const answers = await complete(io, options);
      const folder = resolve(io.cwd, dir);
      const file = makeCase(io, folder, { file: caseFileOf(io, answers), invocation: invocationOf(command) });
      if (options.json) io.out(`${JSON.stringify({ case: folder, ...file })}\n`);
      else if (!options.quiet)
        io.err(
          `Case made: ${relative(io.cwd, folder) || '.'} (valid ${file.validFrom} to ${file.validUntil}, kept ${file.retentionDays} days)\nNext: leadline scan LIST.yaml --case ${dir}\n`,
        );
    });
}

type Answers = Readonly<Record<(typeof QUESTIONS)[number][0], string>> & { readonly from?: string };

/** Asks for what is missing in a terminal; elsewhere says which flags are missing. */
async function complete(io: CliIo, options: InitOptions): Promise<Answers> {
  const given = new Map(QUESTIONS.map(([key]) => [key, options[key]?.trim() ?? '']));
  const missing = QUESTIONS.filter(([key]) => given.get(key) === '');
  if (missing.length > 0 && (!io.terminal || !options.input))
    throw new ToolError(
      'E_USAGE',
      `A case needs ${missing.map(([key]) => flagOf(key)).join(', ')}. Give them as flags, or run leadline init in a terminal to be asked.`,
    );
  if (missing.length > 0) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      for (const [key, question] of missing) given.set(key, (await lines.question(`${question}: `)).trim());
    } finally {
      lines.close();
    }
  }
  const answers = Object.fromEntries(given) as unknown as Answers;
  return options.from === undefined ? answers : { ...answers, from: options.from };
}

function caseFileOf(io: CliIo, answers: Answers): CaseFile {
  const createdAt = new Date(io.now()).toISOString();
  const validFrom = answers.from ?? createdAt.slice(0, 10);
  const retentionDays = Number(answers.retentionDays);
  const problems = [
    ...QUESTIONS.filter(([key]) => answers[key] === '').map(([key]) => `${flagOf(key)} is empty`),
    ...(isDate(validFrom) ? [] : [`--from ${validFrom} is no date (YYYY-MM-DD)`]),
    ...(isDate(answers.until) ? [] : [`--until ${answers.until} is no date (YYYY-MM-DD)`]),
    ...(answers.until < validFrom ? ['--until lies before --from'] : []),
    ...(REGIMES.some((regime) => regime === answers.regime) ? [] : [`--regime ${answers.regime} is none of ${REGIMES.join(', ')}`]),
    ...(Number.isInteger(retentionDays) && retentionDays >= 1 && retentionDays <= 36_500
      ? []
      : [`--retention-days ${answers.retentionDays} is no number of days from 1 to 36500`]),
  ];
  if (problems.length > 0) throw new ToolError('E_USAGE', 'The case was not made:', problems);
  return {
    schema: 'case/1',
    id: `case-${sha256(`${createdAt}\n${answers.purpose}\n${answers.operator}`).slice(0, 12)}`,
    purpose: answers.purpose,
    regime: answers.regime as Regime,
    legalBasis: answers.basis,
    operator: answers.operator,
    validFrom,
    validUntil: answers.until,
    retentionDays,
    createdAt,
    toolVersion: toolVersion(),
  };
}

function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A calendar date that exists; `2026-02-30` is none. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
