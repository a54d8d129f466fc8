import type { FillerVerdict } from './filler-words.ts';
import { isForDrama } from './is-for-drama.ts';
import type { ParsedPhone } from './parse-phone.ts';
import { phonePlan } from './phone-plan.ts';
import type { rowCut } from './row-cut.ts';

/** What is known of the surroundings and the form of a candidate. */
export interface PhoneEvidence {
  /** A phone or messenger label announces or follows it. */
  readonly labelled: boolean;
  /** Whether a label for numbers of ads, firms, orders announces it; `maybe` for words that mean other things too and no colon; `ad` for a word for the ad alone. */
  readonly idLabel: 'sure' | 'maybe' | 'ad' | 'none';
  /** Whether the label is a word for any number ("Nr."), which other things have as well. */
  readonly onlyNumbered: boolean;
  /** Digit words, look-alikes, odd separators and the like. */
  readonly obfuscated: boolean;
  /** Disguised by more than the way in which digits are set apart. */
  readonly spelled: boolean;
  /** Letters that look like digits, and nothing else that hides it. */
  readonly byLooks: boolean;
  /** Whether the same signs stand between all groups. */
  readonly even: boolean;
  /** Digits written as digits, of all. */
  readonly onlyWords: boolean;
  /** Lengths of its groups of digits. */
  readonly groups: readonly number[];
  /** Whether a currency stands right before or behind. */
  readonly money: boolean;
  /** Whether a word for views, followers and the like stands right behind. */
  readonly counted: boolean;
  /** Whether the groups look like a row of prices, years or sizes rather than a number. */
  readonly series: boolean;
  /** What the words between its groups say. */
  readonly fillers: FillerVerdict;
  /** Whether its groups are parted like the items of a list. */
  readonly listed: boolean;
  /** Whether single digits stand about among longer groups. */
  readonly scattered: boolean;
  /** How it is cut from digits before it. */
  readonly cut: ReturnType<typeof rowCut>;
}

/** Confidence of one reading, 0 to 1; undefined when it is no phone number here. The rule stands in docs/extraction.md. */
export function judgePhone(phone: ParsedPhone, evidence: PhoneEvidence): number | undefined {
  const told = phone.form === 'plus' || phone.form === 'idd';
  if (phone.form !== 'plus' && contradicted(phone, evidence)) return undefined;
  if (evidence.fillers !== 'none' && !joinable(phone, evidence)) return undefined;
  if (phone.service) return evidence.labelled || told ? SERVICE : undefined;
  if (phone.status === 'possible') return isWhole(phone) || possibleAllowed(phone, evidence) ? POSSIBLE : undefined;
  return told || nationalAllowed(phone, evidence) ? validConfidence(phone, evidence) : undefined;
}

/** Whether a label says that it is another number, or its groups look like a row of amounts. */
function contradicted(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  if (evidence.idLabel === 'sure' && !isSaidWhole(phone, evidence)) return true;
  if (evidence.series && !evidence.labelled) return true;
  const told = phone.form === 'idd' || phone.form === 'trunk';
  if (!evidence.labelled && (looksApart(phone, evidence, told) || isPiece(phone, evidence))) return true;
  // "Annons 0701234567": digits in one piece behind a word for the ad.
  if (evidence.idLabel === 'ad' && evidence.groups.length === 1) return true;
  return (
    !told &&
    ((evidence.idLabel === 'maybe' && !isNorthAmerican(phone, evidence) && !isSpelledMobile(phone, evidence)) ||
      evidence.idLabel === 'ad' ||
      isCounted(phone, evidence))
  );
}

/** Whether a whole mobile number is said word by word with its trunk prefix, as no number of a paper is: "with 2k registration: zero eight zero two ...". */
function isSaidWhole(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  return evidence.onlyWords && phone.form === 'trunk' && isSpelledMobile(phone, evidence);
}

/** Whether a currency or a word for what is counted stands beside a number without a label; pictures that mean money beside one half in words do not tell. */
function isCounted(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  const { money, counted, labelled, fillers } = evidence;
  return (money || counted) && !labelled && !(fillers === 'none' && isSpelledMobile(phone, evidence));
}

/** Whether a whole mobile number is hidden half in words, as no number of a paper is: "no: 81two3 4five6 7eight9". */
function isSpelledMobile({ status, mobile }: ParsedPhone, { spelled, byLooks }: PhoneEvidence): boolean {
  return status === 'valid' && mobile && spelled && !byLooks;
}

/** Whether a valid number is grouped as in North America, where numbers have no trunk prefix: "nice room 574-555-0142". */
function isNorthAmerican(phone: ParsedPhone, { groups }: PhoneEvidence): boolean {
  return phone.status === 'valid' && phone.e164.startsWith('+1') && NORTH_AMERICAN.has(groups.join(' '));
}

const NORTH_AMERICAN: ReadonlySet<string> = new Set(['3 3 4', '1 3 3 4']);

/** Whether the groups of a number without a label look like several things. */
function looksApart(phone: ParsedPhone, evidence: PhoneEvidence, told: boolean): boolean {
  if (evidence.scattered && !evidence.spelled) return true;
  // "04177 · 212 views": a place and a count.
  if (evidence.counted && !phone.mobile) return true;
  // "5three9, 5five5, zero112": nobody spells the items of a list half in words.
  if (evidence.spelled && !evidence.onlyWords && !evidence.byLooks && isWhole(phone)) return false;
  return evidence.listed && (!told || !listable(evidence.groups));
}

