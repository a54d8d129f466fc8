import { main } from '../../src/cli/main.ts';

/** What a command left behind. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, streams caught, no terminal. */
export async function runCli(
  argv: readonly string[],
  { cwd = process.cwd(), environment = process.env }: { cwd?: string; environment?: Readonly<Record<string, string | undefined>> } = {},
): Promise<CliRun> {
  let [out, err] = ['', ''];
  const status = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    terminal: false,
    columns: () => 100,
    environment,
    cwd,
    now: () => Date.now(),
  });
  return { status, out, err };
}
