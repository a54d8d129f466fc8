import type { LineWord } from './line-words.ts';

/** Whether an age stands right behind a name, or right before it where the name is no place. */
export function hasAgeBeside(text: string, word: LineWord): boolean {
  return isBeforeAge(text, word) || (word.name !== 'place' && AGE_BEFORE.test(text.slice(Math.max(0, word.start - 8), word.start)));
}

/** Up to five signs, and a number from 18 to 69 with nothing that makes it a price, hour or measure. */
const AGE_BEHIND = /^[^\p{L}\p{N}\n]{1,5}(?:1[89]|[2-6]\d)(?![\d.:,]{0,2}\d|[ ]?[%°+$€£]|[ ]?(?:min|eur|usd|cm|kg|h|km)(?!\p{L}))/u;
const AGE_BEFORE = /(?:^|[^\d.,:$€£+-])(?:1[89]|[2-6]\d)(?:[ ]?[,)|/·•★]| [-–] |[ ]?\p{Extended_Pictographic}\uFE0F?)[ ]{0,2}$/u;

/** Whether an age stands right behind a name. */
export function isBeforeAge(text: string, { end }: LineWord): boolean {
  return AGE_BEHIND.test(text.slice(end, end + 14));
}
