import { matchAt } from '../../handles/match-at.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { countryOfFlag } from './flags-of-names.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';
import type { NationAt } from './nation-at.ts';
import { ORIGIN_COUNTRIES } from './nation-cues.ts';

/** The nationalities and countries that stand behind a label whose end is told, in a lower-case text: up to four, also mixed ("half Thai, half Dutch"), and flags. */
export function labelledNations(lower: string, end: number, { languages, needsSign }: Labelled): NationAt[] {
  const sign = matchAt(TO_VALUE, lower, end) ?? (needsSign ? null : matchAt(BLANK, lower, end));
  if (sign === null) return [];
  const found: NationAt[] = [];
  let at = end + sign[0].length;
  while (found.length < MOST_NATIONS) {
    at += matchAt(SHARE, lower, at)?.[0].length ?? 0;
    const flag = matchAt(FLAG, lower, at);
    if (flag !== null) found.push({ country: countryOfFlag(flag[0]), start: at, end: at + flag[0].length });
    at += flag?.[0].length ?? 0;
    const word = flag === null ? wordAt(INDEX, lower, at) : undefined;
    if (flag !== null) continue;
    if (word === undefined) break;
    found.push({ country: countryOf(word, languages), start: at, end: at + word.length });
    at += word.length;
    const joint = matchAt(JOINT, lower, at);
    if (joint === null) break;
    at += joint[0].length;
  }
  return found;
}

/** The country that a word for a nationality, or a country's name, stands for in some languages (BCP 47); empty for no such word. */
export function countryOf(word: string, languages: readonly string[]): string {
  const form = NATION_FORMS.get(word);
  if (form === undefined) return ORIGIN_COUNTRIES.get(word) ?? '';
  for (const language of languages) {
    const country = form.inLanguage.get(language);
    if (country !== undefined) return country;
  }
  return form.country;
}

/** How a label may stand. */
export interface Labelled {
  /** Of the text, BCP 47. */
  readonly languages: readonly string[];
  /** Whether a colon or another sign must stand between. */
  readonly needsSign: boolean;
}

const MOST_NATIONS = 4;
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}[ ]{0,2}/uy;
/** Between a label that nothing else is and its value. */
const BLANK = /(?:[ \t]{1,4}|[ ]?\n[ ]?)/uy;
const INDEX = buildWordIndex([...NATION_FORMS.keys(), ...ORIGIN_COUNTRIES.keys()]);
/** A colon, arrow, row of dots or tab behind a label, and a line end at most; a blank or single dot is none. */
const TO_VALUE = /[ ]{0,2}(?:[:：=→➜➡»]\uFE0F?|\.{2,30}:?|[·…_]{1,30}|\t|[-–—](?=[ ]))[ ]{0,3}\n?[ ]{0,2}/uy;
/** A word for a share of somebody's descent, or an article. */
const SHARE = /(?:(?:half|halb|mi|moitié|mitad|meio|meia|metà|mezza|pół|lai|the)[ -])?/uy;
/** Between two nationalities: a comma, slash, hyphen, sign or word for "and"; no line end. */
const JOINT = /[ ]{0,2}(?:[,/&+-]|(?:and|und|et|y|e|en|i|и|і|и|si|și|och|og|ja|ve)(?=[ ]))[ ]{0,2}/uy;
