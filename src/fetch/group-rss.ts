import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a memory page; what Linux gives on every machine that a browser is built for here. */
const PAGE_BYTES = 4_096;

/** Resident memory of all processes of a process group, bytes; pages that several share count for each. 0 where the system has no /proc. */
export function groupRssBytes(group: number): number {
  let pages = 0;
  for (const pid of processes()) {
    const fields = statOf(pid);
    // Fields 5 (process group) and 24 (resident pages) of proc_pid_stat(5); the count begins behind the name, which is field 2.
    if (Number(fields[2]) === group) pages += Number(fields[21] ?? 0);
  }
  return pages * PAGE_BYTES;
}

function processes(): readonly string[] {
  try {
    // Whole numbers only: the folders of processes.
    return readdirSync('/proc').filter((name) => /^\d{1,9}$/.test(name));
  } catch {
    return [];
  }
}

/** The fields behind the name; empty for a process that has just ended. */
function statOf(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
