import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import { wordAlternatives } from '../fields/word-alternatives.ts';

/** Whether a line begins with a word by which a site names its desk or what it sells, and goes on with a number or mailbox: "Support: …", "Реклама на сайте: от 990 ₽". */
export function isOfBoard(said: string): boolean {
  return said.length <= LONGEST && HOLDS.test(said) && BEGINS.test(said);
}

const LONGEST = 160;
const HOLDS = /[\d@]/;
const BEGINS = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:${wordAlternatives(words.ofBoard)})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])`,
  'iu',
);
