import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';
import { scoreSignals } from '../../../src/extract/indicators/score-signals.ts';
import { signalWeights } from '../../../src/extract/indicators/signal-weights.ts';
import { builtInLexicon } from '../../../src/extract/indicators/built-in-lexicon.ts';
import { collectPhrases } from '../../../src/extract/indicators/collect-phrases.ts';
import { compileLexicon } from '../../../src/extract/indicators/compile-lexicon.ts';
import { runSteps } from '../../../src/extract/text/steps.ts';

const signals = (text: string, language: string): string[] => [
  ...new Set(readIndicators(text, [language], { languages: [] }).urgent.map(({ signal }) => signal)),
];

/** No rule and no weighing finds enough in them. */
const ADDED = [
  [
    'immediate-danger',
    'de',
    'Bei uns im Block wohnen seit März sechs Frauen in zwei Zimmern, einer steht immer vor der Tür. Gestern hat eine am Fenster um Hilfe gerufen und wurde weggerissen.',
  ],
] as const;
/** Rules find a signal in them. */
const DROPPED = [
  [
    'es',
    '¿Alguien vio la peli esa donde una mujer le vende el bebé a un matrimonio y después lo va a buscar? La daban los sábados, creo que es del 98',
  ],
] as const;

/** What each stretch of a text sums up to. */
function sums(lower: string): readonly number[] {
  const compiled = compileLexicon(builtInLexicon());
  const { words: met } = runSteps(collectPhrases(lower, { compiled, counts: () => false, languages: ['en'] }));
  const weights = signalWeights();
  const indicators = weights.signals.map(({ signal }) => compiled.lexicon.indicators.find(({ urgent }) => urgent === signal));
  return scoreSignals({ lower, met, compiled }, { own: new Set(['en']), isAsked: true, weights, indicators }).map(({ sum }) => sum);
}

describe('judgeSignals()', () => {
  test.each(ADDED)('tells %s where the stretch as a whole does: %s', (signal, language, text) => {
    expect(signals(text, language)).toEqual([signal]);
  });

  test('gives words of the stretch, each with its place', () => {
    for (const [, language, text] of ADDED) {
      const { urgent } = readIndicators(text, [language], { languages: [] });
      for (const { start, end, raw } of urgent) expect(text.slice(start, end)).toBe(raw);
    }
  });

  test.each(DROPPED)('believes no rule where what stands around tells something else (%s): %s', (language, text) => {
    expect(signals(text, language)).toEqual([]);
  });

  test('a plain offer is too short to be doubted', () => {
    expect(signals('Baby for sale', 'en')).toEqual(['child-trade']);
  });

  test.each([
    ['romanian', 'japanese'],
    ['nigerian', 'swedish'],
    ['from vietnam', 'from france'],
  ])('nations and languages decide nothing: %s and %s', (one, other) => {
    const told = (word: string): string =>
      `they keep a ${word} woman locked in the flat above us, took her passport and beat her when she asks for her pay`;
    expect(sums(told(one))).toEqual(sums(told(other)));
    expect(sums(told(one))).not.toHaveLength(0);
  });
});
