import type { SellerPart } from './seller-part.ts';
import { BEHIND } from './seller-class-words.ts';
import type { SellerEvidence } from './seller-evidence.ts';

/** What a part of a line holds that only a firm with several persons says. */
export function agencyEvidence(part: SellerPart): SellerEvidence[] {
  const found: SellerEvidence[] = [];
  const add = (weight: number, rule: string, at: number): void => {
    const { start = 0, end = 0 } = part.tokens[at] ?? {};
    found.push({ kind: 'agency', weight, rule, start, end });
  };
  for (let at = 0; at < part.tokens.length; at += 1) {
    if (part.has(at, BEHIND.persons | BEHIND.team)) addPersons(part, at, add);
    if (part.has(at, BEHIND.strong | BEHIND.house)) addHouse(part, at, add);
    if (part.has(at, OTHERS)) addOthers(part, at, add);
  }
  return found;
}

type Add = (weight: number, rule: string, at: number) => void;

function addPersons(part: SellerPart, at: number, add: Add): void {
  if (isOthers(part, at)) return;
  const team = part.has(at, BEHIND.team);
  if (isOur(part, at)) add(3, team ? 'our-team' : 'our-persons', at);
  if (isCounted(part, at)) add(2, 'count', at);
  if (isList(part, at)) add(3, 'names', at);
  if (team) add(isWorkingTeam(part, at) ? 2 : 1, 'team', at);
  else add(part.holds(BEHIND.staff) ? 2 : 1, 'persons', at);
  if (!team && part.holds(BEHIND.when)) add(2, 'when', at);
}

function addHouse(part: SellerPart, at: number, add: Add): void {
  const weight = isElsewhere(part, at) ? 0 : houseWeight(part, at);
  if (weight > 0) add(weight, part.has(at, BEHIND.strong) ? 'firm' : 'house', at);
}

const OTHERS = BEHIND.ours | BEHIND.arrivals | BEHIND.shift | BEHIND.us | BEHIND.staff;

function addOthers(part: SellerPart, at: number, add: Add): void {
  if (part.has(at, BEHIND.ours)) add(3, 'our', at);
  if (part.has(at, BEHIND.arrivals) && !isOthers(part, at)) add(2, 'when', at);
  if (part.has(at, BEHIND.shift) && isList(part, at)) add(3, 'names', at);
  if (part.has(at, BEHIND.us) && part.near(at, { flags: BEHIND.work | BEHIND.persons, within: 3 })) add(2, 'our', at);
  const denied = part.near(at, { flags: BEHIND.not, within: -3 }) || part.has(at + 1, BEHIND.not);
  if (part.has(at, BEHIND.staff) && !denied) add(1, 'staff', at);
}

/** Persons who are looked for, spoken to ("Girls, who…") or denied. */
function isOthers(part: SellerPart, at: number): boolean {
  if (at === 0 && part.signAt(1) === ',') return true;
  return part.near(at, { flags: BEHIND.wanted | BEHIND.not, within: -4 }) || part.has(at + 1, BEHIND.wanted | BEHIND.not);
}

/** "Our lovely new girls", "fetele noastre". */
function isOur(part: SellerPart, at: number): boolean {
  return part.near(at, { flags: BEHIND.our, within: -3 }) || part.has(at + 1, BEHIND.our);
}

/** "Working as a team", "a team of masseuses". */
function isWorkingTeam(part: SellerPart, at: number): boolean {
  return part.near(at, { flags: BEHIND.work, within: -2 }) || part.near(at, { flags: BEHIND.persons, within: 2 });
}

/** A number of three or more within three words before persons, or with a word for counting them behind. */
function isCounted(part: SellerPart, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0 && part.signAt(before) === undefined; before -= 1) {
    const written = wordOf(part, before);
    const digits = COUNT_BEFORE.exec(written)?.[1];
    if (digits !== undefined) return Number.parseInt(digits, 10) >= 3 && !isNumber(part, before - 1) && part.signAt(before - 1) !== '-';
    if (NUMBER_WORDS.has(written)) return true;
  }
  return [at + 1, at + 2].some((place) => {
    const { start = 0 } = part.tokens[place] ?? {};
    const digits = COUNT_BEHIND.exec(part.text.slice(start, start + 6))?.[1];
    return digits !== undefined && Number.parseInt(digits, 10) >= 3;
  });
}

