// Fits the weights of stretches (lexicon/signal-weights.json) to labelled texts: what the words of the lists, alone and two by two, and the letters of a stretch tell of each urgent signal.
// node bench/extraction/fit-signals.ts [--ordinary FILE] [--write]: prints what fits reach on files that they have not seen, or with --write puts one that learns from all into the lexicon.
// --ordinary FILE: everyday prose besides, of ordinary-texts.ts; the weights of the lexicon are fitted with it.
// Reads sets/learn and sets/look, never sets/score. The lists were written beside these texts, so what is printed here is too good; what the rules find is no feature for the same reason.
// Letters are learned from texts only that were written to mean a signal or to tempt, as many of each in every language: so no language tells anything.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWeb } from '../../fixtures/site/generate-web.ts';
import { builtInLexicon } from '../../src/extract/indicators/built-in-lexicon.ts';
import { collectPhrases } from '../../src/extract/indicators/collect-phrases.ts';
import { compileLexicon } from '../../src/extract/indicators/compile-lexicon.ts';
import { foldSource } from '../../src/extract/indicators/folded-source.ts';
import { isAbout } from '../../src/extract/indicators/is-about.ts';
import { joinLetters } from '../../src/extract/indicators/join-letters.ts';
import { GRAM_PLACES, gramWords } from '../../src/extract/indicators/letter-grams.ts';
import { nationSpans } from '../../src/extract/indicators/nation-spans.ts';
import { listFeatures } from '../../src/extract/indicators/signal-features.ts';
import { signalWindows } from '../../src/extract/indicators/signal-windows.ts';
import { isUnspaced, signalWords } from '../../src/extract/indicators/signal-words.ts';
import { unmaskLetters } from '../../src/extract/indicators/unmask-letters.ts';
import { detectLanguages } from '../../src/extract/language/detect-languages.ts';
import { runSteps } from '../../src/extract/text/steps.ts';
import { ORDINARY_CLASSES, URGENT_CLASSES } from '../../tests/extract/indicators/urgent-classes.ts';
import { EVERYDAY, HELD_BESIDE_SUCH } from '../../tests/extract/indicators/urgent-everyday.ts';
import { ORDINARY_FAMILIES, URGENT_FAMILIES } from '../../tests/extract/indicators/urgent-families.ts';
import { EARNEST, HARMLESS } from '../../tests/extract/indicators/urgent-figures.ts';
import { LOOK_ALIKES, MEANT } from '../../tests/extract/indicators/urgent-look-alikes.ts';
import { ORDINARY, URGENT } from '../../tests/extract/indicators/urgent-texts.ts';
import { MEANT_IN_SUCH_WORDS, TOLD } from '../../tests/extract/indicators/urgent-told.ts';
import { fitSparseLogistic, type FeatureExample } from './fit-sparse-logistic.ts';
import type { LabelledText } from './labelled-text.ts';

const SIGNALS = ['child-trade', 'immediate-danger', 'organ-trade'] as const;
type Signal = (typeof SIGNALS)[number];

/** Sums, in hundredths, from which on a stretch tells a signal by itself, and below which rules are not believed in it: few false alarms on everyday prose and on honest ads, and of people in danger none lost that two of three would see. */
const THRESHOLDS: Readonly<Record<Signal, { readonly adds: number; readonly drops: number }>> = {
  'child-trade': { adds: -100, drops: -250 },
  'immediate-danger': { adds: 25, drops: -150 },
  'organ-trade': { adds: -50, drops: -100 },
};
/** What an error costs beside the penalty, for lists and for letters. */
const COST = { lists: 0.3, letters: 0.1 } as const;
/** Stretches in which a feature of lists must stand. */
const LEAST_SEEN = 4;
/** Weights of lists, in hundredths, under which a feature is left out. */
const LEAST_WEIGHT = 2;
/** How often texts count: those of `look` were written by other hands than those of `learn`, the tests stand for many of their kind, and of everyday prose there is far more than of ads. */
const TIMES = { learn: 1, look: 2, tests: 4, honest: 1, prose: 3 } as const;
const FOLDS = 5;

const sets = join(import.meta.dirname, 'sets');
const compiled = compileLexicon(builtInLexicon());
const indicators = SIGNALS.map((signal) => compiled.lexicon.indicators.find(({ urgent }) => urgent === signal));
const codes = new Map<string, string>();

interface MeasuredText {
  readonly file: string;
  readonly signals: readonly string[];
  readonly kind: keyof typeof TIMES;
  readonly stretches: readonly MeasuredStretch[];
}

interface MeasuredStretch {
  readonly lists: readonly string[];
  readonly grams: Int32Array;
  /** The signals that it may tell at all. */
  readonly about: readonly string[];
}

const texts = [...labelledTexts('learn'), ...labelledTexts('look'), ...testTexts(), ...fixtureAds(), ...proseTexts()];
if (process.argv.includes('--write')) write(fit(texts));
else printLeftOut();

