import { wordsApart } from '../../../text/words-apart.ts';
import type { Stated } from '../../../../model/ad.ts';
import { isDenied } from './is-denied.ts';
import type { JobClauses, PlacedMark } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';
import { type SaidList, saidLists } from './said-lists.ts';

/** What an employer may give beside the pay. */
export type Offered = 'accommodation' | 'travelPaid' | 'meals' | 'visaHelp';

/** Which of the things that an employer may give are said to be given, and which are said not to be; a denial outweighs. */
export function offeredThings(clauses: JobClauses): ReadonlyMap<Offered, Stated> {
  const said = new Map<Offered, Stated>();
  const lists = saidLists(clauses);
  let first = 0;
  clauses.marks.forEach((mark, at) => {
    while ((lists[first]?.to ?? Infinity) <= mark.start) first += 1;
    for (const [name, classes] of OFFERED) {
      if ((mark.classes & classes) === 0 || said.get(name) === 'no') continue;
      const told = offered(clauses, at, name) ?? saidInList(clauses, at, lists[first]);
      if (told !== undefined) said.set(name, told);
    }
  });
  return said;
}

const OFFERED = [
  ['accommodation', JOB_WORD.lodging | JOB_WORD.room],
  ['travelPaid', JOB_WORD.travel],
  ['meals', JOB_WORD.meals | JOB_WORD.board],
  ['visaHelp', JOB_WORD.visa],
] as const;
const ANY_OFFERED = JOB_WORD.lodging | JOB_WORD.room | JOB_WORD.travel | JOB_WORD.meals | JOB_WORD.board | JOB_WORD.visa;

function offered(clauses: JobClauses, at: number, name: Offered): Stated | undefined {
  const thing = clauses.marks[at];
  if (thing === undefined || isAside(clauses, at)) return undefined;
  if (isDenied(clauses, at)) return name === 'visaHelp' && isUnneeded(clauses, at) ? undefined : 'no';
  if (name === 'visaHelp' && isSent(clauses, at)) return undefined;
  if (name === 'visaHelp' && isOwnOne(clauses, at)) return 'no';
  if (name === 'visaHelp' && near(clauses, at, { classes: JOB_WORD.handled, most: FAR })) return 'yes';
  if (near(clauses, at, { classes: JOB_WORD.own })) return isRoom(thing, name) && isOwnOne(clauses, at) ? 'yes' : 'no';
  if ((thing.classes & JOB_WORD.aside) !== 0) return isPaidHouse(clauses, at) ? 'yes' : undefined;
  return (thing.classes & SAYS_BY_ITSELF[name]) !== 0 || isGiven(clauses, at, name) ? 'yes' : undefined;
}

/** Words that need no other one to say that the thing is given. */
const SAYS_BY_ITSELF = { accommodation: JOB_WORD.lodging, travelPaid: 0, meals: JOB_WORD.board, visaHelp: 0 };

function isRoom(thing: PlacedMark, name: Offered): boolean {
  return name === 'accommodation' && isBareRoom(thing);
}

/** Whether "own" stands right beside a thing: a room that is shared with nobody, a visa that the worker gets alone. Such words are `there`, too. */
function isOwnOne(clauses: JobClauses, at: number): boolean {
  const thing = clauses.marks[at];
  return [-2, -1, 1].some((step) => {
    const own = clauses.marks[at + step];
    if (thing === undefined || own === undefined || own.part !== thing.part || (own.classes & OWN_ONE) !== OWN_ONE) return false;
    const [from, to] = step < 0 ? [own.end, thing.start] : [thing.end, own.start];
    return wordsApart(clauses.plain, from, to) <= (step < 0 ? 2 : 0);
  });
}

const OWN_ONE = JOB_WORD.own | JOB_WORD.there;

/** Whether a house that may be the employer's is given: alone in a list of what is, or paid for, "flight+hotel covered"; not "hotel pays 12 euro". */
function isPaidHouse(clauses: JobClauses, at: number): boolean {
  const { marks, plain, parts } = clauses;
  const [before, house, behind] = [marks[at - 1], marks[at], marks[at + 1]];
  if (house !== undefined && wordsOf(clauses, house) <= 1 && inList(clauses, at)) return true;
  if (
    house === undefined ||
    behind === undefined ||
    DIGIT.test(plain.slice(house.end, Math.min(parts[house.part + 1] ?? plain.length, house.end + 40)))
  )
    return false;
  const isAlone = before?.sentence === house.sentence || wordsOf(clauses, house) <= SHORT;
  return (
    isAlone && behind.part === house.part && (behind.classes & JOB_WORD.given) !== 0 && wordsApart(plain, house.end, behind.start) <= 1
  );
}

