import type { Handle, HandleKind } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { foldMarks } from './fold-marks.ts';
import { prepareStart, type PreparedText } from '../text/prepared-text.ts';
import { FOLD_MARK, type FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { mentionedNames } from './mentioned-names.ts';
import { mergeHandles } from './merge-handles.ts';
import { originalSpan } from './original-span.ts';
import { numbersOfOthers } from './numbers-of-others.ts';
import { quotedHandles } from './quoted-handles.ts';
import { siteContacts } from './site-contacts.ts';
import { stopHandleTest } from './stop-handle-test.ts';
import { warnedNames } from './warned-names.ts';
import { warnedOf } from './warning-text.ts';
import { findHandles } from './find-handles.ts';
import type { judgeAccounts } from './judge-accounts.ts';

/** Every contact handle of a text: one per distinct (kind, value), sorted by its first place, further places in `also`. Reads the first 2 MB. */
export function readHandles(text: string | PreparedText, context: TextContext): Handle[] {
  return runSteps(handlesInSteps(text, context));
}

/** `readHandles` in steps; `judge` has a last look at the accounts of a text that was written as such. */
export function* handlesInSteps(text: string | PreparedText, context: TextContext, judge?: typeof judgeAccounts): Steps<Handle[]> {
  const prepared = prepareStart(text, LONGEST_TEXT, 'handles');
  const { folded } = prepared;
  const { found: all, labels } = yield* findHandles(prepared, context);
  const found = all.toSorted((a, b) => a.start - b.start);
  yield;
  const others = new Set(siteContacts(folded.lower, found, context));
  yield;
  for (const one of warnedNames(folded.lower, found, context)) others.add(one);
  yield;
  for (const one of warnedOf(folded.lower, found, context)) others.add(one);
  yield;
  for (const one of numbersOfOthers(folded.lower, found, context)) others.add(one);
  yield;
  for (const one of mentionedNames(folded.lower, found, context)) others.add(one);
  for (const one of quotedHandles(folded.lower, found, context)) others.add(one);
  yield;
  yield;
  const judged = judge?.({ folded, handles: found, tokens: labels, category: context.category }, others) ?? { handles: found, others };
  const isStop = stopHandleTest(context);
  return mergeHandles([
    judged.handles.map((one) => toHandle(one, { folded, isStop: (kind, value) => judged.others.has(one) || isStop(kind, value) })),
  ]);
}

/** Characters read of one text; more is left unread, and told by the caller. */
const LONGEST_TEXT = 2_000_000;

/** Version of all readers together, for provenance; raised when values change. */
const VERSION = 1;

interface Placement {
  readonly folded: FoldedText;
  readonly isStop: (kind: HandleKind, value: string) => boolean;
}

function toHandle(found: FoundHandle, { folded, isStop }: Placement): Handle {
  const span = originalSpan(folded, found.start, found.end);
  const marks = foldMarks(folded, found.start, found.end) & (FOLD_MARK.styled | FOLD_MARK.afterInvisible);
  return {
    kind: found.kind,
    value: found.value,
    where: 'text',
    ...span,
    raw: folded.original.slice(span.start, span.end),
    by: `${found.kind}@${VERSION}`,
    confidence: found.confidence,
    obfuscated: found.obfuscated === true || marks !== 0,
    status: found.status ?? 'valid',
    stop: found.stop === true || isStop(found.kind, found.value),
    ...(found.alternatives === undefined || found.alternatives.length === 0 ? {} : { alternatives: found.alternatives }),
  };
}
