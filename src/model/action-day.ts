/** The label of one or more scans that are compared as one. */
export type ActionDay = string & { readonly __brand: 'ActionDay' };

/** Reads an action day from outside: 1 to 40 letters, digits, `.`, `_` or `-`, beginning with a letter or digit; undefined otherwise. */
export function parseActionDay(text: string): ActionDay | undefined {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(text) ? (text as ActionDay) : undefined;
}

/** The default action day: the UTC date of a time in epoch milliseconds, `2026-01-05`. */
export function actionDayOf(atMs: number): ActionDay {
  return new Date(atMs).toISOString().slice(0, 10) as ActionDay;
}
