import type { AdFields, JobFields, Place, Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { LabelPair } from '../fields/label-pair.ts';
import type { AdText } from './ad-text.ts';
import type { DeclaredRead } from './declared-fields.ts';
import type { LabelledSpan } from './label-pairs.ts';
import { knownPlace } from '../fields/known-place.ts';
import { offerKind, type OfferKind } from '../fields/read-offer-fields.ts';
import { placePart } from '../fields/place-part.ts';
import { readPlace } from '../fields/read-place.ts';
import type { PageView } from './page-view.ts';
import type { StructuredAd } from './structured-ad.ts';
import { attempt } from './attempt.ts';
import { defined } from './defined.ts';
import { fieldsInBox, type AdBox } from './fields-in-box.ts';
import { joinLabels } from './join-labels.ts';
import { nameInHeading } from './name-in-heading.ts';
import { nameOfAdvertiser } from './name-of-advertiser.ts';
import { markedDate } from './marked-date.ts';
import { dataDate } from './unshown/data-date.ts';
import { pricesOfPage } from './prices-of-page.ts';
import { pricesToldOnce } from './prices-told-once.ts';
import { readTextFields, type TextFields } from './text-fields.ts';

/** Everything that an ad's fields are put together from. */
export interface FieldSources {
  readonly text: AdText;
  readonly declared: ReadonlyMap<string, readonly DeclaredRead[]>;
  readonly structured?: StructuredAd;
  readonly pairs: readonly LabelledSpan[];
  /** The page's or record's own heading. */
  readonly heading?: Read<string>;
  /** Where the ad stands on a page that shows more than it. */
  readonly box?: AdBox;
}

/**
 * Puts an ad's fields together: what the target declares and what the structured data says come first (in the order the target prefers),
 * what the readers find in the text fills the holes.
 */
export function adFields(view: PageView, sources: FieldSources): AdFields {
  const { text, declared, structured } = sources;
  const read = readTextFields(view, text, {
    joined: joinLabels(view.document, text, sources.pairs),
    pairs: labelPairs(view, sources),
    offer: offerOf(view, sources),
  });
  const found = fieldsInBox(view.document, read, sources);
  const first = view.rules.ad.prefer === 'selectors';
  const choose = <T>(own: T | undefined, said: T | undefined): T | undefined => (first ? (own ?? said) : (said ?? own));
  const title = choose(textOf(declared, 'title'), structured?.title) ?? sources.heading;
  const given = choose(placeOf(declared), structured?.place);
  return {
    aliases: aliasesOf(view, sources, found),
    ages: eachOnce(nonEmpty(numbersOf(declared, 'age', 'ages')) ?? found.ages),
    prices: pricesToldOnce(nonEmpty(pricesOf(declared)) ?? pricesOfPage(view, found, structured), found.housing?.deposit),
    other: otherOf(declared),
    ...defined({
      title,
      place: given ? { ...given, value: knownPlace(given.value, view.context.countries) } : (found.place ?? placeInTitle(view, title)),
      postedAt:
        choose(textOf(declared, 'posted', 'posted_at', 'date'), structured?.postedAt) ??
        found.postedAt ??
        markedDate(view, text) ??
        dataDate(view),
      ...statedOf(found, structured, { textFirst: first, countries: view.context.countries }),
    }),
  };
}

/** The names that the target, the structured data or rules for the text tell, else that of the heading, else under which the site shows who placed the ad, else what surroundings alone tell. */
function aliasesOf(view: PageView, { declared, structured, heading }: FieldSources, found: TextFields): readonly Read<string>[] {
  const isByRule = found.aliases.some(({ by }) => by !== 'alias-by-surroundings@1');
  return (
    nonEmpty(textsOf(declared, 'alias', 'aliases', 'name')) ??
    nonEmpty(structured?.aliases ?? []) ??
    nonEmpty(isByRule ? found.aliases : []) ??
    nonEmpty([nameInHeading(heading, view.document.url) ?? nameOfAdvertiser(view)].filter((name) => name !== undefined)) ??
    found.aliases
  );
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

/** What the ad offers beside persons: by its structured data, by its site, by a field for jobs that the target declares. */
function offerOf(view: PageView, { declared, structured }: FieldSources): OfferKind | undefined {
  const isJob = [...JOB_LABELS.keys()].some((name) => textOf(declared, name) !== undefined);
  const { category } = view.rules;
  if (structured?.offer === 'job' || isJob) return 'job';
  // Sites about persons describe them as products, too.
  return offerKind(category) ?? (category === 'generic' ? structured?.offer : undefined);
}

/** The declared fields of a job as pairs, then those of the page. */
function labelPairs(view: PageView, { declared, pairs }: FieldSources): LabelPair[] {
  const declaredPairs = [...JOB_LABELS].flatMap(([name, label]): LabelPair[] => {
    const value = textOf(declared, name);
    return value ? [{ label, value }] : [];
  });
  const textPairs = pairs.map(({ label, value }): LabelPair => {
    const raw = view.document.text.slice(value.start, value.end);
    return { label, value: { value: raw.trim(), where: 'text', raw, start: value.start, end: value.end, by: 'label-pair@1' } };
  });
  return [...declaredPairs, ...textPairs];
}

/** What the ad says of whom it is about and what it offers, from its text and its structured data; `textFirst`: where both tell, the text stands. */
function statedOf(
  found: TextFields,
  structured: StructuredAd | undefined,
  { textFirst, countries }: { readonly textFirst: boolean; readonly countries: readonly string[] },
): Partial<TextFields> {
  const said = structured?.stated ?? {};
  return defined({
    tours: found.tours,
    languagesSpoken: said.languagesSpoken ?? found.languagesSpoken,
    nationalityClaims: said.nationalityClaims ?? found.nationalityClaims,
    seller: found.seller === undefined ? said.seller : joined(found.seller, said.seller, textFirst),
    job: joined(found.job, { ...destinationOf(structured?.place, countries), ...said.job }, textFirst),
    market: joined(found.market, said.market, textFirst),
    housing: joined(found.housing, said.housing, textFirst),
  });
}

/** The place that structured data give to a job is where the work is. */
function destinationOf(place: Read<Place> | undefined, countries: readonly string[]): Pick<JobFields, 'destination'> {
  return place === undefined ? {} : { destination: { ...place, value: knownPlace(place.value, countries) } };
}

/** What the text and the structured data say together; `textFirst`: where both tell, the text stands. */
function joined<T extends object>(read: T | undefined, said: Partial<T> | undefined, textFirst: boolean): T | undefined {
  if (read === undefined || said === undefined) return read;
  return textFirst ? { ...read, ...said, ...told(read) } : { ...read, ...said };
}

/** The members that tell anything. */
function told<T extends object>(read: T): Partial<T> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== 'not-stated')) as Partial<T>;
}

function otherOf(declared: Declared): AdFields['other'] {
  return [...declared]
    .filter(([name]) => !OWN_FIELDS.has(name))
    .flatMap(([name, reads]) => reads.map((read) => ({ ...asText(read), name })));
}
