import type { LexiconIndicator } from '../../model/lexicon.ts';
import { builtInLexicon } from './built-in-lexicon.ts';
import type { MetTerm } from './collect-phrases.ts';
import { scoreSignals, type ScoredStretch } from './score-signals.ts';
import { signalWeights } from './signal-weights.ts';
import type { WeighedText } from './words-against.ts';

/**
 * Adds to the places where rules found an urgent signal those where the stretch as a whole tells it, and takes away those that lie only in stretches that tell nothing. Only of indicators of the lexicon that
 * the tool brings: a list of a unit is taken at its word.
 */
export function judgeSignals(
  places: readonly MetTerm[],
  text: WeighedText,
  { own, applies }: { own: ReadonlySet<string>; applies: (indicator: LexiconIndicator) => boolean },
): MetTerm[] {
  const weights = signalWeights();
  const judged = weights.signals.map(({ signal }) => {
    const indicator = BUILT_IN.find(({ urgent }) => urgent === signal);
    const used = text.compiled.lexicon.indicators.find((each) => each.id === indicator?.id && each.urgent === signal);
    return used !== undefined && applies(used) ? used : undefined;
  });
  if (judged.every((indicator) => indicator === undefined)) return [...places];
  const found = places.filter(({ indicator }) => judged.includes(indicator));
  // Disguised and mixed writing hides the language: what a rule found is judged in the language in which it found it.
  const languages = new Set([...own, ...(own.size === 0 ? [] : found.map(({ language }) => language).filter((code) => code !== '*'))]);
  const stretches = scoreSignals(text, { own: languages, isAsked: found.length > 0, weights, indicators: judged });
  if (stretches.length === 0) return [...places];
  const stand = places.filter((place) => !judged.includes(place.indicator) || isBelieved(place, stretches));
  const added = stretches.flatMap(({ signal, words }) => {
    const indicator = judged.find((each) => each?.urgent === signal);
    return indicator === undefined
      ? []
      : words.map(({ start, end, language }) => ({
          indicator,
          start,
          end,
          language: language === '*' ? (firstOf(own) ?? 'und') : language,
        }));
  });
  return [...stand, ...added];
}

const BUILT_IN = builtInLexicon().indicators;

/** Whether one stretch at least, of those that a place lies in, tells more than nothing; a place that lies in none is believed. */
function isBelieved({ indicator, start, end }: MetTerm, stretches: readonly ScoredStretch[]): boolean {
  const around = stretches.filter((stretch) => stretch.signal === indicator.urgent && stretch.start < end && stretch.end > start);
  return around.length === 0 || around.some(({ told }) => told !== 'nothing');
}

function firstOf(own: ReadonlySet<string>): string | undefined {
  return own.values().next().value;
}
