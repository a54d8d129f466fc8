import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { GAZETTEER } from './gazetteer.ts';
import { NATION_FORMS } from './nation-forms.ts';
import { isAdjective } from './names/between-names.ts';
import { FIRST_NAMES } from './names/first-names.ts';
import { OTHER_WORDS } from './names/other-words.ts';

/** What stands around a number, as written before it, with what is known of its ad. */
interface Described {
  /** In lower case, as what stands behind. */
  readonly before: string;
  readonly after: string;
  /** Whether the clause ends behind the number. */
  readonly ends: boolean;
  readonly written: string;
  readonly category: string;
  readonly languages: readonly string[];
}

/**
 * Whether a number stands right behind a person of whom an ad says more than a name: "Filipina mature Grace 39, speaks", "boricua 27, Condado", "Lily from
 * vietnam 25..", "Sophia Hart, 31, elegant". Not before another number, nor before what it counts.
 */
export function isBehindDescribed({ value, form }: AgeCandidate, around: Described): boolean {
  const { before, after, ends } = around;
  if (form !== 'digits' || value < 18 || value > OLDEST || ABOUT_THINGS.has(around.category) || NUMBER_NEXT.test(after)) return false;
  if (before.endsWith(', ')) return isFullName(around) || (ends && isDescribedName(around));
  if (!before.endsWith(' ') || !(ends || STAYS.test(after))) return false;
  return isOfNation(around) || isDescribedName(around) || isFrom(around);
}

const OLDEST = 69;
const ABOUT_THINGS: ReadonlySet<string> = new Set(['marketplace', 'housing', 'recruitment']);
/** Another number: a row of prices, times or sizes; no height in feet. */
const NUMBER_NEXT = /^ ?[,/&+–-]? ?\d(?!['’′])/u;
/** Where she is, or a size: "23 in Ottawa", "28 sz8". */
const STAYS = /^ (?:(?:in|im|en|à|a|em|w|v|в|στη|στην) \p{L}{3}|(?:sz|size|talla|taille|gr\.?|maat) ?\d)/u;

/** A word for somebody of a nation, that begins its part of a sentence or has a name before it; of several meanings only a woman's. */
function isOfNation({ before, written }: Described): boolean {
  const found = NATION.exec(before);
  const form = found === null ? undefined : NATION_FORMS.get(found[2] ?? '');
  if (form === undefined || form.kind === 'led') return false;
  if (form.kind === 'noun') return true;
  const lead = found?.[1] ?? '';
  if (lead === '')
    return (
      form.kind === 'feminine' &&
      !SERVICES.has(form.country) &&
      BEGINS.test(written.slice(0, written.length - (found?.[2]?.length ?? 0) - 1))
    );
  return isName(lead, []) || PERSONS.has(lead);
}

/** The last word, with the one before it in the same part of the sentence. */
const NATION = /(?:(?<![\p{L}\p{M}])([\p{L}\p{M}'’]{2,15})[*~"”]{0,2} )?(?<![\p{L}\p{M}'’-])([\p{L}\p{M}'’-]{3,18}) $/u;
const BEGINS = /(?:^|[\n.!?|•·★☆✦♥❤:-] {0,2}|[^\d] ?, |\p{Extended_Pictographic}\uFE0F? {0,2})$/u;
/** Nations that services are called after. */
const SERVICES: ReadonlySet<string> = new Set(['CU', 'ES', 'FR', 'GR', 'RU', 'TH', 'TR']);
const PERSONS: ReadonlySet<string> = new Set(ageWords.person);

/** A known name, and before it a word for a person, a nation or looks. */
function isDescribedName({ written, languages }: Described): boolean {
  const [, word = '', name = ''] = DESCRIBED.exec(written) ?? [];
  const kind = FIRST_NAMES.kindOf(name.toLowerCase(), languages);
  if (kind === undefined || kind === 'place' || OTHER_WORDS.has(name.toLowerCase())) return false;
  const lower = word.toLowerCase();
  return PERSONS.has(lower) || NATION_FORMS.has(lower) || isAdjective(lower);
}

const DESCRIBED =
  /(?<![\p{L}\p{M}\p{N}@#_.-])([\p{L}\p{M}'’]{3,15}) (\p{Lu}[\p{L}\p{M}'’]{2,13}),? (?:(?:på|van|von|de|di|of|на|af|av) )?$/u;

/** A known name, "from" and a country or town: no number of a district, which would stand behind a town alone. */
function isFrom({ written, languages }: Described): boolean {
  const [, name = '', place = ''] = FROM.exec(written) ?? [];
  return name !== '' && isName(name.toLowerCase(), languages) && GAZETTEER.has(place.toLowerCase());
}

const FROM =
  /(?<![\p{L}\p{M}\p{N}@#_.-])(\p{Lu}[\p{L}\p{M}'’]{2,13}) (?:from|aus|uit|de|da|di|z|ze|iz|из|з|із|от|din|från|fra|από|dari) ([\p{L}\p{M}'’-]{4,16}) $/u;

/** A known name and a surname that begin a sentence, commas around the number and small letters behind it. */
function isFullName({ written, after, languages }: Described): boolean {
  const [, name = '', surname = ''] = FULL.exec(written) ?? [];
  return /^, \p{Ll}/u.test(after) && name !== '' && isName(name.toLowerCase(), languages) && !GAZETTEER.has(surname.toLowerCase());
}

const FULL = /(?:^|[\n.!?|•·★☆✦♥❤] {0,2})(\p{Lu}\p{Ll}{2,13}) (\p{Lu}[\p{L}\p{M}'’]{2,13}), $/u;

function isName(lower: string, languages: readonly string[]): boolean {
  return FIRST_NAMES.kindOf(lower, languages) === 'name';
}
