import type { Price } from '../model/ad.ts';
import type { Handle } from '../model/handle.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Read } from '../model/provenance.ts';
import { agesInSteps } from './fields/read-ages.ts';
import { aliasesInSteps } from './fields/read-aliases.ts';
import { readDates } from './fields/read-dates.ts';
import { readPlace } from './fields/read-place.ts';
import { spansOfDwelling } from './fields/housing/spans-of-dwelling.ts';
import { findLabelPairs } from './fields/find-label-pairs.ts';
import { offerFieldsInSteps, offerKindInSteps, type OfferKind, type readOfferFields } from './fields/read-offer-fields.ts';
import { pricesInSteps } from './fields/read-prices.ts';
import { type readStatedFields, statedFieldsInSteps } from './fields/read-stated-fields.ts';
import { readTitleLine } from './fields/read-title-line.ts';
import { mergeHandles } from './handles/merge-handles.ts';
import { judgeAccounts } from './handles/judge-accounts.ts';
import { handlesInSteps } from './handles/read-handles.ts';
import { readUrlHandles } from './handles/read-url-handles.ts';
import { indicatorsInSteps, type ReadIndicators } from './indicators/read-indicators.ts';
import { readStatedMinor } from './indicators/read-stated-minor.ts';
import { detectLanguages } from './language/detect-languages.ts';
import { answerPlace, answerStated } from './answer-stated.ts';
import type { AnswerHandle, AnswerPrice, RecordAnswer } from './record-answer.ts';
import { recordContext } from './record-context.ts';
import { withoutSite } from './ads/contacts-of-site.ts';
import { nameOnPage } from './saved/name-on-page.ts';
import { readSavedPage, type SavedPage } from './saved/saved-page.ts';
import type { TextContext } from './text-context.ts';
import { sideBySide, type Steps } from './text/steps.ts';
import { prepareText, type PreparedText } from './text/prepared-text.ts';

/** One record of `leadline extract --jsonl` as parsed from JSON: unknown keys are ignored, and so are hints of a wrong type. */
export type TextRecord = Readonly<Record<string, unknown>> & { readonly text: string };

/**
 * Reads records of plain text: language, handles, fields and indicators of each (of `lexicon`, else of the tool's own), as if it were alone. All are read
 * by one reader, then all by the next: its code stays in the caches of the processor meanwhile, which takes a third less CPU for some dozens of ads.
 * Pure; `capturedAt` of a record is its only clock.
 */
export function readTextRecords(records: readonly TextRecord[], lexicon?: Lexicon): RecordAnswer[] {
  const texts = sideBySide(records, (record) => textOf(record, lexicon));
  const withHandles = sideBySide(texts, function* (text) {
    return { ...text, handles: yield* contactsOf(text) };
  });
  const withDates = sideBySide(withHandles, function* ({ prepared, context, ...text }) {
    const framed = text.page === undefined ? prepared : prepareText(text.page.framed);
    const place = readPlace(framed, context);
    yield;
    const dates = readDates(framed, context);
    yield;
    return { ...text, prepared, context, place, dates, ages: yield* agesInSteps(prepared, context) };
  });
  const withPrices = sideBySide(withDates, function* (text) {
    return { ...text, prices: yield* pricesInSteps(text.prepared, text.context) };
  });
  const withStated = sideBySide(withPrices, function* (text) {
    return { ...text, stated: yield* statedFieldsInSteps(text.prepared, text.context) };
  });
  const withAliases = sideBySide(withStated, function* (text) {
    const aliases = yield* aliasesInSteps(text.prepared, text.context, text);
    const shown = aliases.length > 0 || text.page === undefined ? undefined : nameOnPage(text.page.own, text.languages);
    return { ...text, aliases: shown === undefined ? aliases : [shown] };
  });
  const withKind = sideBySide(withAliases, function* (text) {
    return { ...text, kind: yield* offerKindInSteps(text.prepared, text.context) };
  });
  const withOffer = sideBySide(withKind, function* (text) {
    const offer = yield* offerOf(text);
    const housing = offer.housing;
    const prices =
      housing === undefined
        ? text.prices
        : spansOfDwelling(text.prices, housing, { text: text.prepared, languages: text.context.languages });
    return { ...text, offer, prices };
  });
  const withMet = sideBySide(withOffer, function* (text) {
    return { ...text, met: yield* indicatorsInSteps(text.page?.told ?? text.prepared.original, text.languages, text.context) };
  });
  return withMet.map((text) => answerOf(text));
}

