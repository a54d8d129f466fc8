import { execFile } from 'node:child_process';

/** What is known of this machine's clock. */
export interface ClockState {
  /** `chrony` or `ntp` when it is kept right; `none` when a program says that it is not, or there is none to ask. */
  readonly source: 'chrony' | 'ntp' | 'none';
  /** How far it is off by that program's account, milliseconds; null when not known. */
  readonly offsetMs: number | null;
}

/** Runs a program and gives its output; undefined when it is not there, fails or is slow. */
export type AskProgram = (program: string, parameters: readonly string[]) => Promise<string | undefined>;

/** Asks this machine how its clock is kept; changes nothing and asks no server. */
export async function clockState(ask: AskProgram = askProgram): Promise<ClockState> {
  const tracking = await ask('chronyc', ['-c', 'tracking']);
  // Field 5 of the list is the offset of the system clock, seconds; a reference id of zeros means that nothing keeps it.
  const [reference, , , , offset] = tracking?.trim().split(',') ?? [];
  if (reference !== undefined && offset !== undefined && !/^0*$/.test(reference)) {
    const offsetMs = Math.round(Number(offset) * 1000);
    return { source: 'chrony', offsetMs: Number.isSafeInteger(offsetMs) ? offsetMs : null };
  }
  const synchronised = await ask('timedatectl', ['show', '--property=NTPSynchronized', '--value']);
  return { source: synchronised?.trim() === 'yes' ? 'ntp' : 'none', offsetMs: null };
}

const MOST_MS = 1_500;

function askProgram(program: string, parameters: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...parameters], { timeout: MOST_MS }, (error, out) => resolve(error ? undefined : out));
  });
}
