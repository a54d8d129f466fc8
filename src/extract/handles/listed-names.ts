import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, retell } from './name-handles.ts';
import { standInList } from './stand-in-list.ts';
import type { TextToken } from './text-token.ts';

/** A name, and the label that it belongs to. */
export interface HeldName {
  readonly name: FoundHandle;
  readonly token: TextToken;
}

/** "anna_22 on insta, snap and OF": the name before a label, for those that are listed behind that label without a name of their own. */
export function listedNames(labels: readonly TextToken[], held: readonly HeldName[], input: LabelledInput): FoundHandle[] {
  const { text, lower } = input.folded;
  const holders = new Map(held.filter(({ name, token }) => name.end <= token.start).map(({ name, token }) => [token, name]));
  if (holders.size === 0) return [];
  const named = new Set(held.map(({ token }) => token));
  const found: FoundHandle[] = [];
  for (const [at, token] of labels.entries()) {
    const last = labels[at - 1];
    const before = last === undefined ? undefined : holders.get(last);
    const listed = last !== undefined && standInList(lower, last, token);
    if (
      before !== undefined &&
      listed &&
      !named.has(token) &&
      !input.taken(token) &&
      !OWN_VALUE.test(text.slice(token.end, token.end + 4))
    ) {
      found.push(...retell(token, before, input));
      holders.set(token, before);
    }
    const name = holders.get(token);
    if (name !== undefined) found.push(...terseBehind(token, name, input));
  }
  return found;
}

/** The name for a terse label that ends the list behind another ("insta, snap, OF"). */
function terseBehind({ end }: TextToken, name: FoundHandle, input: LabelledInput): FoundHandle[] {
  const match = matchAt(TERSE_LISTED, input.folded.text, end);
  const [whole = '', written = ''] = match ?? [];
  const labels = TERSE_KINDS.get(written.toLowerCase());
  if (match === null || labels === undefined) return [];
  return retell({ start: end + whole.length - written.length, end: end + whole.length, label: { labels, plus: false } }, name, input);
}

/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=@>→]|-> ?|\+?\d)/;

const TERSE_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>(contactLabels.terse).flatMap(([kind, words]) => words.map((word) => [word, [kind]] as const)),
);
/** A terse label of letters behind a sign of a list or a short word, where the list ends; "of" in capitals only. */
const TERSE_LISTED =
  /(?: ?[,/&+|] ?| \p{L}{1,3} )(OF|Of|[Dd][Cc]|DC|[Ss][Cc]|[Tt][Tt]|[Yy][Tt]|тт|дс|ТТ|ДС)(?= ?(?:[,/&+|);!\n]|\.(?!\w)|$))/uy;
