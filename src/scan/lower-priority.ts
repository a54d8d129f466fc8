import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * Lets the thread that calls this have the processor only where the others leave it (nice value 10: about a tenth where all want it). Linux alone knows a priority of a thread; elsewhere nothing changes.
 * What takes long to read, and what is built so that it does, then costs the other sites next to nothing.
 */
export function lowerPriority(): void {
  try {
    // `PID/task/TID`: the thread that reads the link.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (Number.isInteger(thread)) setPriority(thread, NICE);
  } catch {
    // No such folder, or no such right: the thread stays as it is.
  }
}

const NICE = 10;
