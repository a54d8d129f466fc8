import { saidByCues } from './said-by-cues.ts';
import { saidByThemselves } from './said-by-themselves.ts';
import { SpokenPart } from './spoken-part.ts';
import type { SpokenToken } from './spoken-tokens.ts';
import type { SpokenTrust } from './spoken-trust.ts';
import { SPOKEN } from './spoken-words.ts';

/** What a line says is spoken. */
export interface SpokenLine {
  /** Names of languages that are said to be spoken, in order. */
  readonly said: readonly SpokenToken[];
  /** Whether the line ends in a label, so that the next one holds what is labelled. */
  readonly open: boolean;
}

/** Languages that the tokens of a line, or of a sentence of it, say are spoken; `labelled`: a label stood at the end of the line before; `whole`: it is all of the line, which may be a site's menu of languages. */
export function spokenInLine(
  tokens: readonly SpokenToken[],
  { trust, labelled, whole }: { readonly trust: SpokenTrust; readonly labelled: boolean; readonly whole: boolean },
): SpokenLine {
  const lessons = tokens.some(({ flags }) => (flags & SPOKEN.lesson) !== 0);
  const alone =
    whole &&
    tokens.every(({ sign, code, flags }) => sign !== undefined || code !== undefined || (flags & SPOKEN.label) !== 0) &&
    !tokens.some(({ sign }) => sign === ',');
  const said: SpokenToken[] = [];
  let open = false;
  for (const [at, part] of partsOf(tokens).entries()) {
    open = saidByCues(part, { trust, labelled: labelled && at === 0 });
    if ((trust === 'all' || trust === 'told') && !lessons) saidByThemselves(part, { bare: trust === 'all' && !alone });
    said.push(...part.said());
  }
  return { said, open };
}

/** Signs that end what is said in one breath. */
const ENDS = new Set(['!', '?', '。', '！', '？', '؟', '।', '|', '•', '✔', '►', '»', '♥', '…']);

/** Parts of a line between signs that end a sentence; a label keeps what stands behind such a sign. */
function partsOf(tokens: readonly SpokenToken[]): SpokenPart[] {
  const parts: SpokenPart[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isEnd(tokens, at, from);
    if (!end && at - from < LONGEST) continue;
    if (at > from) parts.push(new SpokenPart(tokens.slice(from, at), tokens[at]?.sign));
    from = end ? at + 1 : at;
  }
  if (from < tokens.length) parts.push(new SpokenPart(tokens.slice(from), undefined));
  return parts;
}

/** Words and signs of a part at most, so that looks ahead are bounded. */
const LONGEST = 100;

function isEnd(tokens: readonly SpokenToken[], at: number, from: number): boolean {
  const { sign, start = 0, end = 0, code } = tokens[at] ?? {};
  if (sign === undefined || code !== undefined) return false;
  const before = tokens[at - 1];
  if (sign === '|' && isInLabelledRow(tokens, at, from)) return false;
  if (ENDS.has(sign)) return ((before?.flags ?? 0) & SPOKEN.label) === 0;
  if (sign !== '.' || tokens[at + 1]?.start === end) return false;
  // The stop of a short name ends it, not the sentence.
  return ((before?.flags ?? 0) & SPOKEN.short) === 0 || before?.end !== start || before.capitals === true;
}

/** Between two languages behind a label: "Languages: English | French". */
function isInLabelledRow(tokens: readonly SpokenToken[], at: number, from: number): boolean {
  if (tokens[at - 1]?.code === undefined || tokens[at + 1]?.code === undefined) return false;
  return tokens.slice(from, at).some(({ flags }) => (flags & SPOKEN.label) !== 0);
}
