import data from '../../../lexicon/signal-weights.json' with { type: 'json' };
import type { UrgentSignal } from '../../model/indicator.ts';
import { GRAM_PLACES } from './letter-grams.ts';

/** What a stretch of a text tells of each signal, by its features; sums of log-odds in hundredths. */
export interface SignalWeights {
  readonly signals: readonly SignalThresholds[];
  /** By feature of lists what it adds to each signal, in the order of `signals`. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** By place of letters and signal. */
  readonly letters: Int8Array;
}

/** A signal, and from which sums on it is told. */
export interface SignalThresholds {
  readonly signal: UrgentSignal;
  /** The sum of a stretch of which nothing is known. */
  readonly base: number;
  /** From here on a stretch tells the signal, whatever the rules say. */
  readonly adds: number;
  /** Below it nothing that the rules found there counts. */
  readonly drops: number;
}

/** The weights that the tool brings, as bench/extraction/fit-signals.ts wrote them. */
export function signalWeights(): SignalWeights {
  return (known ??= weightsOf(data as unknown as WrittenWeights));
}

/** The file of the weights; `letters`: one signed byte by place and signal, in base 64. */
interface WrittenWeights {
  readonly source: string;
  readonly signals: readonly SignalThresholds[];
  readonly lists: Readonly<Record<string, readonly number[]>>;
  readonly letters: string;
}

let known: SignalWeights | undefined;

/** Weights as they are written, made ready for reading. */
function weightsOf({ signals, lists, letters }: WrittenWeights): SignalWeights {
  const table = new Int8Array(GRAM_PLACES * signals.length);
  table.set(Uint8Array.from(atob(letters), (unit) => unit.charCodeAt(0)));
  return { signals, lists: new Map(Object.entries(lists)), letters: table };
}
