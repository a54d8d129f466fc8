import type { SpokenPart } from './spoken-part.ts';
import { SPOKEN } from './spoken-words.ts';

/** Marks the languages of a part that a level beside them tells ("fluent English", "Englisch C1"), those listed with one that is marked, and with `bare` lists that stand by themselves. */
export function saidByThemselves(part: SpokenPart, { bare }: { readonly bare: boolean }): void {
  const mentions = part.tokens.flatMap((_token, at) => (part.isMention(at) && !isWanted(part, at) ? [at] : []));
  if (mentions.length === 0 || part.question) return;
  for (const list of listsOf(part, mentions)) {
    const levelled = list.filter(
      (at) => part.markOf(at) === undefined && (part.has(at, SPOKEN.name) ? hasLevel(part, at) : isShortWithLevel(part, at)),
    );
    const told =
      list.some((at) => part.markOf(at) === 'said') ||
      (levelled.length > 0 && !mayBeServices(part, list)) ||
      (bare && standsAlone(part, list));
    if (told) for (const at of list) if (part.markOf(at) === undefined) part.mark(at, deniedBefore(part, at));
  }
}

/** Whether a language is asked of others: a word for that before it, or behind it up to the next comma. */
function isWanted(part: SpokenPart, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 12; before -= 1) if (part.has(before, SPOKEN.wanted)) return true;
  for (let next = at + 1; next < at + 8 && part.tokens[next]?.sign !== ','; next += 1) if (part.has(next, SPOKEN.wanted)) return true;
  return false;
}

/** Languages that services and styles are called by too. */
const SERVICES = new Set(['fr', 'el', 'es', 'it', 'ru', 'th', 'tr', 'sv', 'ja']);

/** "Französisch gut, Griechisch": nothing but names of services, and no level that is said of languages alone. */
function mayBeServices(part: SpokenPart, list: readonly number[]): boolean {
  if (list.some((at) => !SERVICES.has(part.tokens[at]?.code ?? ''))) return false;
  const last = list.at(-1) ?? 0;
  for (let at = (list[0] ?? 0) - 3; at <= last + 5; at += 1) if (part.has(at, SPOKEN.level) && !part.has(at, SPOKEN.weak)) return false;
  return true;
}

/** Signs between a language and its level. */
const BEFORE_LEVEL = new Set([':', '-', '(', '=', '：', '（']);

function hasLevel(part: SpokenPart, at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && part.has(before, SPOKEN.among) && !part.has(before, SPOKEN.level)) before -= 1;
  // What stands right behind may be what it is said of: "little French doll".
  if (part.has(before, SPOKEN.level) && !isOther(part, at + 1)) return true;
  let next = at + 1;
  while (next < at + 3 && part.has(next, SPOKEN.among) && !part.has(next, SPOKEN.level)) next += 1;
  if (hasStars(part, at)) return true;
  if (BEFORE_LEVEL.has(part.tokens[next]?.sign ?? '')) next += 1;
  while (next < at + 4 && part.has(next, SPOKEN.among) && !part.has(next, SPOKEN.level)) next += 1;
  return part.has(next, SPOKEN.level);
}

/** "German ★★☆", "German: ★★". */
function hasStars(part: SpokenPart, at: number): boolean {
  const next = part.tokens[at + 1]?.sign === ':' ? at + 2 : at + 1;
  return STARS.has(part.tokens[next]?.sign ?? '');
}

const STARS = new Set(['★', '☆', '⭐']);

/** "ang słabo,": short for a language, its level, and nothing more. */
function isShortWithLevel(part: SpokenPart, at: number): boolean {
  const { start = 0, end = 0 } = part.tokens[at] ?? {};
  if (end - start < 3 || part.has(at, SPOKEN.among | SPOKEN.not) || !part.has(at + 1, SPOKEN.level)) return false;
  return at + 2 >= part.tokens.length || part.isSign(at + 2);
}

function isOther(part: SpokenPart, at: number): boolean {
  return at < part.tokens.length && !part.isSign(at) && part.tokens[at]?.flags === 0;
}

function deniedBefore(part: SpokenPart, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0 && !part.isSign(before); before -= 1) {
    if (part.isNot(before)) return true;
    if (part.isMention(before)) return false;
  }
  return false;
}

/** Runs of languages with nothing but signs, small words, levels and brackets between them. */
function listsOf(part: SpokenPart, mentions: readonly number[]): number[][] {
  const lists: number[][] = [];
  for (const at of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && joined(part, last, at)) list.push(at);
    else lists.push([at]);
  }
  return lists;
}

function joined(part: SpokenPart, last: number, next: number): boolean {
  let depth = 0;
  for (let at = last + 1; at < next; at += 1) {
    const sign = part.tokens[at]?.sign;
    if (sign === '(' || sign === ')') depth += sign === '(' ? 1 : -1;
    else if (depth <= 0 && !part.isSign(at) && !part.has(at, SPOKEN.among | SPOKEN.level | SPOKEN.not)) return false;
  }
  return true;
}

/** Two languages or more, English among them, with signs or nothing around: "…from Cyprus, Greek & English." */
function standsAlone(part: SpokenPart, list: readonly number[]): boolean {
  const [first = 0] = list;
  const last = list.at(-1) ?? 0;
  const codes = new Set(list.map((at) => part.tokens[at]?.code));
  const edge = (at: number): boolean => at < 0 || at >= part.tokens.length || part.isSign(at);
  // Behind a colon stands what the words before it say, and they are no label.
  return codes.size > 1 && codes.has('en') && edge(first - 1) && edge(last + 1) && part.tokens[first - 1]?.sign !== ':';
}
