import { matchAt } from '../handles/match-at.ts';
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { findNamesWithAge } from './names-with-age.ts';
import { NATION_NAMES } from './nation-names.ts';
import { buildWordIndex } from './word-index.ts';

/** Names that persons in the text call themselves ("I'm X", "Name: X", «меня зовут X») or that head a line with an age ("Stella, 36"), in order, each once; low certainty by nature. */
export function readAliases(text: string | PreparedText, context: TextContext): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const { original, plain } = prepareText(text);
  for (const { word, end } of plain === undefined ? [] : findPhrases(plain, SOUGHT.alias, LEADS)) {
    const match = matchAt(NAME, original, end);
    if (match === null) continue;
    const [whole, colon = '', name = ''] = match;
    const labelled = colon.trim() !== '';
    if (!(labelled ? LABELS : INTRODUCTIONS).has(word) || (!labelled && isElsewhere(word, context))) continue;
    const start = end + whole.length - name.length;
    for (const alias of namesFrom(original, { name, start, labelled }))
      if (!found.has(alias.value.toLowerCase())) found.set(alias.value.toLowerCase(), alias);
  }
  for (const { start, end } of findNamesWithAge(original, context)) {
    const raw = original.slice(start, end);
    if (!found.has(raw.toLowerCase())) found.set(raw.toLowerCase(), { value: raw, where: 'text', start, end, raw, by: 'alias-with-age@1' });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a word introduces nobody in the main language of the text: "im Preis", «som gäst». */
function isElsewhere(word: string, { languages: [main] }: TextContext): boolean {
  const spoken = ONLY[word];
  return spoken !== undefined && main !== undefined && !spoken.includes(main);
}

const ONLY: Readonly<Record<string, readonly string[]>> = nameWords.only;
const NOT_NAMES: ReadonlySet<string> = new Set(nameWords.not);

const INTRODUCTIONS: ReadonlySet<string> = new Set(nameWords.introductions);
const LABELS: ReadonlySet<string> = new Set([...nameWords.labels, ...nameWords.introductions]);
const LEADS = buildWordIndex(LABELS);

/** A space, or a colon, and then up to three words of letters; must not cross a line. */
const NAME = /([ ]{0,2}[:=：]?[ ]{0,3})["'«„“*]{0,2}(\p{L}[\p{L}\p{M}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2})/uy;

/** Between the names of a list; behind a label a comma as well, since behind "I'm Anna" it begins something else. */
const AND = /[ ](?:&|\+|and|en|und|et|y|e|i|и|і|та|și|si|és|ve|dan|và|och|og|ja|και)[ ](?=\p{Lu})/uy;
const LISTED = /(?:[ ]?[,/&+][ ]?|[ ](?:and|en|und|et|y|e|i|и|і|та|și|si|és|ve|dan|và|och|og|ja|και)[ ])(?=\p{Lu})/uy;
/** One name of a list. */
const NEXT = /\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20})?/uy;
/** Names that one cue announces. */
const MOST = 8;

/** A name, and those that are listed behind it. */
function namesFrom(text: string, first: { readonly name: string; readonly start: number; readonly labelled: boolean }): Read<string>[] {
  const names: Read<string>[] = [];
  let { name, start } = first;
  while (names.length < MOST) {
    const value = trimName(name, first.labelled && names.length === 0);
    if (value === undefined) break;
    const end = start + value.length;
    names.push({ value, where: 'text', start, end, raw: value, by: 'alias@2' });
    const joint = matchAt(first.labelled ? LISTED : AND, text, end);
    const next = joint === null ? null : matchAt(NEXT, text, end + joint[0].length);
    if (joint === null || next === null) break;
    [name, start] = [next[0], end + joint[0].length];
  }
  return names;
}

/** The words that can be a name: each begins with a capital (or the script has none) and is no everyday word. */
function trimName(written: string, labelled: boolean): string | undefined {
  const words = written.split(' ');
  const kept: string[] = [];
  for (const word of words) {
    const caseless = word.toLowerCase() === word.toUpperCase();
    const capital = /^\p{Lu}/u.test(word);
    if (
      NOT_NAMES.has(word.toLowerCase()) ||
      NATION_NAMES.has(word.toLowerCase()) ||
      !(capital || caseless || (labelled && kept.length === 0))
    )
      break;
    kept.push(word);
  }
  return kept.length === 0 ? undefined : kept.join(' ');
}
