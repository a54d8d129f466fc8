/** A time in epoch milliseconds as ISO 8601 in UTC to the second, `2026-01-05T10:00:00Z`: the form that spreadsheet programs leave alone. */
export function isoTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}
