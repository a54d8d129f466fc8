/** Scripts that are told apart; those of one language bear its BCP 47 code. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'other' | (typeof OWN_SCRIPTS)[number][2];

/** The script of a letter, by its UTF-16 unit. */
export function scriptOf(unit: number): Script {
  if (unit < 0x370) return 'latin';
  for (const [first, last, script] of RANGES) if (unit >= first && unit <= last) return script;
  return 'other';
}

/** Scripts that tell the language by themselves: first and last unit of the block. */
const OWN_SCRIPTS = [
  [0x370, 0x3ff, 'el'],
  [0x1f00, 0x1fff, 'el'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0xe00, 0xe7f, 'th'],
  [0xac00, 0xd7af, 'ko'],
  [0x1100, 0x11ff, 'ko'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xd80, 0xdff, 'si'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
] as const;

const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x400, 0x52f, 'cyrillic'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
  [0x4e00, 0x9fff, 'han'],
  [0x3400, 0x4dbf, 'han'],
  [0x3040, 0x30ff, 'kana'],
  [0x1e00, 0x1eff, 'latin'],
  ...OWN_SCRIPTS,
];
