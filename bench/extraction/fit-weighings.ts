// Fits the weights of the urgent signals (`weigh` in lexicon/urgent.yaml) to labelled texts: which kinds of mild words, standing together, tell a signal, and which tell something else.
// node bench/extraction/fit-weighings.ts [--write]: prints what the fit reaches, or with --write puts one that learns from all into the lexicon (then: npm run docs:write).
// --ordinary FILE: everyday prose besides, of ordinary-texts.ts; the weights of the lexicon are fitted with it.
// Reads sets/learn and sets/look, never sets/score. Of `learn` and of the urgent sets of `look` a fifth of the languages after the other is left out of a fit and judged by it (texts repeat ideas from
// language to language, but not words); the fit that is written learns from all. Evidence is measured by the reader's own functions: item by item, without what is harmless, what speaks against it also around it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWeb } from '../../fixtures/site/generate-web.ts';
import { ORDINARY_CLASSES, URGENT_CLASSES } from '../../tests/extract/indicators/urgent-classes.ts';
import { ORDINARY_FAMILIES, URGENT_FAMILIES } from '../../tests/extract/indicators/urgent-families.ts';
import { ORDINARY, URGENT } from '../../tests/extract/indicators/urgent-texts.ts';
import { compileOwnLexicon } from '../../scripts/compile-lexicon.ts';
import { compileLexicon, LOOKUP_LISTS } from '../../src/extract/indicators/compile-lexicon.ts';
import type { Lexicon, Weighing } from '../../src/model/lexicon.ts';
import { detectLanguages } from '../../src/extract/language/detect-languages.ts';
import { PATTERN_LISTS } from '../../src/model/pattern-list.ts';
import { fitLogistic, type Fit } from './fit-logistic.ts';
import type { LabelledText } from './labelled-text.ts';
import { measureEvidence, type MeasuredStretch } from './measure-evidence.ts';

const SIGNALS = { 'child-trade': 'MKT-CHILD', 'organ-trade': 'MKT-ORGAN', 'immediate-danger': 'GEN-DANGER' } as const;
type Signal = keyof typeof SIGNALS;

/** Lists of which a text must hold a word to be weighed at all: what the signal is about. */
const NEEDS: Readonly<Record<Signal, readonly string[]>> = {
  'child-trade':
    'child child-mild newborn newborn-mild child-young child-kind child-born child-mother birth pregnant pregnant-mild child-wish child-bypass child-bride child-bond child-payee child-marry child-brideprice child-wage child-live'.split(
      ' ',
    ),
  'organ-trade': 'organ organ-mild my-organ my-organ-mild organ-donor organ-part organ-left organ-sick organ-dialysis organ-blood'.split(
    ' ',
  ),
  'immediate-danger':
    'danger-locked captive captive-mild danger-kept danger-hit violence violence-mild danger-forced force force-mild danger-threat danger-bound danger-will danger-watched danger-secret danger-sold danger-debt danger-papers danger-unpaid'.split(
      ' ',
    ),
};
/** Words from the first to the last piece of evidence, at most: what is told stands in a sentence or three, and long ads gather mild words. */
const WITHIN = 60;
/** Different words of one list that are counted, at most. */
const MOST = 2;
/** How often a text of the tests counts. */
const TEST_WEIGHT = 8;
/** What a weight of the fit is multiplied by, so that whole numbers tell enough. */
const SCALE = 10;
/** Parts of the languages, each left out once. */
const FOLDS = 5;
/** Weights below this, of whole numbers, are left out. */
const LEAST_WEIGHT = 2;
/** Share of the honest texts (the other sets of look, the fixture web) that may raise a false alarm, at most: of people in danger and of children none should be missed for one alarm more in two thousand texts. */
const MOST_FALSE: Readonly<Record<Signal, number>> = { 'child-trade': 0.002, 'organ-trade': 0.0015, 'immediate-danger': 0.0025 };
/** ... and of everyday prose. */
const MOST_FALSE_PROSE = 0.0015;
/** Precision on the texts to learn from, which tempt on purpose, at least. */
const LEAST_PRECISION: Readonly<Record<Signal, number>> = { 'child-trade': 0.94, 'organ-trade': 0.96, 'immediate-danger': 0.94 };

const sets = join(import.meta.dirname, 'sets');
const { lexicon } = await compileOwnLexicon();
const lookup: ReadonlySet<string> = new Set(LOOKUP_LISTS);
const lists = [...lexicon.lists.map(({ name }) => name).filter((name) => !lookup.has(name)), ...PATTERN_LISTS];
const everything = lists.map((list) => ({ lists: [list], weight: 1, most: MOST }));
/** Lays every list on the scale, and around it. */
const weighing: Weighing = { kinds: everything, needs: [], against: everything, least: 0, within: WITHIN, outweighs: 0 };
const indicators = lexicon.indicators.filter(({ weighings }) => weighings.length > 0);
const compiled = compileLexicon(withAllLists(lexicon));

