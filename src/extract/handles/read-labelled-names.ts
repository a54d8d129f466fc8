import { matchAt } from './match-at.ts';
import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import type { AccountKind } from './account-kind.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import type { TextToken } from './text-token.ts';

/** What labelled names are read from. */
export interface LabelledInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  /** Whether a span already belongs to another handle. */
  readonly taken: (span: Span) => boolean;
}

/** Accounts given by name behind a label: "Telegram: @name", «тг name_1», "snap/insta: name". */
export function readLabelledNames(input: LabelledInput): FoundHandle[] {
  const labels = input.tokens.filter((token) => token.label?.labels.some((label) => NAMED.has(label)) === true);
  const found: FoundHandle[] = [];
  let listed: FoundHandle | undefined;
  // From the last to the first, so that a label which only lists ("Insta / Snap: name") takes what the next one has.
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const token = labels[at];
    if (token === undefined || input.taken(token)) continue;
    const next = labels[at + 1];
    const lists = next !== undefined && LISTS.test(input.folded.lower.slice(token.end, next.start));
    const names = lists ? (listed === undefined ? [] : retell(token, listed, input)) : namesBehind(token, input);
    found.push(...names);
    listed = names[0] ?? (lists ? listed : undefined);
  }
  return found.toReversed();
}

const NAMED: ReadonlyMap<string, AccountKind> = new Map(
  ACCOUNT_KINDS.filter((kind) => kind.fromName !== undefined).map((kind) => [kind.kind, kind]),
);
const NOT_NAMES: ReadonlySet<string> = new Set([...contactLabels.fillers, ...contactLabels.not, ...contactLabels.notNames]);
const FILLERS: ReadonlySet<string> = new Set(contactLabels.fillers);

/** Between labels of one list. */
const LISTS = /^[ ]?[/,&|+\-•·](?: ?)$|^ (?:and|or|en|of|und|oder|et|ou|y|o|e|i|и|или|та|або|і|ve|và|dan) $/u;

/** Separators between a label and its name; a line break at most. */
const SEPARATORS = /(?:[\s:=\-~>|/•.()[\]"'*→_،]|\p{Extended_Pictographic}){0,10}/uy;
/** A word between label and name, checked against the fillers. */
const FILLER = /([\p{L}']{1,14})(?=[ \t:.])/uy;
/** A name with or without `@` or `$`: up to 64 letters and digits, dots, hyphens inside. Must not be the begin of a longer word or an address. */
const NAME = /([@$]?)(\*?(?:live:)?[A-Za-z0-9_](?:[A-Za-z0-9._#-]{0,62}[A-Za-z0-9_])?)(?![\p{L}\p{N}@])/uy;

function namesBehind(token: TextToken, { folded, taken }: LabelledInput): FoundHandle[] {
  let at = token.end;
  let between = '';
  for (let count = 0; count < 4; count += 1) {
    const separators = matchAt(SEPARATORS, folded.text, at)?.[0] ?? '';
    between += separators;
    at += separators.length;
    const word = count < 3 && separators !== '' ? matchAt(FILLER, folded.text, at)?.[1] : undefined;
    if (word === undefined || !FILLERS.has(word.toLowerCase())) break;
    at += word.length;
  }
  const match = matchAt(NAME, folded.text, at);
  if (match === null || /\n.*\n/s.test(between)) return [];
  const [whole, sign = '', written = ''] = match;
  const end = at + whole.length;
  const place = { start: at, end };
  if (taken(place)) return [];
  const announced = sign !== '' || /[:=>→➡👉👇~|-]/u.test(between);
  return nameHandles(token, {
    written,
    announced,
    sign,
    ...place,
    foreign: !/^[\x20-\x7e]+$/.test(folded.text.slice(token.start, token.end)),
  });
}

interface NamePlace extends Span {
  readonly written: string;
  /** Whether a sign between label and name says that a name follows. */
  readonly announced: boolean;
  readonly sign: string;
  /** Whether the label is written in another script than the name: no everyday word then. */
  readonly foreign: boolean;
}

function nameHandles(token: TextToken, place: NamePlace): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (const label of token.label?.labels ?? []) {
    const kind = NAMED.get(label);
    if (kind?.fromName === undefined) continue;
    if (kind.label === 'strict' && !place.announced && !place.foreign) continue;
    if (!nameLike(place, kind)) continue;
    const value = kind.fromName(place.written);
    if (value === undefined) continue;
    found.push({ kind: kind.kind, value, start: place.start, end: place.end, confidence: place.announced ? 0.95 : 0.8 });
  }
  return found;
}

/** Whether what is written can be a name and not the next word of the sentence, a number, a time or a price. */
function nameLike(place: NamePlace, kind: AccountKind): boolean {
  const lower = place.written.toLowerCase();
  if (place.sign === '@') return true;
  if (place.sign === '$') return kind.kind === 'cashapp';
  if (NOT_NAMES.has(lower) || CONTACT_LABELS.has(lower)) return false;
  if (kind.kind === 'qq') return true;
  if (/^[\d._#-]+$/.test(lower) || /^\d{1,3}(?:h|hr|min|am|pm|cm|kg|eur|usd|yo|k|x|st|nd|rd|th)$/.test(lower)) return false;
  return place.announced || /[\d_]/.test(lower) || /[a-z]\.[a-z]/.test(lower);
}

/** The same name for another label of the list, under that network's rule. */
function retell(token: TextToken, listed: FoundHandle, input: LabelledInput): FoundHandle[] {
  const sign = /^[@$]/.exec(input.folded.text.slice(listed.start))?.[0] ?? '';
  const written = input.folded.text.slice(listed.start + sign.length, listed.end);
  return nameHandles(token, { written, announced: true, foreign: false, sign, start: listed.start, end: listed.end });
}