/** Whether a number is a piece of a longer code: of a row of groups, or behind a sign where it is no mobile number with its trunk prefix. */
function isPiece({ form, mobile }: ParsedPhone, { cut, spelled }: PhoneEvidence): boolean {
  if (cut === undefined || spelled || form === 'idd') return false;
  return cut === 'within' || form !== 'trunk' || !mobile;
}

/** What words part is joined only to a whole number that reads as nothing else. */
function joinable(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  if (!isWhole(phone) || phone.service || phone.form === 'code' || isCutAtCode(phone, evidence)) return false;
  if (evidence.fillers === 'maybe' && evidence.idLabel !== 'none') return false;
  if (evidence.fillers === 'maybe')
    return (
      phone.mobile &&
      (phone.form !== 'bare' || evidence.labelled) &&
      evidence.groups.every((size) => size > 1) &&
      evidence.groups.length < 7
    );
  return phone.form !== 'bare' || phone.mobile || evidence.labelled;
}

/** Whether the trunk prefix of North America stands in one group with a part of the area code: "16 Receive 123058401". */
function isCutAtCode({ form, e164 }: ParsedPhone, { groups: [first] }: PhoneEvidence): boolean {
  return form === 'trunk' && e164.startsWith('+1') && (first === 2 || first === 3);
}

/** Whether a number is in a known range, or written with its trunk prefix in one that is set aside. */
function isWhole({ status, form, e164 }: ParsedPhone): boolean {
  return status === 'valid' || ((form === 'trunk' || form === 'code') && isForDrama(e164));
}

/** Whether a number with its trunk prefix may be parted by a comma or colon and by other signs: in two groups, or digit by digit. */
function listable(groups: readonly number[]): boolean {
  return groups.length < 3 || groups.filter((size) => size === 1).length >= 5;
}

function validConfidence(phone: ParsedPhone, evidence: PhoneEvidence): number {
  const told = phone.form === 'plus' || phone.form === 'idd';
  const ambiguous = phone.alternatives.length > 0 && !told;
  if (evidence.onlyWords) return 0.8;
  if (evidence.obfuscated) return ambiguous ? 0.7 : 0.85;
  if (ambiguous) return 0.6;
  if (evidence.labelled) return 0.95;
  return told || (evidence.groups.length > 1 && phone.mobile) ? 0.9 : 0.75;
}

const SERVICE = 0.1;
const POSSIBLE = 0.4;

/** A national number without its trunk prefix is taken only where that is usual, or a label or disguise says what it is. */
function nationalAllowed(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  if (phone.form === 'trunk') return true;
  if (isAnnounced(phone, evidence)) return true;
  // "S1 S2 S3 S8", "maat M 40/42 L 44/46": sizes and types hold letters that look like digits as well.
  if (evidence.byLooks && phone.form === 'bare') return phone.mobile && phone.e164.length > LEAST_BY_LOOKS;
  if (evidence.spelled) return true;
  if (phone.form === 'code') return phone.mobile && (evidence.obfuscated || usualGroups(evidence.groups));
  const plan = phone.country === undefined ? undefined : phonePlan(phone.country);
  if (evidence.obfuscated) return phone.mobile || plan?.trunk === undefined;
  if (plan?.trunkOptional !== true) return false;
  // Short plans of eight digits and less meet dates, prices and codes everywhere: only customary groupings.
  const digits = evidence.groups.reduce((sum, size) => sum + size, 0);
  return digits >= 9 ? usualGroups(evidence.groups) : (phone.mobile || digits === 8) && SHORT_GROUPS.has(evidence.groups.join(' '));
}

/** Whether a label says that it is a number to call; a word for any number says so of mobile numbers only. */
function isAnnounced(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  return evidence.labelled && !(evidence.onlyNumbered && phone.form === 'bare' && !phone.mobile);
}

/** Characters of the shortest number without trunk prefix or label that may hold look-alikes: plus and eleven digits. */
const LEAST_BY_LOOKS = 11;

function usualGroups(groups: readonly number[]): boolean {
  return (
    groups.length === 1 || (groups.length <= 5 && groups.every((size) => size <= 8) && groups.filter((size) => size === 1).length <= 1)
  );
}

const SHORT_GROUPS: ReadonlySet<string> = new Set([
  '8',
  '4 4',
  '2 2 2 2',
  '3 2 3',
  '2 3 3',
  '3 5',
  '2 6',
  '7',
  '3 4',
  '1 7',
  '3 3 2',
  '5 3',
  '2 5',
]);

/** A number outside the known ranges needs its country said, its trunk prefix in place, a label, or the grouping of its country. */
function possibleAllowed(phone: ParsedPhone, evidence: PhoneEvidence): boolean {
  if (evidence.onlyWords) return phone.form !== 'bare' && phone.form !== 'code';
  if (phone.form === 'plus') return true;
  if (phone.form === 'idd' || phone.form === 'trunk')
    return evidence.labelled || (usualGroups(evidence.groups) && evidence.even && !evidence.obfuscated);
  if (phone.form !== 'bare') return false;
  if (evidence.labelled) return usualGroups(evidence.groups) || evidence.obfuscated;
  return evidence.groups.join(' ') === '3 3 4' && phone.e164.startsWith('+1');
}