const taught = readSet('learn');
const tests = testTexts();
const look = readSet('look');
const honest = [...look.filter(({ isUrgentSet }) => !isUrgentSet), ...fixtureAds()];
const prose = proseTexts();
const urgent = look.filter(({ isUrgentSet }) => isUrgentSet);

const codes = [...new Set([...taught, ...urgent].map(({ language }) => language))].toSorted();
/** The fold of languages that a text is of. */
const foldOf = ({ language }: Measured): number => codes.indexOf(language) % FOLDS;

for (const signal of Object.keys(SIGNALS) as Signal[]) {
  if (process.argv.includes('--write')) {
    const all = [...taught, ...tests, ...urgent];
    const whole = fit([...all, ...honest, ...prose], signal);
    write(signal, whole, leastSum(whole, signal, all));
    continue;
  }
  const judged = { learn: { wanted: 0, right: 0, wrong: 0 }, look: { wanted: 0, right: 0, wrong: 0 } };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = [...taught, ...urgent].filter((text) => foldOf(text) !== fold);
    const tried = fit([...kept, ...tests, ...honest, ...prose], signal);
    const threshold = { signal, least: leastSum(tried, signal, [...kept, ...tests]) };
    judge(
      judged.learn,
      taught.filter((text) => foldOf(text) === fold),
      { found: tried, threshold },
    );
    judge(
      judged.look,
      urgent.filter((text) => foldOf(text) === fold),
      { found: tried, threshold },
    );
  }
  console.log(`${signal}: left out of the fit, learn ${inFigures(judged.learn)}, look ${inFigures(judged.look)}`);
}

interface Measured {
  readonly stretches: readonly MeasuredStretch[];
  readonly language: string;
  readonly signals: readonly string[];
  readonly isUrgentSet: boolean;
}

function readSet(part: 'learn' | 'look'): Measured[] {
  return readdirSync(join(sets, part))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(sets, part, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as LabelledText)
        .flatMap(({ text, language, languages, expect }) =>
          text === undefined
            ? []
            : [
                measured(text, {
                  language: languages?.[0] ?? language,
                  signals: expect.urgent ?? [],
                  isUrgentSet: name.startsWith('urgent'),
                }),
              ],
        ),
    );
}

/** The short texts that the tests hold the reader to: they count several times, as each stands for many of its kind. */
function testTexts(): Measured[] {
  const wanted = [...URGENT, ...URGENT_FAMILIES, ...URGENT_CLASSES].map(([signal, text]) => ({ text, signals: [signal] }));
  const ordinary = [...ORDINARY, ...ORDINARY_FAMILIES, ...ORDINARY_CLASSES].map((text) => ({ text, signals: [] }));
  return [...wanted, ...ordinary].flatMap(({ text, signals }) => {
    const one = measured(text, { language: detectLanguages(text, [])[0] ?? 'en', signals, isUrgentSet: true });
    return Array.from({ length: TEST_WEIGHT }, () => one);
  });
}

/** Everyday prose from a file (`--ordinary FILE`, of ordinary-texts.ts): tales, jokes and manuals, none of which tells a signal. */
function proseTexts(): Measured[] {
  const at = process.argv.indexOf('--ordinary');
  if (at < 0) return [];
  return readFileSync(process.argv[at + 1] ?? '', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly text: string })
    .map(({ text }) => measured(text, { language: detectLanguages(text, [])[0] ?? 'en', signals: [], isUrgentSet: false }));
}

/** The ads of the fixture web, long and honest. */
function fixtureAds(): Measured[] {
  return generateWeb({ seed: 1, ads: 600 })
    .sites.flatMap(({ days }) => days[0] ?? [])
    .map(({ title, text, languages }) =>
      measured(`${title}\n${text}`, { language: languages[0] ?? 'en', signals: [], isUrgentSet: false }),
    );
}

function measured(text: string, told: Omit<Measured, 'stretches'>): Measured {
  return { ...told, stretches: measureEvidence(text, { language: told.language, weighing, compiled, indicators }) };
}

/** The lexicon as if one of its weighings named every list, for and against: so all are looked for. */
function withAllLists(own: Lexicon): Lexicon {
  const [first] = indicators;
  if (first === undefined) throw new Error('no weighing');
  return { ...own, indicators: own.indicators.map((each) => (each === first ? { ...each, weighings: [weighing] } : each)) };
}

/**
 * Learns from every stretch of texts without the signal, and of one with it from the stretch that tells most: at first the fullest, then the one that the first fit finds.
 * The weights of what stands within come first, none under zero, then those of what stands around, none over zero.
 */
