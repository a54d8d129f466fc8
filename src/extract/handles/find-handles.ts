import type { TextContext } from '../text-context.ts';
import { calledNumbers } from './called-numbers.ts';
import { deniedLabels } from './denied-labels.ts';
import { documentLabels } from './document-labels.ts';
import { findLinks, type FoundLink } from './find-links.ts';
import { findSpacedLinks } from './find-spaced-links.ts';
import { findMasks } from './find-masks.ts';
import { type PreparedText } from '../text/prepared-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { type Steps } from '../text/steps.ts';
import { networkLabels } from './network-labels.ts';
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
import { scanTokens } from './scan-tokens.ts';
import { spentLabels } from './spent-labels.ts';
import { withSpareNames } from './with-spare-names.ts';
import type { TextToken } from './text-token.ts';

/** The handles of a text as its readers find them, before it is asked whose they are, and the labels they went by. */
export interface HandlesFound {
  readonly found: readonly FoundHandle[];
  readonly labels: readonly TextToken[];
}

/** Finds handles of all kinds, in the order in which they claim their ground: what is certain by its form first, phone numbers from what is left. */
export function* findHandles(text: PreparedText, context: TextContext): Steps<HandlesFound> {
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
  const called = calledNumbers(folded.lower, tokens, { phones, linked });
  return { found: [...certain, ...known, ...payments, ...called], labels: networks };
}

/** What is reported of a text with more digits than any honest one. */
const PHONES_CUT = 'The text holds more digits than were searched for phone numbers.';

/** Whether a link may be a name with a dot: a host alone, under no domain that only sites have. */
function mayBeName({ bare, link }: FoundLink): boolean {
  return bare && !/\.(?:com|net|org|info|biz|test|example|onion|invalid)$/.test(link.host);
}
