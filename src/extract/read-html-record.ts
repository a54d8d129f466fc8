import type { Ad } from '../model/ad.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { readPageAd } from './ads/read-page-ad.ts';
import { viewPage } from './ads/view-page.ts';
import { compilePageRules } from './compile-page-rules.ts';
import type { PageRules } from './compile-page-rules.ts';
import { parseDocument } from './document/parse-document.ts';
import { readDates } from './fields/read-dates.ts';
import { answerPlace, answerStated } from './answer-stated.ts';
import type { RecordAnswer } from './record-answer.ts';
import { recordContext } from './record-context.ts';

/** One record of `leadline extract --jsonl` that holds HTML; unknown keys and hints of a wrong type are ignored. */
export type HtmlRecord = Readonly<Record<string, unknown>> & { readonly html: string };

/** Stands for the address of a record that names none, so that its relative links resolve (RFC 2606). */
const NO_URL = 'https://record.invalid/';

/** Reads one record of HTML as the page of one ad. Offsets point into `text`, given back in the answer. Never throws. */
export function readHtmlRecord(record: HtmlRecord, lexicon?: Lexicon): RecordAnswer {
  const id = record['id'] ?? null;
  try {
    return { id, ...answer(record, lexicon) };
  } catch (fault) {
    return {
      id,
      text: '',
      ...EMPTY,
      problems: [`reading failed: ${fault instanceof Error ? fault.name : 'unknown fault'}`],
    };
  }
}

const EMPTY: Omit<RecordAnswer, 'id'> = {
  language: 'und',
  languages: [],
  handles: [],
  fields: { title: null, aliases: [], ages: [], prices: [], place: null, postedAt: null, updatedAt: null, ...answerStated({}) },
  indicators: [],
  urgent: [],
};

function answer(record: HtmlRecord, lexicon: Lexicon | undefined): Omit<RecordAnswer, 'id'> {
  const url = typeof record['url'] === 'string' && URL.canParse(record['url']) ? record['url'] : NO_URL;
  const document = parseDocument(record.html, url);
  const capturedMs = typeof record['capturedAt'] === 'string' ? Date.parse(record['capturedAt']) : Number.NaN;
  const view = viewPage(document, rulesOf(record, lexicon), Number.isNaN(capturedMs) ? undefined : capturedMs);
  const ad = readPageAd(view);
  const found = [...document.problems, ...view.problems];
  const problems = found.length > 0 ? { problems: found } : {};
  if (!ad) return { text: document.text, ...EMPTY, ...problems };
  return {
    text: document.text,
    language: ad.languages[0] ?? 'und',
    languages: ad.languages,
    handles: ad.handles.map(withoutReader),
    fields: fieldsOf(ad, readDates(ad.body.value, view.context).updatedAt?.value),
    indicators: ad.indicators,
    urgent: ad.urgent,
    ...(ad.fields.job ? { job: ad.fields.job } : {}),
    ...(ad.fields.market ? { market: ad.fields.market } : {}),
    ...(ad.fields.housing ? { housing: ad.fields.housing } : {}),
    ...problems,
  };
}

function withoutReader(handle: Ad['handles'][number]): RecordAnswer['handles'][number] {
  const { by, ...rest } = handle;
  return by === '' ? handle : rest;
}

function fieldsOf({ fields }: Ad, updatedAt: string | undefined): RecordAnswer['fields'] {
  const place = fields.place?.value;
  return {
    title: fields.title?.value ?? null,
    aliases: fields.aliases.map((alias) => alias.value),
    ages: fields.ages.map((age) => age.value),
    prices: fields.prices.map(({ value, raw, start, end }) => ({
      amount: value.amount,
      currency: value.currency ?? null,
      per: value.per ?? null,
      raw,
      start,
      end,
    })),
    place: place ? answerPlace(place) : null,
    postedAt: fields.postedAt?.value ?? null,
    updatedAt: updatedAt ?? null,
    ...answerStated(fields),
  };
}

/** The hints of a record as rules of a page without a target; the page tells its country where the record does not. */
function rulesOf(record: HtmlRecord, lexicon: Lexicon | undefined): PageRules {
  const rules = compilePageRules(undefined, lexicon);
  const context = recordContext({ ...record, url: undefined });
  return { ...rules, context: { ...rules.context, ...context }, category: context.category ?? rules.category };
}
