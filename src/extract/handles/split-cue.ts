import phoneWords from '../../../lexicon/phone-words.json' with { type: 'json' };

/** Which part of a number given in two places the words right before some digits announce: its beginning, what is left of it, or nothing. */
export type SplitCue = 'begins' | 'rest' | 'none';

/** Reads the words before digits, lower case, of their line: "begint met 06 12", "la suite : 34 56 26". */
export function splitCue(before: string): SplitCue {
  const words = before.slice(-LONGEST_LEAD).match(WORDS) ?? [];
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const end = words.length - skipped;
    for (let count = Math.min(MOST_WORDS, end); count > 0; count -= 1) {
      const phrase = words.slice(end - count, end).join(' ');
      if (RESTS.has(phrase)) return 'rest';
      if (BEGINNINGS.has(phrase)) return 'begins';
    }
  }
  return 'none';
}

const WORDS = /[\p{L}\p{M}'’]{1,30}/gu;
const LONGEST_LEAD = 60;
/** Words of the longest cue, and words that may stand between a cue and its digits ("first half of my number 07400"). */
const MOST_WORDS = 4;
const MOST_BETWEEN = 3;
const RESTS: ReadonlySet<string> = new Set(phoneWords.rest);
const BEGINNINGS: ReadonlySet<string> = new Set(phoneWords.begins);
