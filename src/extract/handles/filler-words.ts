import numberWords from '../../../lexicon/number-words.json' with { type: 'json' };
import phoneWords from '../../../lexicon/phone-words.json' with { type: 'json' };
import { CONTACT_LABELS } from './contact-label-lexicon.ts';

/**
 * What the words between the parts of one number tell: `sure` that the parts belong together, `maybe` if the number is a good one, `odd`
 * that they are two things; `none` stand there.
 */
export type FillerVerdict = 'none' | 'sure' | 'maybe' | 'odd';

/**
 * Judges the words that stand between the parts of what may be one number, lower case, in order. Sure are words for "then", names of
 * endearment, and the same word every time, unless commas part the rest; a single "and" is not; units and currencies part what they follow.
 */
export function judgeFillers(fillers: readonly string[], disguised: boolean, commas = false): FillerVerdict {
  if (fillers.length === 0) return 'none';
  const words = fillers.map((filler) => filler.match(WORD) ?? []);
  const known = words.every((list) => KNOWN.has(list.join(' ')) || list.every((word) => KNOWN.has(word)));
  if (known) return disguised || fillers.length > 1 || words.some((list) => list.some((word) => !WEAK.has(word))) ? 'sure' : 'maybe';
  // "815 (no texting) 555 (call me) 0109"
  if (fillers.length > 1 && fillers.every((filler) => BRACKETED.test(filler))) return 'sure';
  if (words.some((list) => list.some((word) => UNITS.has(word) || isOfPapers(word)))) return 'odd';
  if (commas) return 'odd';
  const [first = []] = words;
  return fillers.length > 1 && words.every((list) => list.join(' ') === first.join(' ')) ? 'sure' : 'maybe';
}

/** Whether a word announces the number of a firm or paper ("... 19, CIF B9900"). */
function isOfPapers(word: string): boolean {
  return CONTACT_LABELS.get(word)?.labels.some((label) => label === 'id' || label === 'numbered' || label === 'document') === true;
}

/** Words in brackets. */
const BRACKETED = /^ ?[([{][^()[\]{}]{1,26}[)\]}] ?$/;
const WORD = /[\p{L}\p{M}]+/gu;
const WEAK: ReadonlySet<string> = new Set(phoneWords.and);
const KNOWN: ReadonlySet<string> = new Set([
  ...phoneWords.then,
  ...phoneWords.and,
  ...phoneWords.dear,
  ...Object.keys(numberWords.multipliers),
]);
const UNITS: ReadonlySet<string> = new Set(phoneWords.units);
