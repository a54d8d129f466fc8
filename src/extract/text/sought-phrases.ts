import countryCases from '../../../lexicon/country-cases.json' with { type: 'json' };
import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import paymentWords from '../../../lexicon/payment-words.json' with { type: 'json' };
import placeWords from '../../../lexicon/place-words.json' with { type: 'json' };
import sellerWords from '../../../lexicon/seller-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import tourWords from '../../../lexicon/tour-words.json' with { type: 'json' };
import { AGE_ADJECTIVES } from '../fields/age-adjectives.ts';
import { AGE_NUMBERS } from '../fields/age-numbers.ts';
import { GAZETTEER } from '../fields/gazetteer.ts';
import { NAME_CUES } from '../fields/names/name-cues.ts';
import { NATION_CUES } from '../fields/nations/nation-cues.ts';
import { COMPANY_WORDS } from '../fields/names/company-words.ts';
import { SELLER_CLASS_WORDS } from '../fields/seller/seller-class-words.ts';
import { SPELLED_NUMBERS } from '../fields/spelled-numbers.ts';
import { SPOKEN_WORDS } from '../fields/spoken/spoken-words.ts';
import { TOUR_DAY_WORDS } from '../fields/tours/tour-day.ts';
import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from './unit-class.ts';
import { pairCode, WordFlags } from './word-flags.ts';

/** Lists of phrases that a walk over a text looks for, as bit flags. */
export const SOUGHT = {
  place: 1,
  placeLabel: 2,
  alias: 4,
  dateLabel: 8,
  time: 16,
  payment: 32,
  at: 64,
  number: 128,
  tour: 256,
  spoken: 512,
  nation: 1024,
  seller: 2048,
  job: 4096,
  company: 16384,
} as const;

/** Flag of a run that is the first of two by which phrases of several words are known: the run behind it decides. */
export const BEGINS_PAIR = 8192;

/** The flags of the lists with a phrase that begins with a run of word units, by the code of the run, or of the two runs by which it is known. */
export const SOUGHT_WORDS: WordFlags = new WordFlags();

/** For a single unit: flags of the lists with a phrase that begins with it and not with a whole word, as in scripts without spaces. */
export const FIRST_UNITS: Uint16Array = new Uint16Array(0x1_00_00);

/** Lists whose readers look for a phrase just as it is written there; the others allow for signs between the words. */
const AS_WRITTEN = ~(SOUGHT.payment | SOUGHT.at);

function seek(list: number, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const first = phrase.charCodeAt(0);
    const run = runAt(phrase, 0);
    // A phrase that is nothing but a run of letters without word ends may stand at the head of a longer run.
    if (run.end === 0 || first >= FIRST_UNSPACED || (run.end === phrase.length && isOpen(phrase))) {
      FIRST_UNITS[first] = (FIRST_UNITS[first] ?? 0) | list;
      continue;
    }
    const second = secondRun(phrase, run.end);
    if ((list & AS_WRITTEN) === 0 || second === undefined) SOUGHT_WORDS.add(run.code, list);
    else {
      SOUGHT_WORDS.add(run.code, BEGINS_PAIR);
      SOUGHT_WORDS.add(pairCode(run.code, second), list);
    }
  }
}

/** The code and the end of the run of word units that begins at an offset. */
function runAt(phrase: string, start: number): { readonly code: number; readonly end: number } {
  let code = 0;
  let end = start;
  for (; end < phrase.length && is(UNIT.word, phrase.charCodeAt(end)); end += 1) code = (Math.imul(code, 31) + phrase.charCodeAt(end)) | 0;
  return { code, end };
}

/** The code of the second run of a phrase; undefined where it has none, or one that may go on in a text. */
function secondRun(phrase: string, from: number): number | undefined {
  let at = from;
  while (at < phrase.length && !is(UNIT.word, phrase.charCodeAt(at))) at += 1;
  const { code, end } = runAt(phrase, at);
  return end === at || (end === phrase.length && isOpen(phrase)) ? undefined : code;
}

/** Whether a phrase ends in a letter of a script without word ends. */
function isOpen(phrase: string): boolean {
  return is(UNIT.unspaced, phrase.charCodeAt(phrase.length - 1));
}

function is(flag: number, unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & flag) !== 0;
}

seek(SOUGHT.place, GAZETTEER.keys());
seek(SOUGHT.place, Object.values(countryCases.countries).flat());
seek(SOUGHT.placeLabel, placeWords.labels);
seek(SOUGHT.alias, NAME_CUES.keys());
seek(SOUGHT.company, COMPANY_WORDS);
seek(SOUGHT.dateLabel, [...dateWords.posted, ...dateWords.updated, ...dateWords.theAd, ...dateWords.adReference]);
seek(
  SOUGHT.time,
  Object.entries(timeWords).flatMap(([name, words]) => (name === 'source' ? [] : words)),
);
seek(SOUGHT.payment, Object.values(paymentWords.services).flat());
seek(SOUGHT.at, [...emailWords.at, ...emailWords.bareAt]);
seek(
  SOUGHT.number,
  [...SPELLED_NUMBERS].flatMap(([word, numbers]) => (numbers.some(({ language }) => language !== undefined) ? [word] : [])),
);
seek(SOUGHT.number, '一 二 两 兩 三 四 五 六 七 八 九 十 廿 卅 열 스 서 마 쉰 예 일 이 삼 사 오 육 칠 팔 구 십 백'.split(' '));
seek(SOUGHT.number, moneyWords.slangAlone);
seek(SOUGHT.number, [...Object.keys(moneyWords.leadingThousands), ...Object.keys(moneyWords.halfCounts)]);
seek(SOUGHT.number, AGE_ADJECTIVES.keys());
seek(SOUGHT.number, AGE_NUMBERS.keys());
seek(SOUGHT.tour, [...tourWords.cues, ...TOUR_DAY_WORDS]);
seek(SOUGHT.spoken, SPOKEN_WORDS.sought);
seek(SOUGHT.nation, NATION_CUES);
seek(SOUGHT.seller, [...sellerWords.agency, ...sellerWords.ourPersons, ...sellerWords.independent]);
seek(SOUGHT.seller, [...sellerWords.agencyLabels, ...sellerWords.labels]);
seek(SOUGHT.seller, SELLER_CLASS_WORDS.sought);
seek(SOUGHT.job, [...jobWords.employerNumber, ...jobWords.workIn]);
