import type { HousingFields, JobFields, MarketFields, Price, PricePer } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { countryAt } from '../fields/country-index.ts';
import { languageList } from '../fields/language-list.ts';
import { NATION_NAMES } from '../fields/nation-names.ts';
import type { OfferKind } from '../fields/read-offer-fields.ts';
import type { StatedFields } from '../fields/read-stated-fields.ts';
import { defined } from './defined.ts';
import { quoteStructured, structuredValue, structuredValues } from './structured-value.ts';

/** What structured data say beside what every ad has; members of offers only where they are told. */
export interface StructuredStated extends Pick<StatedFields, 'languagesSpoken' | 'nationalityClaims' | 'seller'> {
  readonly job?: Partial<JobFields>;
  readonly market?: Partial<MarketFields>;
  readonly housing?: Partial<HousingFields>;
}

/** Maps the parts of a structured item that say who speaks, who sells, and what is offered. */
export function structuredStated(item: StructuredItem): StructuredStated {
  const seller = text(item, 'seller.name', 'offers.seller.name', 'offeredBy.name', 'offers.offeredBy.name', 'makesOffer.seller.name');
  return defined({
    languagesSpoken: nonEmpty(structuredValues(item, ...each('knowsLanguage')).flatMap(languageOf)),
    nationalityClaims: nonEmpty(structuredValues(item, ...each('nationality')).flatMap(countryOf)),
    seller: seller === undefined ? undefined : { name: seller },
    job: item.types.includes('JobPosting') ? jobOf(item) : undefined,
    market: structuredOffer(item.types) === 'market' ? marketOf(item) : undefined,
    housing: structuredOffer(item.types) === 'housing' ? housingOf(item) : undefined,
  });
}

/** What kind of offer schema.org types are; undefined for those of persons, and for those that may be anything. */
export function structuredOffer(types: readonly string[]): OfferKind | undefined {
  return types.map((type) => OFFERS.get(type)).find((kind) => kind !== undefined);
}

const OFFERS: ReadonlyMap<string, OfferKind> = new Map([
  ['JobPosting', 'job'],
  ...['Product', 'IndividualProduct', 'Vehicle', 'Car'].map((type) => [type, 'market'] as const),
  ...['RealEstateListing', 'Accommodation', 'Apartment', 'House', 'Room', 'SingleFamilyResidence', 'Residence'].map(
    (type) => [type, 'housing'] as const,
  ),
]);

/** A property of the item or its main entity, plain or with a name. */
function each(name: string): string[] {
  return [name, `${name}.name`, `mainEntity.${name}`, `mainEntity.${name}.name`];
}

function text(item: StructuredItem, ...paths: readonly string[]): Read<string> | undefined {
  const value = structuredValue(item, ...paths);
  return value === undefined || value.length > 300 ? undefined : quoteStructured(value, value);
}

function nonEmpty<T>(list: readonly Read<T>[]): readonly Read<T>[] | undefined {
  const once = list.filter(({ value }, at) => list.findIndex((other) => other.value === value) === at);
  return once.length === 0 ? undefined : once;
}

/** A BCP 47 tag (its first part), or the name of a language. */
function languageOf(raw: string): Read<string>[] {
  const code = /^[a-z]{2,3}(?=-|$)/.exec(raw.toLowerCase())?.[0] ?? languageList(raw.toLowerCase(), 0)[0]?.code;
  return code === undefined ? [] : [quoteStructured(code, raw)];
}

function countryOf(raw: string): Read<string>[] {
  const name = raw.trim().toLowerCase();
  const code = /^[a-z]{2}$/.test(name) ? name.toUpperCase() : (NATION_NAMES.get(name) ?? countryAt(name, 0)?.country);
  return code === undefined ? [] : [quoteStructured(code, raw)];
}

function jobOf(item: StructuredItem): Partial<JobFields> {
  const benefits = structuredValues(item, 'jobBenefits').join(' ');
  return defined({
    employer: text(item, 'hiringOrganization.name', 'hiringOrganization.legalName', 'hiringOrganization'),
    employerNumber: text(
      item,
      ...['vatID', 'taxID', 'leiCode', 'iso6523Code', 'identifier.value', 'identifier'].map((name) => `hiringOrganization.${name}`),
    ),
    ...salaryOf(item),
    employmentType: text(item, 'employmentType'),
    experience: text(item, 'experienceRequirements.description', 'experienceRequirements', 'qualifications'),
    experienceAsked: Number(structuredValue(item, 'experienceRequirements.monthsOfExperience')) > 0 ? ('yes' as const) : undefined,
    // Words of other languages are met where the benefits stand in the text, as they mostly do.
    accommodation: /accommodation|housing|lodging/i.test(benefits) ? ('yes' as const) : undefined,
  });
}

