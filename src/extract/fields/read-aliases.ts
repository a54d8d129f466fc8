import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Names that persons in the text call themselves ("I'm X", "Name: X", «меня зовут X»), in order, each once; low certainty by nature. */
export function readAliases(text: string, _context: TextContext): Read<string>[] {
  const found = new Map<string, Read<string>>();
  for (const match of text.matchAll(INTRODUCED)) {
    const [whole, , label, name = ''] = match;
    const start = match.index + whole.length - name.length;
    const value = trimName(name, label !== undefined);
    if (value === undefined || found.has(value.toLowerCase())) continue;
    found.set(value.toLowerCase(), { value, where: 'text', start, end: start + value.length, raw: value, by: 'alias@1' });
  }
  return [...found.values()];
}

const NOT_NAMES: ReadonlySet<string> = new Set(nameWords.not);

/** An introduction, or a label with a colon, and then up to three words. Must not begin inside a word. */
const INTRODUCED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${wordAlternatives(nameWords.introductions)})[ ]{1,2}|(${wordAlternatives(nameWords.labels)})[ ]?[:=][ ]{0,3})["'«„“*]{0,2}((?:\\p{L}[\\p{L}\\p{M}'’-]{1,20})(?:[ ]\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}){0,2})`,
  'giu',
);

/** The words that can be a name: each begins with a capital (or the script has none) and is no everyday word. */
function trimName(written: string, labelled: boolean): string | undefined {
  const words = written.split(' ');
  const kept: string[] = [];
  for (const word of words) {
    const caseless = word.toLowerCase() === word.toUpperCase();
    const capital = /^\p{Lu}/u.test(word);
    if (NOT_NAMES.has(word.toLowerCase()) || !(capital || caseless || (labelled && kept.length === 0))) break;
    kept.push(word);
  }
  return kept.length === 0 ? undefined : kept.join(' ');
}
