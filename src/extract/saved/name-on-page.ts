import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { FACTS } from '../ads/name-of-advertiser.ts';
import { linesOf, longestLine } from '../ads/text-lines.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';

/**
 * The first name of who placed an ad, as saved pages show it: behind a label ("Seller information: Tammy", «Продавец: Ольга»), alone above what sites tell of advertisers ("Nadine" over "Active since 2017"),
 * alone behind a dash or stroke below the ad's text ("/Gunilla"), or behind its last sentence ("… no agencies. Carmela"). Known first names only; undefined where a page shows none or several. `own`: the ad's text, with blanks for what is none of it.
 */
export function nameOnPage(own: string, languages: readonly string[]): Read<string> | undefined {
  const { start: body } = longestLine(own);
  const lines = [...linesOf(own)].filter(({ start, end }) => own.slice(start, end).trim() !== '');
  const found = new Map<string, Read<string>>();
  for (const [at, { start, end }] of lines.entries()) {
    const said = own.slice(start, end);
    const next = lines[at + 1];
    const behind = next === undefined ? '' : own.slice(next.start, next.end).trim().toLowerCase();
    const match =
      LABELLED.exec(said) ??
      (FACTS.test(behind) ? ALONE.exec(said) : null) ??
      (start >= body ? (SIGNED.exec(said) ?? lastWord(said)) : null);
    if (match === null) continue;
    const [whole, lead = '', name = ''] = match;
    const first = name.split(' ', 1)[0] ?? '';
    // Labels are found in any case, names have a capital.
    if (first.charAt(0) !== first.charAt(0).toUpperCase() || FIRST_NAMES.kindOf(first.toLowerCase(), languages) !== 'name') continue;
    const place = start + match.index + whole.indexOf(name, lead.length);
    found.set(first.toLowerCase(), {
      value: name,
      where: 'text',
      start: place,
      end: place + name.length,
      raw: name,
      by: 'alias-heading@1',
    });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A first name with a capital, or in a script without them. */
const NAME = String.raw`([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,16})(?![\p{L}\p{M}])`;
const LABELLED = new RegExp(
  String.raw`^(\s{0,4}(?:${wordAlternatives(Object.values(words.sellers).flat())})\s{0,2}(?:[:：]\s{0,3}|(?<=\p{L}) ))${NAME}`,
  'iu',
);
const ALONE = new RegExp(String.raw`^(\s{0,4})${NAME}\s{0,4}$`, 'u');
const SIGNED = new RegExp(String.raw`^(\s{0,4}[/~–—-]\s?)${NAME}\s{0,4}$`, 'u');
/** A name behind the last sentence of a line. */
const LAST = new RegExp(String.raw`([.!?]\s)${NAME}\s{0,4}$`, 'u');
const LONGEST_END = 40;
const SHORTEST_BODY = 60;

function lastWord(said: string): RegExpExecArray | null {
  if (said.length < SHORTEST_BODY) return null;
  const from = said.length - LONGEST_END;
  const match = LAST.exec(said.slice(from));
  if (match !== null) match.index += from;
  return match;
}
