import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import words from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { ALONE } from './boxes-of-others.ts';
import { PRICE } from './card-signs.ts';
import { holdsDigits, linesOf, longestLine, mainTest } from './text-lines.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/**
 * Stretches of a page in which other persons are listed, told by their lines alone: two or more that begin with a name and go on with an age, in the line or the one below ("Amber, 24", "Paloma" over "29"), no two of the same, near one another,
 * in an element that holds neither the heading of the page nor its longest line. A known first name must be among them, or a price or a number.
 * Only where the rest of the page says an age, or its heading a first name: else the persons may be the ad's own, as they are where the heading names most of them or the line above says whose they are ("Our ladies").
 */
export function personsInLines({ text, elements }: Pick<PageDocument, 'text' | 'elements'>, title: PageElement | undefined): Span[] {
  const longest = longestLine(text);
  if (longest.end - longest.start < SHORTEST_PROSE) return [];
  const lines = [...linesOf(text)];
  if (lines.length > MOST_LINES) return [];
  const said = lines.map(({ start, end }) => (end - start > LONGEST_LINE ? '' : text.slice(start, end).replaceAll('\t', ' ').trim()));
  const heading = title === undefined ? [] : wordsIn(text.slice(title.textStart, title.textEnd));
  const isMain = mainTest(text);
  const boxOf = (persons: readonly Person[]): PageElement | undefined => {
    const [first, last] = [lines[persons[0]?.line ?? 0], lines[persons.at(-1)?.line ?? 0]];
    const box = first === undefined || last === undefined ? undefined : smallestRound(elements, { start: first.start, end: last.end });
    return box === undefined || box.holds(title) || isMain(box) ? undefined : box;
  };
  const boxes = runsOf(said, (persons) => boxOf(persons) !== undefined).flatMap((run) => {
    const box = boxOf(run);
    return box === undefined ? [] : [{ start: box.textStart, end: box.textEnd, isOwn: areOwn(run, { said, heading }) }];
  });
  const rows = lines.filter(({ start }, at) => start !== longest.start && isRow(said[at] ?? '', heading));
  if (boxes.length + rows.length === 0) return [];
  // Who else is listed says nothing of whom the page is of.
  const rest = without(text, [...boxes, ...rows]);
  return isOnePerson(rest, heading) ? [...boxes.filter(({ isOwn }) => !isOwn).map(({ start, end }) => ({ start, end })), ...rows] : [];
}

