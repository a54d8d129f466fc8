import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { buildWordIndex } from '../word-index.ts';
import { isByWorker } from './is-by-worker.ts';
import { jobWordsOf } from './job-words.ts';
import { licenceNumber } from './licence-number.ts';

/** The number of a trade register, tax office or licence behind its label, or one that shows by its form what it is: upper case, with its signs and without blanks, as registers write it; undefined when none stands there. Not checked against any register. */
export function employerNumber(text: PreparedText): Read<string> | undefined {
  const { folded, walk } = text;
  const read = (start: number, written: string): Read<string> => {
    const span = originalSpan(folded, start, start + written.length);
    const value = written.replace(/\s/gu, '').toUpperCase();
    return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'employer-number@2' };
  };
  if (isByWorker(jobWordsOf(text))) return undefined;
  for (const { start, end, word } of findPhrases(walk, SOUGHT.job, LABELS)) {
    const match = matchAt(NUMBER, folded.lower, end);
    const written = match?.[1]?.replace(/[^\p{L}\d]{1,9}$/u, '');
    if (match === null || written === undefined || (written.match(/\d/g)?.length ?? 0) < fewestDigits(word)) continue;
    // The section of the register is a part of the number: HRB 1234 and HRA 1234 are two firms.
    if (SECTIONS.has(word)) return read(start, folded.lower.slice(start, end + match[0].length).trimEnd());
    return read(end + match[0].length - (match[1]?.length ?? 0), written);
  }
  const unlabelled = licenceNumber(folded.lower.slice(0, MOST_READ));
  return unlabelled === undefined ? undefined : read(unlabelled.start, unlabelled.written);
}

/** Units in which a number without a label is looked for. */
const MOST_READ = 20_000;
const SECTIONS: ReadonlySet<string> = new Set(['hrb', 'hra']);
const LABELS = buildWordIndex(jobWords.employerNumber);

/** The shortest numbers in use have six digits, licences and German registers fewer. */
function fewestDigits(label: string): number {
  return SECTIONS.has(label) || /kraz|lic|ra no|ea /.test(label) ? 4 : 6;
}

/** Up to two words for number and an authority, a colon, and then letters, digits in groups and signs between; not the head of a longer number. */
const NUMBER =
  /[ -]{0,2}(?:(?:nummer|number|numer|numero|nr|no|num|nro|№|n°|nº|č|št|szám|code|kod|号|號碼|番号)\.?[ ]{0,2}|(?<=rcs[ ])\p{L}{3,16}[ ]){0,2}[:：#.]?[ ]{0,3}((?:[a-z]{1,4}[ /-]{0,1}){0,2}\d(?:[a-z\d./+-]|[ ](?=\d{2,5}(?!\d))){2,40}(?:[ ][a-z](?![\p{L}]))?)(?![\p{L}\d])/uy;
