import type { Span } from '../../../model/provenance.ts';
import { holdsWord, type JobWords, wordsIn } from './job-words.ts';

/** Whether an ad is one of somebody who seeks work, offers a service, sells a course or lets rooms, or what a firm says of itself, so that its amounts pay no job. */
export function isByWorker(words: JobWords): boolean {
  const { lower } = words;
  const whole = beginning(lower, MOST_READ);
  if (wordsIn(words, 'worker', whole).some(({ end }) => !QUESTION.test(lower.slice(end, Math.min(end + 24, whole.end))))) return true;
  const offers = wordsIn(words, 'offers', whole).filter(({ start }) => !DENIED.test(lower.slice(Math.max(0, start - 5), start)));
  if (offers.some(({ end }) => !isHead(lower, end) && !holdsWord(words, ['work'], { start: end, end: end + 20 }))) return true;
  const opening = beginning(lower, OPENING);
  if (holdsWord(words, ['services'], opening) && !holdsWord(words, HIRES, opening)) return true;
  const title = beginning(lower, Math.max(TITLE, Math.min(lower.indexOf('\n'), LONGEST_TITLE)));
  if (holdsWord(words, ['lets'], title) && !holdsWord(words, ['hires'], opening)) return true;
  if (holdsWord(words, ['about'], title) && !holdsWord(words, ['hires'], whole)) return true;
  return holdsWord(words, ['course'], title) && !holdsWord(words, HIRES, title);
}

const HIRES = ['hires', 'workers'] as const;

/** Units in which somebody says what the ad is. */
const MOST_READ = 400;
const OPENING = 120;
const TITLE = 36;
const LONGEST_TITLE = 64;
/** "Not" before what is offered: an employer says what he does not give. */
const DENIED = /(?<!\p{L})(?:no|não|nao|non|not|nie|ne|nu|nem|не|inte|ikke|ej|ei)[ ]$/u;
/** An employer asks whether one seeks work; no further than the sentence. */
const QUESTION = /^[^.!\n]{0,22}\?/u;

function beginning({ length }: string, most: number): Span {
  return { start: 0, end: Math.min(length, most) };
}

/** Whether a colon or the end of a line follows: the head of what an employer offers. */
function isHead(lower: string, end: number): boolean {
  return /^[ ]{0,2}[:：\n]/u.test(lower.slice(end, end + 3));
}
