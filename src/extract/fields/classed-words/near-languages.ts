/** Languages, two letters, of which a text's words may be: its own, its neighbours', and English but in texts of `ownWordsOnly`. At most the first two of the text count; empty for all where none is known. */
export function nearLanguages(languages: readonly string[], ownWordsOnly: ReadonlySet<string> = OWN_WORDS_ONLY): readonly string[] {
  const known = languages.filter((language) => language !== 'und');
  const own = [...new Set(known.map((language) => language.slice(0, 2).toLowerCase()))].slice(0, MOST);
  return [...new Set(own.flatMap((language) => [language, ...(NEAR[language] ?? []), ...(ownWordsOnly.has(language) ? [] : ['en'])]))];
}

const MOST = 2;

/** Neighbours that a short text is mistaken for, or whose words its writers use. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  af: ['nl'],
  am: ['ti'],
  az: ['tr', 'ru'],
  be: ['ru', 'uk'],
  bg: ['mk'],
  bs: ['hr', 'sl', 'sr'],
  ca: ['es'],
  cs: ['sk'],
  da: ['no'],
  gl: ['pt', 'es'],
  hi: ['mr', 'ne'],
  hr: ['sl', 'sr'],
  id: ['ms'],
  kk: ['ky', 'ru'],
  ky: ['kk', 'ru'],
  mk: ['bg', 'hr', 'sr'],
  mn: ['kk', 'ky', 'ru'],
  mr: ['hi', 'ne'],
  ms: ['id'],
  nb: ['no', 'da'],
  ne: ['hi', 'mr'],
  nn: ['no', 'da'],
  no: ['da', 'sv'],
  pa: ['hi'],
  ps: ['fa', 'ur'],
  ru: ['uk'],
  sh: ['hr', 'sl'],
  sk: ['cs'],
  sl: ['hr', 'sr'],
  sr: ['hr', 'sl', 'mk'],
  sv: ['no'],
  tg: ['ru', 'uz'],
  ti: ['am'],
  uk: ['ru'],
  ur: ['ar', 'fa'],
  uz: ['ru'],
};

/** Languages in whose texts English words would be mistaken for their own. */
const OWN_WORDS_ONLY: ReadonlySet<string> = new Set(
  'bg bs ca cs da de el es et fi fr gl he hr hu it lt lv mk nb nl nn no pl pt ro ru sh sk sl sq sr sv tr uk vi be'.split(' '),
);