const SPANS: ReadonlyMap<string, PricePer> = new Map([
  ['HOUR', 'hour'],
  ['HUR', 'hour'],
  ['DAY', 'day'],
  ['WEEK', 'week'],
  ['WEE', 'week'],
  ['MONTH', 'month'],
  ['MON', 'month'],
  ['YEAR', 'year'],
  ['ANN', 'year'],
]);

/** The salary of a JobPosting, in words (`1500 - 2000 EUR/month`) and as amounts. */
function salaryOf(item: StructuredItem): Partial<JobFields> {
  const least = structuredValue(item, 'baseSalary.value.minValue', 'baseSalary.minValue');
  const most = structuredValue(item, 'baseSalary.value.maxValue', 'baseSalary.maxValue');
  const one = structuredValue(item, 'baseSalary.value.value', 'baseSalary.value', 'baseSalary', 'salary');
  const amount = least !== undefined && most !== undefined && least !== most ? `${least} - ${most}` : (least ?? most ?? one);
  if (amount === undefined) return {};
  const currency = structuredValue(item, 'baseSalary.currency', 'salaryCurrency', 'baseSalary.value.currency');
  const per = SPANS.get(
    (structuredValue(item, 'baseSalary.value.unitText', 'baseSalary.unitText', 'baseSalary.value.unitCode') ?? '').toUpperCase(),
  );
  const words = `${amount}${currency === undefined ? '' : ` ${currency}`}${per === undefined ? '' : `/${per}`}`;
  const paid = (raw: string | undefined): Read<Price> | undefined => {
    const number = Number((raw ?? '').replace(/[\s',]/g, ''));
    if (raw === undefined || !(number > 0)) return undefined;
    const code = currency !== undefined && /^[A-Z]{3}$/i.test(currency) ? { currency: currency.toUpperCase() } : {};
    return quoteStructured({ amount: number, ...code, ...(per === undefined ? {} : { per }) }, raw);
  };
  return defined({
    salary: quoteStructured(words, words),
    pay: paid(least ?? most ?? one),
    payTo: least !== undefined && least !== most ? paid(most) : undefined,
  });
}

const CONDITIONS: ReadonlyMap<string, NonNullable<MarketFields['condition']>['value']> = new Map([
  ['NewCondition', 'new'],
  ['UsedCondition', 'used'],
  ['RefurbishedCondition', 'refurbished'],
  ['DamagedCondition', 'for-parts'],
  ['new', 'new'],
  ['used', 'used'],
  ['refurbished', 'refurbished'],
]);

function marketOf(item: StructuredItem): Partial<MarketFields> {
  const raw = structuredValue(item, 'itemCondition', 'offers.itemCondition', 'product:condition', 'og:condition');
  const condition = raw === undefined ? undefined : CONDITIONS.get(raw.slice(raw.lastIndexOf('/') + 1));
  const quantity = structuredValue(item, 'offers.inventoryLevel.value', 'offers.inventoryLevel', 'inventoryLevel.value', 'inventoryLevel');
  const place = 'offers.availableAtOrFrom.address.addressLocality';
  return defined({
    condition: raw === undefined || condition === undefined ? undefined : quoteStructured(condition, raw),
    brand: text(item, 'brand.name', 'brand', 'manufacturer.name', 'manufacturer', 'product:brand'),
    model: text(item, 'model.name', 'model'),
    quantity: quantity !== undefined && /^[1-9]\d{0,5}$/.test(quantity) ? quoteStructured(Number(quantity), quantity) : undefined,
    itemLocation: text(item, place, 'availableAtOrFrom.address.addressLocality', 'offers.availableAtOrFrom.name'),
    shipping: item.properties.some(({ path }) => path.startsWith('offers.shippingDetails.')) ? ('yes' as const) : undefined,
  });
}

function housingOf(item: StructuredItem): Partial<HousingFields> {
  const bases = ['', 'mainEntity.', 'about.', 'itemOffered.'];
  const number = (...names: readonly string[]): Read<number> | undefined => {
    const raw = structuredValue(item, ...names.flatMap((name) => bases.map((base) => base + name)));
    const value = Number(raw?.replace(',', '.'));
    return raw === undefined || !(value > 0) ? undefined : quoteStructured(value, raw);
  };
  const unit = structuredValue(item, ...bases.map((base) => `${base}floorSize.unitCode`)) ?? 'MTK';
  const from = text(item, 'offers.availabilityStarts', 'availabilityStarts');
  return defined({
    rooms: number('numberOfRooms.value', 'numberOfRooms', 'numberOfBedrooms'),
    // UN/CEFACT: MTK is the square metre.
    areaM2: unit === 'MTK' ? number('floorSize.value', 'floorSize') : undefined,
    availableFrom: from !== undefined && /^\d{4}-\d{2}-\d{2}/.test(from.value) ? { ...from, value: from.value.slice(0, 10) } : undefined,
  });
}
