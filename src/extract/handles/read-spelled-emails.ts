import { allMatches } from './all-matches.ts';
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { knownHost } from './known-host.ts';
import type { TextToken } from './text-token.ts';

/** E-mail addresses whose `@` or dots are spelled, bracketed or spaced: "jane (at) mail (dot) example", «jane собака mail точка example». */
export function readSpelledEmails(folded: FoldedText, tokens: readonly TextToken[]): FoundHandle[] {
  const { lower } = folded;
  const found: FoundHandle[] = [];
  for (const at of allMatches(AT, lower)) {
    const local = LOCAL.exec(lower.slice(Math.max(0, at.index - 70), at.index));
    const after = at.index + at[0].length;
    const host = readHost(lower.slice(after, after + 120));
    if (local === null || host === undefined) continue;
    const start = at.index - local[0].length;
    const end = after + host.length;
    const evidence = { name: plainLocal(local[0]), host, rest: lower.slice(end, end + 3), labelled: nearLabel(tokens, start) };
    const clear = CLEAR_AT.test(at[0].trim());
    if (!(clear ? likelyLocal(evidence) : sureEnough(evidence))) continue;
    const { name } = evidence;
    found.push({ kind: 'email', value: `${name}@${host.name}`, start, end, confidence: clear ? 0.9 : 0.75, obfuscated: true });
  }
  return found;
}

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

const AT_WORDS = alternatives(emailWords.at);
const BARE_AT_WORDS = alternatives(emailWords.bareAt);
const DOT_WORDS = alternatives(emailWords.dot);

/** A spelled at: a word between spaces, or any of the words in brackets, stars, hyphens. Must not match inside a word. */
const AT = new RegExp(
  `[ ]{0,2}[\\[({<*|_~-][ ]?(?:${AT_WORDS}|${BARE_AT_WORDS})[ ]?[\\])}>*|_~-][ ]{0,2}|(?<=[\\p{L}\\p{N}])[ ]{1,2}(?:${AT_WORDS}|${BARE_AT_WORDS})[ ]{1,2}(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])[ ]{0,2}@[ ]{0,2}(?=[\\p{L}\\p{N}])|(?<=[a-z0-9])(?:艾特|แอท|圈a)(?=[a-z0-9])`,
  'gu',
);
/** An at that is no everyday word: the sign itself, bracketed, or a word nobody uses otherwise. */
const CLEAR_AT = new RegExp(`^(?:@|[\\[({<*|_~-].*|${AT_WORDS})$`, 'u');

/** The local part before an at; dots, hyphens and underscores may be spelled too. */
const SPELLED_DOT = `[ ]{0,2}(?:[\\[({<*|_-][ ]?(?:${DOT_WORDS}|\\.)[ ]?[\\])}>*|_-])[ ]{0,2}|[ ]{1,2}(?:${DOT_WORDS})[ ]{1,2}|[ ]?\\.[ ]?(?=\\p{L})`;
const LOCAL = new RegExp(`(?<![\\p{L}\\p{N}._%+-])[a-z0-9](?:[a-z0-9._%+-]{0,40})(?:(?:${SPELLED_DOT})[a-z0-9_%+-]{1,30}){0,2}$`, 'u');

/** Up to five labels joined by spelled or plain dots. */
const HOST = new RegExp(
  `^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40})(?:(?:${SPELLED_DOT}|\\.|[ ]?,(?=com\\b))[\\p{L}\\p{N}-]{2,24}){1,4}`,
  'u',
);
const DOTS = new RegExp(`${SPELLED_DOT}|[ ]?,(?=com)`, 'gu');

const PROVIDERS: ReadonlySet<string> = new Set(emailWords.providers);
const NOT_LOCAL: ReadonlySet<string> = new Set(emailWords.notLocal);

interface SpelledHost {
  readonly name: string;
  readonly length: number;
  /** Whether a dot was spelled or bracketed as well. */
  readonly spelled: boolean;
}

/** The host behind an at, the longest that ends in a known top-level domain. */
function readHost(text: string): SpelledHost | undefined {
  const written = HOST.exec(text)?.[0];
  if (written === undefined) return undefined;
  let length = written.length;
  for (let count = 0; count < 4; count += 1) {
    const cut = written.slice(0, length);
    const name = cut.replace(DOTS, '.');
    if (!name.includes('.')) return undefined;
    if (knownHost(name)) return { name: URL.parse(`http://${name}`)?.hostname ?? name, length, spelled: name !== cut };
    const last = [...cut.matchAll(new RegExp(`${SPELLED_DOT}|\\.`, 'gu'))].at(-1);
    if (last === undefined) return undefined;
    length = last.index;
  }
  return undefined;
}

function plainLocal(written: string): string {
  return written.replace(DOTS, '.').replace(/\s/g, '');
}

interface SpelledEvidence {
  readonly name: string;
  readonly host: SpelledHost;
  readonly rest: string;
  readonly labelled: boolean;
}

/** Whether what stands before the at can be a name: not the last word of a sentence, unless a label announces an address. */
function likelyLocal({ name, labelled }: Pick<SpelledEvidence, 'name' | 'labelled'>): boolean {
  return labelled || !NOT_LOCAL.has(name);
}

/** With an everyday word as at ("jane at mail dot example"): the rest must leave no doubt. */
function sureEnough({ name, host, rest, labelled }: SpelledEvidence): boolean {
  if (name.length < 2 || !likelyLocal({ name, labelled })) return false;
  if (PROVIDERS.has(host.name) || labelled) return true;
  if (!host.spelled) return /[\d._]/.test(name);
  return /^\s*(?:$|[\n.,;!)])/.test(rest) || /[\d._]/.test(name);
}

function nearLabel(tokens: readonly TextToken[], start: number): boolean {
  return tokens.some((token) => token.end <= start && start - token.end <= 16 && token.label?.labels.includes('email') === true);
}
