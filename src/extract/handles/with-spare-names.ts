import type { Span } from '../../model/provenance.ts';
import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import { isTail } from './mention-words.ts';
import { overlapTest } from './overlap-test.ts';

/** What spare names are looked for in. */
export interface SpareInput {
  readonly lower: string;
  /** Whether a span already belongs to another handle. */
  readonly taken: (span: Span) => boolean;
}

/**
 * The known accounts of a text, and names without a label that are one of them with more behind it ("tg anna_bell, spare: anna_bell_2"): further accounts of the same
 * network. Of networks where one goes by such names, and known names that can be no word.
 */
export function withSpareNames(known: readonly FoundHandle[], { lower, taken }: SpareInput): FoundHandle[] {
  const begun = new Map(known.filter(({ kind, value }) => KINDS.has(kind) && SHAPED.test(value)).map((one) => [one.value, one]));
  const isKnown = overlapTest(known);
  const found = new Map<number, FoundHandle>();
  for (const [value, { kind }] of [...begun].slice(0, MOST_KNOWN)) {
    for (let start = lower.indexOf(value); start !== -1; start = lower.indexOf(value, start + value.length)) {
      const behind = BEGINS.test(lower.slice(Math.max(0, start - 1), start)) ? matchAt(MORE, lower, start + value.length)?.[0] : undefined;
      const span = { start, end: start + value.length + (behind?.length ?? 0) };
      if (behind !== undefined && !isOfFollowers(behind) && !taken(span) && !isKnown(span))
        found.set(start, { ...span, kind, value: value + behind, confidence: 0.7 });
    }
  }
  return [...known, ...found.values()];
}

/** Whether what is added is a piece of names as those have who copy or follow somebody ("anna_bell_fan", "anna_bell_fake"). */
function isOfFollowers(added: string): boolean {
  return added.split(/[_\d]/).some((piece) => isTail(piece));
}

/** Names of one text that are looked for; honest ones have a handful. */
const MOST_KNOWN = 20;
const KINDS: ReadonlySet<string> = new Set(['telegram', 'instagram', 'snapchat']);
/** Letters with an underscore or a digit among them. */
const SHAPED = /^(?=.{6,32}$)[a-z][a-z0-9]{0,31}(?:_[a-z0-9]|\d)/;
/** Where a name may begin: not inside a word, a name, an address or a tag. */
const BEGINS = /^(?:[^\p{L}\p{N}_.@#/$-])?$/u;
/** What is added to a name, up to its end; must not go on as an address. */
const MORE = /[a-z0-9_]{0,12}[a-z0-9](?![\p{L}\p{N}_@/-]|\.[a-z0-9])/uy;
