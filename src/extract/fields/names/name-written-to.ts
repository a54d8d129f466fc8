import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoundWord } from '../find-words.ts';
import type { FoundName } from './found-name.ts';
import { lineWords } from './line-words.ts';
import { NAME_CUES } from './name-cues.ts';
import { isAnyIn, type NameText } from './name-text.ts';

/** The known name, behind a preposition and at the end of its part of the sentence, of whom a verb of writing asks to write to: "Mejla några rader om dig till Johan.", "Schick ein Bild an Frau Sabine". */
export function nameWrittenTo(named: NameText, phrase: FoundWord): FoundName | undefined {
  const { text } = named.folded;
  if (NAME_CUES.get(phrase.word)?.has('writes') !== true || !isAnyIn(named.names, phrase.end, phrase.end + REACH)) return undefined;
  const end = phrase.end + (END.exec(text.slice(phrase.end, phrase.end + REACH))?.index ?? REACH);
  const words = lineWords(named, { start: phrase.end, end: Math.min(end, text.length), most: MOST });
  const name = words.at(-1);
  if (name === undefined || end >= phrase.end + REACH || !name.capital || name.name !== 'name') return undefined;
  if (text.slice(name.end, end).trim() !== '') return undefined;
  const lead = words.slice(0, -1);
  while (TITLES.has(lead.at(-1)?.lower ?? '')) lead.pop();
  return PREPOSITIONS.has(lead.at(-1)?.lower ?? '') ? { start: name.start, end: name.end, by: 'alias-called@1' } : undefined;
}

/** As far behind a verb as whom one writes to stands, in letters and in words. */
const REACH = 70;
const MOST = 12;
/** The end of a part of a sentence, a number, or the end of the text. */
const END = /[.,;:!?\n(（0-9+]|$/u;
const TITLES: ReadonlySet<string> = new Set(nameWords.titles.map((title) => title.replace(/\.$/, '')));
const PREPOSITIONS: ReadonlySet<string> = new Set(nameWords.writePrepositions);
