import { allMatches } from './all-matches.ts';
import { joinNumbers } from './join-numbers.ts';
import { matchAt } from './match-at.ts';
import { compoundLabel, CONTACT_LABELS } from './contact-label-lexicon.ts';
import { APOSTROPHE_STARTS, NUMBER_LEXICON } from './number-lexicon.ts';
import { segmentWord } from './segment-word.ts';
import type { TextToken } from './text-token.ts';

/** The tokens of a folded, lower-case text, in order: digit runs, number words (compounds joined), contact labels. */
export function scanTokens(lower: string): TextToken[] {
  const tokens: TextToken[] = [];
  let next = 0;
  for (const match of allMatches(WORD, lower)) {
    if (match.index < next) continue;
    const [word] = match;
    const start = match.index;
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      tokens.push({ start, end: start + word.length, digits: word });
      continue;
    }
    if (word.length > LONGEST_WORD) continue;
    const token = readPhrase(lower, start, word);
    if (token === undefined) tokens.push(...segmentWord(word, start));
    else {
      tokens.push(token);
      next = token.end;
    }
  }
  return joinNumbers(lower, tokens);
}

const LONGEST_WORD = 300;
const MOST_WORDS = 6;

/** Digit runs, words, and the symbols that stand for a label; must not join letters and digits. */
const WORD = /[0-9]+|[\p{L}\p{M}]+|[#№📞📱☎📲✆🤙☏👻🟢📧✉📩]/gu;

/** What may stand between two words of one phrase: at most two of space, hyphen, full stop, slash, apostrophe; never a line break. */
const NEXT_WORD = /[ .\-/']{0,2}([\p{L}\p{M}]{1,24})/uy;

/** The longest phrase of the lexicons that begins with this word; undefined when none does. */
function readPhrase(lower: string, start: number, word: string): TextToken | undefined {
  let end = start + word.length;
  let best = word.length <= 40 ? singleWord(word, start) : undefined;
  if (!PHRASE_STARTS.has(word)) return best;
  let spaced = word;
  let glued = word;
  const parts = [NUMBER_LEXICON.get(word) ?? []];
  for (let count = 1; count < MOST_WORDS; count += 1) {
    const match = matchAt(NEXT_WORD, lower, end);
    if (match === null) break;
    end += match[0].length;
    spaced += ` ${match[1]}`;
    glued += match[1];
    parts.push(NUMBER_LEXICON.get(match[1] ?? '') ?? []);
    const label = CONTACT_LABELS.get(spaced);
    const numbers = NUMBER_LEXICON.get(glued);
    if (label !== undefined) best = { start, end, label };
    else if (numbers !== undefined) best = { start, end, numbers, parts: parts.filter((part) => part.length > 0) };
  }
  return best;
}

function singleWord(word: string, start: number): TextToken | undefined {
  const end = start + word.length;
  const numbers = NUMBER_LEXICON.get(word);
  if (numbers !== undefined) return { start, end, numbers };
  const label = CONTACT_LABELS.get(word) ?? compoundLabel(word);
  return label === undefined ? undefined : { start, end, label };
}

/** Words that begin a phrase: a label of several words, or a number (tens, hundreds, units that are said first). */
const PHRASE_STARTS: ReadonlySet<string> = new Set([
  ...[...CONTACT_LABELS.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
  ...NUMBER_LEXICON.keys(),
  ...APOSTROPHE_STARTS,
]);
