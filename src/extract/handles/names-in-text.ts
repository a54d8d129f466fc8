import { ClassedText } from '../scorer/classed-text.ts';
import { ListedText } from '../scorer/listed-text.ts';
import type { WordClasses } from '../scorer/word-classes.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { type NameSpot, nameSpots, type NetworkSpot, networkSpots } from './name-spots.ts';
import type { TextToken } from './text-token.ts';

/** A text with the places where names of accounts may stand, each of them and every other handle as one sign among its words. */
export interface NamesInText {
  readonly text: ClassedText;
  readonly names: readonly NameSpot[];
  readonly networks: readonly PlacedNetwork[];
  /** Places of the handles among the tokens, in order. */
  readonly marks: readonly number[];
  readonly hasPhone: boolean;
}

/** A label of networks with its first and last token. */
export interface PlacedNetwork extends NetworkSpot {
  readonly first: number;
  readonly last: number;
}

/** Signs that stand for handles among the words of a text; private characters, which no folded text has. */
const MARK = { at: '\uE000', shaped: '\uE001', link: '\uE002', phone: '\uE003', email: '\uE004', other: '\uE005' } as const;

/** Finds where names of accounts may stand in a text; undefined where nowhere, or at more places than any ad has. */
export function namesInText(
  folded: FoldedText,
  {
    handles,
    tokens,
    classes,
  }: { readonly handles: readonly FoundHandle[]; readonly tokens: readonly TextToken[]; readonly classes: WordClasses },
): NamesInText | undefined {
  const networks = networkSpots(folded, tokens, handles);
  const names = nameSpots(folded, handles, networks);
  if (names.length > MOST_NAMES || names.every(({ form }) => form === 'link')) return undefined;
  const text = new ClassedText(new ListedText(marked(folded.lower, handles, names)), classes);
  return {
    text,
    names,
    networks: networks.map((label) => ({ ...label, first: text.tokens.at(label.start), last: text.tokens.at(label.end - 1) })),
    marks: text.tokens.words.flatMap((word, at) => (isMark(word) ? [at] : [])),
    hasPhone: handles.some(({ kind }) => kind === 'phone'),
  };
}

/** Places of one text that are judged; honest ads have a handful. */
const MOST_NAMES = 100;

/** Whether a token stands for a handle. */
export function isMark(word: string): boolean {
  return word >= '\uE000' && word <= '\uE005';
}

/** The text with one sign for each handle and name, and blanks up to its end: offsets stay. */
function marked(lower: string, handles: readonly FoundHandle[], names: readonly NameSpot[]): string {
  const signs = [
    ...handles.map(({ start, end, kind }) => ({ start, end, sign: signOf(lower.slice(start, end), kind) })),
    ...names
      .filter(({ form, found }) => found.size === 0 && form !== 'word')
      .map(({ start, end, form }) => ({ start, end, sign: MARK[form as 'at' | 'shaped'] })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let written = '';
  for (const { start, end, sign } of signs) {
    if (start < written.length || start === end) continue;
    written += lower.slice(written.length, start) + sign + ' '.repeat(end - start - 1);
  }
  return written + lower.slice(written.length);
}

function signOf(written: string, kind: string): string {
  if (kind === 'phone' || kind === 'email') return MARK[kind];
  if (kind === 'url' || written.includes('/')) return MARK.link;
  if (kind === 'iban' || kind === 'payment') return MARK.other;
  return written.startsWith('@') ? MARK.at : MARK.shaped;
}
