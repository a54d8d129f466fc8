import type { Price } from '../model/ad.ts';
import { CATEGORIES, type Category } from '../model/category.ts';
import type { Handle } from '../model/handle.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Read } from '../model/provenance.ts';
import { readAges } from './fields/read-ages.ts';
import { readAliases } from './fields/read-aliases.ts';
import { readDates } from './fields/read-dates.ts';
import { readPlace } from './fields/read-place.ts';
import { findLabelPairs } from './fields/find-label-pairs.ts';
import { offerKindOf, readOfferFields } from './fields/read-offer-fields.ts';
import { readPrices } from './fields/read-prices.ts';
import { readStatedFields } from './fields/read-stated-fields.ts';
import { readTitleLine } from './fields/read-title-line.ts';
import { mergeHandles } from './handles/merge-handles.ts';
import { readHandles } from './handles/read-handles.ts';
import { readUrlHandles } from './handles/read-url-handles.ts';
import { readIndicators } from './indicators/read-indicators.ts';
import { readStatedMinor } from './indicators/read-stated-minor.ts';
import { detectLanguages } from './language/detect-languages.ts';
import { answerPlace, answerStated } from './answer-stated.ts';
import type { AnswerHandle, AnswerPrice, RecordAnswer } from './record-answer.ts';
import type { TextContext } from './text-context.ts';
import { prepareText } from './text/prepared-text.ts';

/** One record of `leadline extract --jsonl` as parsed from JSON: unknown keys are ignored, and so are hints of a wrong type. */
export type TextRecord = Readonly<Record<string, unknown>> & { readonly text: string };

/** Reads one record of plain text: language, handles, fields and indicators (of `lexicon`, else of the tool's own). Pure; `capturedAt` of the record is its only clock. */
export function readTextRecord(record: TextRecord, lexicon?: Lexicon): RecordAnswer {
  const { text: whole } = record;
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const hinted = recordContext(record);
  const languages = detectLanguages(text, hinted.languages);
  const context: TextContext = {
    ...hinted,
    languages: [...new Set([...languages, ...hinted.languages])],
    ...(lexicon === undefined ? {} : { lexicon }),
  };
  const url = typeof record['url'] === 'string' ? record['url'] : undefined;
  const prepared = prepareText(text);
  const handles = mergeHandles([readHandles(prepared, context), url === undefined ? [] : readUrlHandles(url, context)]);
  const place = readPlace(prepared, context);
  const dates = readDates(prepared, context);
  const ages = readAges(prepared, context);
  const prices = readPrices(prepared, context);
  const stated = readStatedFields(prepared, context);
  const kind = offerKindOf(prepared, context);
  const offer = kind === undefined ? {} : readOfferFields(kind, { pairs: findLabelPairs(text), text: prepared, prices }, context);
  const problems = [...(text === whole ? [] : [`Only the first ${LONGEST_TEXT} characters were read.`]), ...prepared.cuts];
  const { indicators, urgent } = readStatedMinor(text, { ages, found: readIndicators(text, languages, context) }, context);
  return {
    id: record['id'] ?? null,
    language: languages[0] ?? 'und',
    languages,
    handles: handles.map((handle) => answerHandle(handle)),
    fields: {
      title:
        readTitleLine(
          text,
          [dates.postedAt, dates.updatedAt].filter((date) => date !== undefined),
        )?.value ?? null,
      aliases: readAliases(prepared, context).map((alias) => alias.value),
      ages: [...new Set(ages.map((age) => age.value))],
      prices: prices.map((price) => answerPrice(price)),
      place: place === undefined ? null : answerPlace(place.value),
      postedAt: dates.postedAt?.value ?? null,
      updatedAt: dates.updatedAt?.value ?? null,
      ...answerStated(stated),
    },
    indicators,
    urgent,
    ...offer,
    ...(problems.length === 0 ? {} : { problems }),
  };
}

/** Characters read of one record. */
const LONGEST_TEXT = 2_000_000;

/** The hints of a record: `country`, `countries`, `languages`, `category`, `capturedAt`; whatever is of a wrong type is left out. */
function recordContext(record: Readonly<Record<string, unknown>>): TextContext {
  const countries = [...strings([record['country']]), ...strings(record['countries'])]
    .map((country) => country.toUpperCase())
    .filter((country) => /^[A-Z]{2}$/.test(country));
  const at =
    typeof record['capturedAt'] === 'string'
      ? Date.parse(record['capturedAt'])
      : typeof record['capturedAt'] === 'number'
        ? record['capturedAt']
        : Number.NaN;
  const category = CATEGORIES.find((one): one is Category => one === record['category']);
  return {
    countries: [...new Set(countries)].map((country) => (country === 'UK' ? 'GB' : country)),
    languages: strings(record['languages']),
    dateOrder: dateOrderOf(countries[0]),
    platformContacts: [],
    ...(Number.isNaN(at) ? {} : { atMs: at }),
    ...(category === undefined ? {} : { category }),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

/** How numeric dates are written in a country: month first in the United States and the Philippines, year first in East Asia, else day first. */
function dateOrderOf(country: string | undefined): TextContext['dateOrder'] {
  if (country === 'US' || country === 'PH') return 'MDY';
  return ['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'IR', 'MN'].includes(country ?? '') ? 'YMD' : 'DMY';
}

function answerHandle(handle: Handle): AnswerHandle {
  const { kind, value, raw, start, end, where, confidence, obfuscated, status, stop, also, alternatives } = handle;
  return {
    kind,
    value,
    raw,
    start,
    end,
    where,
    confidence,
    obfuscated,
    status,
    stop,
    ...(also === undefined ? {} : { also }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

function answerPrice({ value, raw, start, end }: Read<Price>): AnswerPrice {
  return { amount: value.amount, currency: value.currency ?? null, per: value.per ?? null, raw, start, end };
}
