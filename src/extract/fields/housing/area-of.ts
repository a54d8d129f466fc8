import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { type Counted, countedPattern, findCounted } from '../counted-units.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { type DwellingText, readInText } from './dwelling-text.ts';

/** The first area that a text tells in square metres, of a believable size, and not that of a garden, plot or terrace. */
export function areaOf(text: DwellingText): Read<number> | undefined {
  const { lower } = text.folded;
  const area = findCounted(lower, AREA).find(({ value, start, end }: Counted) => {
    if (value < 4 || value > 2_000) return false;
    return !BEFORE.test(lower.slice(Math.max(0, start - 30), start)) && !BEHIND.test(lower.slice(end, end + 24));
  });
  return area === undefined ? undefined : readInText(text, area, area.value);
}

const AREA = countedPattern(housingWords.areaUnits);
const NOT_AREA = wordAlternatives(housingWords.notArea);
const BEFORE = new RegExp(String.raw`(?:${NOT_AREA})[^\n.,;]{0,12}$`, 'u');
/** "40 sq m yard", "12 m² de terrasse"; a comma parts it from what comes next. */
const BEHIND = new RegExp(String.raw`^[ ]{0,2}(?:(?:de|of|large|big|di|d')[ ]?)?(?:${NOT_AREA})`, 'u');
