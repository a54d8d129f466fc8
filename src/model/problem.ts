/** One thing in a file of a person's own that they should mend, with its place. */
export interface Problem {
  /** As given by the caller. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** The key, e.g. `fetch.render` or `start[0].url`; empty when the whole document is meant. */
  readonly path: string;
  readonly message: string;
}

/** Writes a problem as `file:line:column  path: message`, the form that editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${problem.file}:${problem.line}:${problem.column}  ${path}${problem.message}`;
}
