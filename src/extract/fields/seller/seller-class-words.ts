import sellerWords from '../../../../lexicon/seller-words.json' with { type: 'json' };
import { plainForms } from '../plain-forms.ts';
import type { KnownWords } from '../line-tokens.ts';
import { buildWordIndex } from '../word-index.ts';

/** What a word does where an ad says who stands behind it, as bit flags; each is a list of the lexicon. */
export const BEHIND = {
  our: 1,
  us: 2,
  /** "Our girls" in one word. */
  ours: 4,
  /** Several persons. */
  persons: 8,
  team: 16,
  /** A house or firm by its name alone. */
  strong: 32,
  /** A house where a name stands beside it. */
  house: 64,
  /** Who may stand between. */
  between: 128,
  not: 256,
  alone: 512,
  work: 1024,
  home: 2048,
  indep: 4096,
  private: 8192,
  person: 16384,
  /** What may be independent or private and is no person. */
  room: 32768,
  wanted: 65536,
  near: 131072,
  /** Who and what only firms have. */
  staff: 262144,
  /** What makes several persons an offer: "every week". */
  when: 524288,
  /** "For myself". */
  self: 1048576,
  /** Before the names of those who work. */
  shift: 2097152,
  /** Of persons only, so that it needs no word for one. */
  privately: 4194304,
  /** "New girls". */
  arrivals: 8388608,
  nobody: 16777216,
} as const;

type ListName = keyof typeof BEHIND;
/** Lists whose words alone make a line worth a look. */
const SOUGHT_LISTS: ReadonlySet<ListName> = new Set([
  'us',
  'ours',
  'persons',
  'team',
  'strong',
  'house',
  'between',
  'alone',
  'indep',
  'private',
  'staff',
  'self',
  'shift',
  'privately',
  'arrivals',
  'nobody',
] as const);

/** Words of a lower-case text that matter to who stands behind an ad, with their `BEHIND` flags. */
export const SELLER_CLASS_WORDS: KnownWords & { readonly sought: ReadonlySet<string> } = buildWords();

function buildWords(): typeof SELLER_CLASS_WORDS {
  const flags = new Map<string, number>();
  const sought = new Set<string>();
  for (const list of Object.keys(BEHIND) as ListName[])
    for (const word of plainForms(sellerWords[list])) {
      flags.set(word, (flags.get(word) ?? 0) | BEHIND[list]);
      if (SOUGHT_LISTS.has(list)) sought.add(word);
    }
  return { index: buildWordIndex(flags.keys()), flags, sought };
}
