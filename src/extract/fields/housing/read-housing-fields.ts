import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { HousingFields, Tenant } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { prepareStart } from '../../text/prepared-text.ts';
import type { TextContext } from '../../text-context.ts';
import { type Counted, countedPattern, findCounted } from '../counted-units.ts';
import { findWords } from '../find-words.ts';
import { fieldByLabel, labelledValues } from '../labelled-values.ts';
import type { OfferSources } from '../offer-sources.ts';
import { compileStatements, statedByWords } from '../stated-by-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';
import { availableFrom } from './available-from.ts';
import { rentAndDeposit } from './rent-and-deposit.ts';

/** What an ad for a dwelling states: rooms as it counts them, area, rent, deposit, the day it is free, furniture, and for whom it is meant. */
export function readHousingFields({ pairs, text, prices }: OfferSources, context: TextContext): HousingFields {
  const { folded } = prepareStart(text, MOST_READ, 'statements of a dwelling');
  const labelled = labelledValues(pairs, FIELD_BY_LABEL);
  const rooms = labelledNumber(labelled.rooms) ?? statedRooms(folded, context);
  const areaM2 = labelledNumber(labelled.area) ?? statedArea(folded);
  const from = availableFrom(folded, context);
  return {
    ...(rooms === undefined ? {} : { rooms }),
    ...(areaM2 === undefined ? {} : { areaM2 }),
    ...rentAndDeposit(prices, text.original),
    ...(from === undefined ? {} : { availableFrom: from }),
    furnished: statedByWords(STATEMENTS, pairs, folded.lower).get('furnished') ?? 'not-stated',
    tenants: tenantsIn(folded),
  };
}

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
const FIELD_BY_LABEL = fieldByLabel({ rooms: housingWords.labels.rooms, area: housingWords.labels.area });
const STATEMENTS = compileStatements({ furnished: housingWords.furnished });

/** The number that a labelled value begins with. */
function labelledNumber(value: Read<string> | undefined): Read<number> | undefined {
  const number = value === undefined ? undefined : /^(\d{1,4}(?:[.,]\d{1,2})?)(?!\d)/.exec(value.value)?.[1];
  return value === undefined || number === undefined ? undefined : { ...value, value: Number(number.replace(',', '.')) };
}

const ROOM_UNITS = countedPattern(housingWords.roomUnits);
const ROOM_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(housingWords.roomWords).flatMap(([count, words]) => words.map((word) => [word, Number(count)] as const)),
);
const ROOM_WORD_INDEX = buildWordIndex(ROOM_WORDS.keys());
/** Rooms and kitchen or living room as Czech, Slovak and Turkish ads count them: 2+kk, 3+1. Must not be part of a sum. */
const PLUS = /(?<![\d+.,])([1-9]) ?\+ ?(?:kk|1|0)(?![\d+%])/u;
const PLUS_LANGUAGES: ReadonlySet<string> = new Set(['cs', 'sk', 'tr']);
/** More rooms than that are those of a house of rooms. */
const MOST_ROOMS = 20;

function statedRooms(folded: FoldedText, { languages }: TextContext): Read<number> | undefined {
  const plus = languages.some((language) => PLUS_LANGUAGES.has(language)) ? PLUS.exec(folded.lower) : null;
  if (plus !== null) return readOf(folded, { start: plus.index, end: plus.index + plus[0].length }, Number(plus[1]));
  const counted = findCounted(folded.lower, ROOM_UNITS).find(({ value }) => value >= 1 && value <= MOST_ROOMS);
  if (counted !== undefined) return readOf(folded, counted, counted.value);
  const [word] = findWords(folded.lower, ROOM_WORD_INDEX);
  return word === undefined ? undefined : readOf(folded, word, ROOM_WORDS.get(word.word) ?? 1);
}

const AREA = countedPattern(housingWords.areaUnits);
const NOT_AREA = new RegExp(String.raw`(?:${wordAlternatives(housingWords.notArea)})[^\n.,;]{0,12}$`, 'u');

/** The first area that is not that of a garden or plot, of a believable size. */
function statedArea(folded: FoldedText): Read<number> | undefined {
  const area = findCounted(folded.lower, AREA).find(({ value, start }: Counted) => {
    return value >= 4 && value <= 2_000 && !NOT_AREA.test(folded.lower.slice(Math.max(0, start - 30), start));
  });
  return area === undefined ? undefined : readOf(folded, area, area.value);
}

const TENANTS: ReadonlyMap<string, Tenant> = new Map(
  (Object.entries(housingWords.tenants) as [Tenant, readonly string[]][]).flatMap(([tenant, words]) =>
    words.map((word) => [word, tenant] as const),
  ),
);
const TENANT_INDEX = buildWordIndex(TENANTS.keys());

function tenantsIn(folded: FoldedText): Read<Tenant>[] {
  const found = new Map<Tenant, Read<Tenant>>();
  for (const phrase of findWords(folded.lower, TENANT_INDEX)) {
    const tenant = TENANTS.get(phrase.word);
    if (tenant !== undefined && !found.has(tenant)) found.set(tenant, readOf(folded, phrase, tenant));
  }
  return [...found.values()];
}

function readOf<T>(folded: FoldedText, { start, end }: { readonly start: number; readonly end: number }, value: T): Read<T> {
  const span = originalSpan(folded, start, end);
  return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'housing@1' };
}
