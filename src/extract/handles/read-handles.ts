import type { Handle, HandleKind } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { deniedLabels } from './denied-labels.ts';
import { documentLabels } from './document-labels.ts';
import { findLinks, type FoundLink } from './find-links.ts';
import { findSpacedLinks } from './find-spaced-links.ts';
import { findMasks } from './find-masks.ts';
import { foldMarks } from './fold-marks.ts';
import { prepareStart, type PreparedText } from '../text/prepared-text.ts';
import { FOLD_MARK, type FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { mentionedNames } from './mentioned-names.ts';
import { mergeHandles } from './merge-handles.ts';
import { networkLabels } from './network-labels.ts';
import { NUMBER_MESSENGERS } from './number-messengers.ts';
import { originalSpan } from './original-span.ts';
import { numbersOfOthers } from './numbers-of-others.ts';
import { quotedHandles } from './quoted-handles.ts';
import { overlapTest } from './overlap-test.ts';
import { readAtNames } from './read-at-names.ts';
import { readEmails } from './read-emails.ts';
import { readHeadedNames } from './read-headed-names.ts';
import { readIbans } from './read-ibans.ts';
import { readKeys } from './read-keys.ts';
import { readLabelledNames } from './read-labelled-names.ts';
import { readLinks } from './read-links.ts';
import { readMatrixIds } from './read-matrix-ids.ts';
import { readPaymentWords } from './read-payment-words.ts';
import { readPhones } from './read-phones.ts';
import { sameNumbers } from './same-number.ts';
import { scanTokens } from './scan-tokens.ts';
import { siteContacts } from './site-contacts.ts';
import { spentLabels } from './spent-labels.ts';
import { stopHandleTest } from './stop-handle-test.ts';
import { warnedNames } from './warned-names.ts';
import { warnedOf } from './warning-text.ts';
import { withSpareNames } from './with-spare-names.ts';

/** Every contact handle of a text: one per distinct (kind, value), sorted by its first place, further places in `also`. Reads the first 2 MB. */
export function readHandles(text: string | PreparedText, context: TextContext): Handle[] {
  return runSteps(handlesInSteps(text, context));
}

/** `readHandles` in steps. */
export function* handlesInSteps(text: string | PreparedText, context: TextContext): Steps<Handle[]> {
  const prepared = prepareStart(text, LONGEST_TEXT, 'handles');
  const { folded } = prepared;
  const found = (yield* findAll(prepared, context)).toSorted((a, b) => a.start - b.start);
  yield;
  const others = new Set(siteContacts(folded.lower, found, context));
  yield;
  for (const one of warnedNames(folded.lower, found)) others.add(one);
  yield;
  for (const one of warnedOf(folded.lower, found, context)) others.add(one);
  yield;
  for (const one of numbersOfOthers(folded.lower, found, context)) others.add(one);
  yield;
  for (const one of mentionedNames(folded.lower, found, context)) others.add(one);
  for (const one of quotedHandles(folded.lower, found, context)) others.add(one);
  yield;
  const isStop = stopHandleTest(context);
  return mergeHandles([found.map((one) => toHandle(one, { folded, isStop: (kind, value) => others.has(one) || isStop(kind, value) }))]);
}

/** Characters read of one text; more is left unread, and told by the caller. */
const LONGEST_TEXT = 2_000_000;

/** What is reported of a text with more digits than any honest one. */
const PHONES_CUT = 'The text holds more digits than were searched for phone numbers.';

/** Version of all readers together, for provenance; raised when values change. */
const VERSION = 1;

/** All kinds, in the order in which they claim their ground: what is certain by its form first, phone numbers from what is left. */
function* findAll(text: PreparedText, context: TextContext): Steps<FoundHandle[]> {
  const { folded } = text;
  const scanned = scanTokens(text.walk);
  yield;
  const networks = networkLabels(folded, scanned);
  yield;
  const tokens = documentLabels(folded.lower, deniedLabels(folded.lower, networks, context));
  yield;
  const emails = readEmails(text, tokens);
  const matrix = readMatrixIds(folded);
  const keys = readKeys(folded, tokens);
  const ibans = readIbans(text);
  const certain = [...emails, ...matrix, ...keys, ...ibans.handles];
  yield;
  const free = overlapTest(certain);
  const links = findLinks(folded).filter((link) => !free(link));
  const spaced = findSpacedLinks(folded, context.countries).filter((link) => !free(link));
  const apart = overlapTest(spaced);
  const plainLinks = links.filter((link) => !apart(link));
  yield;
  // A bare host right behind the label of a network is a name with a dot ("IG: anna.be"), which takes it from the links.
  const surely = overlapTest([...certain, ...spaced, ...plainLinks.filter((link) => !mayBeName(link))]);
  const labelled = readLabelledNames({ folded, tokens, taken: surely });
  yield;
  const asNames = overlapTest(labelled);
  const sites = plainLinks.filter((link) => !(mayBeName(link) && asNames(link)));
  const linked = [...spaced, ...readLinks(sites, context.countries)];
  yield;
  const linkPlaces = sites.filter((link) => !link.doubtful);
  const claimed = overlapTest([...certain, ...linkPlaces, ...linked]);
  const named = overlapTest([...certain, ...linkPlaces, ...linked, ...labelled]);
  const atNames = readAtNames({ folded, tokens, taken: named });
  const onTelegram = [...linked, ...labelled, ...atNames].some(({ kind }) => kind === 'telegram');
  const names = onTelegram
    ? atNames
    : [
        ...atNames,
        ...readHeadedNames({ folded, tokens, taken: overlapTest([...certain, ...linkPlaces, ...linked, ...labelled, ...atNames]) }),
      ];
  const known = withSpareNames([...linked, ...labelled, ...names], { lower: folded.lower, taken: claimed });
  yield;
  const payments = readPaymentWords(text).filter((one) => !claimed(one));
  const accounts = known.toSorted((a, b) => a.start - b.start);
  const masked = findMasks(text.walk, [...certain, ...ibans.masks, ...linkPlaces, ...known]);
  yield;
  const phones = yield* readPhones({
    folded,
    tokens: spentLabels(folded.lower, tokens, accounts),
    masks: masked,
    context,
    onCut: () => text.cuts.add(PHONES_CUT),
  });
  yield;
  const same = sameNumbers(folded.lower, tokens, { phones, kinds: NUMBER_MESSENGERS });
  const called = phones.flatMap((found) => {
    const { messengers, ...phone } = found;
    const kinds: HandleKind[] = ['phone', ...messengers, ...same.filter((one) => one.phone === found).map(({ kind }) => kind)];
    return kinds.map((kind) => ({ ...phone, kind }));
  });
  return [...certain, ...known, ...payments, ...called];
}

/** Whether a link may be a name with a dot: a host alone, under no domain that only sites have. */
function mayBeName({ bare, link }: FoundLink): boolean {
  return bare && !/\.(?:com|net|org|info|biz|test|example|onion|invalid)$/.test(link.host);
}

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
