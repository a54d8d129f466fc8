import { z } from 'zod';

const UNITS_BYTES: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** A size, `200MB`, `1.5 GB`, `64KiB`, or a whole number of bytes; gives bytes, more than 0. */
export const sizeSchema: z.ZodType<number, string | number> = z
  .union([z.string(), z.number()])
  .superRefine((value, context) => {
    const bytes = toBytes(value);
    const message = 'not a size: write a number and its unit, as `200MB`, `1GB`, `512KiB`';
    if (bytes === undefined || bytes < 1 || !Number.isSafeInteger(bytes)) context.addIssue({ code: 'custom', message });
  })
  .transform((value) => toBytes(value) ?? 0);

function toBytes(value: string | number): number | undefined {
  if (typeof value === 'number') return value;
  // A number, then a decimal or binary unit of bytes; must not match a bare number in quotes or bits per second.
  const found = /^(\d{1,12}(?:\.\d{1,3})?) ?(b|[kmg]i?b)$/i.exec(value.trim());
  const unit = UNITS_BYTES[(found?.[2] ?? '').toLowerCase()];
  return found?.[1] === undefined || unit === undefined ? undefined : Math.round(Number(found[1]) * unit);
}
