import type { Span } from '../../model/provenance.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import type { TextToken } from './text-token.ts';

/** What headed names are read from. */
export interface HeadedInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  readonly taken: (span: Span) => boolean;
}

/**
 * Names behind a head of their own line ("Booking: marina_desk_1"), in short texts whose only network is Telegram and stands above them ("only Telegram!"): bare names, to be weighed.
 */
export function readHeadedNames({ folded, tokens, taken }: HeadedInput): FoundHandle[] {
  if (folded.text.length > LONGEST_TEXT || !folded.text.includes('_')) return [];
  const networks = tokens.filter(({ label }) => label?.labels.some((each) => NETWORKS.has(each)) === true);
  const [first] = networks;
  if (first === undefined || !networks.every(({ label }) => label?.labels.includes('telegram') === true)) return [];
  const { text } = folded;
  const found: FoundHandle[] = [];
  for (let at = text.indexOf('\n', first.end); at !== -1; at = text.indexOf('\n', at + 1)) {
    const match = matchAt(HEADED, text, at + 1);
    if (match === null) continue;
    const [whole, written = ''] = match;
    const place = { start: at + 1 + whole.length - written.length, end: at + 1 + whole.length };
    const value = taken(place) ? undefined : TELEGRAM?.fromName?.(written);
    if (value !== undefined) found.push({ ...place, kind: 'telegram', value, confidence: 0.5, bare: true });
  }
  return found;
}

const TELEGRAM = ACCOUNT_KINDS.find(({ kind }) => kind === 'telegram');
const NETWORKS: ReadonlySet<string> = new Set(ACCOUNT_KINDS.map(({ kind }) => kind));
/** An ad; pages have forms and fields as well. */
const LONGEST_TEXT = 1_200;
/** One to four words, a colon, and a name with an underscore that ends the line. Must not begin with a link or another name. */
const HEADED =
  /[^\p{L}\p{N}\n@]{0,6}[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{1,20}){0,3} ?[:：] ?((?=[A-Za-z0-9]{1,30}_)[A-Za-z][A-Za-z0-9_]{4,31})(?= ?(?:\n|$))/uy;