/** A text without some stretches of it. */
function without(text: string, holes: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of holes.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** Whether a line lists persons: two or more, of whom the heading names none, with two prices or numbers, or three, each a name and an age in brackets or with what follows ("Ilenia 28 Ferrara 80€ · Mara 55 Bologna 50€"). */
function isRow(line: string, heading: readonly string[]): boolean {
  if (!holdsDigits(line, 2 * LEAST)) return false;
  const names = new Set<string>();
  for (const [, name = '', behind = ''] of line.matchAll(IN_ROW)) {
    const [word = ''] = wordsIn(name);
    if (LABELS.has(word) || NO_AGE.has(behind.toLowerCase())) continue;
    if (heading.includes(word)) return false;
    if (wordsIn(name).some((each) => FIRST_NAMES.kindOf(each, []) !== undefined)) names.add(name);
  }
  if (names.size < LEAST) return false;
  return names.size > LEAST || [PRICES, NUMBERS].some((signs) => (line.match(signs)?.length ?? 0) >= LEAST);
}

/** A name of up to three words at the beginning of an item of a row (1), an age, and the word behind it (2). */
const IN_ROW =
  /(?<=^|[|·•;:,)–\p{Sc}-]\s{0,2}|\s{2})(\p{Lu}[\p{L}\p{M}]{1,20}(?:\s(?:[&+ei]\s)?\p{L}[\p{L}\p{M}]{1,20}){0,2})[\s,(]{1,3}(?:1[89]|[2-6]\d)(?![\d%€$£:]|[.,]\d|\s?[-–]\s?\d)[ ]?(\p{L}{0,8})/gu;
const PRICES = new RegExp(PRICE, 'gu');

/** Letters of the longest line where a page holds prose. */
const SHORTEST_PROSE = 60;
const LONGEST_LINE = 200;
/** A page of more lines is none of one ad. */
const MOST_LINES = 2_000;

/** A person named in a line. */
interface Person {
  /** The place of the line among those of the page. */
  readonly line: number;
  /** Lower case. */
  readonly name: string;
  readonly isFirstName: boolean;
  /** Whether a price or a number to call stands in the line or the next ones. */
  readonly isSmallAd: boolean;
}

/** Persons near one another that stand together, two at least of different names, with a first name or the signs of a small advertisement among them. */
function runsOf(said: readonly string[], standTogether: (persons: readonly Person[]) => boolean): Person[][] {
  const runs: Person[][] = [];
  let run: Person[] = [];
  const finish = (): void => {
    const names = new Set(run.map(({ name }) => name));
    const sure = run.filter(({ isFirstName, isSmallAd }) => isFirstName || isSmallAd);
    if (names.size >= LEAST && run.some(({ isFirstName }) => isFirstName) && sure.length * 2 >= run.length) runs.push(run);
    run = [];
  };
  let left = MOST_PERSONS;
  for (const at of said.keys()) {
    const person = personIn(said, at);
    if (person === undefined) continue;
    if (left-- === 0) return [];
    const last = run.at(-1);
    if (last !== undefined && (at - last.line > FARTHEST || !standTogether([last, person]))) finish();
    run.push(person);
  }
  finish();
  return runs;
}

const LEAST = 2;
/** A page of more persons is none of one ad. */
const MOST_PERSONS = 300;
/** Lines from one person to the next: place, price, number. */
const FARTHEST = 7;

function personIn(said: readonly string[], at: number): Person | undefined {
  const line = said[at] ?? '';
  const head = (holdsDigits(line, 2) ? HEAD.exec(line) : null) ?? (isOverAge(line, said[at + 1] ?? '') ? [line, line, ''] : undefined);
  const [, name = '', behind = ''] = head ?? [];
  if (head === undefined || NO_AGE.has(behind.toLowerCase())) return undefined;
  const spoken = wordsIn(name);
  if (spoken.length === 0 || spoken.some((word) => LABELS.has(word))) return undefined;
  return {
    line: at,
    name: spoken.join(' '),
    isFirstName: spoken.some((word) => FIRST_NAMES.kindOf(word, []) !== undefined) || NICKNAME.test(line),
    isSmallAd: [line, ...said.slice(at + 1, at + 4)].some((one) => PRICE.test(one) || NUMBER.test(one)),
  };
}

/** Whether a line is a name and the next one an age: alone, or behind a nickname with its unit and more. */
function isOverAge(line: string, next: string): boolean {
  if (!holdsDigits(next, 2)) return false;
  if (NICKNAME.test(line)) return AGE_FIRST.test(next);
  if (!ONLY_NAME.test(line)) return false;
  return (
    ONLY_AGE.test(next) ||
    LABELLED_AGE.test(next) ||
    (AGE_FIRST.test(next) && wordsIn(line).some((word) => FIRST_NAMES.kindOf(word, []) === 'name'))
  );
}

/** Up to five words, then an age (1), perhaps of two, and what unit or word is written to it (2). Not where a colon labels it, nor for amounts, times and measures. */
const HEAD = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,8}(?:(?:${words.news.join('|')})[:!] ?)?(\p{L}[\p{L}\p{M}'’.!&+*"“”„ -]{1,40}?)[\s,(|·•/*–—-]{1,5}(?:1[89]|[2-6]\d)(?![\d%€$£:]|[.,]\d|\s?[-–]\s?\d)(?:\s?(?:[/+&,]|and|und|y|e|et|og|och|i|и|si|și)\s?[2-6]\d(?!\d))?[ ]?(\p{L}{0,8})`,
  'iu',
);
/** A name by itself, as written in a cell. */
const ONLY_NAME = /^[^\p{L}\p{N}:]{0,6}\p{L}[\p{L}\p{M}'’.!&+*" -]{1,40}$/u;
const ONLY_AGE = /^(?:1[89]|[2-6]\d)(?:\s?(?:[/+&,]|and|und|y|e|et|og|och|i|и)\s?[2-6]\d)?(?:[ ]?\p{L}{1,8}\.?(?:[ ]\p{L}{1,6})?)?$/u;
const UNITS = ageWords.after.filter((word) => /^[\p{L}\p{M}]{2,12}$/u.test(word));
/** Letters that stand for years, glued to a number. */
const SHORT = Object.keys(ageWords.short).filter((unit) => /^\p{L}{1,2}$/u.test(unit) && unit !== 'm');
/** A name made up for a site: one word with a digit or sign, or with a capital inside. */
const NICKNAME = /^(?=.{0,24}[\d_.]|\p{L}{1,20}\p{Ll}\p{Lu})\p{L}[\p{L}\p{N}_.-]{3,29}$/u;
const AGE_FIRST = new RegExp(`^(?:1[89]|[2-6]\\d)[ ]?(?:${UNITS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** An age behind its label, and nothing more: "anni 50". */
const LABELLED_AGE = new RegExp(
  `^(?:${[...ageWords.before, ...UNITS].map((word) => RegExp.escape(word)).join('|')})[ :]{1,3}(?:1[89]|[2-6]\\d)$`,
  'iu',
);
/** A number to call; bounded gaps. */
const NUMBER = /\d(?:[ ()./-]{0,3}\d){7}/;
const NUMBERS = new RegExp(NUMBER, 'g');
/** What makes a number none of years. */
const NO_AGE: ReadonlySet<string> = new Set([
  ...ageWords.units,
  'cm',
  'kg',
  'km',
  'm',
  'qm',
  'kr',
  'zł',
  'kč',
  'ft',
  'lei',
  'лв',
  'грн',
  'руб',
  'st',
  'nd',
  'rd',
  'th',
]);
/** Words that label a number of the ad's own: age, weight, sizes. */
const LABELS: ReadonlySet<string> = new Set([...ageWords.before, ...words.labels]);

function wordsIn(said: string): string[] {
  return said.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether the heading of the page names most of the persons, or the lines above call them the advertiser's. */
function areOwn(
  run: readonly Person[],
  { said, heading }: { readonly said: readonly string[]; readonly heading: readonly string[] },
): boolean {
  const inHeading = run.filter(({ name }) =>
    name.split(' ').some((word) => heading.includes(word) && FIRST_NAMES.kindOf(word, []) !== undefined),
  );
  if (inHeading.length * 2 >= run.length) return true;
  const [{ line } = { line: 0 }] = run;
  return said
    .slice(Math.max(0, line - 2), line)
    .some((above) => above.length <= LONGEST_HEADING && !ALONE.has(wordsOfHeading(above)) && wordsIn(above).some((word) => OWN.has(word)));
}

const LONGEST_HEADING = 60;
/** "our", "team", "today" and the like in a heading: an agency or a house lists its own. */
const OWN: ReadonlySet<string> = new Set(words.own);

/** Whether a text speaks of one person: it says an age with its label or unit, or its heading a first name. */
function isOnePerson(text: string, heading: readonly string[]): boolean {
  return heading.some((word) => FIRST_NAMES.kindOf(word, []) === 'name') || AGE_SAID.test(text);
}

/** An age that is told of somebody: 18 and 21 are what sites ask of visitors. */
const TOLD = String.raw`(?:19|2[02-9]|[3-6]\d)`;
const AGE_SAID = new RegExp(
  `(?<![\\d.,:/-])${TOLD}[ -]?(?:${UNITS.join('|')})(?![\\p{L}\\p{N}])|(?<!\\p{L})(?:${ageWords.before.map((word) => RegExp.escape(word)).join('|')})[\\s:]{1,3}${TOLD}(?!\\d)|\\p{L}, ${TOLD}[,.)]|\\p{L} ${TOLD}(?:${SHORT.join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The smallest element that holds a stretch of the text. */
function smallestRound(elements: readonly PageElement[], { start, end }: Span): PageElement | undefined {
  let found: PageElement | undefined;
  for (const element of elements) {
    if (element.textStart > start) break;
    if (element.textEnd >= end) found = element;
  }
  return found;
}
