/** Longest wait that a server may ask for: 24 hours, milliseconds. */
const LONGEST_MS = 86_400_000;

/**
 * Until when a `Retry-After` header asks to wait, epoch milliseconds (RFC 9110 §10.2.3: seconds or an HTTP date), at most 24 hours from now.
 * Undefined when there is none, when it is neither form, or when the date has passed.
 */
export function readRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  // Whole seconds only; a signed or fractional number is not the delay-seconds form.
  const waitMs = /^\d{1,12}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - nowMs;
  // Date.parse also reads bare numbers with signs as years: an HTTP date always names its day.
  const isDate = /^[A-Z][a-z]{2}/.test(text);
  if (Number.isNaN(waitMs) || waitMs < 0 || (!isDate && !/^\d/.test(text))) return undefined;
  return nowMs + Math.min(waitMs, LONGEST_MS);
}
