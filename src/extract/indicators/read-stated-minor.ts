import type { IndicatorHit, UrgentHit } from '../../model/indicator.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { builtInLexicon } from './built-in-lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { ReadIndicators } from './read-indicators.ts';
import { isVetoed } from './is-taken-back.ts';

/**
 * Adds stated ages under 18 to what was met in a text: in ads of the categories that the indicator is for, when nothing beside the age says
 * that it is somebody else's ("my son is 16"). `ages` are those read of `text`; such as stand elsewhere have no place in it.
 */
export function readStatedMinor(
  text: string,
  { ages, found, shift = 0 }: { ages: readonly Read<number>[]; found: ReadIndicators; shift?: number },
  context: Pick<TextContext, 'category' | 'lexicon'>,
): ReadIndicators {
  const compiled = compileLexicon(context.lexicon ?? builtInLexicon());
  const indicator = compiled.lexicon.indicators.find(({ urgent }) => urgent === 'stated-minor');
  if (!indicator || context.category === undefined || !indicator.appliesTo.includes(context.category)) return found;
  const lower = text.toLowerCase();
  const hits = ages
    .filter(({ value }) => value < ADULT)
    .flatMap(({ where, start, end, raw }): { start: number; end: number; raw: string }[] => {
      if (where !== 'text') return [{ start: 0, end: 0, raw: '' }];
      const near = { start: Math.max(0, start - shift - BESIDE), end: end - shift + BESIDE };
      const isOther = isVetoed(
        lower.slice(near.start, near.end),
        { start: 0, end: near.end - near.start, language: '*' },
        { indicator, compiled },
      );
      return isOther ? [] : [{ start, end, raw }];
    });
  if (hits.length === 0) return found;
  const { id, group } = indicator;
  const own = hits.map((hit): IndicatorHit => ({ id, group, language: 'und', ...hit }));
  const urgent = hits.map((hit): UrgentHit => ({ signal: 'stated-minor', id, language: 'und', ...hit }));
  return { indicators: [...found.indicators, ...own].toSorted(inPlace), urgent: [...found.urgent, ...urgent].toSorted(inPlace) };
}

/** Age of consent to anything here, years (Palermo Protocol, article 3). */
const ADULT = 18;
/** Characters on either side in which somebody else may be named. */
const BESIDE = 24;

function inPlace(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start;
}
