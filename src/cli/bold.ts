import type { CliIo } from './cli-io.ts';

/** What begins and ends bold type on a terminal (ECMA-48 §8.3.117). */
export const BOLD = { on: '\u001B[1m', off: '\u001B[22m' } as const;

/** A line in bold on a terminal; as it is elsewhere, and with NO_COLOR set. */
export function bold({ terminal, environment }: Pick<CliIo, 'terminal' | 'environment'>, text: string): string {
  return terminal && (environment['NO_COLOR'] ?? '') === '' ? `${BOLD.on}${text}${BOLD.off}` : text;
}