/** Characters read of one record. */
const LONGEST_TEXT = 2_000_000;

/** A text with what its readers need. */
interface Text {
  readonly id: unknown;
  /** The ad, with blanks for what a saved page holds besides. */
  readonly prepared: PreparedText;
  readonly page: SavedPage | undefined;
  readonly languages: readonly string[];
  readonly context: TextContext;
  readonly url: string | undefined;
  readonly isCut: boolean;
}

function* textOf(record: TextRecord, lexicon: Lexicon | undefined): Steps<Text> {
  const text = record.text.slice(0, LONGEST_TEXT);
  const hinted = recordContext(record);
  yield;
  const languages = detectLanguages(text, hinted.languages);
  yield;
  const page = readSavedPage(text);
  return {
    id: record['id'] ?? null,
    prepared: prepareText(page?.own ?? text),
    page,
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

function* contactsOf({ prepared, page, context, url }: Text): Steps<Handle[]> {
  const found = yield* handlesInSteps(prepared, context, judgeAccounts);
  const own = page === undefined ? found : [...ofAdvertiser(found, page), ...(yield* ofSite(page, context))];
  return mergeHandles([own, url === undefined ? [] : readUrlHandles(url, context)]);
}

/** Contacts of an ad on a saved page: those called like its site are stop handles. */
function ofAdvertiser(found: readonly Handle[], { host, titled }: SavedPage): readonly Handle[] {
  return host === undefined ? found : withoutSite(found, `https://${host}/`, titled.trimStart().split('\n', 1)[0]);
}

/** Contacts of a site and of those who answer in a thread, as stop handles. */
function* ofSite({ site }: SavedPage, context: TextContext): Steps<Handle[]> {
  if (site.trim() === '') return [];
  const found = yield* handlesInSteps(prepareText(site), context);
  return found.map((handle) => ({ ...handle, stop: true }));
}

function* offerOf({ kind, prepared, context, prices }: Text & Pick<ReadText, 'kind' | 'prices'>): Steps<ReadText['offer']> {
  if (kind === undefined) return {};
  const pairs = findLabelPairs(prepared.original);
  yield;
  return yield* offerFieldsInSteps(kind, { pairs, text: prepared, prices }, context);
}

/** A text with all that was read of it. */
interface ReadText extends Text {
  readonly handles: readonly Handle[];
  readonly place: ReturnType<typeof readPlace>;
  readonly dates: ReturnType<typeof readDates>;
  readonly ages: readonly Read<number>[];
  readonly prices: readonly Read<Price>[];
  readonly stated: ReturnType<typeof readStatedFields>;
  readonly aliases: readonly Read<string>[];
  readonly kind: OfferKind | undefined;
  readonly offer: Partial<ReturnType<typeof readOfferFields>>;
  readonly met: ReadIndicators;
}

function answerOf({ ages, dates, place, prepared, page, met, ...text }: ReadText): RecordAnswer {
  const { indicators, urgent } = readStatedMinor(page?.told ?? prepared.original, { ages, found: met }, text.context);
  const problems = [...(text.isCut ? [`Only the first ${LONGEST_TEXT} characters were read.`] : []), ...prepared.cuts];
  const told = [dates.postedAt, dates.updatedAt].filter((date) => date !== undefined);
  return {
    id: text.id,
    language: text.languages[0] ?? 'und',
    languages: text.languages,
    handles: text.handles.map((handle) => answerHandle(handle)),
    fields: {
      title: readTitleLine(page?.titled ?? prepared.original, told)?.value ?? null,
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
