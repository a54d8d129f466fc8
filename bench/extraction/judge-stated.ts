import type { Price } from '../../src/model/ad.ts';
import type { AnswerPlace, RecordAnswer } from '../../src/extract/record-answer.ts';
import { comparedValue } from './compared-value.ts';
import { JOB_STATEMENTS } from './labelled-text.ts';
import type { LabelledAmount, LabelledPlace, LabelledStatements } from './labelled-text.ts';

/** Takes the values expected and found to one question. */
export type Judge = (question: string, expected: readonly string[], found: readonly string[]) => void;

/** Judges what an ad states of whom or what it is about; a key that is absent is not judged, a statement that is not made is no value. */
export function judgeStated(expect: LabelledStatements, answer: RecordAnswer, judge: Judge): void {
  const { fields } = answer;
  const ask = askerOf(judge);
  ask('name', expect.aliases, each, each(fields.aliases));
  askPlace(ask, 'place', expect.place, fields.place);
  ask('spoken language', expect.languagesSpoken, each, valuesOf(fields.languagesSpoken));
  ask('nationality', expect.nationalityClaims, each, valuesOf(fields.nationalityClaims));
  ask('seller', expect.seller, one, one(fields.seller?.kind?.value));
  judgeTours(expect.tours, answer, ask);
  judgeJob(expect.job, answer, ask);
  judgeHousing(expect.housing, answer, ask);
  judgeMarket(expect.market, answer, ask);
}

/** Judges a question if it has a label. */
type Ask = <T>(question: string, label: T | undefined, expected: (label: T) => readonly string[], found: readonly string[]) => void;

function askerOf(judge: Judge): Ask {
  return (question, label, expected, found) => {
    if (label !== undefined) judge(question, expected(label), found);
  };
}

function judgeTours(stops: LabelledStatements['tours'], { fields }: RecordAnswer, ask: Ask): void {
  const found = fields.tours.map(({ place, from, to }) => ({ at: placeFound(place, stops ?? []), from, to }));
  ask(
    'stay',
    stops,
    (labels) => labels.map(placeText),
    found.map(({ at }) => at),
  );
  ask(
    'stay and days',
    stops,
    (labels) => labels.map((label) => `${placeText(label)} ${label.from} ${label.to}`),
    found.map(({ at, from, to }) => `${at} ${from} ${to}`),
  );
}

function judgeJob(job: LabelledStatements['job'] = {}, { job: found }: RecordAnswer, ask: Ask): void {
  ask('job employer', job.employer, text, text(found?.employer?.value));
  ask('job employer number', job.employerNumber, text, text(found?.employerNumber?.value));
  ask('job pay', job.pay, amount, pay(found?.pay?.value, found?.payTo?.value));
  askPlace(ask, 'job destination', job.destination, found?.destination?.value ?? null);
  for (const key of JOB_STATEMENTS) ask(`job ${key}`, job[key], stated, stated(found?.[key]));
  ask('job languages', job.languagesWanted, each, valuesOf(found?.languagesWanted ?? []));
}

function judgeHousing(housing: LabelledStatements['housing'] = {}, { housing: found }: RecordAnswer, ask: Ask): void {
  ask('dwelling rooms', housing.rooms, one, one(found?.rooms?.value));
  ask('dwelling area', housing.areaM2, one, one(found?.areaM2?.value));
  ask('dwelling rent', housing.rent, amount, pay(found?.rent?.value));
  ask('dwelling deposit', housing.deposit, sum, pay(found?.deposit?.value).map(withoutPer));
  ask('dwelling free from', housing.availableFrom, one, one(found?.availableFrom?.value));
  ask('dwelling furnished', housing.furnished, stated, stated(found?.furnished));
  ask('dwelling tenants', housing.tenants, each, valuesOf(found?.tenants ?? []));
}

function judgeMarket(market: LabelledStatements['market'] = {}, { market: found }: RecordAnswer, ask: Ask): void {
  ask('item condition', market.condition, one, one(found?.condition?.value));
  ask('item brand', market.brand, text, text(found?.brand?.value));
  ask('item model', market.model, text, text(found?.model?.value));
  ask('item quantity', market.quantity, one, one(found?.quantity?.value));
  ask('item shipping', market.shipping, stated, stated(found?.shipping));
}

function askPlace(ask: Ask, question: string, label: LabelledPlace | null | undefined, found: FoundPlace | null): void {
  const all = label ? [label] : [];
  ask(question, label, () => all.map(placeText), found === null ? [] : [placeFound(found, all)]);
}

/** A place as answered; by city, country and words. */
type FoundPlace = { readonly [key in keyof AnswerPlace]?: AnswerPlace[key] } & { readonly text: string };

function placeText({ cities, country }: LabelledPlace): string {
  return `${cities[0] === undefined ? '' : comparedValue(cities[0])}, ${country}`;
}

/** The answer in the words of the label that it agrees with, else in its own. */
function placeFound(found: FoundPlace, labels: readonly LabelledPlace[]): string {
  const names = [found.city, found.text].flatMap((name) => (name ? [comparedValue(name)] : []));
  const label = labels.find(({ cities, country }) => {
    if (country !== null && country !== (found.country ?? null)) return false;
    return cities.length === 0 ? !found.city : cities.some((city) => names.includes(comparedValue(city)));
  });
  return label === undefined ? `${names[0]}, ${found.country ?? null}` : placeText(label);
}

function amount(labelled: LabelledAmount | null): string[] {
  if (labelled === null) return [];
  const { amount: from, to = null, currency, per = null } = labelled;
  return [`${from}-${to} ${currency}/${per}`];
}

/** An amount without a span of time. */
function sum(labelled: LabelledAmount | null): string[] {
  return amount(labelled).map(withoutPer);
}

function withoutPer(written: string): string {
  return written.slice(0, written.indexOf('/'));
}

function pay(from?: Price, to?: Price): string[] {
  if (from === undefined) return [];
  return [`${from.amount}-${to?.amount ?? null} ${from.currency ?? null}/${from.per ?? null}`];
}

/** A statement of three values; `not-stated` is none. */
function stated(value: string | undefined): string[] {
  return value === undefined || value === 'not-stated' ? [] : [value];
}

function text(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [comparedValue(value)];
}

function one(value: string | number | null | undefined): string[] {
  return value === null || value === undefined ? [] : [String(value)];
}

function each(values: readonly string[]): string[] {
  return [...new Set(values.map(comparedValue))];
}

function valuesOf(values: readonly { readonly value: string }[]): string[] {
  return each(values.map(({ value }) => value));
}
