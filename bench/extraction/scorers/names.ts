import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { findNameCandidates } from '../../../src/extract/fields/names/name-candidates.ts';
import { nameFeatures } from '../../../src/extract/fields/names/name-features.ts';
import { nameText } from '../../../src/extract/fields/names/name-text.ts';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { recordContext } from '../../../src/extract/record-context.ts';
import { readSavedPage } from '../../../src/extract/saved/saved-page.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { comparedValue } from '../compared-value.ts';
import type { ScorerToFit } from './scorer-to-fit.ts';
import { namedFeatures } from './named-features.ts';

/** Words that may be names of the persons of a text. */
export const NAMES: ScorerToFit = {
  name: 'name',
  what: 'words of a text that may be names of its persons (src/extract/fields/names/name-features.ts)',
  taught: ['name-fragments.jsonl'],
  ridge: 0.0002,
  candidatesOf({ expect, text, ...hints }) {
    if (text === undefined || expect.aliases === undefined) return [];
    const hinted = recordContext(hints);
    const context = { ...hinted, languages: [...new Set([...detectLanguages(text, hinted.languages), ...hinted.languages])] };
    const prepared = prepareText(readSavedPage(text)?.own ?? text);
    const named = nameText(prepared.folded, context.languages);
    const candidates = findNameCandidates(named);
    const features = nameFeatures(named, candidates, { context, ages: readAges(prepared, context), make: namedFeatures });
    const names = new Set(expect.aliases.map(comparedValue));
    return candidates.map(({ start, end }, at) => {
      const value = comparedValue(prepared.folded.text.slice(start, end));
      return { features: features[at]?.names ?? [], isWanted: names.has(value), value };
    });
  },
};
