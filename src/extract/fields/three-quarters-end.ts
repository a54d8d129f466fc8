import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** Where three quarters of an hour end that begin at an offset: "3/4 hr"; undefined where none do. */
export function threeQuartersEnd(lower: string, at: number): number | undefined {
  if (lower.charCodeAt(at) !== THREE || !lower.startsWith('3/4', at) || /[\d/]/.test(lower.charAt(at + 3))) return undefined;
  const from = at + (lower.charAt(at + 3) === ' ' ? 4 : 3);
  const unit = wordAt(ONE_HOUR, lower, from);
  return unit === undefined ? undefined : from + unit.length;
}

const THREE = 0x33;
/** Hours of which there are several: "3/4 hours" are three or four. */
const SEVERAL: ReadonlySet<string> = new Set(['hours', 'hrs', 'horas', 'ore', 'uren', 'godziny', 'hodiny', 'часа', 'години']);
const ONE_HOUR = buildWordIndex(timeWords.hour.filter((word) => !SEVERAL.has(word)));
