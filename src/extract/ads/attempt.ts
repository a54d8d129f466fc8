/** What a reader found, or `otherwise` when it failed: a fault in one reader costs its own values, never the ad. The fault is added to `problems`. */
export function attempt<T>(
  { problems, what, otherwise }: { readonly problems: string[]; readonly what: string; readonly otherwise: T },
  read: () => T,
): T {
  try {
    return read();
  } catch (fault) {
    // The name of the fault only: its message may quote the page.
    const problem = `reading ${what} failed: ${fault instanceof Error ? fault.name : 'unknown fault'}`;
    if (!problems.includes(problem)) problems.push(problem);
    return otherwise;
  }
}
