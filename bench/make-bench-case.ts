import { runMeasured } from './child-cpu.ts';

/** Makes a case that is valid until tomorrow; `bin` is the program. */
export async function makeBenchCase(bin: string, folder: string): Promise<void> {
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const about = ['--purpose', 'bench', '--regime', 'demo', '--basis', 'none', '--operator', 'bench'];
  const made = await runMeasured([bin, 'init', folder, ...about, '--until', until, '--retention-days', '1', '--quiet']);
  if (made.status !== 0) throw new Error(made.err);
}