interface FittedSignals {
  readonly numbers: ReadonlyMap<string, number>;
  readonly bySignal: readonly { readonly base: number; readonly lists: Float64Array; readonly letters: Float64Array }[];
}

/** From texts with a signal the stretch is learned that tells most of it: at first the one in which most lists meet, then the one that this fit finds. */
function fit(from: readonly MeasuredText[]): FittedSignals {
  const numbers = numbersOf(from);
  const numbered = new Map(
    from.flatMap(({ stretches }) =>
      stretches.map((stretch) => [stretch, Int32Array.from(stretch.lists.flatMap((list) => numbers.get(list) ?? []))] as const),
    ),
  );
  const listsOf = (stretch: MeasuredStretch): Int32Array => numbered.get(stretch) ?? new Int32Array();
  const bySignal = SIGNALS.map((signal) => {
    const examples = (
      told: (stretch: MeasuredStretch) => number,
      featuresOf: (stretch: MeasuredStretch) => Int32Array,
      of = from,
    ): FeatureExample[] =>
      of.flatMap(({ stretches: all, signals, kind }) => {
        const stretches = all.filter(({ about }) => about.includes(signal));
        const isWanted = signals.includes(signal);
        const most = Math.max(...stretches.map(told));
        const taken = isWanted ? stretches.filter((stretch) => told(stretch) === most).slice(0, 1) : stretches;
        return taken.map((stretch) => ({ features: featuresOf(stretch), isWanted, times: TIMES[kind] }));
      });
    const size = numbers.size;
    const first = fitSparseLogistic(
      examples(({ lists }) => lists.length, listsOf),
      { size, cost: COST.lists },
    );
    const told = (stretch: MeasuredStretch): number => sumOf(first.weights, listsOf(stretch));
    const lists = fitSparseLogistic(examples(told, listsOf), { size, cost: COST.lists });
    const written = from.filter(({ kind }) => kind === 'learn' || kind === 'look' || kind === 'tests');
    const letters = fitSparseLogistic(
      examples(told, ({ grams }) => grams, written),
      { size: GRAM_PLACES, cost: COST.letters },
    );
    return { base: lists.base + letters.base, lists: lists.weights, letters: letters.weights };
  });
  return { numbers, bySignal };
}

function numbersOf(from: readonly MeasuredText[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { stretches } of from) for (const { lists } of stretches) for (const list of lists) seen.set(list, (seen.get(list) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name);
  return new Map(names.toSorted().map((name, at) => [name, at]));
}

function sumOf(weights: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** What fits reach on files of `look` that they have not seen, and which share of honest texts and of prose would alarm; the fifth of the files left out by turns. */
function printLeftOut(): void {
  const files = [...new Set(texts.map(({ file }) => file))].toSorted();
  const foldOf = ({ file, kind }: MeasuredText): number => (kind === 'look' || kind === 'honest' ? files.indexOf(file) % FOLDS : -1);
  const scored = Array.from({ length: FOLDS }, (_none, fold) => {
    const found = fit(texts.filter((text) => foldOf(text) !== fold));
    return texts
      .filter((text) => foldOf(text) === fold)
      .map((text) => ({ text, sums: SIGNALS.map((_signal, at) => bestSum(text, found, at)) }));
  }).flat();
  for (const [at, signal] of SIGNALS.entries())
    for (const least of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5]) {
      const of = (kind: string): typeof scored => scored.filter(({ text }) => text.kind === kind);
      const taken = of('look').filter(({ sums }) => (sums[at] ?? 0) >= least);
      const right = taken.filter(({ text }) => text.signals.includes(signal)).length;
      const wanted = of('look').filter(({ text }) => text.signals.includes(signal)).length;
      const alarms = of('honest').filter(({ sums }) => (sums[at] ?? 0) >= least).length;
      console.log(
        `${signal} from ${least} on: P ${(right / taken.length).toFixed(3)} R ${(right / wanted).toFixed(3)}, ${((1000 * alarms) / of('honest').length).toFixed(2)} of 1000 honest texts`,
      );
    }
}

function bestSum({ stretches }: MeasuredText, { numbers, bySignal }: FittedSignals, at: number): number {
  const found = bySignal[at];
  if (!found) return -Infinity;
  return Math.max(
    -Infinity,
    ...stretches
      .filter(({ about }) => about.includes(SIGNALS[at] ?? ''))
      .map(
        ({ lists, grams }) =>
          found.base + lists.reduce((sum, list) => sum + (found.lists[numbers.get(list) ?? -1] ?? 0), 0) + sumOf(found.letters, grams),
      ),
  );
}

function write({ numbers, bySignal }: FittedSignals): void {
  const hundredths = (weight: number): number => Math.round(weight * 100);
  const rows = [...numbers]
    .map(([name, at]) => [name, bySignal.map(({ lists }) => hundredths(lists[at] ?? 0))] as const)
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT));
  const letters = Int8Array.from({ length: GRAM_PLACES * SIGNALS.length }, (_none, at) =>
    Math.max(-127, Math.min(127, hundredths(bySignal[at % SIGNALS.length]?.letters[Math.floor(at / SIGNALS.length)] ?? 0))),
  );
  const source =
    'Weights of what stands in a stretch of a text, for each urgent signal in the order of `signals`, log-odds in hundredths. `lists`: words of the lists of urgent.yaml and evidence.yaml, alone and two by two; `letters`: runs of letters by their hash, a signed byte each, in base 64. Fitted by bench/extraction/fit-signals.ts, never written by hand.';
  const signals = SIGNALS.map((signal, at) => ({ signal, base: hundredths(bySignal[at]?.base ?? 0), ...THRESHOLDS[signal] }));
  const lines = [
    `"source": ${JSON.stringify(source)}`,
    `"signals": ${JSON.stringify(signals)}`,
    `"lists": {\n${rows.map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`).join(',\n')}\n}`,
    `"letters": "${Buffer.from(letters.buffer).toString('base64')}"`,
  ];
  writeFileSync(join(import.meta.dirname, '../../lexicon/signal-weights.json'), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${rows.length} features of lists`);
}

