import { createInterface } from 'node:readline/promises';
import { REGIMES } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';

/** What a person says of a case, as typed: flags of `leadline init`, or answers to its questions. */
export interface CaseAnswers {
  readonly purpose?: string;
  readonly regime?: string;
  readonly basis?: string;
  readonly reference?: string;
  readonly authorisedBy?: string;
  readonly jurisdiction?: string;
  readonly operator?: string;
  readonly contact?: readonly string[];
  readonly host?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly retentionDays?: string;
}

/** What every case must say. */
type Asked = Exclude<keyof CaseAnswers, 'host' | 'from'>;

/** In the order in which it is asked for, with the question. */
const QUESTIONS: readonly (readonly [key: Asked, question: string])[] = [
  ['purpose', 'Purpose of the inquiry'],
  ['regime', `Legal regime (${REGIMES.join(', ')})`],
  ['basis', 'Legal basis (law that allows the inquiry)'],
  ['reference', 'Reference of the order, mandate or decision'],
  ['authorisedBy', 'Authorised by (office that allowed it)'],
  ['jurisdiction', 'Country whose law holds (two capitals, as NL)'],
  ['operator', 'Operator (unit or organisation that answers for it)'],
  ['contact', 'Whom of the unit to reach at once (several: with ; between)'],
  ['until', 'Valid until (YYYY-MM-DD)'],
  ['retentionDays', 'Retention in days'],
];

/** What holds for a case in which everything is invented, unless it is said otherwise. */
export const DEMO_ANSWERS: Pick<CaseAnswers, 'reference' | 'authorisedBy' | 'jurisdiction' | 'contact'> = {
  reference: 'none: everything is invented',
  authorisedBy: 'nobody: everything is invented',
  jurisdiction: 'ZZ',
  contact: ['nobody: everything is invented'],
};

/** Asks for what is missing in a terminal; elsewhere throws `E_USAGE` naming the flags that are missing. */
export async function completeAnswers(io: CliIo, given: CaseAnswers, { mayAsk }: { readonly mayAsk: boolean }): Promise<CaseAnswers> {
  if (given.regime === 'demo') given = { ...DEMO_ANSWERS, ...given };
  const missing = missingIn(given);
  if (missing.length === 0) return given;
  if (!mayAsk || !io.terminal)
    throw new ToolError(
      'E_USAGE',
      `A case needs ${missing.map(([key]) => flagOf(key)).join(', ')}. Give them as flags, or run leadline init in a terminal to be asked.`,
    );
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answered: Record<string, string | readonly string[]> = {};
    const isDemo = (): boolean => (answered['regime'] ?? given.regime) === 'demo';
    for (const [key, question] of missing) {
      if (isDemo() && key in DEMO_ANSWERS) continue;
      const answer = (await lines.question(`${question}: `)).trim();
      answered[key] = key === 'contact' ? split(answer) : answer;
    }
    if (given.host === undefined && !isDemo())
      answered['host'] = split(await lines.question('Hosts that may be asked (with ; between; empty: those of the target lists): '));
    return { ...(isDemo() ? DEMO_ANSWERS : {}), ...given, ...answered };
  } finally {
    lines.close();
  }
}

/** What a case must say and these answers do not. */
export function missingIn(answers: CaseAnswers): readonly (readonly [key: Asked, question: string])[] {
  return QUESTIONS.filter(([key]) => {
    const answer = answers[key];
    return answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.every((one) => one.trim() === ''));
  });
}

/** The option of `leadline init` that gives an answer. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function split(answer: string): readonly string[] {
  return answer
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
