import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { buildWordIndex } from '../word-index.ts';

/** The number of a trade register or tax office behind its label, upper case and without blanks and signs; undefined when none stands there. Not checked against any register. */
export function employerNumber({ folded, walk }: PreparedText): Read<string> | undefined {
  for (const { end } of findPhrases(walk, SOUGHT.job, LABELS)) {
    const match = matchAt(NUMBER, folded.lower, end);
    const written = match?.[1];
    if (match === null || written === undefined || (written.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS) continue;
    const start = end + match[0].length - written.length;
    const span = originalSpan(folded, start, start + written.length);
    const value = written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
    return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'employer-number@1' };
  }
  return undefined;
}

/** The shortest numbers of registers in use have six digits. */
const FEWEST_DIGITS = 6;
const LABELS = buildWordIndex(jobWords.employerNumber);
/** A word for number, a colon, and then up to three letters and 6 to 18 digits with single signs between; not the head of a longer number. */
const NUMBER =
  /[ -]{0,2}(?:nummer|number|numer|numero|nr|no|№|n°)?\.?[ ]{0,2}[:：#.]?[ ]{0,3}((?:[a-z]{1,3}[ -]?)?\d(?:[ ./-]?\d){4,17}(?:[a-z]\d{0,2})?)(?![\p{L}\d])/uy;
