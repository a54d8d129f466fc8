import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import { wordClass, wordsIn } from './word-class.ts';

/** Whether an ad is one of somebody who seeks work, offers a service, sells a course or lets rooms, or what a firm says of itself, so that its amounts pay no job. `lower`: the beginning of the text. */
export function isByWorker(lower: string): boolean {
  const start = lower.slice(0, MOST_READ);
  const whole = { start: 0, end: start.length };
  if (wordsIn(SEEKS, start, whole).some(({ end }) => !QUESTION.test(start.slice(end, end + 24)))) return true;
  if (
    wordsIn(OFFERS, start, whole).some(({ end }) => !isHead(start, end) && wordsIn(WORK, start, { start: end, end: end + 20 }).length === 0)
  )
    return true;
  const opening = { start: 0, end: Math.min(start.length, OPENING) };
  if (wordsIn(SERVICES, start, opening).length > 0 && wordsIn(HIRES, start, opening).length === 0) return true;
  const line = start.indexOf('\n');
  const title = { start: 0, end: Math.min(start.length, Math.max(TITLE, Math.min(line, LONGEST_TITLE))) };
  if (wordsIn(LETS, start, title).length > 0 && wordsIn(HIRING, start, opening).length === 0) return true;
  if (wordsIn(ABOUT, start, title).length > 0 && wordsIn(HIRING, start, whole).length === 0) return true;
  return wordsIn(SELLS, start, title).length > 0 && wordsIn(HIRES, start, title).length === 0;
}

/** Units in which somebody says what the ad is. */
const MOST_READ = 400;
const OPENING = 120;
const TITLE = 36;
const LONGEST_TITLE = 64;
/** An employer asks whether one seeks work; no further than the sentence. */
const QUESTION = /^[^.!\n]{0,22}\?/u;

/** Whether a colon or the end of a line follows: the head of what an employer offers. */
function isHead(start: string, end: number): boolean {
  return /^[ ]{0,2}[:：\n]/u.test(start.slice(end, end + 3));
}

const SEEKS = wordClass(payWords.worker);
const OFFERS = wordClass(payWords.offers);
const WORK = wordClass(payWords.work);
const SERVICES = wordClass(payWords.services);
const SELLS = wordClass(payWords.course);
const LETS = wordClass(payWords.lets);
const ABOUT = wordClass(payWords.about);
const HIRES = wordClass([...payWords.hires, ...payWords.workers]);
const HIRING = wordClass(payWords.hires);
