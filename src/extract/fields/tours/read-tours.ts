import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import type { Place, TourStop } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Steps } from '../../text/steps.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import type { FoundWord } from '../find-words.ts';
import { isAboutPersons } from '../is-about-persons.ts';
import { isCompanyText } from '../is-company-text.ts';
import { listsVisits } from '../lists-visits.ts';
import { readPrices } from '../read-prices.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';
import { findStays, type FoundStay } from './find-stays.ts';
import { isNoStay, isTextWithoutStays } from './is-no-stay.ts';
import { nextStops } from './next-stops.ts';
import { type PlacedStay, placeStays } from './place-of-stay.ts';
import { staysAtHome } from './stays-at-home.ts';
import { type TourPlace, tourPlaces } from './tour-places.ts';
import { unknownTowns } from './unknown-towns.ts';

/**
 * Stays that an ad announces, in order: days beside their place ("12–15 March in Antwerp", "Oslo 3/12 → 8/12"), in lists also single days, and behind a
 * word for a stay days with one end ("visiting Oslo until Sunday"). Days told without a year or month are nearest to the capture.
 */
export function* readTours(prepared: PreparedText, told: TextContext): Steps<Read<TourStop>[]> {
  if (!isAboutPersons(told)) return [];
  const { original, folded, walk } = prepared;
  const { lower } = folded;
  const stays = findStays(walk, told);
  if (stays.length === 0) return [];
  yield;
  const context = told.category === undefined && speaksOfVisits(prepared, told) ? { ...told, category: 'escort' as const } : told;
  const cues = findPhrases(walk, SOUGHT.tour, CUES).filter((cue) => announces(lower, cue));
  const likely = stays.filter((stay) => !isNoStay(lower, stay.start, stay.end));
  if (
    (!mayBeStays(likely, cues, context) && !likely.some((stay) => isLeaving(lower, stay))) ||
    (!isForCompany(context) && isTextWithoutStays(lower))
  )
    return [];
  yield;
  const known = tourPlaces(prepared, likely, told);
  const places = [...known, ...unknownTowns(folded, cues, known)].toSorted((a, b) => a.start - b.start);
  yield;
  const placed = placeStays(lower, likely, places).map((each) => asGoing(lower, each));
  const sure = placed.filter((each) => isSure(each, { cues, placed, context, lower }));
  const stops = sure
    .filter((each) => each.stay.form !== 'day' || isInList(each, sure))
    .map(({ stay, place }): Read<TourStop> => {
      const span = originalSpan(folded, Math.min(stay.start, place.start), Math.max(stay.end, place.end));
      const own = originalSpan(folded, place.start, place.end);
      const value: Place = {
        text: original.slice(own.start, own.end),
        ...(place.city === undefined ? {} : { city: place.city }),
        ...(place.country === '' ? {} : { country: place.country }),
      };
      return { value: { place: value, ...stay.days }, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'tour@2' };
    });
  const open = likely.filter((stay) => !sure.some((each) => each.stay.start === stay.start));
  const parted = new Set(open.filter((stay) => placed.some((each) => each.stay.start === stay.start)));
  const all = [...stops, ...staysAtHome(prepared, { stays: open, parted, cues, context })];
  const next = isForCompany(context) ? nextStops(prepared, { stays: likely, places, known: all }) : [];
  return [...all, ...next].toSorted((one, two) => one.start - two.start);
}

/** A day behind a word for leaving, its place behind a preposition: from that day on she is there ("me voy el 2 de diciembre a Cádiz"). */
function asGoing(lower: string, each: PlacedStay): PlacedStay {
  const { stay, place, ahead } = each;
  if (ahead || !place.led || stay.days.from === undefined || !isLeaving(lower, stay)) return each;
  return { ...each, stay: { ...stay, form: 'from', firm: true, days: { from: stay.days.from } } };
}

function isLeaving(lower: string, { form, weekly, start }: FoundStay): boolean {
  return form === 'day' && !weekly && LEAVES.test(lower.slice(Math.max(0, start - 24), start));
}

const LEAVES = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.leaves)})[ ]?$`, 'u');
/** A word that leads on to the next stop, right before its place. */
const NEXT_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.next)})[ ](?:[\p{L}]{1,3}[ ])?$`, 'u');

