/**
 * The language that letters of its own tell among neighbours of one script: Serbian, Macedonian, Ukrainian, Belarusian, Bulgarian and Russian in
 * Cyrillic by one letter, and the languages of Central Asia and Mongolia; in Latin script, where a name may bring one, by two words. Undefined: none met.
 */
export function languageOfLetters(whole: string): string | undefined {
  const text = whole.slice(0, MOST_READ);
  if (CYRILLIC.test(text)) return languageOfAsia(text) ?? OWN_LETTERS.find(([, letters]) => letters.test(text))?.[0];
  return MARKED.test(text) ? LATIN_LETTERS.find(([, letters]) => (text.match(letters)?.length ?? 0) >= FEWEST)?.[0] : undefined;
}

/** The language of Central Asia or Mongolia that letters tell which no Slavic language has; one word of eight must have one, since names bring them too, fewer where two of Uzbek stand and none of Russian. */
function languageOfAsia(text: string): string | undefined {
  const words = text.match(ASIAN_WORDS)?.length ?? 0;
  if (words === 0) return undefined;
  if (words * 8 < (text.match(CYRILLIC_WORDS)?.length ?? 0)) return UZBEK.test(text) ? 'uz' : undefined;
  return ASIAN_LETTERS.find(([, letters]) => letters.test(text))?.[0];
}

/** `ў` and one of the letters that Belarusian does not have beside it, and none of Russian and Belarusian. */
const UZBEK = /^(?=[^ў]{0,400}ў)(?=[^қғҳ]{0,400}[қғҳ])[^ыщі]{0,400}$/iu;
const CYRILLIC_WORDS = /[\u0400-\u052f]{2,40}/gu;
const ASIAN_WORDS = /[ҒғҚқҢңӘәӨөҰұҮүҺһӢӣӮӯҶҷҲҳҖҗ][\u0400-\u052f]{0,40}/gu;
/** In this order: letters of one language first, then those that neighbours share. Must not match Slavic texts: `ў` and `і` alone are none of these. */
const ASIAN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['tg', /[ӣӯҷ]/iu],
  ['uz', /^(?=[^ў]{0,400}ў|[^ҳ]{0,400}ҳ)[^ұңөүі]{0,400}$/iu],
  ['kk', /[ұқғ]|^(?=[^і]{0,400}і)[^әөүңһ]{0,400}[әөүңһ]/iu],
  ['tt', /[әҗһ]/iu],
  ['ky', /ң|(?<!\p{L})(?:күн|күнү|мурун|менен|жана|үчүн|болот|кечээ|бүгүн)(?!\p{L})/iu],
  ['mn', /[өү]/iu],
];

/** Units that are looked at. */
const MOST_READ = 400;
const CYRILLIC = /[\u0400-\u04ff]/;
/** Letters that no other of these languages writes; those of Russian stand last, since Belarusian and languages of Central Asia share them. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['mk', /[ќѓѕ]/iu],
  ['sr', /[ћђ]/iu],
  ['be', /ў/iu],
  ['uk', /[їєґ]/iu],
  ['bg', /^[^ыэ]{0,400}[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/iu],
  ['ru', /^[^әғқңөұүһі]{0,400}[ыэ]/iu],
];
/** Words with letters of Latin script that one language alone writes, of those that ads are in. */
const LATIN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['az', wordsWith('ə')],
  ['cs', wordsWith('řěů')],
  ['hu', wordsWith('őű')],
  ['ro', wordsWith('țșţ')],
  ['pl', wordsWith('łśźżń')],
  ['lv', wordsWith('ģķļņ')],
  ['lt', wordsWith('ėųį')],
  ['sk', wordsWith('ľĺŕ')],
  ['tr', wordsWith('ğı')],
  ['vi', wordsWith('ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ')],
  ['pt', wordsWith('ã')],
  ['es', wordsWith('ñ¿¡')],
];
/** Any of them: a quick no. */
const MARKED = /[əřěůőűțșţłśźżńģķļņėųįľĺŕğıơưạ-ỹãñ¿¡]/iu;
const FEWEST = 2;

/** The words that hold one of some letters, from that letter on: several in one word count once. */
function wordsWith(letters: string): RegExp {
  return new RegExp(`[${letters}]\\p{L}{0,24}`, 'giu');
}