function fit(texts: readonly Measured[], signal: Signal): Fit {
  let found: Fit | undefined;
  const signs = [...lists.map(() => 1 as const), ...lists.map(() => -1 as const)];
  for (let round = 0; round < 2; round += 1) {
    const known = found;
    const examples = texts.flatMap(({ stretches, signals }) => {
      const weighed = stretches.filter((stretch) => isWeighed(stretch, signal));
      if (!signals.includes(signal)) return weighed.map((stretch) => ({ counts: countsOf(stretch), isWanted: false }));
      const told = (stretch: MeasuredStretch): number =>
        known ? sumOf(stretch, known) : stretch.within.reduce((sum, count) => sum + count, 0);
      const best = weighed.toSorted((one, other) => told(other) - told(one))[0];
      return best === undefined ? [] : [{ counts: countsOf(best), isWanted: true }];
    });
    const fitted = fitLogistic(examples, { ridge: 0.001, signs });
    const whole = fitted.weights.map((weight) => Math.round(weight * SCALE));
    // A needed word is looked for only where it weighs something.
    const least = lists.map((list) => (NEEDS[signal].includes(list) ? 1 : 0));
    found = { weights: whole.map((weight, at) => (Math.abs(weight) < LEAST_WEIGHT ? (least[at] ?? 0) : weight)), base: fitted.base };
  }
  if (found === undefined) throw new Error('no fit');
  return found;
}

function countsOf({ within, around }: MeasuredStretch): number[] {
  return [...within, ...around];
}

/** Whether the reader would weigh a stretch: a needed word is in it, and it is not harmless. */
function isWeighed({ within, harmless }: MeasuredStretch, signal: Signal): boolean {
  return !harmless.has(SIGNALS[signal]) && NEEDS[signal].some((list) => (within[lists.indexOf(list)] ?? 0) > 0);
}

function sumOf(stretch: MeasuredStretch, { weights }: Fit): number {
  return countsOf(stretch).reduce((sum, count, at) => sum + (weights[at] ?? 0) * count, 0);
}

/** Whether a text would be taken for the signal. */
function isTaken({ stretches }: Measured, found: Fit, { signal, least }: Threshold): boolean {
  return stretches.some((stretch) => isWeighed(stretch, signal) && sumOf(stretch, found) >= least);
}

interface Threshold {
  readonly signal: Signal;
  readonly least: number;
}

/** The least sum with enough precision on the texts that tempt, and few false alarms on honest ones. */
function leastSum(found: Fit, signal: Signal, learned: readonly Measured[]): number {
  for (let least = 1; least < 200; least += 1) {
    const over = learned.filter((text) => isTaken(text, found, { signal, least }));
    const right = over.filter(({ signals }) => signals.includes(signal)).length;
    if (
      right / Math.max(1, over.length) >= LEAST_PRECISION[signal] &&
      falseOf(honest, found, { signal, least }) <= MOST_FALSE[signal] * honest.length &&
      falseOf(prose, found, { signal, least }) <= MOST_FALSE_PROSE * prose.length
    )
      return least;
  }
  throw new Error(`no threshold for ${signal}`);
}

function falseOf(texts: readonly Measured[], found: Fit, threshold: Threshold): number {
  return texts.filter((text) => !text.signals.includes(threshold.signal) && isTaken(text, found, threshold)).length;
}

interface Judged {
  wanted: number;
  right: number;
  wrong: number;
}

/** Adds what a fit makes of texts that it did not learn from. */
function judge(to: Judged, texts: readonly Measured[], { found, threshold }: { readonly found: Fit; readonly threshold: Threshold }): void {
  const wanted = texts.filter(({ signals }) => signals.includes(threshold.signal));
  to.wanted += wanted.length;
  to.right += wanted.filter((text) => isTaken(text, found, threshold)).length;
  to.wrong += falseOf(texts, found, threshold);
}

function inFigures({ wanted, right, wrong }: Judged): string {
  return `P ${(right / Math.max(1, right + wrong)).toFixed(3)} R ${(right / Math.max(1, wanted)).toFixed(3)}`;
}

/** Puts the weights in the place of those of the lexicon. */
function write(signal: Signal, { weights }: Fit, least: number): void {
  const file = join(import.meta.dirname, '../../lexicon/urgent.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const head = lines.indexOf(`  - id: ${SIGNALS[signal]}`);
  const at = (text: string): number => lines.indexOf(text, head);
  const rows = (first: number): string[] =>
    lists
      .map((list, place) => ({ list, weight: weights[first + place] ?? 0 }))
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.list < b.list ? -1 : 1))
      .map(({ list, weight }) => `          - {lists: [${list}], weight: ${Math.abs(weight)}, most: ${MOST}}`);
  const end = lines.findIndex((line, place) => place > at('        against:') && !line.startsWith('          - '));
  const needs = lines.findIndex((line, place) => place > head && line.startsWith('        needs: '));
  lines[needs] = `        needs: [${NEEDS[signal].join(', ')}]`;
  const block = ['        for:', ...rows(0), '        against:', ...rows(lists.length)];
  const threshold = lines.findIndex((line, place) => place > head && line.startsWith('        least: '));
  lines.splice(at('        for:'), end - at('        for:'), ...block);
  lines[threshold] = `        least: ${least}`;
  lines[lines.findIndex((line, place) => place > head && line.startsWith('      - within: '))] = `      - within: ${WITHIN}`;
  writeFileSync(file, lines.join('\n'));
}
