import { z } from 'zod';
import { HANDLE_KINDS } from '../../model/handle.ts';

/** The JSON Schema (2020-12) of one answer of `leadline extract`. */
export function extractJsonSchema(): object {
  const answer = z.strictObject({
    id: z.unknown().describe('as given; null when none was'),
    text: z.string().optional().describe('of records of HTML: what offsets point into'),
    language: z.string().describe('BCP 47, `und` when nothing can be told'),
    languages: z.array(z.string()),
    handles: z.array(HANDLE),
    fields: FIELDS,
    indicators: z.array(HIT),
    urgent: z.array(
      z.strictObject({
        signal: z.enum(['child-trade', 'organ-trade', 'immediate-danger', 'stated-minor', 'listed']),
        id: z.string(),
        language: z.string(),
        raw: z.string(),
        stopHost: z.literal(true).optional(),
        ...SPAN,
      }),
    ),
    job: JOB.optional().describe('of ads for work'),
    market: MARKET.optional().describe('of ads for items'),
    housing: HOUSING.optional().describe('of ads for dwellings'),
    problems: z.array(z.string()).optional().describe('what was left unread, and why'),
  });
  return { ...z.toJSONSchema(answer), title: 'What was read of one record: leadline extract' };
}

const SPAN = { start: z.int().min(0), end: z.int().min(0) };
const WHERE = z.enum(['text', 'attribute', 'url', 'structured']);
const STATED = z.enum(['yes', 'no', 'not-stated']);

const HANDLE = z.strictObject({
  kind: z.enum(HANDLE_KINDS),
  value: z.string(),
  raw: z.string(),
  ...SPAN,
  where: WHERE,
  confidence: z.number().min(0).max(1),
  obfuscated: z.boolean(),
  status: z.enum(['valid', 'possible']),
  stop: z.boolean().describe('a contact of the platform, a hotline or the like'),
  also: z.array(z.strictObject(SPAN)).optional(),
  alternatives: z.array(z.string()).optional(),
});

const HIT = z.strictObject({ id: z.string(), group: z.string(), language: z.string(), raw: z.string(), ...SPAN });

const ANSWER_PLACE = z.strictObject({
  text: z.string(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
});
const ANSWER_VALUE = z.strictObject({ value: z.string(), raw: z.string(), where: WHERE, ...SPAN });
const DAY = z.iso.date().nullable();

const FIELDS = z.strictObject({
  title: z.string().nullable(),
  aliases: z.array(z.string()).describe('names that persons call themselves: low certainty by nature'),
  ages: z.array(z.int()),
  prices: z.array(
    z.strictObject({
      amount: z.number(),
      currency: z.string().nullable().describe('ISO 4217'),
      per: z.string().nullable().describe('visit, 30min, 60min, 2h, night, day, week, month, year, item'),
      raw: z.string(),
      ...SPAN,
    }),
  ),
  place: ANSWER_PLACE.nullable(),
  postedAt: z.string().nullable().describe('ISO 8601 day or UTC time'),
  updatedAt: z.string().nullable(),
  tours: z.array(z.strictObject({ from: DAY, to: DAY, place: ANSWER_PLACE, raw: z.string(), ...SPAN })).describe('stays announced'),
  languagesSpoken: z.array(ANSWER_VALUE).describe('BCP 47, as the ad says'),
  nationalityClaims: z.array(ANSWER_VALUE).describe('ISO 3166-1 alpha-2, as the ad claims; never scored'),
  seller: z
    .strictObject({ kind: ANSWER_VALUE.nullable().describe('agency or independent, as the ad says'), name: ANSWER_VALUE.nullable() })
    .nullable(),
});

/** A value of an offer with its provenance. */
function read(value: z.ZodType): z.ZodType {
  return z.strictObject({ value, where: WHERE, raw: z.string(), ...SPAN, by: z.string().describe('the reader and its version') });
}

const TEXT = read(z.string()).optional();
const NUMBER = read(z.number()).optional();
const PRICE = read(z.strictObject({ amount: z.number(), currency: z.string().optional(), per: z.string().optional() })).optional();

const JOB = z.strictObject({
  employer: TEXT,
  employerNumber: TEXT,
  salary: TEXT,
  pay: PRICE,
  payTo: PRICE,
  jobLocation: TEXT,
  destination: read(
    z.strictObject({ text: z.string(), city: z.string().optional(), region: z.string().optional(), country: z.string().optional() }),
  ).optional(),
  employmentType: TEXT,
  experience: TEXT,
  accommodation: STATED,
  travelPaid: STATED,
  meals: STATED.optional(),
  visaHelp: STATED.optional(),
  documentsAsked: STATED.optional(),
  experienceAsked: STATED.optional(),
  languageAsked: STATED.optional(),
  languagesWanted: z.array(read(z.string())).optional(),
  documents: TEXT,
  genderWanted: TEXT,
});

const MARKET = z.strictObject({
  condition: read(z.enum(['new', 'used', 'refurbished', 'for-parts'])).optional(),
  brand: TEXT,
  model: TEXT,
  quantity: NUMBER,
  itemLocation: TEXT,
  shipping: STATED,
});

const HOUSING = z.strictObject({
  rooms: NUMBER,
  areaM2: NUMBER,
  rent: PRICE,
  deposit: PRICE,
  availableFrom: TEXT,
  furnished: STATED,
  tenants: z.array(read(z.enum(['women', 'men', 'students', 'couples', 'families', 'workers', 'no-couples', 'no-families']))),
});
