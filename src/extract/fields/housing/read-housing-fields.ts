import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { HousingFields } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { prepareStart } from '../../text/prepared-text.ts';
import type { TextContext } from '../../text-context.ts';
import { fieldByLabel, labelledValues } from '../labelled-values.ts';
import type { OfferSources } from '../offer-sources.ts';
import { compileStatements, statedByWords } from '../stated-by-words.ts';
import { areaOf } from './area-of.ts';
import { availableFrom } from './available-from.ts';
import { dwellingText } from './dwelling-text.ts';
import { furnishedOrNot } from './furnished-or-not.ts';
import { isDwellingLet } from './is-dwelling-let.ts';
import { rentAndDeposit } from './rent-and-deposit.ts';
import { roomsOf } from './rooms-of.ts';
import { tenantsOf } from './tenants-of.ts';

/** What an ad for a dwelling states: rooms as it counts them, area, rent, deposit, the day it is free, furniture, and for whom it is meant. Nothing of one who looks for a dwelling. */
export function readHousingFields({ pairs, text: prepared, prices }: OfferSources, context: TextContext): HousingFields {
  const { folded } = prepareStart(prepared, MOST_READ, 'statements of a dwelling');
  const text = dwellingText(folded, context.languages);
  if (!isDwellingLet(text)) return { furnished: 'not-stated', tenants: [] };
  const labelled = labelledValues(pairs, FIELD_BY_LABEL);
  const rooms = labelledNumber(labelled.rooms) ?? roomsOf(text, context.languages);
  const areaM2 = labelledNumber(labelled.area) ?? areaOf(text);
  const from = availableFrom(text, context);
  return {
    ...(rooms === undefined ? {} : { rooms }),
    ...(areaM2 === undefined ? {} : { areaM2 }),
    ...rentAndDeposit(prices, text),
    ...(from === undefined ? {} : { availableFrom: from }),
    furnished: statedByWords(FURNISHED_LABELS, pairs, '').get('furnished') ?? furnishedOrNot(text),
    tenants: tenantsOf(text),
  };
}

/** Characters in which statements are looked for. */
const MOST_READ = 200_000;
const FIELD_BY_LABEL = fieldByLabel({ rooms: housingWords.labels.rooms, area: housingWords.labels.area });
const FURNISHED_LABELS = compileStatements({ furnished: { label: housingWords.furnished.label, yes: [], no: [] } });

/** The number that a labelled value begins with. */
function labelledNumber(value: Read<string> | undefined): Read<number> | undefined {
  const number = value === undefined ? undefined : /^(\d{1,4}(?:[.,]\d{1,2})?)(?!\d)/.exec(value.value)?.[1];
  return value === undefined || number === undefined ? undefined : { ...value, value: Number(number.replace(',', '.')) };
}
