/** Whether an amount counted in thousands is money of a currency whose name is mostly left out. */
export function isInMillions(
  { digits, factor }: { readonly digits: string | undefined; readonly factor: number },
  { hint, before, after }: { readonly hint: string | undefined; readonly before: string; readonly after: string },
): boolean {
  if (factor >= 100_000 && LAKHS.has(hint ?? '')) return !DISTANCE_BEFORE.test(before) && !THINGS_BEHIND.test(after);
  if (THINGS_BEHIND.test(after)) return false;
  return (digits === undefined || factor > 1) && MILLIONS.has(hint ?? '') && !DISTANCE_BEFORE.test(before);
}

/** Currencies counted in thousands and millions, whose name is mostly left out then. */
const MILLIONS: ReadonlySet<string> = new Set(['VND', 'IDR']);

/** ... whose hundred thousands and millions nearly always are money. */
const LAKHS: ReadonlySet<string> = new Set([
  'INR',
  'PKR',
  'BDT',
  'NPR',
  'LKR',
  'MMK',
  'KHR',
  'LAK',
  'UZS',
  'IQD',
  'PYG',
  'TZS',
  'UGX',
  'MNT',
]);
/** ... but of persons, steps and distances. */
const THINGS_BEHIND =
  /^ ?(?:\+ ?)?(?:people|persons?|followers?|follow|pengikut|orang|lượt|người theo dõi|subscribers?|views?|likes?|users?|members?|km|kms|kilomet|log|लोग|लोक|لوگ|লোক|মানুষ|ভিউ|किमी|کلومیٹر|কিমি|years?|acres?|sq)/u;
/** How far something runs or has run: no price. */
const DISTANCE_BEFORE = /(?<!\p{L})(?:km|odo|odometer|kilometer|jarak|chạy|đi được)[^\p{L}\n]{0,3}$/u;
