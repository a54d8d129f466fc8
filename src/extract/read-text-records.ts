import type { Price } from '../model/ad.ts';
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
import { recordContext } from './record-context.ts';
import type { TextContext } from './text-context.ts';
import { prepareText, type PreparedText } from './text/prepared-text.ts';

/** One record of `leadline extract --jsonl` as parsed from JSON: unknown keys are ignored, and so are hints of a wrong type. */
export type TextRecord = Readonly<Record<string, unknown>> & { readonly text: string };

/**
 * Reads records of plain text: language, handles, fields and indicators of each (of `lexicon`, else of the tool's own), as if it were alone. All are read
 * by one reader, then all by the next: its code stays in the caches of the processor meanwhile, which takes a third less CPU for some dozens of ads.
 * Pure; `capturedAt` of a record is its only clock.
 */
export function readTextRecords(records: readonly TextRecord[], lexicon?: Lexicon): RecordAnswer[] {
  return records
    .map((record) => textOf(record, lexicon))
    .map((text) => ({ ...text, handles: contactsOf(text) }))
    .map((text) => ({ ...text, place: readPlace(text.prepared, text.context) }))
    .map((text) => ({ ...text, dates: readDates(text.prepared, text.context) }))
    .map((text) => ({ ...text, ages: readAges(text.prepared, text.context) }))
    .map((text) => ({ ...text, prices: readPrices(text.prepared, text.context) }))
    .map((text) => ({ ...text, stated: readStatedFields(text.prepared, text.context) }))
    .map((text) => ({ ...text, aliases: readAliases(text.prepared, text.context, text) }))
    .map((text) => ({ ...text, offer: offerOf(text) }))
    .map((text) => ({ ...text, met: readIndicators(text.prepared.original, text.languages, text.context) }))
    .map((text) => answerOf(text));
}

/** Characters read of one record. */
const LONGEST_TEXT = 2_000_000;

/** A text with what its readers need. */
interface Text {
  readonly id: unknown;
  readonly prepared: PreparedText;
  readonly languages: readonly string[];
  readonly context: TextContext;
  readonly url: string | undefined;
  readonly isCut: boolean;
}

function textOf(record: TextRecord, lexicon: Lexicon | undefined): Text {
  const text = record.text.slice(0, LONGEST_TEXT);
  const hinted = recordContext(record);
  const languages = detectLanguages(text, hinted.languages);
  return {
    id: record['id'] ?? null,
    prepared: prepareText(text),
    languages,
    context: {
      ...hinted,
      languages: [...new Set([...languages, ...hinted.languages])],
      ...(lexicon === undefined ? {} : { lexicon }),
    },
    url: typeof record['url'] === 'string' ? record['url'] : undefined,
    isCut: text.length < record.text.length,
  };
}

function contactsOf({ prepared, context, url }: Text): Handle[] {
  return mergeHandles([readHandles(prepared, context), url === undefined ? [] : readUrlHandles(url, context)]);
}

function offerOf({ prepared, context, prices }: Text & Pick<ReadText, 'prices'>): ReadText['offer'] {
  const kind = offerKindOf(prepared, context);
  return kind === undefined ? {} : readOfferFields(kind, { pairs: findLabelPairs(prepared.original), text: prepared, prices }, context);
}

/** A text with all that was read of it. */
interface ReadText extends Text {
  readonly handles: readonly Handle[];
  readonly place: ReturnType<typeof readPlace>;
  readonly dates: ReturnType<typeof readDates>;
  readonly ages: ReturnType<typeof readAges>;
  readonly prices: ReturnType<typeof readPrices>;
  readonly stated: ReturnType<typeof readStatedFields>;
  readonly aliases: ReturnType<typeof readAliases>;
  readonly offer: Partial<ReturnType<typeof readOfferFields>>;
  readonly met: ReturnType<typeof readIndicators>;
}

function answerOf({ ages, dates, place, prepared, met, ...text }: ReadText): RecordAnswer {
  const { indicators, urgent } = readStatedMinor(prepared.original, { ages, found: met }, text.context);
  const problems = [...(text.isCut ? [`Only the first ${LONGEST_TEXT} characters were read.`] : []), ...prepared.cuts];
  const told = [dates.postedAt, dates.updatedAt].filter((date) => date !== undefined);
  return {
    id: text.id,
    language: text.languages[0] ?? 'und',
    languages: text.languages,
    handles: text.handles.map((handle) => answerHandle(handle)),
    fields: {
      title: readTitleLine(prepared.original, told)?.value ?? null,
      aliases: text.aliases.map((alias) => alias.value),
      ages: [...new Set(ages.map((age) => age.value))],
      prices: text.prices.map((price) => answerPrice(price)),
      place: place === undefined ? null : answerPlace(place.value),
      postedAt: dates.postedAt?.value ?? null,
      updatedAt: dates.updatedAt?.value ?? null,
      ...answerStated(text.stated),
    },
    indicators,
    urgent,
    ...text.offer,
    ...(problems.length === 0 ? {} : { problems }),
  };
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
