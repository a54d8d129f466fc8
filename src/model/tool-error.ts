/** Stable codes of the errors that a person must act on, each with the exit status it ends the program with (docs/exit-codes.md). */
export const TOOL_ERRORS = {
  E_USAGE: 2,
  E_TARGET: 3,
  E_LEXICON: 3,
  E_CONFIG: 3,
  E_CASE: 3,
  E_CASE_NEWER: 3,
  E_CASE_LOCKED: 3,
  E_CASE_EXISTS: 3,
  E_FILE: 3,
  E_NOT_FOUND: 3,
  E_MINIMISED: 3,
  E_HELD: 3,
  E_KEY: 3,
  E_ROLE: 3,
  E_INTEGRITY: 6,
  E_EXPOSED: 6,
  E_BROWSER: 7,
  E_DISK: 7,
} as const;

/** A stable error code. */
export type ToolErrorCode = keyof typeof TOOL_ERRORS;

/** An error that a person must act on: says what happened, to what, and what to do next. Thrown anywhere, caught in `cli/program.ts` only. */
export class ToolError extends Error {
  readonly code: ToolErrorCode;
  readonly details: readonly string[];
  constructor(code: ToolErrorCode, message: string, details: readonly string[] = []) {
    super(message);
    this.name = 'ToolError';
    this.code = code;
    this.details = details;
  }
}
