/** A script as Dean Edwards' packer writes it: the text with places for words, the base in which places are numbered, how many there are, the words. Every quantifier is bounded. */
const PACKED =
  /\}\s{0,3}\(\s{0,3}'((?:[^'\\]|\\[^]){1,20000})'\s{0,3},\s{0,3}(\d{1,2})\s{0,3},\s{0,3}(\d{1,4})\s{0,3},\s{0,3}'((?:[^'\\]|\\.){0,20000})'\s{0,3}\.\s{0,3}split\(\s{0,3}'\|'\s{0,3}\)/;

/** What a packed script says: its words put back into their places. Nothing is run. Undefined for any other script. */
export function unpackedScript(script: string): string | undefined {
  if (!script.includes("split('|')") || !script.includes('eval')) return undefined;
  const [, text = '', base = '', , words = ''] = PACKED.exec(script) ?? [];
  const radix = Number(base);
  if (text === '' || radix < 2 || radix > 62) return undefined;
  const list = words.split('|');
  return text.replace(/\\(['"\\])/g, '$1').replace(/\b\w{1,4}\b/g, (place) => {
    const at = numberOf(place, radix);
    const word = at === undefined ? undefined : list[at];
    return word === undefined || word === '' ? place : word;
  });
}

/** A number as the packer writes it: digits, small letters, from 36 on capitals. */
function numberOf(place: string, radix: number): number | undefined {
  let value = 0;
  for (const sign of place) {
    const digit = SIGNS.indexOf(sign);
    if (digit < 0 || digit >= radix) return undefined;
    value = value * radix + digit;
  }
  return value;
}

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
