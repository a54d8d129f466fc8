import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The bench sites, answering in a process of their own. */
export interface BenchServer {
  /** `HOST=ADDRESS:PORT` of every bench host. */
  readonly resolve: readonly string[];
  readonly allowAddress: string;
  readonly port: number;
  stop(): void;
}

/** Starts the fixture web with its bench hosts. */
export async function startBenchServer(): Promise<BenchServer> {
  const script = fileURLToPath(new URL('../fixtures/site/run-fixture-web.ts', import.meta.url));
  const server = spawn(process.execPath, [script, '--ads', '30', '--bench', '--control'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = await new Promise<{ resolve: string[]; allowAddress: string; port: number }>((tell, fail) => {
    server.once('error', fail).once('exit', (code) => fail(new Error(`the bench server ended with ${code}`)));
    createInterface({ input: server.stdout }).once('line', (line) =>
      tell(JSON.parse(line) as { resolve: string[]; allowAddress: string; port: number }),
    );
  });
  return {
    ...said,
    resolve: said.resolve.filter((entry) => entry.startsWith('bench-')),
    stop: () => {
      server.removeAllListeners('exit');
      server.stdin.write('quit\n');
    },
  };
}
