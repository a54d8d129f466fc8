import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import accountWeights from '../../../lexicon/account-weights.json' with { type: 'json' };
import { CandidateScorer } from '../scorer/candidate-scorer.ts';
import { type HashedFeatures, hashedFeatures } from '../scorer/features.ts';
import { type AccountCandidate, accountCandidates, type AccountsInput } from './account-features.ts';
import type { FoundHandle } from './found-handle.ts';
import { SAID } from './mention-words.ts';
import { namePlace } from './name-place.ts';
import type { NameSpot } from './name-spots.ts';

/** The handles of a text with the accounts that no rule finds, and those of them that are somebody else's. */
export interface JudgedHandles {
  readonly handles: readonly FoundHandle[];
  readonly others: ReadonlySet<FoundHandle>;
}

/**
 * Asks the scorer of accounts where the rules may err (docs/extraction.md#names-that-no-rule-knows): a bare name that they take is left only where it is hardly a contact,
 * one that they refuse or do not find is taken where it is almost surely one. `others`: handles that the rules say are somebody else's.
 */
export function judgeAccounts(input: AccountsInput, others: ReadonlySet<FoundHandle>): JudgedHandles {
  const { handles } = input;
  const best = bestByAccount(accountCandidates(input, hashedFeatures));
  if (best.size === 0) return { handles, others };
  const placed = Map.groupBy(handles, ({ kind, value }) => `${kind} ${value}`);
  const judged = new Set(others);
  const added: FoundHandle[] = [];
  for (const [key, { candidate, odds }] of best) {
    const places = placed.get(key) ?? [];
    const isBare = places.every(({ bare }) => bare === true);
    const isTaken = places.some((one) => !others.has(one));
    // What the text labels as the account of a network is left to the rules: a contact lost is worse than a false one.
    if (!isBare) continue;
    if (isTaken && odds < REFUSED && !candidate.isNew && !places.some((one) => isInvited(input, one)))
      for (const one of places) judged.add(one);
    if (isTaken || odds < leastFor(candidate.spot)) continue;
    for (const one of places) judged.delete(one);
    // A name that a label gives to one network is none of another's but by rule.
    if (places.length === 0 && candidate.spot.found.size === 0 && !NO_NAMES.has(candidate.value)) added.push(asFound(candidate));
  }
  return { handles: added.length === 0 ? handles : [...handles, ...added].toSorted((a, b) => a.start - b.start), others: judged };
}

/** Whether the words before a name invite to write to it. */
function isInvited({ folded }: AccountsInput, name: FoundHandle): boolean {
  return (namePlace(folded.lower, name).said & SAID.contact) !== 0;
}

/** The likeliest place of each account. */
function bestByAccount(candidates: readonly Candidate[]): Map<string, Judged> {
  const best = new Map<string, Judged>();
  for (const candidate of candidates) {
    const key = `${candidate.kind} ${candidate.value}`;
    const odds = SCORER.score(candidate.features);
    if (odds > (best.get(key)?.odds ?? -Infinity)) best.set(key, { candidate, odds });
  }
  return best;
}

type Candidate = AccountCandidate<HashedFeatures>;

/** A candidate with its log-odds. */
interface Judged {
  readonly candidate: Candidate;
  readonly odds: number;
}

/** Log-odds from which on a name is taken though no rule takes it: four to one; seven to one behind an `@`, where the rules weigh much; twenty to one where it may be a word with a number. */
function leastFor({ form, written }: NameSpot): number {
  if (form === 'at') return 2;
  return /[_.]/.test(written) ? 1.4 : 3;
}

/** Log-odds below which a bare name is another's though rules take it: twenty to one against it. */
const REFUSED = -3;
const SCORER = new CandidateScorer(accountWeights);
/** Words behind an `@` that name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set([...contactLabels.notAtNames, ...contactLabels.notNames]);

function asFound({ spot: { start, end }, kind, value }: Candidate): FoundHandle {
  return { start, end, kind, value, confidence: 0.6 };
}