function labelledTexts(part: 'learn' | 'look'): MeasuredText[] {
  return readdirSync(join(sets, part)).flatMap((file) =>
    readFileSync(join(sets, part, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledText)
      .flatMap(({ text, languages = [], expect }) => {
        if (text === undefined) return [];
        const isWritten = part === 'learn' || file.startsWith('urgent');
        return [measured(text, { file, signals: expect.urgent ?? [], kind: isWritten ? part : 'honest', languages })];
      }),
  );
}

function testTexts(): MeasuredText[] {
  const meant = [URGENT, URGENT_FAMILIES, URGENT_CLASSES, MEANT, EARNEST, MEANT_IN_SUCH_WORDS, HELD_BESIDE_SUCH].flat();
  const ordinary = [ORDINARY, ORDINARY_FAMILIES, ORDINARY_CLASSES, LOOK_ALIKES, HARMLESS, TOLD, EVERYDAY].flat();
  const told = { file: 'tests', kind: 'tests', languages: [] } as const;
  return [
    ...meant.map(([signal, text]) => measured(text, { ...told, signals: [signal] })),
    ...ordinary.map((text) => measured(text, { ...told, signals: [] })),
  ];
}

/** The ads of the fixture web, long and honest. */
function fixtureAds(): MeasuredText[] {
  return generateWeb({ seed: 1, ads: 600 })
    .sites.flatMap(({ days }) => days[0] ?? [])
    .map(({ title, text, languages }) => measured(`${title}\n${text}`, { file: 'fixture', signals: [], kind: 'honest', languages }));
}

/** Everyday prose from a file, none of which tells a signal. */
function proseTexts(): MeasuredText[] {
  const at = process.argv.indexOf('--ordinary');
  if (at < 0) return [];
  return readFileSync(process.argv[at + 1] ?? '', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly source: string; readonly text: string })
    .map(({ source, text }) => measured(text, { file: source, signals: [], kind: 'prose', languages: [] }));
}

/** Measures a text as the reader does. */
function measured(
  text: string,
  { languages, ...told }: Omit<MeasuredText, 'stretches'> & { readonly languages: readonly string[] },
): MeasuredText {
  const all = [...new Set([...detectLanguages(text, languages), ...languages])];
  const lower = joinLetters(unmaskLetters(foldSource(text).lower, compiled.isWord), compiled.isWord);
  const { words: met } = runSteps(collectPhrases(lower, { compiled, counts: () => false, languages: all }));
  const weighed = { lower, met, compiled };
  const own = new Set(all.flatMap((code) => compiled.readWith.get(code) ?? compiled.readWith.get(code.slice(0, 2)) ?? []));
  const words = signalWords(weighed, own);
  const grams = gramWords(lower, nationSpans(lower));
  const stretches = signalWindows(weighed, isUnspaced(own) ? 'unspaced' : 'spaced').flatMap((span) => {
    const { words: here, features } = listFeatures(words, span, lower);
    const about = SIGNALS.filter((_signal, at) => indicators[at] !== undefined && isAbout(here, indicators[at]));
    if (about.length === 0) return [];
    const within = grams.filter(({ start, end }) => start >= span.start && end <= span.end).flatMap((word) => word.grams);
    return [{ lists: [...features].map(one), grams: Int32Array.from(new Set(within)), about }];
  });
  return { ...told, stretches };
}

/** The one string for each feature: millions of them take much memory. */
function one(feature: string): string {
  const known = codes.get(feature);
  if (known !== undefined) return known;
  codes.set(feature, feature);
  return feature;
}
