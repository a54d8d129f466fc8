import { main } from '../../src/cli/main.ts';

/** What a command left behind. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What a command finds around it. */
export interface CliWorld {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What is typed, each line when it is asked for. */
  readonly lines?: Iterable<string> | AsyncIterable<string>;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Runs the command line in this process, streams caught, no terminal. */
export async function runCli(
  argv: readonly string[],
  { cwd = process.cwd(), environment = process.env, lines = [], now = Date.now }: CliWorld = {},
): Promise<CliRun> {
  let [out, err] = ['', ''];
  const status = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    lines: async function* () {
      yield* lines;
    },
    terminal: false,
    columns: () => 100,
    environment,
    cwd,
    now,
  });
  return { status, out, err };
}
