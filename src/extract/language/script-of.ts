/** Scripts that are told apart; those of one language bear its BCP 47 code. */
export const SCRIPTS = [
  'other',
  'latin',
  'cyrillic',
  'arabic',
  'han',
  'kana',
  'el',
  'hy',
  'he',
  'th',
  'ko',
  'hi',
  'bn',
  'pa',
  'gu',
  'ta',
  'te',
  'si',
  'lo',
  'my',
  'ka',
  'am',
  'km',
] as const;

/** One of `SCRIPTS`. */
export type Script = (typeof SCRIPTS)[number];

/** First and last unit of the blocks of each script; they do not overlap. */
const BLOCKS: readonly (readonly [Script, number, number])[] = [
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x600, 0x6ff],
  ['arabic', 0x750, 0x77f],
  ['arabic', 0xfb50, 0xfdff],
  ['arabic', 0xfe70, 0xfeff],
  ['han', 0x4e00, 0x9fff],
  ['han', 0x3400, 0x4dbf],
  ['kana', 0x3040, 0x30ff],
  ['latin', 0, 0x36f],
  ['latin', 0x1e00, 0x1eff],
  ['el', 0x370, 0x3ff],
  ['el', 0x1f00, 0x1fff],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['th', 0xe00, 0xe7f],
  ['ko', 0xac00, 0xd7af],
  ['ko', 0x1100, 0x11ff],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['pa', 0xa00, 0xa7f],
  ['gu', 0xa80, 0xaff],
  ['ta', 0xb80, 0xbff],
  ['te', 0xc00, 0xc7f],
  ['si', 0xd80, 0xdff],
  ['lo', 0xe80, 0xeff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['am', 0x1200, 0x137f],
  ['km', 0x1780, 0x17ff],
];

/** For each UTF-16 unit the place of its script in `SCRIPTS`. */
export const SCRIPT_OF: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (const [script, first, last] of BLOCKS) table.fill(SCRIPTS.indexOf(script), first, last + 1);
  return table;
}
