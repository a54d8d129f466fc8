import type { AdFields, JobFields, Place, Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { readJobFields } from '../fields/read-job-fields.ts';
import type { LabelPair } from '../fields/label-pair.ts';
import type { AdText } from './ad-text.ts';
import type { DeclaredRead } from './declared-fields.ts';
import type { LabelledSpan } from './label-pairs.ts';
import { knownPlace } from '../fields/known-place.ts';
import { placePart } from '../fields/place-part.ts';
import { readPlace } from '../fields/read-place.ts';
import type { PageView } from './page-view.ts';
import type { StructuredAd } from './structured-ad.ts';
import { attempt } from './attempt.ts';
import { defined } from './defined.ts';
import { joinLabels } from './join-labels.ts';
import { readTextFields } from './text-fields.ts';

/** Everything that an ad's fields are put together from. */
export interface FieldSources {
  readonly text: AdText;
  readonly declared: ReadonlyMap<string, readonly DeclaredRead[]>;
  readonly structured?: StructuredAd;
  readonly pairs: readonly LabelledSpan[];
  /** The page's or record's own heading. */
  readonly heading?: Read<string>;
}

/**
 * Puts an ad's fields together: what the target declares and what the structured data says come first (in the order the target prefers),
 * what the readers find in the text fills the holes.
 */
export function adFields(view: PageView, sources: FieldSources): AdFields {
  const { text, declared, structured } = sources;
  const found = readTextFields(view, text, joinLabels(view.document, text, sources.pairs));
  const first = view.rules.ad.prefer === 'selectors';
  const choose = <T>(own: T | undefined, said: T | undefined): T | undefined => (first ? (own ?? said) : (said ?? own));
  const aliases = nonEmpty(textsOf(declared, 'alias', 'aliases', 'name')) ?? (structured?.alias ? [structured.alias] : found.aliases);
  const title = choose(textOf(declared, 'title'), structured?.title) ?? sources.heading;
  const given = choose(placeOf(declared), structured?.place);
  return {
    aliases,
    ages: eachOnce(nonEmpty(numbersOf(declared, 'age', 'ages')) ?? found.ages),
    prices: nonEmpty(pricesOf(declared)) ?? nonEmpty(found.prices) ?? structured?.prices ?? [],
    other: otherOf(declared),
    ...defined({
      title,
      place: given ? { ...given, value: knownPlace(given.value) } : (found.place ?? placeInTitle(view, title)),
      postedAt: choose(textOf(declared, 'posted', 'posted_at', 'date'), structured?.postedAt) ?? found.postedAt,
      job: jobOf(view, sources),
    }),
  };
}

/** A place named in the title alone; titles that stand elsewhere than in the text keep their own provenance. */
function placeInTitle(view: PageView, title: Read<string> | undefined): Read<Place> | undefined {
  if (title === undefined) return undefined;
  const place = attempt(
    { problems: view.problems, what: 'place in title', otherwise: undefined },
    () => readPlace(title.raw, view.context) ?? placePart(title.raw),
  );
  if (place === undefined) return undefined;
  if (title.where !== 'text') return { ...title, value: place.value, by: place.by };
  return { ...place, start: place.start + title.start, end: place.end + title.start };
}

type Declared = FieldSources['declared'];

const PLACE_PARTS = ['location', 'place', 'district', 'city', 'region', 'country'] as const;
const JOB_LABELS: ReadonlyMap<string, string> = new Map([
  ['employer', 'Employer'],
  ['salary', 'Salary'],
  ['job_location', 'Location'],
  ['employment_type', 'Employment type'],
  ['experience', 'Experience'],
  ['accommodation', 'Accommodation'],
  ['travel_paid', 'Travel'],
  ['documents', 'Documents'],
  ['gender_wanted', 'Gender'],
]);
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'alias',
  'aliases',
  'name',
  'age',
  'ages',
  'price',
  'prices',
  'rate',
  'rates',
  'posted',
  'posted_at',
  'date',
  ...PLACE_PARTS,
  ...JOB_LABELS.keys(),
]);

