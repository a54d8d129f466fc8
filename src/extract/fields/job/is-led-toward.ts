import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };

/** Whether a word such as "in", "to" or "nach" stands right before a place of a lower-case text: people go there to work. */
export function isLedToward(lower: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 24), at);
  if (UNSPACED.test(before)) return true;
  const match = LAST_WORDS.exec(before);
  if (match === null) return false;
  const [, first = '', last = ''] = match;
  return TOWARD.has(last) || (first !== '' && TOWARD.has(`${first}${last}`));
}

const TOWARD: ReadonlySet<string> = new Set(hireWords.toward);
/** The last two words, or the last, with a space behind. */
const LAST_WORDS = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,10}[ ])?([\p{L}\p{M}]{1,12})[ ]$/u;
/** Words of scripts without spaces, and particles that are joined to the place. */
const UNSPACED = /(?:赴|去|到|前往|派遣|在|ไป|ที่|ใน|(?<![\p{L}])(?:ب|ل|لل|بال|ב|ל))[ ]?$/u;
