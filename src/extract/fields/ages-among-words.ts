import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { STREET, STREET_NEXT } from './age-beside-person.ts';
import type { AgeText } from './age-text.ts';
import { isCompanyText } from './is-company-text.ts';
import { type NamedNumber, namedNumber } from './named-number.ts';

/**
 * Places of the numbers right behind a known first name in the middle of an ad for company: "viet girl Nana 20 162/45/34C", "bhabhi Rekha 32 Pune". For
 * texts that say no age of a grown-up in any surer way.
 */
export function agesAmongWords(candidates: readonly AgeCandidate[], text: AgeText): readonly number[] {
  const category = text.context.category ?? '';
  if (!MAY_OFFER.has(category)) return [];
  const found = candidates.flatMap((candidate, at) => {
    const named = namedNumber(candidate, text);
    return named !== undefined && isOfPerson(named) ? [at] : [];
  });
  return found.length > 0 && (COMPANY.has(category) || isCompanyText(text.lower)) ? found : [];
}

/** Categories of ads that may offer or seek company; '' is none. */
const MAY_OFFER: ReadonlySet<string> = new Set(['', 'escort', 'dating', 'messenger']);
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);

/** Whether the name is a person's, and what stands behind the number belongs to no address, price or count. */
function isOfPerson({ kind, joint, isCapital, before, after }: NamedNumber): boolean {
  if (kind !== 'name' || joint !== ' ' || !isCapital) return false;
  if (NUMBER_NEXT.test(after) || STREET_NEXT.test(after) || STREET.test(before)) return false;
  return !NEVER.has(/([\p{L}\p{M}'’]{1,20})\.? $/u.exec(before)?.[1] ?? '');
}

/** Words before the name of a street, house or firm, and before numbers of their own. */
const NEVER: ReadonlySet<string> = new Set([...nameWords.never, ...moneyWords.numbered]);
/** Another number behind that is no measure of a body, or a decade ("50-something"). */
const NUMBER_NEXT = /^-\p{L}|^ ?[,/&+–-]? {0,2}\d(?!['’′]|\d{1,2}[/-]\d{2}|\d{1,2} ?(?:cm|kg|lbs?|[a-g]{1,4})(?!\p{L}))/u;
