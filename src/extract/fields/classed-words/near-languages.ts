/** Languages, two letters, of which a text's words may be: its own and those whose words stand in such texts. At most the first two of the text count; empty for all where none is known. */
export function nearLanguages(languages: readonly string[]): readonly string[] {
  const own = [...new Set(languages.map((language) => language.slice(0, 2).toLowerCase()))].slice(0, MOST);
  return [...new Set(own.flatMap((language) => [language, ...(NEAR[language] ?? []), ...(OWN_WORDS_ONLY.has(language) ? [] : ['en'])]))];
}

const MOST = 2;

/** Neighbours that a short text is mistaken for, or whose words its writers use. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  bs: ['hr', 'sl'],
  ca: ['es'],
  cs: ['sk'],
  da: ['no'],
  gl: ['pt', 'es'],
  hr: ['sl'],
  id: ['ms'],
  mk: ['bg', 'hr'],
  ms: ['id'],
  nb: ['no', 'da'],
  nn: ['no', 'da'],
  no: ['da'],
  be: ['ru'],
  sh: ['hr', 'sl'],
  sk: ['cs'],
  sl: ['hr'],
  sr: ['hr', 'sl'],
  uk: ['ru'],
  ur: ['ar', 'fa'],
};

/** Languages in whose texts English words would be mistaken for their own. */
const OWN_WORDS_ONLY: ReadonlySet<string> = new Set(
  'bg bs ca cs da de el es et fi fr gl he hr hu it lt lv mk nb nl nn no pl pt ro ru sh sk sl sq sr sv tr uk vi be'.split(' '),
);
