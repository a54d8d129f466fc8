import type { FoundName } from './found-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import type { NameLine } from './name-line.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { mayBeName } from './unknown-name.ts';

/** Names that stand in a row, each with an age: "Dnes tu jsou: Bára 22, Lucie 27, Denisa 33", "Bianca (RO, 22), Zsofi (HU, 27)". One at least is a known first name. In ads of any kind. */
export function namesInRowOfAges(named: NameText, line: NameLine): FoundName[] {
  const end = Math.min(line.end, line.start + LONGEST);
  const { text } = named.folded;
  if (!isAnyIn(named.names, line.start, end) || !TWICE.test(text.slice(line.start, end))) return [];
  const row: LineWord[] = [];
  let until = -1;
  for (const word of lineWords(named, { start: line.start, end })) {
    const aged = AGED.exec(text.slice(word.end, word.end + 24))?.[0];
    if (aged === undefined || !isLike(word)) continue;
    if (until !== -1 && !JOINT.test(text.slice(until, word.start))) {
      if (isRow(row)) break;
      row.length = 0;
    }
    row.push(word);
    until = word.end + aged.length;
  }
  return isRow(row) ? row.map(({ start, end: last }) => ({ start, end: last, by: 'alias-line@1' as const })) : [];
}

/** As much of a line as a row fills. */
const LONGEST = 200;
/** Two numbers that may be ages. */
const TWICE = /(?<!\d)[1-6]\d(?!\d)[^\n]{1,60}?(?<!\d)[1-6]\d(?!\d)/u;
/** An age behind a name: a sign or bracket before it, in brackets also a word or country; no price, time or measure. */
const AGED =
  /^ ?[:(（,–-]? ?(?:(?<=[(（])\p{L}{2,12}[,/] ?)?(?:1[89]|[2-6]\d)(?![\d.,:]{0,2}\d|[ ]?[%°+$€£/-]|[ ]?(?:min|eur|usd|cm|kg|h|km|st)(?!\p{L}))(?: ?(?:y\.?o\.?|j|ans|años|anni|lat|let|éves|ετών|лет))?[)）]?/u;
/** What joins two of a row. */
const JOINT = /^(?: ?[,;|/&+•·] ?|,? \p{L}{1,3} |\) ?| )$/u;

function isLike(word: LineWord): boolean {
  return word.capital && (word.name !== undefined || mayBeName(word));
}

function isRow(row: readonly LineWord[]): boolean {
  const known = row.filter(({ name }) => name === 'name').length;
  const words = row.filter(({ name }) => name !== undefined).length;
  return (
    row.length > 1 &&
    ((known > 0 && known * 2 >= row.length) || words === row.length) &&
    new Set(row.map(({ lower }) => lower)).size === row.length
  );
}