/** Each value with the first place it stands at. */
function eachOnce(ages: readonly Read<number>[]): Read<number>[] {
  return ages.filter(({ value }, at) => ages.findIndex((other) => other.value === value) === at);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function asText(read: DeclaredRead): Read<string> {
  return { ...read, value: typeof read.value === 'object' ? read.raw.trim() : String(read.value) };
}

function textsOf(declared: Declared, ...names: readonly string[]): Read<string>[] {
  return names
    .flatMap((name) => declared.get(name) ?? [])
    .map(asText)
    .filter((read) => read.value !== '');
}

function textOf(declared: Declared, ...names: readonly string[]): Read<string> | undefined {
  return textsOf(declared, ...names)[0];
}

function numbersOf(declared: Declared, ...names: readonly string[]): Read<number>[] {
  return names
    .flatMap((name) => declared.get(name) ?? [])
    .flatMap((read): Read<number>[] => {
      const value = typeof read.value === 'object' ? Number.NaN : Number(read.value);
      return Number.isInteger(value) && value > 0 ? [{ ...read, value }] : [];
    });
}

function pricesOf(declared: Declared): Read<Price>[] {
  return ['price', 'prices', 'rate', 'rates']
    .flatMap((name) => declared.get(name) ?? [])
    .flatMap((read): Read<Price>[] => {
      if (typeof read.value === 'object') return [{ ...read, value: read.value }];
      return typeof read.value === 'number' ? [{ ...read, value: { amount: read.value } }] : [];
    });
}

/** City, region and country as declared, the first of them carrying the provenance. */
function placeOf(declared: Declared): Read<Place> | undefined {
  const part = (name: string): Read<string> | undefined => textOf(declared, name);
  const city = part('city');
  const region = part('region');
  const country = part('country');
  const lead = city ?? part('location') ?? part('place') ?? region ?? country;
  if (!lead) return undefined;
  const code = country && /^[A-Za-z]{2}$/.test(country.value) ? country.value.toUpperCase() : undefined;
  return {
    ...lead,
    value: {
      text: lead.value,
      ...(city ? { city: city.value } : {}),
      ...(region ? { region: region.value } : {}),
      ...(code === undefined ? {} : { country: code }),
    },
  };
}

function jobOf(view: PageView, { text, declared, structured, pairs }: FieldSources): JobFields | undefined {
  const isJob = view.rules.category === 'recruitment' || structured?.types.includes('JobPosting') === true;
  const declaredPairs = [...JOB_LABELS].flatMap(([name, label]): LabelPair[] => {
    const value = textOf(declared, name);
    return value ? [{ label, value }] : [];
  });
  if (!isJob && declaredPairs.length === 0) return undefined;
  const textPairs = pairs.map(({ label, value }): LabelPair => {
    const raw = view.document.text.slice(value.start, value.end);
    return { label, value: { value: raw.trim(), where: 'text', raw, start: value.start, end: value.end, by: 'label-pair@1' } };
  });
  const unread: JobFields = { accommodation: 'not-stated', travelPaid: 'not-stated' };
  const read = attempt({ problems: view.problems, what: 'job', otherwise: unread }, () =>
    readJobFields([...declaredPairs, ...textPairs], text.masked, view.context),
  );
  const said = { employer: structured?.employer, salary: structured?.salary, employmentType: structured?.employmentType };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<JobFields>;
  return shiftJob(view.rules.ad.prefer === 'selectors' ? { ...known, ...read } : { ...read, ...known }, view, text);
}

/** Job fields read from the ad's text bear offsets of that text; those of pairs bear offsets of the page already. */
function shiftJob(job: JobFields, { document }: PageView, text: AdText): JobFields {
  const shifted: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(job) as [string, Read<string> | string][]) {
    const inPage = typeof field === 'string' || field.where !== 'text' || document.text.slice(field.start, field.end) === field.raw;
    shifted[name] = inPage ? field : { ...field, start: field.start + text.start, end: field.end + text.start };
  }
  return shifted as unknown as JobFields;
}

function otherOf(declared: Declared): AdFields['other'] {
  return [...declared]
    .filter(([name]) => !OWN_FIELDS.has(name))
    .flatMap(([name, reads]) => reads.map((read) => ({ ...asText(read), name })));
}
