import { z } from 'zod';

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration with its unit, `90s`, `15m`, `1h`, `2d`, or `0`; gives milliseconds, at most 30 days. */
export const durationSchema: z.ZodType<number, string | number> = z
  .union([z.string(), z.number()])
  .superRefine((value, context) => {
    const ms = toMs(value);
    if (ms === undefined)
      context.addIssue({ code: 'custom', message: 'not a duration: write a number and its unit, as `90s`, `15m`, `1h`, `2d`, or `0`' });
    else if (ms > 30 * 86_400_000) context.addIssue({ code: 'custom', message: 'at most `30d`' });
  })
  .transform((value) => toMs(value) ?? 0);

function toMs(value: string | number): number | undefined {
  if (typeof value === 'number') return value === 0 ? 0 : undefined;
  if (value.trim() === '0') return 0;
  // A number, then one unit; must not match a bare number, whose unit would be a guess.
  const found = /^(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h|d)$/.exec(value.trim());
  const unitMs = UNITS_MS[found?.[2] ?? ''];
  return found?.[1] === undefined || unitMs === undefined ? undefined : Math.round(Number(found[1]) * unitMs);
}
