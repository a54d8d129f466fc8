import { allMatches } from './all-matches.ts';
import type { Span } from '../../model/provenance.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { type LabelledText, labelsAfter, labelsBefore } from './nearby-labels.ts';
import type { TextToken } from './text-token.ts';

/** What bare names are read from. */
export interface AtNameInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  readonly taken: (span: Span) => boolean;
}

/** Names written as `@name` without a label right before: of the network named behind or near, else Telegram, where that is how one is named. */
export function readAtNames(input: AtNameInput): FoundHandle[] {
  if (!input.folded.text.includes('@')) return [];
  const labels = input.tokens.filter((token) => token.label !== undefined && token.label.labels.length > 0);
  const labelled: LabelledText = { lower: input.folded.lower, labels };
  const found: FoundHandle[] = [];
  for (const match of allMatches(AT_NAME, input.folded.text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (input.taken(span)) continue;
    const written = match[1] ?? '';
    const near = new Set([...labelsAfter(labelled, span.end), ...labelsBefore(labelled, span.start).labels]);
    const kinds = ACCOUNT_KINDS.filter((kind) => kind.fromName !== undefined && near.has(kind.kind));
    const named = kinds.flatMap((kind) => {
      const value = kind.fromName?.(written);
      return value === undefined ? [] : [{ ...span, kind: kind.kind, value, confidence: 0.9 }];
    });
    found.push(...(named.length > 0 ? named : bareName(written, span)));
  }
  return found;
}

/** An `@` with a name of 3 to 32; must not follow a letter, digit or dot (e-mail), nor be a Matrix id or an address. */
const AT_NAME = /(?<![\p{L}\p{N}_.@/[(]|\] |\) )@([A-Za-z0-9](?:[A-Za-z0-9_.]{1,30}[A-Za-z0-9_]))(?![A-Za-z0-9_@:]|\.[A-Za-z0-9])/gu;

const TELEGRAM = ACCOUNT_KINDS.find((kind) => kind.kind === 'telegram');
const INSTAGRAM = ACCOUNT_KINDS.find((kind) => kind.kind === 'instagram');

function bareName(written: string, span: Span): FoundHandle[] {
  if (written.length < 5) return [];
  const telegram = TELEGRAM?.fromName?.(written);
  if (telegram !== undefined) return [{ ...span, kind: 'telegram', value: telegram, confidence: 0.5 }];
  // A dot is allowed by Instagram and not by Telegram.
  const instagram = written.includes('.') ? INSTAGRAM?.fromName?.(written) : undefined;
  return instagram === undefined ? [] : [{ ...span, kind: 'instagram', value: instagram, confidence: 0.4 }];
}