/** What the list in which a thing stands says of it. */
function saidInList(clauses: JobClauses, at: number, list: SaidList | undefined): Stated | undefined {
  const thing = clauses.marks[at];
  if (thing === undefined || list === undefined || thing.start < list.from || wordsOf(clauses, thing) > LONG_POINT) return undefined;
  return isAside(clauses, at) ? undefined : list.said;
}

/** Words of the longest point of a list that says what is given. */
const LONG_POINT = 8;

/** Whether the words around a thing say that it is given; of rooms and meals less is enough. */
function isGiven(clauses: JobClauses, at: number, name: Offered): boolean {
  const thing = clauses.marks[at];
  if (thing === undefined) return false;
  const isAtHand = name === 'meals' || name === 'accommodation';
  if (near(clauses, at, { classes: JOB_WORD.given | (isAtHand ? JOB_WORD.there : 0) })) return true;
  return isAdded(clauses, thing) || inList(clauses, at) || (isAtHand && hasNumber(clauses, thing));
}

/** Whether a denial says that a visa is not needed, and nothing of who gets it: "no visa needed", «виза не нужна». */
function isUnneeded({ marks, plain }: JobClauses, at: number): boolean {
  const visa = marks[at];
  return marks.slice(Math.max(0, at - 2), at + 3).some((mark) => {
    if (visa === undefined || mark.part !== visa.part || (mark.classes & (JOB_WORD.visa | JOB_WORD.handled)) !== 0) return false;
    if ((mark.classes & JOB_WORD.needed) !== 0) return true;
    return (mark.classes & (JOB_WORD.deny | JOB_WORD.denyBefore)) !== 0 && NEED.test(plain.slice(mark.start, mark.end));
  });
}

/** The word for need within a denial, in plain letters. */
const NEED =
  /need|requir|necess|notig|erforder|nodig|vereist|necesar|necesit|falta|precis|besoin|exig|serve|richiest|potreb|treba|trzeba|wymag|szukseg|gerek|lazim|behov|kravs|nodvendig|vajalik|nepieciesam|reikaling|tarvit|vaadi|нужн|надо|треб|потр|необход|керек|хэрэг|χρει|απαιτ|perlu|kailangan|cần|需要|不用|不要|必要|필요|จำเป็น|ต้อง|ضروري|لازم|يشترط|चाहि|ज़रूर|जरूर|লাগ|প্রয়োজন|ضرورت|საჭირო|պետք|անհրաժեշտ|አያስፈልግ|မလို|baahn/u;

/** Whether a visa is one to be shown: "a photo of passport and visa". */
function isSent({ marks, plain }: JobClauses, at: number): boolean {
  const visa = marks[at];
  return [marks[at - 1], marks[at - 2]].some(
    (before) =>
      before !== undefined &&
      before.part === visa?.part &&
      (before.classes & JOB_WORD.send) !== 0 &&
      wordsApart(plain, before.end, visa.start) <= 3,
  );
}

/** Whether the thing is part of the work or of something else: "room attendant", "valid visa", "cook meals". */
function isAside({ marks, plain }: JobClauses, at: number): boolean {
  const thing = marks[at];
  const before = marks[at - 1];
  const behind = marks[at + 1];
  if (thing === undefined) return true;
  if (before !== undefined && before.part === thing.part && isAsideWord(before))
    if (wordsApart(plain, before.end, thing.start) <= (isBareRoom(thing) ? 3 : 0.5)) return true;
  if (behind !== undefined && isEmployer({ plain, thing, behind }, before)) return true;
  if (behind === undefined || behind.part !== thing.part || (thing.classes & LIVING_IN) === LIVING_IN) return false;
  if (!isAsideWord(behind) && (behind.classes & JOB_WORD.role) === 0) return false;
  return (behind.classes & (JOB_WORD.given | JOB_WORD.there)) === 0 && wordsApart(plain, thing.end, behind.start) === 0;
}

/** Whether a word says room and not lodging: there are many to clean. */
function isBareRoom({ classes }: PlacedMark): boolean {
  return (classes & JOB_WORD.room) !== 0 && (classes & JOB_WORD.lodging) === 0;
}

/** Words such as "live-in" before who is sought: lodging that is there. */
const LIVING_IN = JOB_WORD.lodging | JOB_WORD.there;

/** Whether a word makes a thing part of something else; a house does not. */
function isAsideWord({ classes }: PlacedMark): boolean {
  return (classes & JOB_WORD.aside) !== 0 && (classes & JOB_WORD.room) === 0;
}

/** Whether a house is the one that hires: "Hostel in Lisbon seeks", at the beginning of its sentence. */
function isEmployer(
  { plain, thing, behind }: { readonly plain: string; readonly thing: PlacedMark; readonly behind: PlacedMark },
  before: PlacedMark | undefined,
): boolean {
  if ((behind.classes & JOB_WORD.hire) === 0 || behind.part !== thing.part || before?.sentence === thing.sentence) return false;
  return (thing.classes & (JOB_WORD.lodging | JOB_WORD.room)) !== 0 && wordsApart(plain, thing.end, behind.start) <= 4;
}

