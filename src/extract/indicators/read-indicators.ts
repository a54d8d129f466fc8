import type { IndicatorHit, UrgentHit } from '../../model/indicator.ts';
import type { LexiconIndicator, NearRule } from '../../model/lexicon.ts';
import type { TextContext } from '../text-context.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { builtInLexicon } from './built-in-lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { collectPhrases } from './collect-phrases.ts';
import type { CountsTerm, MetTerm } from './collect-phrases.ts';
import { findNear } from './find-near.ts';
import { foldSource } from './folded-source.ts';
import type { FoldedSource } from './folded-source.ts';
import { isHarmless } from './is-harmless.ts';
import { isTakenBack } from './is-taken-back.ts';
import { joinLetters } from './join-letters.ts';
import { judgeSignals } from './judge-signals.ts';
import { longestOfEach } from './longest-of-each.ts';
import { unmaskLetters } from './unmask-letters.ts';
import { weighEvidence } from './weigh-evidence.ts';
import type { WeighedText } from './words-against.ts';

/** What was met in a text, in order of place. */
export interface ReadIndicators {
  readonly indicators: readonly IndicatorHit[];
  readonly urgent: readonly UrgentHit[];
}

/**
 * Reads the indicators of a text. Terms count in the languages of the text (`languages`, detected), those of the hints, and English; short
 * terms in the detected languages only; urgent signals in every language. Each `raw` is a slice of the text. Linear in its length.
 */
export function readIndicators(
  text: string,
  languages: readonly string[],
  context: Pick<TextContext, 'languages' | 'category' | 'lexicon'>,
): ReadIndicators {
  return runSteps(indicatorsInSteps(text, languages, context));
}

/** `readIndicators` in steps. */
export function* indicatorsInSteps(
  text: string,
  languages: readonly string[],
  context: Pick<TextContext, 'languages' | 'category' | 'lexicon'>,
): Steps<ReadIndicators> {
  const compiled = compileLexicon(context.lexicon ?? builtInLexicon());
  const source = foldSource(text);
  const lower = joinLetters(unmaskLetters(source.lower, compiled.isWord), compiled.isWord);
  yield;
  const { terms, words } = yield* collectPhrases(lower, { compiled, counts: countingTerms(compiled, { languages, context }), languages });
  yield;
  const weighed: WeighedText = { lower, met: words, compiled };
  const places = terms.filter(standing(weighed));
  const own = new Set([...languages, ...context.languages].flatMap((code) => readWith(compiled, code)));
  for (const indicator of compiled.lexicon.indicators) {
    if (!applies(indicator, context)) continue;
    for (const rule of indicator.rules) {
      const judged = judgedBy(rule, indicator);
      for (const { start, end, language } of findNear(lower, words, { rule, compiled })) {
        if (!isTakenBack(weighed, { start, end, language }, judged)) places.push({ indicator, start, end, language });
      }
    }
    for (const weighing of indicator.weighings)
      for (const place of weighEvidence(weighed, { weighing, own }))
        if (!isHarmless(weighed, place, indicator)) places.push({ indicator, ...place });
  }
  yield;
  return hitsOf(longestOfEach(judgeSignals(places, weighed, { own, applies: (indicator) => applies(indicator, context) })), source);
}

/** The indicator as it may take back what a rule finds: without the weights and lists that do not count against it. */
function judgedBy({ firm, despite }: NearRule, indicator: LexiconIndicator): LexiconIndicator {
  if (firm !== true && despite === undefined) return indicator;
  const counts = (list: string): boolean => despite?.includes(list) !== true;
  return {
    ...indicator,
    weighings: firm === true ? [] : indicator.weighings,
    unless: indicator.unless.filter(counts),
    unlessNear: indicator.unlessNear.filter(counts),
  };
}

/** Judges terms in order of place: what stands around an urgent one may take it back. Few are asked; repeats by the hundred tell nothing more. */
function standing(text: WeighedText): (place: MetTerm) => boolean {
  const asked = new Map<string, number>();
  return ({ indicator, start, end, language }) => {
    if (indicator.urgent === undefined && !indicator.stopHost) return true;
    const count = asked.get(indicator.id) ?? 0;
    asked.set(indicator.id, count + 1);
    return count < MOST_ASKED && !isTakenBack(text, { start, end, language }, indicator);
  };
}

const MOST_ASKED = 200;

/** Whether an indicator is for this kind of target; a target of no kind takes all. */
function applies({ appliesTo }: LexiconIndicator, { category }: Pick<TextContext, 'category'>): boolean {
  return appliesTo.length === 0 || category === undefined || category === 'generic' || appliesTo.includes(category);
}

function countingTerms(
  compiled: CompiledLexicon,
  { languages, context }: { languages: readonly string[]; context: Pick<TextContext, 'languages' | 'category'> },
): CountsTerm {
  const own = languages.length > 0 ? languages : context.languages;
  const isOf = (codes: readonly string[], language: string): boolean =>
    codes.some((code) => code === language || readWith(compiled, code).includes(language));
  return ({ indicator, language, isShort }) => {
    if (!applies(indicator, context)) return false;
    if (indicator.urgent !== undefined || language === '*' || isOf(own, language)) return true;
    return !isShort && (language === 'en' || isOf(context.languages, language));
  };
}

/** The languages whose phrases a text in a language is read with. */
function readWith({ readWith: byCode }: CompiledLexicon, code: string): readonly string[] {
  return byCode.get(code) ?? byCode.get(code.slice(0, 2)) ?? NO_LANGUAGES;
}

const NO_LANGUAGES: readonly string[] = [];

function hitsOf(places: readonly MetTerm[], source: FoldedSource): ReadIndicators {
  const indicators: IndicatorHit[] = [];
  const urgent: UrgentHit[] = [];
  for (const { indicator, language, start, end } of places) {
    const span = source.place(start, end);
    indicators.push({ id: indicator.id, group: indicator.group, language, ...span });
    if (indicator.urgent === undefined && !indicator.stopHost) continue;
    urgent.push({
      signal: indicator.urgent ?? 'listed',
      id: indicator.id,
      language,
      ...span,
      ...(indicator.stopHost ? { stopHost: true } : {}),
    });
  }
  return { indicators, urgent };
}
