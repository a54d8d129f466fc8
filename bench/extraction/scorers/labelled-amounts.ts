import { scannedInSteps } from '../../../src/extract/fields/scanned-in-steps.ts';
import type { JudgedAmount, ScannedPrices } from '../../../src/extract/fields/scanned-prices.ts';
import { originalSpan } from '../../../src/extract/handles/original-span.ts';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { recordContext } from '../../../src/extract/record-context.ts';
import { readSavedPage } from '../../../src/extract/saved/saved-page.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { runSteps } from '../../../src/extract/text/steps.ts';
import type { LabelledPrice, LabelledText } from '../labelled-text.ts';

/** The amounts of a text that is labelled with prices, and by place among the items the label of each that is one; undefined for other texts. */
export function labelledAmounts({
  expect,
  text,
  ...hints
}: LabelledText): { readonly scanned: ScannedPrices; readonly labels: ReadonlyMap<number, LabelledPrice> } | undefined {
  if (text === undefined || expect.prices === undefined) return undefined;
  const hinted = recordContext({ ...hints, text });
  const languages = [...new Set([...detectLanguages(text, hinted.languages), ...hinted.languages])];
  const prepared = prepareText(readSavedPage(text)?.own ?? text);
  const scanned = runSteps(scannedInSteps(prepared, { ...hinted, languages }));
  if (scanned === undefined) return undefined;
  const labels = new Map<number, LabelledPrice>();
  for (const label of expect.prices) {
    const places = scanned.amounts.filter(({ at, price }) => price.amount === label.amount && !labels.has(at));
    const inside = places.filter((one) => holds(prepared.original, label.raw, originalSpan(prepared.folded, one.start, one.end)));
    const place = bestOf(inside, label) ?? bestOf(places, label);
    if (place !== undefined) labels.set(place.at, label);
  }
  return { scanned, labels };
}

/** Of the places where the amount of a label stands, the one that is told with its time, else one that is told at all. */
function bestOf(places: readonly JudgedAmount[], { per }: LabelledPrice): JudgedAmount | undefined {
  return places.find(({ price }) => (price.per ?? null) === per) ?? places.find(({ isTold }) => isTold) ?? places[0];
}

/** Whether a span touches one of the places where some words stand. */
function holds(text: string, raw: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (raw === '') return false;
  for (let at = text.indexOf(raw); at !== -1; at = text.indexOf(raw, at + 1)) if (at < end && at + raw.length > start) return true;
  return false;
}
