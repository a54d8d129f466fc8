// Adds to lexicon/number-words.json and lexicon/digit-words.json the number words of languages that these lack, from the rules of Unicode CLDR for numbers in words.
// npm pack cldr-rbnf@48 && tar xzf cldr-rbnf-*.tgz && node scripts/build-number-words.mjs package/rbnf
//
// What a language has already stays as it is: spoken variants were added there by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.argv[2];
if (source === undefined) throw new Error('Say where the rules are: node scripts/build-number-words.mjs package/rbnf');

/** BCP 47. Not Amharic, Irish and Tagalog, whose rules have words that nobody tells a number of a telephone with. */
const LANGUAGES = 'af az be ca cy is kk ky lb ms mt my ne sw ta km lo su'.split(' ');
/** Sets of rules that count things or stand alone, each by the forms that its language has. */
const COUNTING = /^%spellout-(?:numbering|cardinal(?:-.*)?)$/;
const NUMBERS = [...Array(100).keys(), 100, 200, 300, 400, 500, 600, 700, 800, 900];

/** A number in words by one set of rules; undefined where they give digits. */
function spell(sets, name, number) {
  const rules = (sets[name] ?? []).filter(([base]) => /^\d+$/.test(base)).map(([base, text]) => [Number(base), text.replace(/;$/, '')]);
  const rule = rules.findLast(([base]) => base <= number);
  if (rule === undefined) return undefined;
  const [base, text] = rule;
  const divisor = base === 0 ? 1 : 10 ** Math.floor(Math.log10(base));
  const rest = number % divisor;
  let isWhole = true;
  const filled = text
    .replace(/\[([^\]]*)\]/g, (_all, part) => (rest === 0 ? '' : part))
    .replace(/\$\([^)]*\)\$/g, '')
    .replace(/(→+|>+|←+|<+|=)(%%?[\w-]+|#[^=]*|)(→+|>+|←+|<+|=)/g, (_all, sign, other) => {
      const value = '→>'.includes(sign[0]) ? rest : '←<'.includes(sign[0]) ? Math.floor(number / divisor) : number;
      const word = other.startsWith('#') ? undefined : spell(sets, other || name, value);
      isWhole &&= word !== undefined;
      return word ?? '';
    });
  return isWhole
    ? filled
        .replace(/^'/, '')
        .replaceAll(/[\u00ad\u200b]/g, '')
        .trim()
    : undefined;
}

function wordsOf(language) {
  const path = join(source, `${language}.json`);
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const { SpelloutRules: sets } = JSON.parse(readFileSync(path, 'utf8')).rbnf.rbnf;
  const names = Object.keys(sets).filter((name) => COUNTING.test(name));
  return NUMBERS.map((number) => [
    String(number),
    [...new Set(names.flatMap((name) => spell(sets, name, number) ?? []))].filter((word) => word !== '' && !/[0-9=<>←→%]/.test(word)),
  ]).filter(([, words]) => words.length > 0);
}

function add(file, isKept) {
  const path = fileURLToPath(new URL(`../lexicon/${file}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  const known = JSON.parse(text).words;
  const blocks = LANGUAGES.filter((language) => known[language] === undefined).flatMap((language) => {
    const rows = wordsOf(language).filter(([number]) => isKept(Number(number)));
    const lines = rows.map(([number, words]) => `   "${String(number)}": ${JSON.stringify(words).replaceAll('","', '", "')}`);
    return rows.length === 0 ? [] : [`  "${language}": {\n${lines.join(',\n')}\n  }`];
  });
  if (blocks.length === 0) return;
  // Before the brackets that close the words and the file.
  const end = text.search(/\n *\}\n *\}\s*$/);
  writeFileSync(path, `${text.slice(0, end)},\n${blocks.join(',\n')}${text.slice(end)}`);
  console.log(file, blocks.length, 'languages');
}

add('number-words.json', (number) => number >= 10);
add('digit-words.json', (number) => number < 10);
