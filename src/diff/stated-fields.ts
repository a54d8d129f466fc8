import type { Ad, HousingFields, JobFields, MarketFields, Place, Stated } from '../model/ad.ts';
import { priceText } from '../model/price-text.ts';
import type { Read } from '../model/provenance.ts';
import { distinct, plain } from './compared-field.ts';
import type { ComparedField } from './compared-field.ts';

/** The fields by which an ad tells of stays, of whom it is about, of its seller and of what it offers, always all of them and in one order. */
export function statedFields({ body, fields }: Pick<Ad, 'body' | 'fields'>): readonly ComparedField[] {
  const { tours, languagesSpoken, nationalityClaims, seller, job, market, housing } = fields;
  const fieldOf = fieldMaker(body);
  return [
    // By its words: which days "until Sunday" means depends on the day of the capture.
    fieldOf('tours', tours, {
      shown: ({ place, from, to }) => `${placeText(place)}, ${from ?? ''}..${to ?? ''}`,
      compared: (_, raw) => raw.toLowerCase(),
    }),
    fieldOf('languages_spoken', languagesSpoken),
    fieldOf('nationality_claims', nationalityClaims),
    fieldOf('seller_kind', only(seller?.kind)),
    fieldOf('seller', only(seller?.name)),
    ...jobFields(fieldOf, job),
    ...marketFields(fieldOf, market),
    ...housingFields(fieldOf, housing),
  ];
}

type FieldOf = ReturnType<typeof fieldMaker>;

function jobFields(fieldOf: FieldOf, job: JobFields | undefined): readonly ComparedField[] {
  return [
    fieldOf('employer_number', only(job?.employerNumber)),
    fieldOf('pay', only(job?.pay), { shown: priceText }),
    fieldOf('pay_to', only(job?.payTo), { shown: priceText }),
    fieldOf('destination', only(job?.destination), { shown: placeText }),
    stated('documents_asked', job?.documentsAsked),
    stated('experience_asked', job?.experienceAsked),
    stated('language_asked', job?.languageAsked),
    fieldOf('languages_wanted', job?.languagesWanted),
  ];
}

function marketFields(fieldOf: FieldOf, market: MarketFields | undefined): readonly ComparedField[] {
  return [
    fieldOf('condition', only(market?.condition)),
    fieldOf('brand', only(market?.brand)),
    fieldOf('model', only(market?.model)),
    fieldOf('quantity', only(market?.quantity)),
    fieldOf('item_location', only(market?.itemLocation)),
    stated('shipping', market?.shipping),
  ];
}

function housingFields(fieldOf: FieldOf, housing: HousingFields | undefined): readonly ComparedField[] {
  return [
    fieldOf('rooms', only(housing?.rooms)),
    fieldOf('area_m2', only(housing?.areaM2)),
    fieldOf('rent', only(housing?.rent), { shown: priceText }),
    fieldOf('deposit', only(housing?.deposit), { shown: priceText }),
    fieldOf('available_from', only(housing?.availableFrom), { compared: (_, raw) => raw.toLowerCase() }),
    stated('furnished', housing?.furnished),
    fieldOf('tenants', housing?.tenants),
  ];
}

/** How a value is shown, and by what it is compared where that is something else. */
interface ValueTexts<T> {
  readonly shown?: (value: T) => string;
  readonly compared?: (value: T, raw: string) => string;
}

/** Makes fields of an ad whose own text is this: what was read in it is told apart. */
function fieldMaker(body: Ad['body']): <T>(field: string, reads: readonly Read<T>[] | undefined, texts?: ValueTexts<T>) => ComparedField {
  return (field, reads = [], { shown = String, compared = shown } = {}) => {
    const values = reads.map((read) => ({
      shown: shown(read.value),
      compared: plain(compared(read.value, read.raw)),
      isOwn: isIn(body, read),
    }));
    return {
      field,
      shown: distinct(values.map((value) => value.shown)),
      compared: distinct(values.map((value) => value.compared)),
      own: new Set(values.filter(({ isOwn }) => isOwn).map((value) => value.compared)),
    };
  };
}

function isIn(body: Ad['body'], { where, start, end }: Read<unknown>): boolean {
  return where === 'text' && body.where === 'text' && start >= body.start && end <= body.end;
}

/** A statement of three values bears no span; it is taken for one of the text. */
function stated(field: string, value: Stated | undefined): ComparedField {
  const shown = value === undefined || value === 'not-stated' ? [] : [value];
  return { field, shown, compared: shown, own: new Set(shown) };
}

function only<T>(read: Read<T> | undefined): readonly Read<T>[] {
  return read === undefined ? [] : [read];
}

function placeText({ text, city, country }: Place): string {
  return distinct([text, city, country]).join(', ');
}
