import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import type { AccountKind } from './account-kind.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { nameLike, type NamePlace } from './name-like.ts';
import type { TextToken } from './text-token.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/** What labelled names are read from. */
export interface LabelledInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  /** Whether a span already belongs to another handle. */
  readonly taken: (span: Span) => boolean;
}

/** Networks on which one goes by a name. */
export const NAMED_KINDS: ReadonlyMap<string, AccountKind> = new Map(
  ACCOUNT_KINDS.filter((kind) => kind.fromName !== undefined).map((kind) => [kind.kind, kind]),
);
const TERSE: ReadonlySet<string> = new Set(Object.values(contactLabels.terse).flat());

/** What is written at a place as an account of every network of a label under whose rule it can be a name. */
export function nameHandles(
  token: TextToken,
  place: Omit<NamePlace, 'foreign' | 'terse' | 'opens' | 'rest'>,
  { folded }: LabelledInput,
): FoundHandle[] {
  const label = folded.lower.slice(token.start, token.end);
  const foreign =
    !/^[\x20-\x7e]+$/.test(label) ||
    besideForeign(folded.lower, token) ||
    isProperName(folded.text, token, place.written) ||
    /.[ ]?id$/.test(label);
  const whole: NamePlace = {
    ...place,
    foreign,
    opens: label.startsWith('twit') || OPENS.test(folded.text.slice(Math.max(0, token.start - 3), token.start)),
    terse: TERSE.has(label),
    rest: folded.text.slice(place.end, place.end + 24),
  };
  return (token.label?.labels ?? []).flatMap((each) => {
    const kind = NAMED_KINDS.get(each);
    // "OF annabell22": in small letters it is a word.
    if (label === 'of' && !place.announced && !place.written.includes('_') && folded.text.slice(token.start, token.end) !== 'OF') return [];
    // "SC Alfa2000 SRL": a word of its own in capitals.
    if (whole.terse && /^[A-Z]{2}/.test(folded.text.slice(token.start, token.end)) && /^[A-Z]/.test(place.written)) return [];
    if (kind?.fromName === undefined || !nameLike(whole, kind)) return [];
    const value = kind.fromName(place.written);
    return value === undefined
      ? []
      : [{ kind: kind.kind, value, start: place.start, end: place.end, confidence: place.announced ? 0.95 : 0.8 }];
  });
}

/** The name of one label for another that is listed with it, under that network's rule. */
export function retell(token: TextToken, listed: FoundHandle, input: LabelledInput): FoundHandle[] {
  const sign = /^[@$]/.exec(input.folded.text.slice(listed.start))?.[0] ?? '';
  const written = input.folded.text.slice(listed.start + sign.length, listed.end);
  return nameHandles(token, { written, announced: true, sign, start: listed.start, end: listed.end }, input);
}

/** Whether letters of a script without spaces stand before a label: there its Latin letters are no word of the sentence («โทร line noi99»). */
function besideForeign(lower: string, { start }: TextToken): boolean {
  return holdsUnspaced(lower.slice(Math.max(0, start - 32), start));
}

/** Whether a label in capitals stands before a name in small letters with a sign in it ("LINE fon.trondheim"). */
function isProperName(text: string, { start, end }: TextToken, written: string): boolean {
  return end - start > 2 && /^[A-Z]+$/.test(text.slice(start, end)) && /^[a-z](?=.*[a-z])[a-z\d]*[._\d]/.test(written);
}

/** What stands before a label that opens its clause: nothing, or anything but a word. */
const OPENS = /(?:^|[^\p{L}\p{N}\s] {0,2}|\n {0,4})$/u;
