/** A UTF-16 unit as a number, without its mark where it is a Latin or Greek letter with one: é is e, ł is l. */
export function plainUnit(unit: number): number {
  return unit < FIRST ? unit : (PLAIN[unit - FIRST] ?? unit);
}

/** A word without the marks of its Latin and Greek letters, as hurried people write it. */
export function plainWord(word: string): string {
  if (!MAY_HAVE_MARKS.test(word)) return word;
  let plain = '';
  for (let at = 0; at < word.length; at += 1) plain += String.fromCharCode(plainUnit(word.charCodeAt(at)));
  return plain;
}

const MAY_HAVE_MARKS = /[\u00C0-\u1EFF]/;
const FIRST = 0xc0;
const LAST = 0x1e_ff;
/** Latin and Greek letters: those of other scripts are other letters with a mark (й). */
const MARKED = /[\p{Script=Latin}\p{Script=Greek}]/u;
/** Letters whose mark is part of them. */
const WITHOUT: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i', ø: 'o', ς: 'σ' };

const PLAIN: Uint16Array = buildPlain();

function buildPlain(): Uint16Array {
  const plain = new Uint16Array(LAST - FIRST + 1);
  for (let unit = FIRST; unit <= LAST; unit += 1) {
    const letter = String.fromCharCode(unit);
    const [base = letter] = MARKED.test(letter) ? letter.normalize('NFD') : letter;
    plain[unit - FIRST] = (WITHOUT[letter] ?? base).charCodeAt(0);
  }
  return plain;
}
