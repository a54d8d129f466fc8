import type { LanguagePhrases, Lexicon, LexiconIndicator } from '../../model/lexicon.ts';
import { ACCENTED_LANGUAGES, foldLetter, UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import { phraseSpellings, spelledForms } from '../../model/phrase-spellings.ts';
import { buildPhraseTrie } from './phrase-trie.ts';
import type { PhraseTrie, TriePhrase } from './phrase-trie.ts';
import { WordHashes } from './word-hashes.ts';

/** What a phrase of the lexicon stands for: a term of an indicator, or a word of a named list. */
export type PhraseValue = { readonly language: string } & (
  | { readonly indicator: LexiconIndicator; readonly list?: undefined; readonly isShort: boolean; readonly digits: string | undefined }
  | { readonly list: string; readonly indicator?: undefined }
);

/** Phrases of languages that are read in one way. */
export interface PhraseGroup {
  readonly trie: PhraseTrie<PhraseValue>;
  readonly edges: 'words' | 'anywhere';
  /** What a text must hold for the group to be worth a look; undefined: any text. */
  readonly hint: RegExp | undefined;
  /** Languages of which it has phrases that the hint may not show in. */
  readonly languages: ReadonlySet<string>;
}

/** A lexicon made ready for reading: every phrase in a few tries. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  /** Terms of indicators and words that rules are made of. */
  readonly phrases: readonly PhraseGroup[];
  /** Words that take a hit back; looked for only around one. */
  readonly vetoes: readonly PhraseGroup[];
  /** Single words by list and language, in their folded form: fillers, negations and the like. */
  readonly words: (list: LookupList, language: string) => ReadonlySet<string>;
  /** Whether a word without accents stands in a phrase of an urgent signal. */
  readonly isWord: (word: string) => boolean;
  /** Languages of phrases by the language of a text; its own among them. */
  readonly readWith: ReadonlyMap<string, readonly string[]>;
}

/** Names of the lists that are looked up word by word, never searched for. */
export const LOOKUP_LISTS = ['fill', 'next', 'before', 'not', 'not-after', 'without', 'without-after', 'nobody'] as const;

/** A list that is looked up word by word. */
export type LookupList = (typeof LOOKUP_LISTS)[number];

/** Makes a lexicon ready for reading; each lexicon is compiled once. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = COMPILED.get(lexicon);
  if (known) return known;
  const compiled = compile(lexicon);
  COMPILED.set(lexicon, compiled);
  return compiled;
}

const COMPILED = new WeakMap<Lexicon, CompiledLexicon>();

function compile(lexicon: Lexicon): CompiledLexicon {
  const wanted = new Set(
    lexicon.indicators.flatMap(({ rules, weighings }) => [
      ...rules.flatMap(({ lists, also, kinds }) => [...lists, ...also, ...kinds.flat()]),
      ...weighings.flatMap(({ kinds }) => kinds.flatMap(({ lists }) => lists)),
    ]),
  );
  // Worked out anew for each group that a text asks for: as objects they would take more memory than all the tries.
  const phrases = (): TriePhrase<PhraseValue>[] => [
    ...lexicon.indicators.flatMap((indicator) => indicator.terms.flatMap((terms) => termsOf(indicator, terms))),
    ...lexicon.lists.flatMap(({ name, words }) => (wanted.has(name) ? words.flatMap((one) => wordsOf(name, one)) : [])),
  ];
  let vetoGroups: readonly PhraseGroup[] | undefined;
  let urgentWords: WordHashes | undefined;
  return {
    lexicon,
    phrases: groupsOf(phrases),
    // Most texts give nothing to take back.
    get vetoes() {
      return (vetoGroups ??= groupsOf(() => vetoPhrases(lexicon)));
    },
    words: lookUp(lexicon),
    // Few texts hide letters.
    isWord: (word) => (urgentWords ??= wordsOfUrgent(lexicon, wanted)).has(word),
    readWith: readingLanguages(lexicon),
  };
}

function wordsOfUrgent({ indicators, lists }: Lexicon, wanted: ReadonlySet<string>): WordHashes {
  const words = new WordHashes();
  for (const { urgent, terms } of indicators) if (urgent !== undefined) for (const one of terms) words.add(formsText(one));
  for (const { name, words: all } of lists) if (wanted.has(name)) for (const one of all) words.add(formsText(one));
  return words;
}

/** Forms in one text; the star of a stem belongs to no word. */
function formsText(words: LanguagePhrases): string {
  return (words.forms ?? spelledForms(words).join('\n')).replaceAll('*', '');
}

function vetoPhrases(lexicon: Lexicon): TriePhrase<PhraseValue>[] {
  const vetoing = new Set(
    lexicon.indicators.flatMap(({ unless, unlessNear, harmless, weighings }) => [
      ...unless,
      ...unlessNear,
      ...(harmless ?? []).flatMap((one) => [...one.kinds.flat(), ...one.unless]),
      ...weighings.flatMap(({ against }) => against.flatMap(({ lists }) => lists)),
    ]),
  );
  return lexicon.lists.flatMap(({ name, words }) => (vetoing.has(name) ? words.flatMap((one) => wordsOf(name, one)) : []));
}

