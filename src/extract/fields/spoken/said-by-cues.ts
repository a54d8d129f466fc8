import type { SpokenTrust } from './spoken-trust.ts';
import type { SpokenPart } from './spoken-part.ts';
import { SPOKEN } from './spoken-words.ts';

/** Marks the languages of a part that labels, verbs and words for speakers tell; says whether it ends in an open label. */
export function saidByCues(part: SpokenPart, { trust, labelled }: { readonly trust: SpokenTrust; readonly labelled: boolean }): boolean {
  if (labelled) ahead(part, 0, { first: 0, between: 2, denied: false });
  let open = false;
  for (let at = 0; at < part.tokens.length; at += 1) {
    if (trust !== 'first' && part.has(at, SPOKEN.speaker)) markSpeaker(part, at);
    if ((trust === 'all' || trust === 'told') && part.has(at, SPOKEN.label) && labels(part, at)) {
      const found = ahead(part, at + 1, { first: 1, between: 3, denied: isDemand(part, at) });
      open = !found && at <= 2 && !hasWord(part, at + 1);
      if (found) continue;
    }
    if (part.has(at, SPOKEN.speak | SPOKEN.know)) markSpoken(part, at, trust);
  }
  return open;
}

/** Whether a label is one: a sign that opens a list behind it, or a word for several languages that needs none. */
function labels(part: SpokenPart, at: number): boolean {
  const sign = part.tokens[at + 1]?.sign;
  return part.has(at, SPOKEN.plural) || at === part.tokens.length - 1 || (sign !== undefined && OPENS.has(sign));
}

const OPENS = new Set([':', '：', '-', '=', '|', '?', '>', '»', 'gap', '(', '•', 'picture']);

/** Whether what a label lists is asked of others: "Languages: German fluent, French an advantage". */
function isDemand(part: SpokenPart, label: number): boolean {
  let others = 0;
  for (let at = label - 1; at < part.tokens.length && others < 4; at += 1) {
    if (part.has(at, SPOKEN.wanted)) return true;
    if (!part.isSign(at) && !part.has(at, LIST | SPOKEN.name | SPOKEN.short)) others += 1;
  }
  return false;
}

function hasWord(part: SpokenPart, from: number): boolean {
  for (let at = from; at < part.tokens.length; at += 1) if (!part.isSign(at)) return true;
  return false;
}

function markSpeaker(part: SpokenPart, at: number): void {
  if (!part.has(at + 1, SPOKEN.wanted) && !wantedBefore(part, at)) part.mark(at, part.has(at - 1, SPOKEN.not));
}

/** Marks what a verb of speaking or knowing tells: the list behind it, else the one before. */
function markSpoken(part: SpokenPart, at: number, trust: SpokenTrust): void {
  const first = part.has(at, SPOKEN.first);
  if (part.question || part.has(at - 1, SPOKEN.asked) || part.has(at + 1, SPOKEN.wanted)) return;
  if (!first && (trust === 'first' || wantedBefore(part, at))) return;
  const speaks = part.has(at, SPOKEN.speak);
  const denied = part.has(at, SPOKEN.speakNot) || deniedBefore(part, at);
  // "English speaking ladies": what is right before a verb is nearer than what is words behind it.
  const close = !speaks || part.isMention(part.tokens[at - 1]?.sign === '-' ? at - 2 : at - 1);
  const found = ahead(part, at + 1, { first: close ? 0 : 3, between: 2, denied });
  if (!found) back(part, at - 1, { first: speaks ? 2 : 0, denied: denied || deniedBehind(part, at) });
}

/** A denial within two words before a verb. */
function deniedBefore(part: SpokenPart, at: number): boolean {
  for (let before = at - 1; before >= at - 2 && before >= 0 && !part.isSign(before); before -= 1)
    if (part.has(before, SPOKEN.not)) return !part.isMention(before - 1) || before === at - 1;
  return false;
}

/** A denial within three words behind a verb: "Englisch spreche ich nicht". */
function deniedBehind(part: SpokenPart, at: number): boolean {
  for (let next = at + 1; next <= at + 3 && !part.isSign(next); next += 1) if (part.has(next, SPOKEN.not)) return true;
  return false;
}

function wantedBefore(part: SpokenPart, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 8; before -= 1) if (part.has(before, SPOKEN.wanted)) return true;
  return false;
}

/** Words that may stand among the languages of a list. */
const LIST = SPOKEN.among | SPOKEN.level | SPOKEN.label | SPOKEN.speak | SPOKEN.know;

/** Marks the list that begins behind a place: at most `first` other words before its first language, `between` before each further one. Says whether there was one. */
function ahead(
  part: SpokenPart,
  from: number,
  { first, between, denied }: { readonly first: number; readonly between: number; readonly denied: boolean },
): boolean {
  let others = 0;
  let found = false;
  let not = denied;
  let depth = 0;
  for (let at = from; at < part.tokens.length; at += 1) {
    if (part.isMention(at)) {
      part.mark(at, not);
      found = true;
      others = 0;
    } else if (part.isSign(at)) {
      const sign = part.tokens[at]?.sign ?? '';
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (!found && first === 0 && ',;'.includes(sign)) return false;
      // A denial among the languages reaches to the next comma, one of the verb to the next "but".
      if (!denied && ',;/'.includes(sign)) not = false;
    } else if (part.has(at, SPOKEN.but) || part.isNot(at)) not = !part.has(at, SPOKEN.but);
    else if (part.has(at, SPOKEN.noun | SPOKEN.lesson | SPOKEN.wanted | SPOKEN.name)) return found;
    else if (depth <= 0 && !part.has(at, LIST)) {
      others += 1;
      if (others > (found ? between : first)) return found;
    }
  }
  return found;
}

/** Marks the list that ends before a place, with at most `first` other words behind it. */
function back(part: SpokenPart, from: number, { first, denied }: { readonly first: number; readonly denied: boolean }): void {
  let others = 0;
  let found = false;
  for (let at = from; at >= 0; at -= 1) {
    if (part.isMention(at)) {
      part.mark(at, denied || part.isNot(at - 1));
      found = true;
    } else if (part.has(at, SPOKEN.noun | SPOKEN.lesson | SPOKEN.wanted | SPOKEN.name | SPOKEN.speak)) return;
    else if (denied && part.tokens[at]?.sign === ',') return;
    else if (!part.isSign(at) && !part.has(at, SPOKEN.among | SPOKEN.level | SPOKEN.know | SPOKEN.not)) {
      others += 1;
      if (found || others > first) return;
    }
  }
}
