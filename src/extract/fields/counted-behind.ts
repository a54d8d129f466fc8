import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { soldMinutes } from './sold-minutes.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** The span that begins at an offset with a word for hours or minutes and has its count right behind, as in Swahili, Sinhala and Hausa ("dakika 30", "පැය 2"), and where it ends; undefined where none does. */
export function countedBehind(lower: string, at: number): { readonly per: PricePer; readonly end: number } | undefined {
  const word = wordAt(INDEX, lower, at);
  const [whole, count] = word === undefined ? [] : (COUNT.exec(lower.slice(at + word.length, at + word.length + 16)) ?? []);
  if (word === undefined || whole === undefined) return undefined;
  const minutes = Number(count) * (MINUTES.has(word) ? 1 : 60);
  const per = minutes > MOST ? undefined : soldMinutes(minutes);
  return per === undefined ? undefined : { per, end: at + word.length + whole.length };
}

const INDEX = buildWordIndex(timeWords['counted behind']);
const MINUTES: ReadonlySet<string> = new Set(timeWords.minute);
/** One to three digits; not the beginning of an amount, of a range or of a time of day. */
const COUNT = /^ (\d{1,3})(?![\d%+]|[.,:/-]\d|[ ]?(?:[-–] ?\d|k(?!\p{L})|000|am|pm|jioni|usiku|asubuhi|mchana))/u;
/** Half a day. */
const MOST = 720;