/** Words between a thing and what is said of it. */
const NEAR = 6;
const FAR = 8;

/** Classes of words, and how many words away they may stand. */
interface Sought {
  readonly classes: number;
  readonly most?: number;
}

/** Whether a word of some classes stands near a mark in its part; also behind the things that are listed with it, where they end with that word. */
function near({ marks, plain }: JobClauses, at: number, { classes, most = NEAR }: Sought): boolean {
  const thing = marks[at];
  if (thing === undefined) return false;
  const isOne = (mark: PlacedMark, next: number): boolean =>
    (mark.classes & classes) !== 0 &&
    mark.part === thing.part &&
    !((mark.classes & JOB_WORD.own) !== 0 && [marks[next + 1], marks[next - 1]].some((beside) => isOfRoom(beside, mark, thing)));
  for (let next = at - 1; next >= 0; next -= 1) {
    const mark = marks[next];
    if (mark === undefined || mark.part !== thing.part || wordsApart(plain, mark.end, thing.start) > most) break;
    if (isOne(mark, next)) return true;
  }
  if ((thing.classes & classes) !== 0) return true;
  for (let next = at + 1; next < marks.length; next += 1) {
    const mark = marks[next];
    if (mark === undefined || mark.part !== thing.part || wordsApart(plain, thing.end, mark.start) > most) break;
    if (isOne(mark, next)) return true;
  }
  return false;
}

/** Whether "own" belongs to a room that is not the thing asked about: "own room and food". */
function isOfRoom(room: PlacedMark | undefined, own: PlacedMark, thing: PlacedMark): boolean {
  return room !== undefined && room !== thing && room.part === own.part && (room.classes & JOB_WORD.room) !== 0;
}

/** Words of a point in a list of what is given. */
const SHORT = 4;

/** Whether a thing stands in a list beside another one: "visa, ticket, room for two". Both points are short. */
function inList(clauses: JobClauses, at: number): boolean {
  const { marks, plain } = clauses;
  const thing = marks[at];
  if (thing === undefined || wordsOf(clauses, thing) > SHORT) return false;
  return [-1, 1].some((step) => {
    for (let next = at + step; ; next += step) {
      const mark = marks[next];
      if (mark === undefined || Math.abs(mark.part - thing.part) > 2) return false;
      if ((mark.classes & ANY_OFFERED) === 0 || (mark.classes & thing.classes & ANY_OFFERED) !== 0) continue;
      if (mark.part === thing.part && wordsApart(plain, Math.min(mark.end, thing.end), Math.max(mark.start, thing.start)) > 2) continue;
      if (isAside(clauses, next) || isDenied(clauses, next)) return false;
      if ((thing.classes & JOB_WORD.visa) !== 0 && near(clauses, next, { classes: JOB_WORD.needed })) return false;
      if ((mark.classes & JOB_WORD.room) === 0 && near(clauses, next, { classes: JOB_WORD.own })) return false;
      return wordsOf(clauses, mark) <= SHORT + 2;
    }
  });
}

/** Whether a thing stands by itself behind a plus sign, added to the pay: "180 a day + lunch". */
function isAdded(clauses: JobClauses, thing: PlacedMark): boolean {
  return clauses.plain.charCodeAt((clauses.parts[thing.part] ?? 0) - 1) === 0x2b && wordsOf(clauses, thing) <= SHORT;
}

/** Words of the part of a mark, behind the colon before it. */
function wordsOf({ plain, parts }: JobClauses, { part, start }: PlacedMark): number {
  const from = parts[part] ?? 0;
  const colon = plain.slice(Math.max(from, start - LONGEST_POINT), start).lastIndexOf(':');
  return wordsApart(plain, colon === -1 ? from : Math.max(from, start - LONGEST_POINT) + colon, parts[part + 1] ?? plain.length);
}

const LONGEST_POINT = 60;

/** Whether a number stands with a thing: a price behind it, for how many it is, how many of it, which are few: "14 rooms" are the work. */
function hasNumber({ plain, parts }: JobClauses, { part, start, end }: PlacedMark): boolean {
  const last = parts[part + 1] ?? plain.length;
  const before = COUNT.exec(plain.slice(Math.max(parts[part] ?? 0, start - 6), start))?.[1];
  if (before !== undefined && Number(before) > MOST_GIVEN) return false;
  return before !== undefined || DIGIT.test(plain.slice(end, Math.min(last, end + 30)));
}

const DIGIT = /\d/u;
/** A number right before a thing, a counter of one character between. */
const COUNT = /(?<!\d)(\d{1,4})[^\p{L}\d]{0,2}[\p{L}]?$/u;
const MOST_GIVEN = 5;