function termsOf(indicator: LexiconIndicator, terms: LanguagePhrases): TriePhrase<PhraseValue>[] {
  const { language } = terms;
  const value = { language, indicator, isShort: false, digits: undefined };
  const short = { ...value, isShort: !UNSPACED_LANGUAGES.has(language) };
  return spelledForms(terms).map((form) => {
    if (!LETTERLESS.test(form)) return phraseOf(form, form.length <= SHORT_TERM ? short : value);
    const written = terms.phrases.find((phrase) => phraseSpellings(phrase, language).includes(form)) ?? form;
    return phraseOf(form, { ...value, digits: written.replaceAll(' ', '') });
  });
}

/** Terms of so few letters are another word in the next language: they count in their own only. */
const SHORT_TERM = 3;
/** Nothing but digits and spaces. */
const LETTERLESS = /^[\d ]*$/;

function wordsOf(list: string, words: LanguagePhrases): TriePhrase<PhraseValue>[] {
  const value = { language: words.language, list };
  return spelledForms(words).map((form) => phraseOf(form, value));
}

function phraseOf(form: string, value: PhraseValue): TriePhrase<PhraseValue> {
  const stem = form.endsWith('*');
  return { form: stem ? form.slice(0, -1) : form, stem, value };
}

function groupsOf(phrases: () => TriePhrase<PhraseValue>[]): PhraseGroup[] {
  return [
    groupOf(phrases, { kind: 'latin', edges: 'words', hint: undefined }),
    groupOf(phrases, { kind: 'other', edges: 'words', hint: OTHER_SCRIPT }),
    groupOf(phrases, { kind: 'accented', edges: 'words', hint: VIETNAMESE }),
    groupOf(phrases, { kind: 'unspaced', edges: 'anywhere', hint: UNSPACED }),
  ];
}

/** By what letters, and how, a phrase is read. */
type GroupKind = 'latin' | 'other' | 'accented' | 'unspaced';

function kindOf({ form, value: { language } }: TriePhrase<PhraseValue>): GroupKind {
  if (ACCENTED_LANGUAGES.has(language)) return isPlain(form) ? 'latin' : 'accented';
  if (UNSPACED_LANGUAGES.has(language)) return 'unspaced';
  return OTHER_SCRIPT.test(form) ? 'other' : 'latin';
}

/** Whether a phrase of an accented language is written without accents, in words enough to mean the same in no other language. */
function isPlain(form: string): boolean {
  return PLAIN_WORDS.test(form) && form.length >= LEAST_PLAIN;
}

/** Two words or more without accents. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)+$/;
const LEAST_PLAIN = 6;

/** A group whose trie is built when a text first asks for it. */
function groupOf(
  phrases: () => TriePhrase<PhraseValue>[],
  { kind, edges, hint }: Pick<PhraseGroup, 'edges' | 'hint'> & { readonly kind: GroupKind },
): PhraseGroup {
  let trie: PhraseTrie<PhraseValue> | undefined;
  return {
    edges,
    hint,
    languages: kind === 'accented' ? ACCENTED_LANGUAGES : NO_WORDS,
    get trie() {
      return (trie ??= buildPhraseTrie(
        phrases().filter((phrase) => kindOf(phrase) === kind),
        kind === 'accented' ? 'keep' : 'fold',
      ));
    },
  };
}

/** Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India and Sri Lanka, Georgian, Ethiopic. */
const OTHER_SCRIPT = /[\u0370-\u06FF\u0905-\u0DF4\u10D0-\u10FA\u1200-\u137F]/;
/** Letters that of the languages read here only Vietnamese has. Must not match French, Portuguese or Romanian. */
const VIETNAMESE = /[\u01A1\u01B0\u1EA0-\u1EF9]/;
/** Thai, Lao, Burmese and Khmer letters, kana and ideographs. */
const UNSPACED = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

function lookUp({ lists }: Lexicon): CompiledLexicon['words'] {
  const sets = new Map<string, ReadonlySet<string>>();
  return (name, language) => {
    const key = `${name} ${language}`;
    const known = sets.get(key);
    if (known) return known;
    const words = lists.find((list) => list.name === name)?.words.find((one) => one.language === language);
    // Words of a text come folded, those of accented languages too.
    const forms = words ? spelledForms(words) : [];
    const set =
      forms.length === 0 ? NO_WORDS : new Set(ACCENTED_LANGUAGES.has(language) ? forms.flatMap((form) => [form, fold(form)]) : forms);
    sets.set(key, set);
    return set;
  };
}

function fold(form: string): string {
  return form.split('').map(foldLetter).join('');
}

const NO_WORDS: ReadonlySet<string> = new Set();

function readingLanguages({ languages }: Lexicon): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const { code, also } of languages) for (const language of [code, ...also]) map.set(language, [...(map.get(language) ?? []), code]);
  return map;
}
