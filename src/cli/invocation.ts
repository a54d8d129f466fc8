import type { Command } from 'commander';
import type { AuditReason } from '../evidence/audit/audit-entry.ts';
import { ToolError } from '../model/tool-error.ts';

/** What a person typed, as far as the audit log tells of it: names in clear, values for the salted hash only. */
export interface Invocation {
  /** After `leadline`, without arguments. */
  readonly command: string;
  /** Names of the options that were given on the command line. */
  readonly options: readonly string[];
  /** Values of options and arguments, as typed. Never written anywhere but as salted hashes. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly why: AuditReason;
}

/** Options that say nothing about what was read. */
const SILENT = new Set(['case', 'json', 'quiet', 'input', 'why', 'keyFile', 'passphraseFd']);

/** What was typed for this command; throws `E_USAGE` for a reason that could name a person. */
export function invocationOf(command: Command): Invocation {
  const given = Object.entries(command.opts<Record<string, unknown>>()).filter(
    ([name]) => command.getOptionValueSource(name) === 'cli' && !SILENT.has(name),
  );
  const values: [string, readonly string[]][] = given.map(([name, value]) => [name, typed(value)]);
  if (command.args.length > 0) values.push(['argument', command.args]);
  const { why } = command.opts<{ why?: string }>();
  return {
    command: pathOf(command),
    options: given.map(([name]) => name).toSorted(),
    values: Object.fromEntries(values.filter(([, texts]) => texts.length > 0)),
    why: reasonOf(why),
  };
}

/** An invocation that no command line stands behind, such as what `demo` does. */
export function plainInvocation(command: string): Invocation {
  return { command, options: [], values: {}, why: { code: 'purpose' } };
}

function typed(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}

function pathOf(command: Command): string {
  const above = command.parent?.parent ? `${command.parent.name()} ` : '';
  return `${above}${command.name()}`;
}

/**
 * Whether a text may stand in the log in clear, which outlives the data: no address, link or number.
 * Digits of any script count, and full-width forms. Dates (2026-01-05) and references with a year (2026-1183, OPS-12) are none; eight digits and more in a row of digits and separators are taken for a number.
 */
export function mayStandInLog(text: string): boolean {
  const folded = text.normalize('NFKC');
  const bare = folded.replaceAll(/\b(?:19|20)\d\d-(?:\d{2}-\d{2}|\d{1,6})\b/g, '');
  return text !== '' && text.length <= 500 && !LINK.test(folded) && !/\p{Nd}(?:[\s()./-]{0,3}\p{Nd}){7,40}/u.test(bare);
}

/** An address or link, with a scheme or without (`t.me/name`); no fraction (1/2) and no abbreviation before a number (`art. 5/6`). */
const LINK = /@|:\/\/|\b[\p{L}\p{N}-]{1,63}\.\p{L}{2,24}\/[\p{L}\p{N}+_]/u;

/** Why a command is run, as typed; throws `E_USAGE` for what may not stand in the log in clear. */
function reasonOf(why: string | undefined): AuditReason {
  if (why === undefined) return { code: 'purpose' };
  const text = why.trim().toWellFormed();
  if (!mayStandInLog(text))
    throw new ToolError(
      'E_USAGE',
      '--why is a reason of up to 500 characters without addresses, links or numbers: the audit log outlives the data. Name an order or reference instead (OPS-12, 2026-117).',
    );
  return { code: 'stated', text };
}
