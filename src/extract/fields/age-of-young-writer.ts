import type { AgeCandidate } from './age-candidates.ts';

/** Whether somebody of 13 to 17 tells age and sex as chats do: "(f16)", "16f here", "im 16 m and". No measures, fighters or rifles: "F16", "16 m". `before` and `after` in lower case. */
export function isYoungWriter({ value, form }: AgeCandidate, before: string, after: string): boolean {
  if (form !== 'digits' || value < 13 || value > 17) return false;
  return (
    (LETTER_AHEAD.test(before) && GOES_ON.test(after)) ||
    (LETTER_BEHIND.test(after) && BEGINS.test(before)) ||
    (SEX_BEHIND.test(after) && I_AM.test(before))
  );
}

const LETTER_AHEAD = /(?:^|\n|[(]|(?:i'm|im|i am|me|hi|hello|sister|friend) )f$/u;
const GOES_ON = /^(?:[)]|,? (?:here|and|need|needs|help|pls|please|looking|who|he|they|my)(?!\p{L}))/u;
const LETTER_BEHIND = /^ ?f(?:[)]|,? (?:here|and|need|needs|help|pls|please|looking|who|from|in|he|they|my)(?!\p{L}))/u;
const BEGINS = /(?:^|\n|[(])$/u;
const SEX_BEHIND = /^ ?(?:m|f|male|female|girl|boy)(?:[),.;!\n]|$| (?!\d)\p{L})/u;
const I_AM = /(?:^|[^\p{L}])(?:i'm|im|i am|i’m|am) (?:a |an )?$/u;
