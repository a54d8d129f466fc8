import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import type { TextContext } from '../../text-context.ts';
import type { FoundWord } from '../find-words.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { NATION_NAMES } from '../nation-names.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { FoundName } from './found-name.ts';
import { NAME_CUES } from './name-cues.ts';
import { unspacedName } from './unspaced-name.ts';

/** The names that a phrase introduces ("I'm X", «меня зовут X») or labels ("Name: X"), with those that are listed behind it. Any word with a capital counts that is no everyday word. */
export function namesIntroduced(folded: FoldedText, { word, start: from, end }: FoundWord, context: TextContext): FoundName[] {
  const cues = NAME_CUES.get(word);
  if (cues === undefined) return [];
  // Thai writes some vowels first: what stands behind one is the rest of a syllable (สินเชื่อ).
  if (/[เแโใไ]/.test(folded.text.charAt(from - 1))) return [];
  const both = WE.has(word) ? matchAt(BOTH, folded.text, end) : null;
  if (both !== null) return bothNames(both, end, context);
  const match = matchAt(NAME, folded.text, end);
  if (match === null) return [];
  const [whole, colon = '', name = ''] = match;
  const labelled = colon.trim() !== '';
  if (/[-–—|>]/.test(colon) && !/(?:^|\n)[^\p{L}\n]{0,6}$/u.test(folded.text.slice(Math.max(0, from - 8), from))) return [];
  if (labelled && LABELS_OF_PERSONS.has(word) && !COMPANY.has(context.category ?? '')) return [];
  if (!cues.has(labelled ? 'labels' : 'introduces') || (!labelled && isElsewhere(word, context))) return [];
  const start = end + whole.length - name.length;
  const unspaced = unspacedName(folded, start, { context, titled: true });
  if (unspaced !== undefined) return [{ ...unspaced, by: 'alias@3' }];
  return namesFrom(folded.text, { name, start, labelled, context });
}

/** Two known names behind "we are" and who we are: "Somos dos chicas, Alba y Paula". */
function bothNames(
  [whole, lead = '', one = '', and = '', other = '']: RegExpExecArray,
  from: number,
  { languages }: TextContext,
): FoundName[] {
  const kinds = [one, other].map((name) => FIRST_NAMES.kindOf(name.toLowerCase(), languages));
  if (kinds.some((kind) => kind === undefined) || kinds.every((kind) => kind !== 'name')) return [];
  const [first, second] = [from + lead.length, from + whole.length - other.length];
  return and === ''
    ? []
    : [
        { start: first, end: first + one.length, by: 'alias@3' },
        { start: second, end: second + other.length, by: 'alias@3' },
      ];
}

/** Words that are part of a name where one goes by that of a child: Mama Junior. */
const PARENTS: ReadonlySet<string> = new Set(['mama', 'baba']);
/** Introductions of more than one. */
const WE: ReadonlySet<string> = new Set(ageWords.weAre);
const BOTH =
  /([ ][\p{L}\p{N}][\p{L}\p{M}\p{N}’' ]{2,28}[,:–-][ ]{1,2})(\p{Lu}[\p{L}\p{M}'’-]{1,15})([ ](?:and|&|en|und|et|y|e|i|и|і|та|și|si|és|ve|dan|và|och|og|ja|και|ir|un|in|a)[ ])(\p{Lu}[\p{L}\p{M}'’-]{1,15})(?![\p{L}\p{M}])/uy;

/** Whether a word introduces nobody in the main language of the text: "im Preis", «som gäst». */
function isElsewhere(word: string, { languages: [main] }: TextContext): boolean {
  const spoken = ONLY[word];
  return spoken !== undefined && main !== undefined && !spoken.includes(main);
}

const ONLY: Readonly<Record<string, readonly string[]>> = nameWords.only;
/** Categories whose ads are about one person. */
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);
/** Labels that stand before other things in ads about these. */
const LABELS_OF_PERSONS: ReadonlySet<string> = new Set(['escort', 'girl', 'model', 'profil', 'alias', 'nick', 'ad']);
const NOT_NAMES: ReadonlySet<string> = new Set(nameWords.not);
const TITLES: ReadonlySet<string> = new Set(nameWords.titles);

/** A space, or a colon, and then up to four words of letters; must not cross a line. */
const NAME =
  /([ ]{0,2}(?:[:=：→>|】」］)）\]]|[-–—]|\.{2,12})?[ ]{0,3})["'«„“*]{0,2}(\p{L}[\p{L}\p{M}'’-]{1,20}(?:\.?[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20}|\.?[ ][\p{Script=Arabic}\p{Script=Hebrew}]{2,12}(?![^\n])){0,3})/uy;

/** Between the names of a list; behind a label a comma as well, since behind "I'm Anna" it begins something else. */
const AND = /[ ](?:&|\+|and|en|und|et|y|e|i|и|і|та|și|si|és|ve|dan|và|och|og|ja|και|or|oder|ou|lub|или)[ ](?=\p{Lu})/uy;
const LISTED = /(?:[ ]?[,/&+][ ]?|[ ](?:and|en|und|et|y|e|i|и|і|та|și|si|és|ve|dan|và|och|og|ja|και)[ ])(?=\p{Lu})/uy;
/** One name of a list. */
const NEXT = /\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20})?/uy;
/** Names that one cue announces. */
const MOST = 8;

interface FirstName {
  readonly name: string;
  readonly start: number;
  readonly labelled: boolean;
  readonly context: TextContext;
}

/** A name, and those that are listed behind it. */
function namesFrom(text: string, first: FirstName): FoundName[] {
  const names: FoundName[] = [];
  let { name, start } = first;
  while (names.length < MOST) {
    const title = titleOf(name, first.context.languages);
    const value = trimName(name.slice(title), { labelled: first.labelled && names.length === 0, languages: first.context.languages });
    if (value === undefined) break;
    const end = start + title + value.length;
    names.push({ start: start + title, end, by: 'alias@3' });
    const joint = matchAt(first.labelled ? LISTED : AND, text, end);
    const next = joint === null ? null : matchAt(NEXT, text, end + joint[0].length);
    if (joint === null || next === null) break;
    [name, start] = [next[0], end + joint[0].length];
  }
  return names;
}

/** The length of the titles before a name: "Mistress Eva", "Mr. Ben". */
function titleOf(written: string, languages: readonly string[]): number {
  let length = 0;
  for (const word of written.split(' ').slice(0, -1)) {
    if (!TITLES.has(word.toLowerCase()) || (languages.includes('sw') && PARENTS.has(word.toLowerCase()))) break;
    length += word.length + 1;
  }
  return length;
}

/** The words that can be a name: each begins with a capital (or the script has none) and is no everyday word; the first may be a known name in small letters. */
function trimName(
  written: string,
  { labelled, languages }: { readonly labelled: boolean; readonly languages: readonly string[] },
): string | undefined {
  const kept: string[] = [];
  for (const word of written.split(' ')) {
    const lower = word.replace(/\.$/, '').toLowerCase();
    const known = kept.length === 0 && FIRST_NAMES.kindOf(lower, languages) === 'name';
    const capital = /^[\p{Lu}\p{Script=Georgian}]/u.test(word) || lower === word.toUpperCase();
    if (NOT_NAMES.has(lower) || NATION_NAMES.has(lower) || !(capital || known || (labelled && kept.length === 0))) break;
    kept.push(word.replace(/\.$/, ''));
    // The next sentence is none of the name.
    if (word.endsWith('.')) break;
  }
  const name = kept.join(' ');
  return name === '' || NATION_FORMS.has(name.toLowerCase()) ? undefined : name;
}
