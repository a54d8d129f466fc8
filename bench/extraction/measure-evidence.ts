import { collectPhrases } from '../../src/extract/indicators/collect-phrases.ts';
import { runSteps } from '../../src/extract/text/steps.ts';
import type { CompiledLexicon } from '../../src/extract/indicators/compile-lexicon.ts';
import { eachStretch } from '../../src/extract/indicators/each-stretch.ts';
import { evidenceByItem } from '../../src/extract/indicators/evidence-by-item.ts';
import type { Evidence } from '../../src/extract/indicators/evidence-scale.ts';
import { foldSource } from '../../src/extract/indicators/folded-source.ts';
import { isHarmless } from '../../src/extract/indicators/is-harmless.ts';
import { joinLetters } from '../../src/extract/indicators/join-letters.ts';
import { unmaskLetters } from '../../src/extract/indicators/unmask-letters.ts';
import { countsAgainst } from '../../src/extract/indicators/counts-against.ts';
import type { LexiconIndicator, Weighing } from '../../src/model/lexicon.ts';

/** What the reader can lay on the scale for one stretch of a text: of each kind of evidence how many different words. */
export interface MeasuredStretch {
  /** Within the stretch, by the place of the kind among `weighing.kinds`. */
  readonly within: readonly number[];
  /** Around it, where they may speak against it, by the place among `weighing.against`. */
  readonly around: readonly number[];
  /** Ids of the indicators that take it back as harmless. */
  readonly harmless: ReadonlySet<string>;
}

/** Measures a text in its language as the reader does: the same stretches of the same evidence, item by item. */
export function measureEvidence(
  text: string,
  {
    language,
    weighing,
    compiled,
    indicators,
  }: {
    readonly language: string;
    readonly weighing: Weighing;
    readonly compiled: CompiledLexicon;
    readonly indicators: readonly LexiconIndicator[];
  },
): MeasuredStretch[] {
  const lower = joinLetters(unmaskLetters(foldSource(text).lower, compiled.isWord), compiled.isWord);
  const read = compiled.readWith.get(language)?.[0] ?? language.slice(0, 2);
  const { words } = runSteps(collectPhrases(lower, { compiled, counts: () => false, languages: [language] }));
  const weighed = { lower, met: words, compiled };
  const stretches: MeasuredStretch[] = [];
  for (const evidence of evidenceByItem(weighed, { weighing, language: read }))
    eachStretch(evidence, { weighing, language: read }, ({ evidence: within, start, end }) => {
      const isTold = (indicator: LexiconIndicator): boolean =>
        within.every(({ word }) => isHarmless(weighed, { start: word.start, end: word.end, language: read }, indicator));
      stretches.push({
        within: countsOf(within, weighing),
        around: countsAgainst(weighed, { start, end, language: read }, weighing.against),
        harmless: new Set(indicators.filter(isTold).map(({ id }) => id)),
      });
      return start;
    });
  return stretches;
}

function countsOf(evidence: readonly Evidence[], { kinds }: Weighing): number[] {
  const words = kinds.map(() => new Set<string>());
  for (const { kind, written } of evidence) words[kind]?.add(written);
  return kinds.map(({ most }, kind) => Math.min(most, words[kind]?.size ?? 0));
}
