import type { CliIo } from './cli-io.ts';

/** A line in bold on a terminal; as it is elsewhere, and with NO_COLOR set. */
export function bold({ terminal, environment }: Pick<CliIo, 'terminal' | 'environment'>, text: string): string {
  return terminal && (environment['NO_COLOR'] ?? '') === '' ? `\u001B[1m${text}\u001B[22m` : text;
}
