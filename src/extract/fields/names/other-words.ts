import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../../lexicon/calendar-words.json' with { type: 'json' };
import dateWords from '../../../../lexicon/date-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import timeWords from '../../../../lexicon/time-words.json' with { type: 'json' };
import { NATION_NAMES } from '../nation-names.ts';

/** Words that ads use for other things than names, in lower case: persons and trades, ages, times, dates, nations, words of titles and introductions. */
export const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...nameWords.not,
  ...nameWords.labels,
  ...nameWords.titles,
  ...nameWords.before,
  ...nameWords.after,
  ...nameWords.here,
  ...nameWords.firms,
  ...nameWords.closings,
  ...nameWords.kisses,
  ...ageWords.noNames,
  ...ageWords.before,
  ...ageWords.person,
  ...ageWords.kin,
  ...ageWords.child,
  ...ageWords.trades,
  ...ageWords.couples,
  ...ageWords.limits,
  ...ageWords.says,
  ...ageWords.since,
  ...ageWords.joins,
  ...ageWords.partners,
  ...ageWords.lasting,
  ...ageWords.after,
  ...ageWords.pronouns,
  ...ageWords.young,
  ...ageWords.not,
  ...ageWords.parted,
  ...ageWords.owned,
  ...ageWords.units,
  ...ageWords.company,
  ...dateWords.today,
  ...dateWords.posted,
  ...Object.values(calendarWords.months).flat(),
  ...Object.values(calendarWords.weekdays).flat(),
  ...timeWords.day,
  ...timeWords.night,
  ...timeWords.hour,
  ...timeWords.visit,
  ...timeWords.per,
  ...NATION_NAMES.keys(),
]);
