import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import languageWords from '../../../lexicon/language-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import type { AccountKind } from './account-kind.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';

/** What stands where a label announces a name. */
export interface NamePlace extends Span {
  readonly written: string;
  /** Whether a sign between label and name says that a name follows. */
  readonly announced: boolean;
  /** `@` or `$` before the name, or nothing. */
  readonly sign: string;
  /** Whether the label is written in another script than the name: no everyday word then. */
  readonly foreign: boolean;
  /** Whether the label is so short that it must be followed by a sign ("OF:"). */
  readonly terse: boolean;
  /** Whether the label opens its clause and goes with no word before it ("metro line:"). */
  readonly opens: boolean;
  /** What follows the name, a few words. */
  readonly rest: string;
}

/** Whether what is written can be a name of that network and not the next word of the sentence, a person's name, a number, a time or a price. */
export function nameLike(place: NamePlace, kind: AccountKind): boolean {
  const lower = place.written.toLowerCase();
  if (
    kind.label !== 'plain' &&
    !place.announced &&
    !(kind.label === 'strict' && (place.foreign || UNDERSCORED.test(lower) || fillsLine(place)))
  )
    return false;
  if (place.sign === '@') return true;
  if (place.sign === '$') return kind.kind === 'cashapp';
  if (NOT_NAMES.has(lower) || CONTACT_LABELS.has(lower)) return false;
  if (kind.kind === 'qq') return !place.terse || lower.length >= 7;
  if (/^[\d._#-]+$/.test(lower) || MEASURE.test(lower) || SIZE.test(lower)) return false;
  if (/[\d_]|[a-z]\.[a-z]/.test(lower)) return place.announced || !LOOSE_MEASURE.test(lower);
  return (place.announced || aloneAmongOthers(place, kind)) && letterName(place, kind);
}

/** "Line annabell21" on a line of its own: a name that ends in digits and is no size. */
function fillsLine({ opens, written, rest }: NamePlace): boolean {
  return opens && LINE_END.test(rest) && /^[a-z]{5,24}\d{1,6}$/.test(written);
}

const LINE_END = /^ ?(?:\n|$)/;

/** «телеграм annabell»: a word in small Latin letters behind a label of another script, which no other such word follows. */
function aloneAmongOthers({ foreign, written, rest }: NamePlace, { label }: AccountKind): boolean {
  return (
    foreign &&
    (label === 'plain' || (label === 'strict' && (LINE_END.test(rest) || /^ ?[[\p{L}]--[\p{Script=Latin}]]/v.test(rest)))) &&
    /^[a-z]{5,32}$/.test(written) &&
    !/^[ ,/+&-]{0,3}[a-z]/i.test(rest)
  );
}

/** Whether a name of letters alone can be one: not where a word is as likely. */
function letterName(place: NamePlace, { label }: AccountKind): boolean {
  // "tele: sales dept": a short word, and the sentence goes on.
  if (
    (place.terse && !(place.announced && TERSE_NAME.test(place.written) && CLAUSE_END.test(place.rest))) ||
    label === 'sign' ||
    (/^[a-z]{1,7}$/.test(place.written) && /^ \p{L}/u.test(place.rest)) ||
    COMMON.has(place.written.toLowerCase())
  )
    return false;
  return (label === 'plain' || place.foreign || place.opens) && !fullName(place);
}

/** "OF: annabell, ...": a word of small letters that ends its clause. */
const TERSE_NAME = /^[a-z]{7,30}$/;
const CLAUSE_END = /^ ?(?:[,|/•\n]|$)/;

const NOT_NAMES: ReadonlySet<string> = new Set([...contactLabels.fillers, ...contactLabels.not, ...contactLabels.notNames]);
const COMMON: ReadonlySet<string> = new Set(Object.values(languageWords.words).flat());

/** Letters and an underscore: no word of any language. */
const UNDERSCORED = /^(?=\w{0,64}[a-z]{2})\w{0,64}_/;
/** A number with its unit: times, sizes, money. */
const MEASURE =
  /^\d{1,4}(?:[.,:]\d{1,3})?(?:h|hr|hrs|min|am|pm|cm|mm|kg|gb|mb|eur|euro|euros|usd|yo|ans|k|x|x\d{1,4}|st|nd|rd|th|v|w|mah|rpm|zl|ft|lei|kn|tl|grn|kc|km|m|g|gr|l|ml|s|e|sek|nok|dkk|pln|ron|huf|czk|d|p|er)$/;
/** A size with letters before it: "PE0.8". */
const SIZE = /^[a-z]{1,3}\d{1,2}\.\d{1,2}$/;
/** ... without a sign before it any number with up to three letters. */
const LOOSE_MEASURE = /^\d+(?:[.x]\d+)?[a-z]{0,3}\d?$/;

/** "Facebook: Marie Dupont": a first name with its surname. */
function fullName({ written, rest }: NamePlace): boolean {
  return /^[A-Z][a-z]+$/.test(written) && /^ \p{Lu}\p{Ll}/u.test(rest);
}
