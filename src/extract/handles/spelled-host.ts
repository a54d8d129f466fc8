import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { allMatches } from './all-matches.ts';
import { knownHost } from './known-host.ts';
import { alternatives, isUnspaced, SPELLED_SIGNS } from './spelled-signs.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** The host behind a spelled or spaced at. */
export interface SpelledHost {
  /** In ASCII form. */
  readonly name: string;
  readonly length: number;
  /** Whether a dot or a name was spelled or bracketed as well. */
  readonly spelled: boolean;
  /** Whether the top-level domain was left out, as after "gmail". */
  readonly cut: boolean;
}

/** Whether a word that begins here may be the first label of a host: a dot, plain, bracketed or spelled, comes next. A quick no for most sentences. */
export function mayBeSpelledHost(lower: string, start: number): boolean {
  let at = start;
  for (; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    // Hyphens may belong to the label or stand around a spelled dot; words of some scripts are glued.
    if (unit === HYPHEN || ((UNIT_CLASS[unit] ?? 0) & UNIT.unspaced) !== 0 || (unit >= FIRST_INDIC && unit <= LAST_INDIC)) return true;
    if (((UNIT_CLASS[unit] ?? 0) & (UNIT.word | UNIT.surrogate)) === 0) break;
  }
  if (lower.slice(start, at) === SURE_PROVIDER) return true;
  if (FIRST_PIECES.has(lower.slice(start, at))) return true;
  if (lower.charAt(at) !== ' ') return SIGNS_OF_DOTS.has(lower.charAt(at));
  while (lower.charAt(at) === ' ') at += 1;
  const next = lower.charCodeAt(at);
  return ((UNIT_CLASS[next] ?? 0) & UNIT.letter) === 0 || SIGN_STARTS.has(next);
}

const HYPHEN = 0x2d;
/** Blocks from Devanagari to Sinhala, in which marks stand among the letters of a word. */
const FIRST_INDIC = 0x0900;
const LAST_INDIC = 0x0dff;
/** What a dot, plain, bracketed or mistyped, can begin with when no space stands before it. */
const SIGNS_OF_DOTS: ReadonlySet<string> = new Set('.,[({<*|_');
/** First units of the words for a dot or hyphen. */
const SIGN_STARTS: ReadonlySet<number> = new Set([...emailWords.dot, ...emailWords.dash].map((word) => word.charCodeAt(0)));

/** Names of providers that are written in pieces ("hot mail"), without what parts them, and their first pieces. */
const IN_PIECES: ReadonlyMap<string, string> = new Map(Object.entries(emailWords.providerPieces));
const FIRST_PIECES: ReadonlySet<string> = new Set([...IN_PIECES.keys()].map((pieces) => pieces.slice(0, pieces.indexOf(' '))));

/** The only provider whose name alone tells the host. */
const SURE_PROVIDER = 'gmail';

/** The host at the start of a lower-case text, the longest that ends in a known top-level domain; undefined when there is none. */
export function readSpelledHost(text: string): SpelledHost | undefined {
  const written = HOST.exec(text)?.[0];
  if (written === undefined) return undefined;
  let length = written.length;
  for (let count = 0; count < 5; count += 1) {
    const cut = written.slice(0, length);
    const name = plainHost(cut);
    const host = hostOf(name);
    if (host !== undefined) return { name: host, length, spelled: name !== cut, cut: false };
    const last = allMatches(ANY_DOT, cut).at(-1);
    if (last === undefined)
      return name === SURE_PROVIDER && !IN_PIECES.has(cut.replaceAll('-', ' '))
        ? { name: `${name}.com`, length, spelled: false, cut: true }
        : undefined;
    length = last.index;
  }
  return undefined;
}

function hostOf(name: string): string | undefined {
  // A number before the dot is a price or a time; the providers that are numbers are listed.
  if (!name.includes('.') || (/^\d+\./.test(name) && !PROVIDERS.has(name)) || !knownHost(name)) return undefined;
  return URL.parse(`http://${name}`)?.hostname ?? name;
}

const PROVIDERS: ReadonlySet<string> = new Set(emailWords.providers);

function plainHost(written: string): string {
  return written
    .replace(DASHES, '-')
    .replace(ANY_DOT, '.')
    .split('.')
    .map((label) => HOST_WORDS.get(label) ?? IN_PIECES.get(label.replaceAll('-', ' ')) ?? label)
    .join('.');
}

const HOST_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(emailWords.hostWords));
const UNSPACED_WORDS = alternatives([...HOST_WORDS.keys()].filter(isUnspaced));

/** A dot with a space beside it: before it any, behind it only before domains that are no everyday word. */
const SPACED_DOT = '[ ]\\.(?=[a-z])|[ ]?\\.[ ](?=(?:com|net|org|ru|info|test|example)(?![\\p{L}\\p{N}]))';
const DOT = `${SPELLED_SIGNS['.']}|${SPACED_DOT}|\\.|[ ]?,(?=com(?![\\p{L}\\p{N}]))`;
const DASH = SPELLED_SIGNS['-'];
/** Letters of a label: of scripts that part their words. */
const LETTER = `[[\\p{L}\\p{N}]--${UNSPACED_LETTER}]`;
/** Names of providers and domains that marks belong to. */
const MARKED_WORDS = alternatives([...HOST_WORDS.keys()].filter((word) => /\p{M}/u.test(word) && !isUnspaced(word)));
const PIECES = [...IN_PIECES.keys()].map((pieces) => pieces.replaceAll(' ', '[ \\-]')).join('|');
const LABEL = `(?:${UNSPACED_WORDS}|(?:${PIECES})(?![\\p{L}\\p{N}])|(?:${MARKED_WORDS})(?![\\p{L}\\p{M}])|${LETTER}(?:[${LETTER}\\-]{0,40}${LETTER})?)`;

/** Up to five labels joined by spelled or plain dots; hyphens may be spelled. */
const HOST = new RegExp(`^${LABEL}(?:(?:${DASH})${LABEL})?(?:(?:${DOT})${LABEL}){0,4}`, 'v');
const ANY_DOT = new RegExp(DOT, 'gv');
const DASHES = new RegExp(DASH, 'gv');
