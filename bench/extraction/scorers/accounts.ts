import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { accountCandidates } from '../../../src/extract/handles/account-features.ts';
import { findHandles } from '../../../src/extract/handles/find-handles.ts';
import { recordContext } from '../../../src/extract/record-context.ts';
import { readSavedPage } from '../../../src/extract/saved/saved-page.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { runSteps } from '../../../src/extract/text/steps.ts';
import type { ScorerToFit } from './scorer-to-fit.ts';
import { namedFeatures } from './named-features.ts';

/** Names that may be accounts by which an advertiser is reached, by network. */
export const ACCOUNTS: ScorerToFit = {
  name: 'account',
  what: 'names that may be accounts by which an advertiser is reached (src/extract/handles/account-features.ts)',
  taught: [],
  ridge: 0.00015,
  candidatesOf({ text, expect, ...hints }) {
    if (text === undefined || expect.handles === undefined) return [];
    const hinted = recordContext(hints);
    const context = { ...hinted, languages: [...new Set([...detectLanguages(text, hinted.languages), ...hinted.languages])] };
    const prepared = prepareText(readSavedPage(text)?.own ?? text);
    const { found, labels } = runSteps(findHandles(prepared, context));
    const handles = found.toSorted((a, b) => a.start - b.start);
    const candidates = accountCandidates({ folded: prepared.folded, handles, tokens: labels, category: context.category }, namedFeatures);
    const wanted = new Map(expect.handles.map(({ kind, value, optional }) => [`${kind} ${value}`, optional !== true]));
    return candidates.flatMap(({ kind, value, features }) => {
      const key = `${kind} ${value}`;
      // What is debatable teaches nothing.
      return wanted.get(key) === false ? [] : [{ features: features.names, isWanted: wanted.get(key) === true, value: key }];
    });
  },
};
