import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, retell } from './name-handles.ts';
import type { TextToken } from './text-token.ts';

/**
 * The name that a text gives in one piece behind the beginning of it and what is to be added: "under the name "anna_bell" with a 44 on the end: anna_bell44";
 * the name itself where it says nothing of the sort. `tokens` are the labels of the text.
 */
export function completedName(name: FoundHandle, token: TextToken, { input, tokens }: Labelled): FoundHandle {
  const { lower } = input.folded;
  const match = matchAt(COMPLETED, lower, name.end);
  const [whole = '', between = '', completed = ''] = match ?? [];
  const begun = lower.slice(name.start, name.end).replace(/^@/, '');
  const added = completed.slice(begun.length).replaceAll(/[_.]/g, '');
  if (match === null || !completed.startsWith(begun) || added === '' || !between.includes(added)) return name;
  const end = name.end + whole.length;
  if (tokens.some((other) => other.start >= name.end && other.end <= end - completed.length && other !== token)) return name;
  return retell(token, { ...name, start: end - completed.length, end }, input)[0] ?? name;
}

/** Where a label stands, and the other labels of its text. */
interface Labelled {
  readonly input: LabelledInput;
  readonly tokens: readonly TextToken[];
}

/** A closing quotation mark, words of one sentence, a colon, and a name. */
const COMPLETED = /["”»’']?([ ,][^:\n.!?@]{2,80}): ?([a-z0-9_.]{4,34})(?![a-z0-9_@])/uy;
