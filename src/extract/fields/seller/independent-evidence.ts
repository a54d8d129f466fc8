import type { SellerPart } from './seller-part.ts';
import { BEHIND } from './seller-class-words.ts';
import type { SellerEvidence } from './seller-evidence.ts';

/** What a part of a line holds that says there is nobody between. */
export function independentEvidence(part: SellerPart): SellerEvidence[] {
  const found: SellerEvidence[] = [];
  const add = (weight: number, rule: string, at: number): void => {
    const { start = 0, end = 0 } = part.tokens[at] ?? {};
    found.push({ kind: 'independent', weight, rule, start, end });
  };
  for (let at = 0; at < part.tokens.length; at += 1) {
    if (part.has(at, BEHIND.between | BEHIND.strong) && isDenied(part, at)) add(3, 'no-agency', at);
    if (part.has(at, BEHIND.self) && !part.has(at - 1, BEHIND.not)) add(3, 'self', at);
    if (part.has(at, BEHIND.nobody) && part.near(at, { flags: BEHIND.work, within: -3 })) add(3, 'self', at);
    if (part.has(at, BEHIND.alone)) {
      const weight = aloneWeight(part, at);
      if (weight > 0) add(weight, 'alone', at);
    }
    if (part.has(at, BEHIND.indep) && isOfPerson(part, at)) add(2, 'independent', at);
    if (part.has(at, BEHIND.private | BEHIND.privately) && !part.has(at, BEHIND.house) && isOfPerson(part, at) && isPrivatePerson(part, at))
      add(2, 'private', at);
  }
  return found;
}

/** "No agency", "ich arbeite für keine Agentur", "menajerim yok", "agent? none". */
function isDenied(part: SellerPart, at: number): boolean {
  const between = part.has(at, BEHIND.between);
  const before = part.near(at, { flags: BEHIND.not, within: between ? -4 : -2 });
  if (before) return between || !part.has(at + 1, BEHIND.room);
  const next = part.signAt(at + 1) === ':' || part.signAt(at + 1) === '?' ? at + 2 : at + 1;
  if (!part.has(next, BEHIND.not)) return false;
  // What is denied stands before; what the denial goes on to is something else: "agency no drama".
  return between || next + 1 >= part.tokens.length || part.signAt(next + 1) !== undefined;
}

/** How much a word for "alone" says: near work most, near a home or by itself less. */
function aloneWeight(part: SellerPart, at: number): number {
  if (part.has(at - 1, BEHIND.not) || isOneOf(part, at + 1)) return 0;
  for (const within of [3, -3]) if (part.near(at, { flags: BEHIND.work, within })) return 3;
  for (const within of [4, -4]) if (part.near(at, { flags: BEHIND.home, within })) return 2;
  let first = at;
  let last = at;
  while (first > 0 && part.signAt(first - 1) === undefined) first -= 1;
  while (last < part.tokens.length - 1 && part.signAt(last + 1) === undefined) last += 1;
  return last - first <= 2 && part.tokens.length > 1 ? 2 : 0;
}

/** "одна из лучших": one of many. */
function isOneOf({ tokens, text }: SellerPart, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return ONE_OF.has(text.slice(start, end).toLowerCase());
}

const ONE_OF = new Set(['из', 'із', 'з', 'от', 'z', 'iz', 'dintre', 'no', 'iš', 'of']);

/** Not "private parking", "independent entrance", "our independent girls". */
function isOfPerson(part: SellerPart, at: number): boolean {
  if (part.has(at - 1, BEHIND.not | BEHIND.room | BEHIND.home) || part.near(at, { flags: BEHIND.our | BEHIND.wanted, within: -2 }))
    return false;
  return !part.near(at, { flags: NOT_PERSONS, within: 2 });
}

const NOT_PERSONS = BEHIND.room | BEHIND.home | BEHIND.persons | BEHIND.strong | BEHIND.house;

/** "Private masseuse", "массаж частный", or by itself between signs. */
function isPrivatePerson(part: SellerPart, at: number): boolean {
  for (const within of [1, -1]) if (part.near(at, { flags: BEHIND.person, within })) return true;
  if (!part.has(at, BEHIND.privately)) return false;
  // "Hotel, home, private": places, not persons.
  for (let place = at - 4; place <= at + 4; place += 1) if (part.has(place, BEHIND.home | BEHIND.house)) return false;
  const edge = (place: number): boolean => part.tokens[place] === undefined || part.signAt(place) !== undefined;
  return edge(at - 1) && edge(at + 1) && part.tokens.length > 1 && part.signAt(at + 1) !== '-' && part.signAt(at - 1) !== '-';
}