function wordOf(part: SellerPart, at: number): string {
  const { start = 0, end = 0 } = part.tokens[at] ?? {};
  return part.text.slice(start, end).toLowerCase();
}

function isNumber(part: SellerPart, at: number): boolean {
  return COUNT_BEFORE.test(wordOf(part, at));
}

/** A number of one or two digits at the end, a word for counting persons behind it at most; not the end of a longer number. */
const COUNT_BEFORE = /(?<!\d)([1-9]\d?)(?:位|名|人|個|명|คน)?$/;
/** A number with a word for counting persons; not one alone, which may be an age. */
const COUNT_BEHIND = /^([1-9]\d?) ?(?:位|名|人|명|คน)/;
/** Three to ten, and "several", as counts of persons are written. */
const NUMBER_WORDS = new Set(
  'three four five six seven eight nine ten several many drie vier vijf zes zeven acht meerdere drei vier fünf sechs sieben acht mehrere trois quatre cinq six sept huit plusieurs tres cuatro cinco seis siete ocho varias três quatro sete oito várias tre quattro cinque sei sette otto diverse trzy cztery pięć sześć siedem osiem kilka trei patru cinci șase șapte opt câteva három négy öt hat hét nyolc több tři čtyři pět šest sedm osm několik tri štyri päť šesť sedem osem niekoľko три четыре пять шесть семь восемь несколько чотири п’ять шість сім вісім кілька четири пет шест седем осем няколко üç dört beş altı yedi sekiz birkaç fyra fem sex sju åtta flera fire fem seks syv åtte otte flere kolme neljä viisi kuusi useita tri četiri pet šest sedam osam više nekoliko τρεις τέσσερις πέντε έξι ثلاث اربع أربع خمس ست'.split(
    ' ',
  ),
);

/** Persons or a team with a list of names behind: "Masseuses: Anna, Lina and Mei". */
function isList(part: SellerPart, at: number): boolean {
  let names = 0;
  for (let next = at + 1; next < at + 12 && next < part.tokens.length; next += 1) {
    if (part.isName(next) && part.tokens[next]?.flags === 0) names += part.signAt(next - 1) === undefined && names > 0 ? 0.5 : 1;
    else if (part.signAt(next) === undefined && names === 0 && next > at + 3) return false;
  }
  return names >= 2 && [':', '(', '-', '：'].includes(part.signAt(at + 1) ?? part.signAt(at + 2) ?? '');
}

/** Houses that are near, one's own or none. */
function isElsewhere(part: SellerPart, at: number): boolean {
  return part.near(at, { flags: BEHIND.near | BEHIND.not | BEHIND.wanted, within: -4 }) || part.has(at + 1, BEHIND.not);
}

function houseWeight(part: SellerPart, at: number): number {
  if (isOur(part, at)) return 2;
  if (part.has(at, BEHIND.strong)) return 2;
  // "Club Miranda", "Haus Rosengarten", "«Orchidee» salon".
  const quoted = [at - 1, at + 1].some((place) => QUOTES.has(part.signAt(place) ?? ''));
  const named =
    quoted ||
    isOtherName(part, at + 1) ||
    (isOtherName(part, at - 1) && (at + 1 >= part.tokens.length || part.signAt(at + 1) !== undefined));
  if (named && (part.isName(at) || quoted || part.has(at, BEHIND.between))) return part.head || quoted ? 2 : 1;
  return part.head && at <= 2 ? 1 : 0;
}

function isOtherName(part: SellerPart, at: number): boolean {
  return part.isName(at) && part.tokens[at]?.flags === 0;
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '「', '『']);