/** Whether a text of no category speaks of visits as ads for company do, or lists what they cost. */
function speaksOfVisits(prepared: PreparedText, context: TextContext): boolean {
  return isCompanyText(prepared.folded.lower) || listsVisits(readPrices(prepared, context).map(({ value }) => value));
}

const CUES = buildWordIndex(tourWords.cues);
/** Words right before or behind a cue that make it something else. */
const NOT_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.notStay)})[ ]$`, 'u');
const NOT_BEHIND = new RegExp(String.raw`^[ ](?:${wordAlternatives(tourWords.notStayBehind)})(?![\p{L}\p{M}])`, 'u');

function announces(lower: string, { start, end }: FoundWord): boolean {
  return !NOT_BEFORE.test(lower.slice(Math.max(0, start - 20), start)) && !NOT_BEHIND.test(lower.slice(end, end + 14));
}

/** Whether days of a text can be stays at all, wherever they are: single days are none by themselves, those told by one end or by days of the week hardly. */
function mayBeStays(stays: readonly FoundStay[], cues: readonly FoundWord[], context: TextContext): boolean {
  const ends = stays.filter(({ form }) => form !== 'day');
  if (cues.length > 0 && ends.length > 0) return true;
  if (ends.some(({ form, weekly }) => form === 'range' && !weekly)) return true;
  return isForCompany(context) && (ends.some(({ form }) => form !== 'range') || stays.filter(({ weekly }) => weekly).length > 1);
}

/** How far before a stay a word for it still announces it, and how far behind: a list of stops stands behind one such word. */
const ANNOUNCED_WITHIN = 400;
const ANNOUNCED_BEHIND = 40;
/** How far before it may stand where only one end of the stay is told. */
const CLOSE = 60;
/** What parts a stay that nothing announces from its place at most. */
const NEAR = 1.6;
const AT_ONCE = 0.5;

interface Judged {
  readonly cues: readonly FoundWord[];
  readonly placed: readonly PlacedStay[];
  readonly context: TextContext;
  readonly lower: string;
}

function isForCompany({ category }: TextContext): boolean {
  return category === 'escort' || category === 'dating' || category === 'messenger';
}

/** Whether days beside a place are a stay there: in ads for company whatever has two ends, elsewhere what a word announces, a preposition leads or a list has. */
function isSure({ stay, place, parted }: PlacedStay, { cues, placed, context, lower }: Judged): boolean {
  const begin = Math.min(stay.start, place.start);
  const announced = cues.some(({ start, end }) => start < stay.end + ANNOUNCED_BEHIND && begin - end <= ANNOUNCED_WITHIN);
  const close =
    cues.some(({ start, end }) => start < Math.max(stay.end, place.end) && begin - end <= CLOSE) ||
    NEXT_BEFORE.test(lower.slice(Math.max(0, begin - 20), begin));
  if (place.country === '') return close;
  if ((context.category === 'generic' || context.category === 'forum') && !announced) return false;
  const list = placed.filter((each) => each.parted <= NEAR && (each.stay.form === 'range' || stay.weekly)).length > 1;
  const told = { close, announced, list, company: isForCompany(context), near: parted <= NEAR, atOnce: parted < AT_ONCE };
  if (stay.weekly && stay.form !== 'until' && stay.form !== 'from') return close || (told.company && list && told.near);
  if (stay.form === 'range') return isSureRange(stay, place, { ...told, escort: context.category === 'escort' });
  if (stay.form === 'day') return told.company || announced;
  return close || (told.company && told.near && (place.led || list || told.atOnce));
}

/** Whether days with two ends are a stay; those whose month is lent must be announced or stand in a list. */
function isSureRange(stay: FoundStay, place: TourPlace, told: RangeSigns): boolean {
  if (stay.lent && !stay.firm && !told.announced && !told.list) return false;
  return told.announced || told.escort || (told.near && (told.list || place.led || told.company));
}

interface RangeSigns {
  readonly announced: boolean;
  readonly list: boolean;
  readonly company: boolean;
  readonly escort: boolean;
  readonly near: boolean;
}

/** Whether a single day is one of a list of stays, or the only one that is told. */
function isInList({ ahead, stay }: PlacedStay, all: readonly PlacedStay[]): boolean {
  return (
    all.some((other) => other.stay.form === 'range' && (other.ahead === ahead || other.stay === stay)) || (stay.weekly && all.length > 1)
  );
}
